// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/metertime.h"

#include <array>
#include <cstdint>
#include <vector>

namespace meterscope {

/// One local day of a simulated household, laid out in slots of ten seconds: what the house takes from each phase (sun
/// subtracted) and how much gas it burns. A function of seed and date alone; integers throughout.
class HouseholdDay
{
public:
    static constexpr std::int64_t kSlotSeconds = 10;
    static constexpr std::int64_t kGasSeconds = 300; ///< a gas meter reports every five minutes (ESMR 5)

    /// The local day (Europe/Amsterdam) that holds `moment`.
    HouseholdDay(const SimulationSettings &settings, UtcSeconds moment);

    [[nodiscard]] UtcSeconds begin() const { return m_begin; }
    [[nodiscard]] UtcSeconds end() const { return m_end; } ///< exclusive; days have 23, 24 or 25 hours

    /// Watt by phase in the slot that holds `moment`, import positive. One phase: all of it on the first.
    [[nodiscard]] const std::array<std::int32_t, 3> &levelAt(UtcSeconds moment) const;
    /// Litres burnt in the five minutes that hold `moment`.
    [[nodiscard]] std::int32_t gasLitresAt(UtcSeconds moment) const;
    /// 1 low, 2 normal: the Dutch rule, weekdays from 07:00 to 23:00 local time are normal.
    [[nodiscard]] int tariffAt(UtcSeconds moment) const;

private:
    struct Load
    {
        int phase; ///< 0..2
        std::int32_t from; ///< wall clock, seconds since midnight
        std::int32_t duration; ///< s
        std::int32_t watts;
        std::int32_t cycle; ///< s of one on-off cycle of a thermostat; 0: on all the time
        std::int32_t on; ///< s of the cycle that it is on
    };

    void layBaseLoad();
    void layThermostats();
    void layAppliances();
    void layCooking();
    void layLaundry();
    void laySun();
    void layGas();
    void add(const Load &load);
    void addCyclic(int phase, std::int32_t watts, std::int64_t cycle, std::int64_t on, std::int64_t shift);
    [[nodiscard]] std::uint64_t random(std::uint64_t key) const;
    [[nodiscard]] std::int64_t elapsedAtWallClock(std::int64_t wallSeconds) const;
    [[nodiscard]] std::int32_t wallClockAt(std::int64_t elapsed) const;

    SimulationSettings m_settings;
    UtcSeconds m_begin;
    UtcSeconds m_end;
    std::int64_t m_dayNumber = 0; ///< local days since 1970
    std::int32_t m_dayOfYear = 0; ///< 0..365
    bool m_workday = false;
    std::vector<std::array<std::int32_t, 3>> m_levels;
    std::vector<std::int32_t> m_gas;
};

} // namespace meterscope
