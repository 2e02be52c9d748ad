// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/linefinding.h"
#include "domain/linesettings.h"
#include "domain/simulatedfault.h"

#include <cstdint>
#include <optional>
#include <string>

namespace meterscope {

/// What a line is made of. Simulated and Serial are the same from here on: the simulated meter writes into a
/// pseudo-terminal that the serial source opens.
enum class LinkKind : std::uint8_t
{
    Serial,
    Tcp,
    Replay,
    Simulated,
};

enum class SimulatedDialect : std::uint8_t
{
    Dsmr5,
    Dsmr22, ///< 9600 7E1, no checksum
    Sml,
};

struct SimulationSettings
{
    SimulatedDialect dialect = SimulatedDialect::Dsmr5;
    std::uint8_t phases = 3; ///< 1 or 3
    bool solar = true;
    std::uint64_t seed = 1;
    std::uint32_t telegramsPerHour = 3600; ///< 3600 is one a second; more is time-lapse: a second of meter time each
    SimulatedFault fault = SimulatedFault::None;

    bool operator==(const SimulationSettings &) const = default;
};

struct LinkSettings
{
    LinkKind kind = LinkKind::Serial;
    std::string path; ///< Serial: device; Replay: file
    std::string usbSerial; ///< Serial: USB serial number to find the port again by; may be empty
    std::string host; ///< Tcp
    std::uint16_t port = 0; ///< Tcp
    LineSettings line;
    std::uint32_t replayPercent = 100; ///< Replay: 100 is real speed, 0 as fast as possible
    SimulationSettings simulation;
    std::string profile = "auto"; ///< id of a country profile, or "auto"

    bool operator==(const LinkSettings &) const = default;
};

enum class LinkState : std::uint8_t
{
    Closed, ///< nobody asked for it, or it was closed on request
    Opening,
    Waiting, ///< open, nothing received yet
    Receiving,
    Silent, ///< open, but nothing for longer than three periods
    Lost, ///< the device or peer went away; being looked for
    Ended, ///< a replay has come to its end
};

enum class LinkError : std::uint8_t
{
    None,
    NotFound,
    NoPermission,
    Busy, ///< another program holds the port; its name, if known, in detail
    Vanished,
    HostUnknown,
    Refused,
    PeerClosed,
    Unreadable, ///< a file that cannot be read
    Other,
};

/// Errors the driver counted since the port was opened (TIOCGICOUNT), where it can.
struct LineErrorCounts
{
    std::uint32_t parity = 0;
    std::uint32_t framing = 0;
    std::uint32_t breaks = 0;
    std::uint32_t overrun = 0;

    bool operator==(const LineErrorCounts &) const = default;
};

/// State of one source, sent whenever it changes and once a second while open.
struct LinkStatus
{
    SourceId source;
    LinkSettings settings;
    LinkState state = LinkState::Closed;
    LinkError error = LinkError::None;
    std::string detail; ///< the system's own words about the error; may be empty
    std::string portDescription; ///< "FT232R USB UART A9X1"
    std::uint64_t bytes = 0;
    std::uint64_t telegrams = 0; ///< accepted
    std::uint64_t rejected = 0; ///< checksum or structure
    std::uint64_t discardedBytes = 0;
    std::uint32_t reconnects = 0;
    std::optional<ArrivalTime> lastBytes;
    std::optional<ArrivalTime> lastTelegram; ///< accepted one
    std::uint32_t periodMs = 0; ///< median time between telegrams, 0 while unknown
    std::optional<LineErrorCounts> lineErrors;
    LineFinding finding;
    std::optional<std::uint32_t> lightQuality; ///< infrared head: per mille, 700 and more where telegrams are good

    bool operator==(const LinkStatus &) const = default;
};

} // namespace meterscope
