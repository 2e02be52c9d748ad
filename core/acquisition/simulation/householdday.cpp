// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/householdday.h"

#include "acquisition/simulation/randomhash.h"
#include "domain/zonerule.h"

#include <algorithm>
#include <chrono>

namespace meterscope {

namespace {

using namespace std::chrono;

constexpr std::int32_t kMinute = 60;
constexpr std::int32_t kHour = 3600;
constexpr std::int64_t kPlainDay = 24 * kHour;
constexpr std::int64_t kSwitchAt = 3 * kHour; // summer time begins and ends between 02:00 and 03:00

/// Keys of randomHash, so that two appliances of a day never share their dice.
enum Dice : std::uint64_t
{
    kStandby,
    kEvening,
    kKettle,
    kCoffee,
    kKettleAgain,
    kOven,
    kHob,
    kHobRings,
    kWasher,
    kDryer,
    kDishwasher,
    kVacuum,
    kSky,
    kClouds,
    kWeather,
    kFridgeShift,
    kFreezerShift,
    kBoiler,
};

/// sin in thousandths by Bhaskara's formula: no floating point, less than 2 per mille off.
constexpr std::int32_t sinePermille(std::int32_t degrees)
{
    const std::int32_t turn = ((degrees % 360) + 360) % 360;
    const std::int32_t half = turn % 180;
    const std::int32_t product = half * (180 - half);
    const std::int32_t sine = 4000 * product / (40500 - product);
    return turn < 180 ? sine : -sine;
}

constexpr std::int32_t at(std::int32_t hours, std::int32_t minutes)
{
    return hours * kHour + minutes * kMinute;
}

/// Degrees of the year, 0 at the spring equinox.
constexpr std::int32_t seasonDegrees(std::int32_t dayOfYear)
{
    constexpr std::int32_t equinox = 79;
    return (dayOfYear - equinox) * 360 / 365;
}

} // namespace

HouseholdDay::HouseholdDay(const SimulationSettings &settings, UtcSeconds moment)
    : m_settings(settings)
{
    const year_month_day date = localDay(moment, kCentralEurope);
    m_begin = startOfLocalDay(date, kCentralEurope);
    m_end = startOfLocalDay(year_month_day(sys_days(date) + days(1)), kCentralEurope);
    m_dayNumber = sys_days(date).time_since_epoch().count();
    m_dayOfYear = static_cast<std::int32_t>((sys_days(date) - sys_days(date.year() / January / 1)).count());
    const unsigned weekday = year_month_weekday(sys_days(date)).weekday().iso_encoding();
    m_workday = weekday <= 5;

    const std::int64_t length = (m_end - m_begin).count();
    m_levels.assign(static_cast<std::size_t>(length / kSlotSeconds), { 0, 0, 0 });
    m_gas.assign(static_cast<std::size_t>(length / kGasSeconds), 0);

    layBaseLoad();
    layThermostats();
    layAppliances();
    layCooking();
    layLaundry();
    if (m_settings.solar)
        laySun();
    layGas();
}

const std::array<std::int32_t, 3> &HouseholdDay::levelAt(UtcSeconds moment) const
{
    return m_levels[static_cast<std::size_t>((moment - m_begin).count() / kSlotSeconds)];
}

std::int32_t HouseholdDay::gasLitresAt(UtcSeconds moment) const
{
    return m_gas[static_cast<std::size_t>((moment - m_begin).count() / kGasSeconds)];
}

int HouseholdDay::tariffAt(UtcSeconds moment) const
{
    const std::int32_t wall = wallClockAt((moment - m_begin).count());
    return m_workday && wall >= at(7, 0) && wall < at(23, 0) ? 2 : 1;
}

std::uint64_t HouseholdDay::random(std::uint64_t key) const
{
    return randomHash(m_settings.seed, static_cast<std::uint64_t>(m_dayNumber), key);
}

std::int64_t HouseholdDay::elapsedAtWallClock(std::int64_t wallSeconds) const
{
    const std::int64_t shift = (m_end - m_begin).count() - kPlainDay;
    return wallSeconds >= kSwitchAt ? wallSeconds + shift : wallSeconds;
}

std::int32_t HouseholdDay::wallClockAt(std::int64_t elapsed) const
{
    const std::int64_t shift = (m_end - m_begin).count() - kPlainDay;
    return static_cast<std::int32_t>(elapsed >= kSwitchAt + shift ? elapsed - shift : elapsed);
}

void HouseholdDay::add(const Load &load)
{
    const std::int64_t begin = elapsedAtWallClock(load.from) / kSlotSeconds;
    const std::int64_t end =
        std::min<std::int64_t>(begin + load.duration / kSlotSeconds, static_cast<std::int64_t>(m_levels.size()));
    const std::size_t phase = m_settings.phases == 1 ? 0 : static_cast<std::size_t>(load.phase);
    for (std::int64_t slot = begin; slot < end; ++slot) {
        if (load.cycle == 0 || ((slot - begin) * kSlotSeconds) % load.cycle < load.on)
            m_levels[static_cast<std::size_t>(slot)][phase] += load.watts;
    }
}

void HouseholdDay::addCyclic(int phase, std::int32_t watts, std::int64_t cycle, std::int64_t on, std::int64_t shift)
{
    // Counted from 1970, so that midnight does not restart a compressor.
    const std::int64_t start = m_begin.time_since_epoch().count() + shift;
    const std::size_t line = m_settings.phases == 1 ? 0 : static_cast<std::size_t>(phase);
    for (std::size_t slot = 0; slot < m_levels.size(); ++slot) {
        if ((start + static_cast<std::int64_t>(slot) * kSlotSeconds) % cycle < on)
            m_levels[slot][line] += watts;
    }
}

void HouseholdDay::layBaseLoad()
{
    const std::int32_t standby = 70 + randomBetween(randomHash(m_settings.seed, kStandby), 0, 60);
    const std::int32_t day = static_cast<std::int32_t>(kPlainDay + 2 * kHour); // any day fits, the last slot ends it
    add({ 0, 0, day, standby, 0, 0 });
    add({ 1, 0, day, 18, 0, 0 });
    add({ 2, 0, day, 24, 0, 0 });
    // Lamps from dusk on, earlier in winter; a television.
    const std::int32_t dusk = at(19, 0) + sinePermille(seasonDegrees(m_dayOfYear)) * 9;
    const std::int32_t bedtime = at(22, 40) + randomBetween(random(kEvening), 0, 70) * kMinute;
    if (bedtime > dusk)
        add({ 0, dusk, bedtime - dusk, 95, 0, 0 });
    add({ 0, at(19, 45), bedtime - at(19, 45), 120, 0, 0 });
    if (m_dayOfYear < 90 || m_dayOfYear > 280)
        add({ 1, at(6, 40), at(1, 30), 60, 0, 0 });
}

void HouseholdDay::layThermostats()
{
    const std::int64_t fridge = randomBetween(randomHash(m_settings.seed, kFridgeShift), 0, 2000);
    const std::int64_t freezer = randomBetween(randomHash(m_settings.seed, kFreezerShift), 0, 3000);
    addCyclic(1, 85, 46 * kMinute, 17 * kMinute, fridge);
    addCyclic(0, 110, 63 * kMinute, 19 * kMinute, freezer);
    // The pump and fan of the boiler, in the heating season.
    if (m_dayOfYear < 120 || m_dayOfYear > 270)
        addCyclic(2, 65, 25 * kMinute, 11 * kMinute, 0);
}

void HouseholdDay::layAppliances()
{
    const std::int32_t rise = m_workday ? at(6, 45) : at(8, 20);
    const std::int32_t kettle = rise + randomBetween(random(kKettle), 5, 25) * kMinute;
    add({ 1, kettle, 3 * kMinute, 2050, 0, 0 });
    const std::int32_t coffee = kettle + randomBetween(random(kCoffee), 4, 9) * kMinute;
    add({ 1, coffee, 12 * kMinute, 1350, 2 * kMinute, 50 });
    add({ 1, at(15, 0) + randomBetween(random(kKettleAgain), 0, 90) * kMinute, 3 * kMinute, 2050, 0, 0 });
    if (!m_workday)
        add({ 0, at(10, 30) + randomBetween(random(kVacuum), 0, 60) * kMinute, 14 * kMinute, 780, 0, 0 });
}

void HouseholdDay::layCooking()
{
    const std::int32_t dinner = at(17, 30) + randomBetween(random(kHob), 0, 50) * kMinute;
    const std::int32_t rings = randomBetween(random(kHobRings), 1, 2);
    for (std::int32_t ring = 0; ring < rings; ++ring) {
        const std::int32_t from = dinner + ring * 6 * kMinute;
        add({ 1, from, 6 * kMinute, 1800, 0, 0 });
        add({ 1, from + 6 * kMinute, 18 * kMinute, 1400, 40, 20 });
    }
    if (randomBetween(random(kOven), 0, 2) != 0) {
        add({ 2, dinner - 5 * kMinute, 9 * kMinute, 2300, 0, 0 });
        add({ 2, dinner + 4 * kMinute, 35 * kMinute, 2300, 150, 60 });
    }
}

void HouseholdDay::layLaundry()
{
    if (randomBetween(random(kWasher), 0, 1) == 0) {
        const std::int32_t from = at(9, 0) + randomBetween(random(kWasher + 100), 0, 180) * kMinute;
        add({ 2, from, 16 * kMinute, 2000, 0, 0 });
        add({ 2, from + 16 * kMinute, 55 * kMinute, 180, 30, 20 });
        add({ 2, from + 71 * kMinute, 9 * kMinute, 420, 0, 0 });
        if (randomBetween(random(kDryer), 0, 2) == 0)
            add({ 0, from + 90 * kMinute, 70 * kMinute, 650, 0, 0 });
    }
    if (randomBetween(random(kDishwasher), 0, 3) != 0) {
        const std::int32_t from = at(20, 0) + randomBetween(random(kDishwasher + 100), 0, 60) * kMinute;
        add({ 1, from, 18 * kMinute, 1900, 0, 0 });
        add({ 1, from + 18 * kMinute, 45 * kMinute, 75, 0, 0 });
        add({ 1, from + 63 * kMinute, 14 * kMinute, 1900, 0, 0 });
    }
}

void HouseholdDay::laySun()
{
    // 52 degrees north, 5 degrees east: days of 8 to 16 1/2 hours around 11:40 UTC; a roof of 4.2 kW.
    constexpr std::int32_t noonUtc = at(11, 40);
    constexpr std::int32_t roof = 4200;
    const std::int32_t season = sinePermille(seasonDegrees(m_dayOfYear));
    const std::int64_t daylight = at(12, 10) + season * 15;
    const std::int32_t best = roof * (560 + season * 330 / 1000) / 1000;
    const auto utcMidnight = floor<days>(m_begin + hours(12));
    const UtcSeconds sunrise = UtcSeconds(utcMidnight) + seconds(noonUtc - daylight / 2);

    const std::int32_t sky = randomBetween(random(kSky), 0, 99);
    const std::int32_t clearest = sky < 30 ? 1000 : sky < 75 ? 900 : 320;
    const std::int32_t darkest = sky < 30 ? 930 : sky < 75 ? 180 : 90;
    constexpr std::int64_t patch = 12 * kMinute; // a cloud and the gap behind it

    const std::size_t inverter = m_settings.phases == 1 ? 0 : 2;
    for (std::int64_t second = 0; second < daylight; second += kSlotSeconds) {
        const std::int64_t elapsed = (sunrise - m_begin).count() + second;
        const auto degrees = static_cast<std::int32_t>(second * 180 / daylight);
        const std::uint64_t here = static_cast<std::uint64_t>(second / patch);
        const std::int32_t left = randomBetween(random(kClouds * 1000 + here), darkest, clearest);
        const std::int32_t right = randomBetween(random(kClouds * 1000 + here + 1), darkest, clearest);
        const std::int32_t light = left + static_cast<std::int32_t>((right - left) * (second % patch) / patch);
        const std::int32_t watts = best * sinePermille(degrees) / 1000 * light / 1000;
        m_levels[static_cast<std::size_t>(elapsed / kSlotSeconds)][inverter] -= watts;
    }
}

void HouseholdDay::layGas()
{
    // Heating follows how far the day is below 16 degrees; hot water is there every day.
    const std::int32_t mean = 105 + 75 * sinePermille(seasonDegrees(m_dayOfYear) - 30) / 1000; // tenths of a degree
    const std::int32_t outside = mean + randomBetween(random(kWeather), -35, 35);
    const std::int32_t cold = std::max(0, 160 - outside);
    for (std::size_t index = 0; index < m_gas.size(); ++index) {
        const std::int32_t wall = wallClockAt(static_cast<std::int64_t>(index) * kGasSeconds);
        const bool heating = (wall >= at(6, 0) && wall < at(9, 0)) || (wall >= at(16, 30) && wall < at(22, 30));
        const bool washing = (wall >= at(6, 50) && wall < at(7, 30)) || (wall >= at(18, 20) && wall < at(19, 0));
        const std::uint64_t dice = random(kBoiler * 1000 + index);
        const bool burning = randomBetween(dice, 0, 99) < (heating ? 85 : 25);
        std::int32_t litres = burning ? cold * (heating ? 7 : 3) / 10 : 0;
        if (washing)
            litres += randomBetween(dice >> 8, 10, 45);
        m_gas[index] = litres;
    }
}

} // namespace meterscope
