// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"
#include "domain/snapshot.h"
#include "ui/models/livereading.h"
#include "ui/models/quarterhourmeter.h"
#include "ui/models/voltagewatch.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meterscope::ui {

/// Everything known about one source since the program started: makes a LiveState of every telegram, keeps the day's
/// extremes, the power of the last day, and where today's counting began. Pure: the time is always given.
class LiveSource : public LiveReading
{
public:
    explicit LiveSource(SourceId id);

    /// Its Snapshot::meterId; empty while none was sent.
    [[nodiscard]] const std::string &meter() const { return m_meter; }
    /// What a person calls it, in place of its own name; empty: nothing.
    void setGivenName(const QString &name);
    [[nodiscard]] const QString &ownName() const { return m_ownName; }
    [[nodiscard]] const LiveState &state() const override { return m_state; }
    [[nodiscard]] const PowerHistory &power() const override { return m_power; }
    [[nodiscard]] const PowerHistory *phasePower(Phase phase) const override;
    [[nodiscard]] const std::vector<TariffChange> &tariffs() const override { return m_tariffs; }
    [[nodiscard]] std::int64_t utcOffset() const override { return m_utcOffset; }
    /// Measured, else the profile's.
    [[nodiscard]] std::chrono::milliseconds period() const override;

    /// An accepted telegram; a rejected one changes nothing.
    void take(const Snapshot &telegram);
    void take(const LinkStatus &status) { m_state.link = status; }
    /// Staleness and the turn of the day.
    void tick(const ArrivalTime &now);

    /// What to ask the history for, if anything: each request is made once.
    [[nodiscard]] std::vector<SeriesRequest> takeRequests();
    /// Puts an answer to one of its requests to use; false when it is none of them.
    bool take(const SeriesReply &reply);

private:
    /// A counter when the day began, in its unit.
    struct Baseline
    {
        bool isExport = false;
        int tariff = 0;
        Decimal value;
    };

    void readPower(const Snapshot &telegram);
    void readPhases(const Snapshot &telegram);
    void readRegisters(const Snapshot &telegram);
    void readVolumes(const Snapshot &telegram);
    void readDemand(const Snapshot &telegram);
    void computeDemand(const Snapshot &telegram);
    void readQuality(const Snapshot &telegram);
    void readVoltages(const Snapshot &telegram);
    void readTariff(const Snapshot &telegram);
    void readTitle(const Snapshot &telegram);
    void noteMeter(const Snapshot &telegram);
    void forgetBaselines();
    void startDay(bool followsOn, UtcSeconds now);
    void countFromHere(UtcSeconds now);
    void countToday();
    void takeEnergy(const SeriesReply &reply);
    void takeGas(const SeriesReply &reply);
    void takePower(const SeriesReply &reply);
    void takeQuarterHours(const SeriesReply &reply);
    [[nodiscard]] std::optional<Decimal> importedWattHours() const;
    void ask(SeriesKind kind, UtcSeconds from, UtcSeconds to, BucketStep step, std::uint32_t stepSeconds = 0);
    [[nodiscard]] UtcSeconds dayBegin() const;

    SourceId m_id;
    QString m_givenName;
    QString m_ownName; ///< what the meter says it is
    LiveState m_state;
    PowerHistory m_power;
    std::array<std::unique_ptr<PowerHistory>, 3> m_phasePower; ///< made with the first value
    VoltageWatch m_voltages;
    std::optional<UtcSeconds> m_voltagesFrom; ///< where they were not seen since midnight
    QuarterHourMeter m_quarterHour;
    std::optional<UtcSeconds> m_month; ///< whose peak was asked for
    std::vector<TariffChange> m_tariffs;
    std::int64_t m_utcOffset = 0;
    std::optional<std::chrono::year_month_day> m_day;
    std::vector<Baseline> m_baselines;
    std::optional<UtcSeconds> m_baselinesFrom; ///< when they are not the day's beginning
    std::string m_meter; ///< its Snapshot::meterId; empty while none was sent
    std::optional<std::chrono::milliseconds>
        m_damagedAt; ///< ArrivalTime::sinceBoot of the newest telegram that was rejected
    std::vector<std::optional<Decimal>> m_gasHours;
    std::optional<Decimal> m_gasToday;
    std::optional<UtcSeconds> m_gasReadAt; ///< reading that the gas of today was asked for
    std::vector<SeriesRequest> m_requests;
    std::vector<SeriesRequest> m_pending;
    std::uint64_t m_nextToken;
};

} // namespace meterscope::ui
