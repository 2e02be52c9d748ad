// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace meterscope {

/// What is wrong with a simulated meter's line, or with the meter.
enum class SimulatedFault : std::uint8_t
{
    None, ///< its bytes come whatever settings the reader has
    Wire, ///< nothing; but the reader must have the meter's settings, as on a real line
    Inverted,
    SevenBit, ///< seven bits with even parity, at the dialect's own rate
    HalfRate, ///< half of the dialect's rate
    SlowEdge, ///< rising edges come late: some telegrams fail their checksum
    WeakLight, ///< a quarter of the light pulses is lost
    PhantomLight, ///< a fifth of the dark cells is lit
    LostPackets, ///< USB packets of 62 bytes go missing
    TwoReaders, ///< another reader takes bytes away
    ModemProbe, ///< ModemManager's AT commands come back
    Echo, ///< nothing is sent, and what the reader sends comes back
    Silent,
    Stops, ///< ten telegrams, then nothing
    BadChecksum, ///< every telegram
    LineFeeds, ///< CR is dropped, as some relays do
    ClockOff, ///< the meter's clock is 70 minutes ahead
    Reduced, ///< SML: counters only, until a PIN is entered
    SignOn, ///< says nothing until it is asked (IEC 62056-21 mode C)
    D0, ///< another meter: IEC 62056-21 text at 9600 7E1
    Hdlc, ///< another meter: DLMS in HDLC at 2400 8N1
    MBus, ///< another meter: DLMS in M-Bus frames at 2400 8E1
    Encrypted, ///< another meter: ciphertext at 115200 8N1
    NotAMeter, ///< a boot loader's text at 115200 8N1
};

/// A row of the table of faults.
struct SimulatedFaultInfo
{
    SimulatedFault fault;
    std::string_view name; ///< as on the command line: "inverted", "7e1"
    std::string_view summary; ///< English, for the command line
};

[[nodiscard]] std::span<const SimulatedFaultInfo> simulatedFaults();
[[nodiscard]] std::optional<SimulatedFault> findSimulatedFault(std::string_view name);

} // namespace meterscope
