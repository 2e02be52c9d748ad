// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/profile.h"
#include "domain/quantity.h"
#include "domain/series.h"
#include "domain/snapshot.h"
#include "domain/unit.h"
#include "ui/models/voltagewatch.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// A power and when it was.
struct TimedPower
{
    Decimal watts;
    UtcSeconds at {};

    bool operator==(const TimedPower &) const = default;
};

/// One line conductor; what the meter does not send is empty.
struct PhaseState
{
    Phase phase = Phase::L1;
    std::optional<Decimal> watts; ///< import positive
    std::optional<Decimal> amperes;
    std::optional<Decimal> volts;
    std::optional<VoltageRange> voltsToday {}; ///< since the day began, or since the program listens

    bool operator==(const PhaseState &) const = default;
};

/// One counter of energy.
struct RegisterState
{
    bool isExport = false;
    int tariff = 0; ///< 0: a counter without tariff
    Decimal value; ///< with the digits sent, in kWh
    Unit unit = Unit::WattHour;
    int unitExponent = 3;
    std::optional<Decimal> today {}; ///< in the same unit: exact difference of two readings of this counter
    bool active = false; ///< it is the one counting now

    bool operator==(const RegisterState &) const = default;
};

/// Gas, water or heat: a counter of a connected meter.
struct VolumeState
{
    Quantity quantity = Quantity::GasVolume;
    int channel = 0;
    Decimal value; ///< as sent
    Unit unit = Unit::CubicMetre;
    int unitExponent = 0;
    std::optional<UtcSeconds> readAt;
    std::optional<Decimal> today;
    std::vector<std::optional<Decimal>> hours; ///< of today, from the history; empty where there is none

    bool operator==(const VolumeState &) const = default;
};

/// The running quarter-hour, for grids that charge its mean.
struct QuarterHourState
{
    Decimal meanWatts; ///< as the meter sends it: energy of the quarter so far, spread over the whole quarter
    Decimal forecastWatts; ///< at its end, if power stays as it is
    int secondsGone = 0; ///< 0 to 899, by the meter's clock
    std::optional<TimedPower> monthPeak;
    bool computed = false; ///< from the import register: this meter does not send it

    bool operator==(const QuarterHourState &) const = default;
};

/// What is known of the voltage of one line conductor.
struct ConductorQuality
{
    Phase phase = Phase::L1;
    std::optional<VoltageRange> volts; ///< today
    std::optional<Decimal> sags; ///< as the meter counts them since it was installed
    std::optional<Decimal> swells;

    bool operator==(const ConductorQuality &) const = default;
};

/// An entry of the meter's failure log.
struct PowerFailure
{
    UtcSeconds end {};
    std::optional<Decimal> seconds; ///< how long it was

    bool operator==(const PowerFailure &) const = default;
};

/// What a meter that counts failures says of its supply.
struct QualityState
{
    std::vector<ConductorQuality> conductors;
    std::optional<Decimal> failures;
    std::optional<Decimal> longFailures;
    std::optional<PowerFailure> lastFailure; ///< newest of the log
    std::optional<UtcSeconds> voltagesFrom; ///< since when voltages were seen, where that is not the whole day
    int means = 0; ///< ten-minute means heard
    int meansOutside = 0; ///< of them outside 230 V ± 10 %

    bool operator==(const QualityState &) const = default;
};

/// Everything the live page shows of one source. A value.
struct LiveState
{
    LinkStatus link;
    const Profile *profile = nullptr; ///< null before the first telegram
    QString name; ///< what a person calls it, else what it says it is: "KFM5KAIFA-METER"
    QString dialect; ///< "DSMR 5.0", "SML"
    Protocol protocol = Protocol::Dsmr;
    std::optional<ArrivalTime> lastTelegram;
    std::optional<UtcSeconds> meterTime;
    bool stale = false; ///< older than three periods
    bool damaged = false; ///< stale, and telegrams do arrive, but none is accepted

    std::optional<Decimal> watts; ///< import positive
    bool exports = false; ///< this connection has given energy to the grid
    std::optional<TimedPower> highestImport; ///< today
    std::optional<TimedPower> highestExport; ///< today, without sign
    std::vector<PhaseState> phases;
    std::vector<RegisterState> registers;
    std::optional<UtcSeconds> todayFrom; ///< where today's differences begin, when not at midnight
    int activeTariff = 0; ///< 0: not sent
    std::vector<VolumeState> volumes;
    std::optional<QuarterHourState> quarterHour;
    std::optional<QualityState> quality; ///< where the meter counts failures, sags or swells
    bool isSum = false; ///< of several meters
    int meters = 1; ///< of a sum

    [[nodiscard]] bool hasTelegram() const { return lastTelegram.has_value(); }
    [[nodiscard]] ZoneRule zone() const { return profile ? profile->zone : kCentralEurope; }
};

/// Takes the state's power for the day's highest where it is that.
void keepExtreme(LiveState &state, UtcSeconds at);

} // namespace meterscope::ui
