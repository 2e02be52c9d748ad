// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livereading.h"

namespace meterscope::ui {

/// The entry of a switcher that stands for all meters together; no source has this id.
inline constexpr SourceId kSumOfMeters { 0xffffffff };

/// Several meters as one: their power and counters added up, the gas and water of all. It is as old as the oldest of
/// them, and says nothing (no power, no counters) that one of them does not send. Pure: the time is in the states.
class LiveSum : public LiveReading
{
public:
    using Meters = std::vector<const LiveReading *>;

    LiveSum();

    /// Adds up what the meters say now; `heard`: a telegram of one of them is why.
    void update(const Meters &meters, bool heard);
    void clear();

    [[nodiscard]] const LiveState &state() const override { return m_state; }
    [[nodiscard]] const PowerHistory &power() const override { return m_power; }
    [[nodiscard]] const PowerHistory *phasePower(Phase) const override { return nullptr; }
    [[nodiscard]] const std::vector<TariffChange> &tariffs() const override { return m_tariffs; }
    [[nodiscard]] std::int64_t utcOffset() const override { return m_utcOffset; }
    [[nodiscard]] std::chrono::milliseconds period() const override { return m_period; }

private:
    void addTimes(const Meters &meters);
    void addLinks(const Meters &meters);
    void addPower(const Meters &meters, bool heard);
    void addRegisters(const Meters &meters);
    void addRegister(const Meters &meters, bool isExport);
    void keepExtremes(UtcSeconds at);

    LiveState m_state;
    PowerHistory m_power;
    std::vector<TariffChange> m_tariffs; ///< none: meters may have different ones
    std::int64_t m_utcOffset = 0;
    std::chrono::milliseconds m_period { 0 };
    std::optional<std::chrono::year_month_day> m_day;
};

} // namespace meterscope::ui
