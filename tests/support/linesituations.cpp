// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesituations.h"

namespace meterscope::test {

namespace {

using D = SimulatedDialect;
using F = SimulatedFault;
using H = LineHint;
using L = LineDialect;

constexpr const char *kMeter = "MSC5\\3SIMULATED-3P is read";
constexpr const char *kSmlMeter = "1 MSC 00 00000001 is read";
constexpr LineSettings k57600_8N1 { 57600, 8, 'N', 1 };
constexpr LineSettings k4800_8N1 { 4800, 8, 'N', 1 };
constexpr LineSettings k2400_8N1 { 2400, 8, 'N', 1 };
constexpr LineSettings k300_7E1 { 300, 7, 'E', 1 };
constexpr LineSettings k2400_8E1 { 2400, 8, 'E', 1 };

/// A meter that is read.
LineSituation found(const char *name, D dialect, F fault, L speaks, const LineSettings &line, const char *title,
                    const char *proof)
{
    return { name, dialect, fault, false, ListeningOutcome::Found, H::None, speaks, line, title, proof, "" };
}

/// A meter that is read, though there is something to be said about it.
LineSituation odd(const char *name, D dialect, F fault, H hint, L speaks, const LineSettings &line, const char *title,
                  const char *proof, const char *remedy)
{
    return { name, dialect, fault, false, ListeningOutcome::Found, hint, speaks, line, title, proof, remedy };
}

/// A line that speaks, and what is wrong with it.
LineSituation broken(const char *name, D dialect, F fault, H hint, L speaks, const LineSettings &line,
                     const char *title, const char *proof, const char *remedy)
{
    return { name, dialect, fault, false, ListeningOutcome::Fault, hint, speaks, line, title, proof, remedy };
}

std::vector<LineSituation> everything()
{
    constexpr const char *isDsmr5 = "A whole DSMR 5.0 telegram has come, and its checksum holds.";
    constexpr const char *isSml = "A whole SML telegram has come, and its checksum holds.";
    return {
        found("DSMR 5", D::Dsmr5, F::Wire, L::P1, k115200_8N1, kMeter, isDsmr5),
        found("bytes at any settings", D::Dsmr5, F::None, L::P1, k115200_8N1, kMeter, isDsmr5),
        found("DSMR 2.2", D::Dsmr22, F::Wire, L::P1, k9600_7E1, "MSC5SIMULATED-22 is read",
              "Telegrams of this kind carry no checksum."),
        found("DSMR 5 at 7E1", D::Dsmr5, F::SevenBit, L::P1, k115200_7E1, kMeter, isDsmr5),
        found("SML", D::Sml, F::Wire, L::Sml, k9600_8N1, kSmlMeter, isSml),
        found("D0 push", D::Dsmr5, F::D0, L::D0, k9600_7E1, "MSC5SIM2-D0-0001 is read",
              "Telegrams of this kind carry no checksum."),
        found("half rate", D::Dsmr5, F::HalfRate, L::P1, k57600_8N1, kMeter, isDsmr5),
        found("SML at half rate", D::Sml, F::HalfRate, L::Sml, k4800_8N1, kSmlMeter, isSml),
        broken("inverted", D::Dsmr5, F::Inverted, H::Inverted, L::P1, k115200_8N1, "The signal is inverted",
               "1-3:0.2.8(50)", "Use a P1 cable with a built-in inverter"),
        broken("inverted SML", D::Sml, F::Inverted, H::Inverted, L::Sml, k9600_8N1, "The signal is inverted",
               "a meter's upside down", "Use a P1 cable with a built-in inverter"),
        broken("inverted 7E1", D::Dsmr22, F::Inverted, H::Inverted, L::P1, k9600_8N1, "The signal is inverted",
               "a meter's upside down", "Use a P1 cable with a built-in inverter"),
        broken("weak light", D::Sml, F::WeakLight, H::WeakLight, L::Sml, k9600_8N1, "The light is too weak",
               "sees the meter too weakly", "Move the infrared head"),
        broken("phantom light", D::Sml, F::PhantomLight, H::PhantomLight, L::Sml, k9600_8N1,
               "Other light disturbs the head", "sees light that the meter does not send", "Shade the infrared head"),
        broken("bad checksums", D::Dsmr5, F::BadChecksum, H::ChecksumFailures, L::P1, k115200_8N1,
               "Telegrams arrive damaged", "have a bad checksum", "Check the cable"),
        broken("HDLC", D::Dsmr5, F::Hdlc, H::NotP1, L::Hdlc, k2400_8N1, "This is not a P1 port", "DLMS in HDLC frames",
               "Look at the meter"),
        broken("M-Bus", D::Dsmr5, F::MBus, H::NotP1, L::MBus, k2400_8E1, "This is not a P1 port",
               "DLMS in M-Bus frames", "Look at the meter"),
        broken("encrypted", D::Dsmr5, F::Encrypted, H::NeedsKey, L::Encrypted, k115200_8N1,
               "The telegrams are encrypted", "The telegrams are encrypted.", "Enter the meter's key"),
        broken("text", D::Dsmr5, F::NotAMeter, H::NotAMeter, L::Unknown, k115200_8N1, "This is not a meter",
               "no telegram is in it", "Choose another port"),
        { "silent",
          D::Dsmr5,
          F::Silent,
          false,
          ListeningOutcome::Silent,
          H::NoBytes,
          L::Unknown,
          {},
          "The line is silent",
          "Not one byte in 22 second",
          "Check the cable" },
        { "asked and silent",
          D::Dsmr5,
          F::Silent,
          true,
          ListeningOutcome::Silent,
          H::NoBytes,
          L::Unknown,
          {},
          "The line is silent",
          "Not one byte in ",
          "Check the cable" },
        { "asked and echoed",
          D::Dsmr5,
          F::Echo,
          true,
          ListeningOutcome::Silent,
          H::Echo,
          L::Unknown,
          {},
          "The head hears only itself",
          "hears what it sends itself",
          "Move the infrared head" },
        { "asked and answered", D::Dsmr5, F::SignOn, true, ListeningOutcome::Found, H::None, L::D0, k300_7E1,
          "MSC5SIM2-PULL is read", "Telegrams of this kind carry no checksum.", "" },
        odd("lost packets", D::Dsmr5, F::LostPackets, H::LostBytes, L::P1, k115200_8N1, kMeter,
            "Runs of bytes are missing", "Use another USB port"),
        odd("two readers", D::Dsmr5, F::TwoReaders, H::LostBytes, L::P1, k115200_8N1, kMeter,
            "Runs of bytes are missing", "Stop the other program"),
        odd("modem probes", D::Dsmr5, F::ModemProbe, H::ModemProbe, L::P1, k115200_8N1, kMeter, "AT commands came back",
            "Keep ModemManager away from this port"),
        odd("clock off", D::Dsmr5, F::ClockOff, H::ClockOff, L::P1, k115200_8N1, kMeter, "ahead of this computer's",
            "Check this computer's clock"),
        odd("counters only", D::Sml, F::Reduced, H::ReducedData, L::Sml, k9600_8N1, kSmlMeter, "its counters only",
            "Enter the meter's PIN"),
        odd("slow edge", D::Dsmr5, F::SlowEdge, H::WeakPullUp, L::P1, k115200_8N1, kMeter, "Bits flip from 1 to 0",
            "Use a stronger pull-up"),
        // Its first telegrams are good; that it stops is named while it is read.
        found("stopping", D::Dsmr5, F::Stops, L::P1, k115200_8N1, kMeter, isDsmr5),
        // Line ends are the meter's own business where no relay stands between.
        found("line feeds alone", D::Dsmr5, F::LineFeeds, L::P1, k115200_8N1, kMeter, isDsmr5),
    };
}

} // namespace

SimulationSettings LineSituation::simulation() const
{
    SimulationSettings settings;
    settings.dialect = dialect;
    settings.fault = fault;
    // Whose first telegrams show what later ones would show all the same.
    if (fault == F::LostPackets || fault == F::TwoReaders)
        settings.seed = 7;
    // Late edges flip few bits of what can be compared: a meter that sends often shows them in time whatever it sends.
    if (fault == F::SlowEdge) {
        settings.seed = 2;
        settings.telegramsPerHour = 5 * 3600;
    }
    return settings;
}

const std::vector<LineSituation> &lineSituations()
{
    static const std::vector<LineSituation> situations = everything();
    return situations;
}

} // namespace meterscope::test
