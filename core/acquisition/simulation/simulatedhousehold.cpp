// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/simulatedhousehold.h"

#include "acquisition/simulation/randomhash.h"

#include <chrono>
#include <cstdlib>

namespace meterscope {

namespace {

using namespace std::chrono;

constexpr std::int32_t kJitterWatts = 9;
constexpr std::uint64_t kVoltageKey = 1u << 20;

std::int64_t count(UtcSeconds moment)
{
    return moment.time_since_epoch().count();
}

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    return value - ((value % step) + step) % step;
}

} // namespace

UtcSeconds SimulatedHousehold::defaultInstallation()
{
    return sys_days(year(2025) / January / 1);
}

SimulatedHousehold::SimulatedHousehold(const SimulationSettings &settings, UtcSeconds installed)
    : m_settings(settings)
    , m_day(settings, installed)
{
    m_state.time = installed;
    m_state.installed = installed;
    m_state.gasTime = UtcSeconds(seconds(floorTo(count(installed), HouseholdDay::kGasSeconds)));
    m_state.gasTimeHourly = UtcSeconds(seconds(floorTo(count(installed), 3600)));
    m_state.tariff = m_day.tariffAt(installed);
    showPower(installed);
}

void SimulatedHousehold::advanceTo(UtcSeconds moment)
{
    if (moment <= m_state.time)
        return;
    // The last second is stepped alone: its power is what the meter shows.
    while (m_state.time < moment - seconds(1)) {
        if (!advanceSlot(moment - seconds(1)))
            advanceSecond();
    }
    advanceSecond();
    showPower(m_state.time - seconds(1));
    if (m_state.time >= m_day.end())
        enterDay();
    m_state.tariff = m_day.tariffAt(m_state.time);
}

void SimulatedHousehold::advanceSecond()
{
    if (m_state.time >= m_day.end())
        enterDay();
    std::int64_t net = 0;
    const auto &level = m_day.levelAt(m_state.time);
    for (std::size_t phase = 0; phase < phaseCount(); ++phase)
        net += level[phase] + jitter(m_state.time, phase);
    account(net, 1);
    m_state.time += seconds(1);
    if (count(m_state.time) % HouseholdDay::kGasSeconds == 0)
        passGasMark();
}

bool SimulatedHousehold::advanceSlot(UtcSeconds limit)
{
    constexpr seconds slot { HouseholdDay::kSlotSeconds };
    if (count(m_state.time) % HouseholdDay::kSlotSeconds != 0 || m_state.time + slot > limit)
        return false;
    if (m_state.time >= m_day.end())
        enterDay();
    const auto &level = m_day.levelAt(m_state.time);
    const std::int64_t net = std::int64_t(level[0]) + level[1] + level[2];
    // The jitter of a slot adds up to nothing, so the slot is its level times its length - unless the sign may change.
    if (std::abs(net) <= kJitterWatts * 3)
        return false;
    account(net, HouseholdDay::kSlotSeconds);
    m_state.time += slot;
    if (count(m_state.time) % HouseholdDay::kGasSeconds == 0)
        passGasMark();
    return true;
}

void SimulatedHousehold::account(std::int64_t netWatts, std::int64_t duration)
{
    const auto tariff = static_cast<std::size_t>(m_day.tariffAt(m_state.time) - 1);
    if (netWatts >= 0)
        m_state.importWattSeconds[tariff] += netWatts * duration;
    else
        m_state.exportWattSeconds[tariff] -= netWatts * duration;
}

void SimulatedHousehold::passGasMark()
{
    m_burntLitres += m_day.gasLitresAt(m_state.time - seconds(1));
    m_state.gasLitres = m_burntLitres;
    m_state.gasTime = m_state.time;
    if (count(m_state.time) % 3600 == 0) {
        m_state.gasLitresHourly = m_burntLitres;
        m_state.gasTimeHourly = m_state.time;
    }
}

void SimulatedHousehold::enterDay()
{
    m_day = HouseholdDay(m_settings, m_state.time);
}

std::int32_t SimulatedHousehold::jitter(UtcSeconds second, std::size_t phase) const
{
    // Mirrored about the middle of the slot with the sign turned: the sum over a slot is zero.
    constexpr std::int64_t half = HouseholdDay::kSlotSeconds / 2;
    const std::int64_t moment = count(second);
    const std::int64_t slot = floorTo(moment, HouseholdDay::kSlotSeconds);
    const std::int64_t place = moment - slot;
    const std::int64_t drawn = place < half ? place : HouseholdDay::kSlotSeconds - 1 - place;
    const std::uint64_t dice = randomHash(m_settings.seed, static_cast<std::uint64_t>(slot + drawn), phase);
    const std::int32_t watts = randomBetween(dice, -kJitterWatts, kJitterWatts);
    return place < half ? watts : -watts;
}

void SimulatedHousehold::showPower(UtcSeconds second)
{
    m_state.netWatts = 0;
    const auto &level = m_day.levelAt(second);
    for (std::size_t phase = 0; phase < phaseCount(); ++phase) {
        const std::int32_t watts = level[phase] + jitter(second, phase);
        m_state.phaseWatts[phase] = watts;
        m_state.netWatts += watts;
        // The mains breathe slowly and sag a little under load.
        const auto minute = static_cast<std::uint64_t>(count(second) / 60);
        const std::int64_t place = count(second) % 60;
        const std::int32_t left = randomBetween(randomHash(m_settings.seed, minute, kVoltageKey + phase), -28, 28);
        const std::int32_t right = randomBetween(randomHash(m_settings.seed, minute + 1, kVoltageKey + phase), -28, 28);
        const std::int32_t volts = 2310 + left + static_cast<std::int32_t>((right - left) * place / 60) - watts / 250;
        m_state.decivolts[phase] = volts;
        m_state.centiamperes[phase] = (std::abs(watts) * 1000 + volts / 2) / volts;
    }
}

} // namespace meterscope
