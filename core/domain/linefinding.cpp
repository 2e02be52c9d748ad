// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linefinding.h"

namespace meterscope {

LineStep stepFor(LineHint hint, bool infrared)
{
    switch (hint) {
    case LineHint::None:
        return LineStep::None;
    case LineHint::NoBytes:
    case LineHint::OnlyBreaks:
        return LineStep::CheckCable;
    case LineHint::Inverted:
        return LineStep::InvertSignal;
    case LineHint::SevenBit:
    case LineHint::TooFast:
    case LineHint::TooSlow:
    case LineHint::EightBit:
        return LineStep::ReadAs;
    case LineHint::NotAMeter:
        return LineStep::AnotherPort;
    case LineHint::Garbled:
    case LineHint::ChecksumFailures:
    case LineHint::DataStopped:
        return infrared ? LineStep::AlignHead : LineStep::CheckCable;
    case LineHint::NoRights:
        return LineStep::JoinGroup;
    case LineHint::PortBusy:
    case LineHint::TwoReaders:
        return LineStep::StopOtherProgram;
    case LineHint::DeviceGone:
        return LineStep::PlugIn;
    case LineHint::PeerSilent:
    case LineHint::RelayAltersBytes:
        return LineStep::CheckRelay;
    case LineHint::WeakLight:
        return LineStep::AlignHead;
    case LineHint::PhantomLight:
        return LineStep::ShadeHead;
    case LineHint::WeakPullUp:
        return LineStep::StrengthenPullUp;
    case LineHint::LostBytes:
        return LineStep::AnotherUsbPort;
    case LineHint::ModemProbe:
        return LineStep::IgnoreInModemManager;
    case LineHint::Echo:
    case LineHint::NotP1:
    case LineHint::ClockOff:
        return LineStep::CheckMeter;
    case LineHint::NeedsKey:
        return LineStep::EnterKey;
    case LineHint::ReducedData:
        return LineStep::EnterPin;
    }
    return LineStep::None;
}

std::string_view lineHintName(LineHint hint)
{
    switch (hint) {
    case LineHint::None:
        return "none";
    case LineHint::NoBytes:
        return "no-bytes";
    case LineHint::OnlyBreaks:
        return "only-breaks";
    case LineHint::Inverted:
        return "inverted";
    case LineHint::SevenBit:
        return "seven-bit";
    case LineHint::TooFast:
        return "too-fast";
    case LineHint::TooSlow:
        return "too-slow";
    case LineHint::Garbled:
        return "garbled";
    case LineHint::ChecksumFailures:
        return "checksum-failures";
    case LineHint::NoRights:
        return "no-rights";
    case LineHint::PortBusy:
        return "port-busy";
    case LineHint::DeviceGone:
        return "device-gone";
    case LineHint::PeerSilent:
        return "peer-silent";
    case LineHint::EightBit:
        return "eight-bit";
    case LineHint::WeakLight:
        return "weak-light";
    case LineHint::PhantomLight:
        return "phantom-light";
    case LineHint::WeakPullUp:
        return "weak-pull-up";
    case LineHint::LostBytes:
        return "lost-bytes";
    case LineHint::TwoReaders:
        return "two-readers";
    case LineHint::ModemProbe:
        return "modem-probe";
    case LineHint::Echo:
        return "echo";
    case LineHint::NotP1:
        return "not-p1";
    case LineHint::NeedsKey:
        return "needs-key";
    case LineHint::ReducedData:
        return "reduced-data";
    case LineHint::DataStopped:
        return "data-stopped";
    case LineHint::ClockOff:
        return "clock-off";
    case LineHint::NotAMeter:
        return "not-a-meter";
    case LineHint::RelayAltersBytes:
        return "relay-alters-bytes";
    }
    return {};
}

std::string_view lineStepName(LineStep step)
{
    switch (step) {
    case LineStep::None:
        return "none";
    case LineStep::UseMeter:
        return "use-meter";
    case LineStep::CheckCable:
        return "check-cable";
    case LineStep::InvertSignal:
        return "invert-signal";
    case LineStep::ReadAs:
        return "read-as";
    case LineStep::StrengthenPullUp:
        return "strengthen-pull-up";
    case LineStep::AlignHead:
        return "align-head";
    case LineStep::ShadeHead:
        return "shade-head";
    case LineStep::StopOtherProgram:
        return "stop-other-program";
    case LineStep::IgnoreInModemManager:
        return "ignore-in-modem-manager";
    case LineStep::AnotherUsbPort:
        return "another-usb-port";
    case LineStep::AnotherPort:
        return "another-port";
    case LineStep::JoinGroup:
        return "join-group";
    case LineStep::PlugIn:
        return "plug-in";
    case LineStep::CheckRelay:
        return "check-relay";
    case LineStep::EnterPin:
        return "enter-pin";
    case LineStep::EnterKey:
        return "enter-key";
    case LineStep::CheckMeter:
        return "check-meter";
    }
    return {};
}

std::string_view lineDialectName(LineDialect dialect)
{
    switch (dialect) {
    case LineDialect::Unknown:
        return "unknown";
    case LineDialect::P1:
        return "p1";
    case LineDialect::D0:
        return "d0";
    case LineDialect::Sml:
        return "sml";
    case LineDialect::Encrypted:
        return "encrypted";
    case LineDialect::Hdlc:
        return "hdlc";
    case LineDialect::MBus:
        return "m-bus";
    }
    return {};
}

std::string_view confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return {};
}

} // namespace meterscope
