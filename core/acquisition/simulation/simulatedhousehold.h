// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/householdday.h"
#include "domain/link.h"
#include "domain/metertime.h"

#include <array>
#include <cstdint>

namespace meterscope {

/// What a meter in a house would show at one moment. Registers hold exactly the integral of the power shown: from one
/// second to the next they grow by `netWatts` watt-seconds.
struct HouseholdState
{
    UtcSeconds time {};
    UtcSeconds installed {};
    int tariff = 1; ///< 1 low, 2 normal
    std::int32_t netWatts = 0; ///< mean of the second that ends at `time`; import positive; sum of the phases
    std::array<std::int32_t, 3> phaseWatts {}; ///< signed
    std::array<std::int32_t, 3> decivolts {}; ///< 0.1 V
    std::array<std::int32_t, 3> centiamperes {}; ///< 0.01 A, magnitude
    std::array<std::int64_t, 2> importWattSeconds {}; ///< tariff 1 and 2
    std::array<std::int64_t, 2> exportWattSeconds {};
    std::int64_t gasLitres = 0; ///< as of gasTime
    UtcSeconds gasTime {}; ///< the last full five minutes
    std::int64_t gasLitresHourly = 0; ///< as of gasTimeHourly, for meters that report by the hour
    UtcSeconds gasTimeHourly {};

    bool operator==(const HouseholdState &) const = default;
};

/// A household that consumes, cooks, heats and harvests sun, second by second. Pure and deterministic: the same
/// settings and the same moments give the same states, however large the steps. Integers throughout; about 0.1 ms a
/// day.
class SimulatedHousehold
{
public:
    /// The registers are zero at `installed`.
    SimulatedHousehold(const SimulationSettings &settings, UtcSeconds installed);

    /// Forward only; a moment in the past changes nothing.
    void advanceTo(UtcSeconds moment);
    [[nodiscard]] const HouseholdState &state() const { return m_state; }

    /// Since when the simulated meters hang on their walls: registers go on over restarts of the program.
    [[nodiscard]] static UtcSeconds defaultInstallation();

private:
    void advanceSecond();
    [[nodiscard]] bool advanceSlot(UtcSeconds limit);
    void account(std::int64_t netWatts, std::int64_t seconds);
    void passGasMark();
    void enterDay();
    void showPower(UtcSeconds second);
    [[nodiscard]] std::int32_t jitter(UtcSeconds second, std::size_t phase) const;
    [[nodiscard]] std::size_t phaseCount() const { return m_settings.phases == 1 ? 1 : 3; }

    SimulationSettings m_settings;
    HouseholdDay m_day;
    HouseholdState m_state;
    std::int64_t m_burntLitres = 0;
};

} // namespace meterscope
