// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linesettings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// What speaks on a line.
enum class LineDialect : std::uint8_t
{
    Unknown,
    P1, ///< DSMR and its relatives: text telegrams by themselves
    D0, ///< IEC 62056-21 text by an optical or a D0 interface: codes end in *255, no CRC
    Sml,
    Encrypted, ///< general-glo-ciphering: P1 of Luxembourg and Austria
    Hdlc, ///< DLMS push in HDLC frames: a meter without a P1 port
    MBus, ///< EN 13757 frames, DLMS or not: likewise
};

/// What is wrong, or what to check when nothing usable arrives. Each is one sentence in ui/format, with the figures of
/// LineFinding.
enum class LineHint : std::uint8_t
{
    None,
    NoBytes, ///< open, and not one byte: cable, request line, pull-up
    OnlyBreaks,
    Inverted, ///< RxD needs inverting
    SevenBit, ///< text readable once bit 7 is masked: 7E1 read as 8N1
    TooFast, ///< the port is faster than the meter
    TooSlow,
    Garbled,
    ChecksumFailures, ///< telegrams come, most with a bad checksum
    NoRights,
    PortBusy,
    DeviceGone,
    PeerSilent, ///< TCP: connected, nothing sent
    EightBit, ///< SML read with seven bits, or eight bits read with a parity that nobody sends
    WeakLight, ///< infrared: light pulses are lost
    PhantomLight, ///< infrared: light where the meter sends none
    WeakPullUp, ///< rising edges come late: bits flip from 1 to 0
    LostBytes, ///< runs of bytes are missing from telegrams
    TwoReaders, ///< the same, and another program has the port open
    ModemProbe, ///< AT commands of ModemManager, echoed by cable or head
    Echo, ///< what was sent comes back
    NotP1, ///< HDLC or M-Bus: a meter that this program does not read
    NeedsKey, ///< encrypted, and no key opens it
    ReducedData, ///< counters but no power: the meter wants its PIN
    DataStopped, ///< it spoke, and speaks no more
    ClockOff, ///< the meter's clock is far from this computer's
    NotAMeter, ///< readable text, and no telegram in it
    RelayAltersBytes, ///< TCP: telnet sequences, or line ends rewritten
};

/// What to do next; one button, or one sentence.
enum class LineStep : std::uint8_t
{
    None,
    UseMeter, ///< everything is well
    CheckCable, ///< right jack, request line, pull-up, ground
    InvertSignal, ///< FT_PROG, an inverter, or a P1 cable
    ReadAs, ///< LineFinding::line says how
    StrengthenPullUp,
    AlignHead,
    ShadeHead,
    StopOtherProgram,
    IgnoreInModemManager,
    AnotherUsbPort, ///< of this computer
    AnotherPort, ///< it is no meter that sits on this one
    JoinGroup,
    PlugIn,
    CheckRelay,
    EnterPin,
    EnterKey,
    CheckMeter, ///< nothing to be done at this end
};

enum class Confidence : std::uint8_t
{
    Low,
    Medium, ///< likely; more bytes will tell
    High, ///< proved
};

/// What was measured in a window of bytes. Shares are per mille of the bytes; of the bits for `ones`.
struct LineFigures
{
    std::uint32_t bytes = 0; ///< looked at
    std::uint32_t text = 0; ///< printable ASCII, CR, LF
    std::uint32_t high = 0; ///< 0x80 and above
    std::uint32_t zeros = 0; ///< 0x00
    std::uint32_t full = 0; ///< 0xFF
    std::uint32_t ones = 0; ///< 1-bits: on an infrared line the share of darkness, about 330 in SML
    std::uint32_t lowBit = 0; ///< bit 0 set
    std::uint32_t evenParity = 0; ///< an even number of 1-bits
    std::uint32_t maskedText = 0; ///< text once bit 7 is masked
    std::uint32_t uninvertedText = 0; ///< text once the inversion is undone
    std::uint32_t distinct = 0; ///< different byte values, a number
    std::uint32_t marks = 0; ///< byte runs that only SML has, a number

    bool operator==(const LineFigures &) const = default;
};

/// A hint with what was measured.
struct LineFinding
{
    LineHint hint = LineHint::None;
    std::uint64_t bytes = 0; ///< looked at
    std::uint32_t seconds = 0; ///< listened for; ClockOff: how far the clock is off
    std::uint32_t permille = 0; ///< share that proves it: bytes with bit 0 set, with even parity, zeros ...
    /// Group to join, program that holds the port, path that is gone; what an inverted line's meter calls itself.
    std::string detail;
    LineStep step = LineStep::None;
    LineDialect dialect = LineDialect::Unknown;
    Confidence confidence = Confidence::Low;
    std::optional<LineSettings> line {}; ///< how to read it instead, where that helps
    std::uint32_t count = 0; ///< events: flips, lost bytes, probes, telegrams, by the hint
    LineFigures figures {};

    bool operator==(const LineFinding &) const = default;
};

/// What to do about a hint.
[[nodiscard]] LineStep stepFor(LineHint hint, bool infrared = false);

/// Names in kebab-case for other programs: "inverted", "read-as", "p1", "high".
[[nodiscard]] std::string_view lineHintName(LineHint hint);
[[nodiscard]] std::string_view lineStepName(LineStep step);
[[nodiscard]] std::string_view lineDialectName(LineDialect dialect);
[[nodiscard]] std::string_view confidenceName(Confidence confidence);

} // namespace meterscope
