// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/simulatedfault.h"

#include <algorithm>
#include <array>

namespace meterscope {

namespace {

using Fault = SimulatedFault;

constexpr std::array kFaults {
    SimulatedFaultInfo { Fault::None, "none", "bytes come whatever settings the reader has" },
    SimulatedFaultInfo { Fault::Wire, "wire", "no fault, but the reader must have the meter's line settings" },
    SimulatedFaultInfo { Fault::Inverted, "inverted", "the signal is upside down" },
    SimulatedFaultInfo { Fault::SevenBit, "7e1", "seven bits with even parity at the dialect's rate" },
    SimulatedFaultInfo { Fault::HalfRate, "half-rate", "half of the dialect's rate" },
    SimulatedFaultInfo { Fault::SlowEdge, "slow-edge", "weak pull-up: some telegrams fail their checksum" },
    SimulatedFaultInfo { Fault::WeakLight, "weak-light", "a quarter of the light pulses is lost" },
    SimulatedFaultInfo { Fault::PhantomLight, "phantom-light", "a fifth of the dark moments is lit" },
    SimulatedFaultInfo { Fault::LostPackets, "lost-packets", "USB packets of 62 bytes go missing" },
    SimulatedFaultInfo { Fault::TwoReaders, "two-readers", "another reader takes bytes away" },
    SimulatedFaultInfo { Fault::ModemProbe, "modem-probe", "AT commands of ModemManager come back" },
    SimulatedFaultInfo { Fault::Echo, "echo", "nothing but what the reader sends" },
    SimulatedFaultInfo { Fault::Silent, "silent", "not one byte" },
    SimulatedFaultInfo { Fault::Stops, "stops", "ten telegrams, then nothing" },
    SimulatedFaultInfo { Fault::BadChecksum, "bad-checksum", "every checksum is wrong" },
    SimulatedFaultInfo { Fault::LineFeeds, "line-feeds", "carriage returns are dropped" },
    SimulatedFaultInfo { Fault::ClockOff, "clock-off", "the meter's clock is 70 minutes ahead" },
    SimulatedFaultInfo { Fault::Reduced, "reduced", "SML without power, before the PIN is entered" },
    SimulatedFaultInfo { Fault::SignOn, "sign-on", "speaks only when asked (IEC 62056-21)" },
    SimulatedFaultInfo { Fault::D0, "d0", "another meter: IEC 62056-21 text, 9600 7E1" },
    SimulatedFaultInfo { Fault::Hdlc, "hdlc", "another meter: DLMS in HDLC frames, 2400 8N1" },
    SimulatedFaultInfo { Fault::MBus, "m-bus", "another meter: DLMS in M-Bus frames, 2400 8E1" },
    SimulatedFaultInfo { Fault::Encrypted, "encrypted", "another meter: encrypted P1, 115200 8N1" },
    SimulatedFaultInfo { Fault::NotAMeter, "not-a-meter", "a boot loader's text, 115200 8N1" },
};

} // namespace

std::span<const SimulatedFaultInfo> simulatedFaults()
{
    return kFaults;
}

std::optional<SimulatedFault> findSimulatedFault(std::string_view name)
{
    const auto row = std::find_if(kFaults.begin(), kFaults.end(),
                                  [name](const SimulatedFaultInfo &info) { return info.name == name; });
    return row == kFaults.end() ? std::nullopt : std::optional(row->fault);
}

} // namespace meterscope
