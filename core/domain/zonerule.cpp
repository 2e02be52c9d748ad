// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zonerule.h"

namespace meterscope {

namespace {

using namespace std::chrono;

constexpr hours kSwitchHourUtc { 1 };
constexpr minutes kDaylightShift { 60 };

UtcSeconds lastSunday(year y, month m)
{
    return UtcSeconds(sys_days(y / m / Sunday[last])) + kSwitchHourUtc;
}

minutes standardOffset(const ZoneRule &zone)
{
    return minutes(zone.standardOffsetMinutes);
}

local_seconds wallClock(const MeterTime &time)
{
    return local_days(year(time.year) / month(time.month) / day(time.day)) + hours(time.hour) + minutes(time.minute)
        + seconds(time.second);
}

UtcSeconds atOffset(local_seconds wall, minutes offset)
{
    return UtcSeconds(wall.time_since_epoch() - offset);
}

/// A clock that was never set starts at its maker's zero: 2000-01-01 or 1970-01-01.
bool isUnset(const MeterTime &time)
{
    constexpr std::uint16_t neverSet = 2000; // DSMR writes two digits of the year, so 1970 arrives as 2070
    constexpr std::uint16_t unixEpoch = 2070;
    return (time.year == neverSet || time.year == unixEpoch || time.year <= 1970) && time.month == 1 && time.day == 1;
}

ResolvedTime exact(UtcSeconds utc)
{
    return { ResolvedTime::State::Exact, utc };
}

ResolvedTime withoutFlag(local_seconds wall, const ZoneRule &zone)
{
    const UtcSeconds summer = atOffset(wall, standardOffset(zone) + kDaylightShift);
    const UtcSeconds winter = atOffset(wall, standardOffset(zone));
    const bool summerHolds = utcOffset(summer, zone) != standardOffset(zone);
    const bool winterHolds = utcOffset(winter, zone) == standardOffset(zone);
    if (summerHolds && winterHolds)
        return { ResolvedTime::State::Ambiguous, summer }; // the first pass
    // In the skipped hour of spring neither holds: such a clock was not put forward, it still shows winter time.
    return exact(summerHolds ? summer : winter);
}

ResolvedTime wallToUtc(const MeterTime &time, const ZoneRule &zone)
{
    if (isUnset(time))
        return { ResolvedTime::State::Invalid, std::nullopt };
    const local_seconds wall = wallClock(time);
    if (time.offsetMinutes)
        return exact(atOffset(wall, minutes(*time.offsetMinutes)));
    if (zone.daylight == ZoneRule::Daylight::None)
        return exact(atOffset(wall, standardOffset(zone)));
    if (zone.flagDecides && time.flag == MeterTime::Flag::Summer)
        return exact(atOffset(wall, standardOffset(zone) + kDaylightShift));
    if (zone.flagDecides && time.flag == MeterTime::Flag::Winter)
        return exact(atOffset(wall, standardOffset(zone)));
    return withoutFlag(wall, zone);
}

} // namespace

ResolvedTime toUtc(const MeterTime &time, const ZoneRule &zone)
{
    switch (time.form) {
    case MeterTime::Form::Absent:
        return {};
    case MeterTime::Form::Wall:
        return wallToUtc(time, zone);
    case MeterTime::Form::Utc:
        if (time.seconds == 0)
            return { ResolvedTime::State::Invalid, std::nullopt };
        return exact(UtcSeconds(seconds(time.seconds)));
    case MeterTime::Form::SecondIndex:
        return { ResolvedTime::State::NoDate, std::nullopt };
    case MeterTime::Form::Invalid:
        break;
    }
    return { ResolvedTime::State::Invalid, std::nullopt };
}

minutes utcOffset(UtcSeconds utc, const ZoneRule &zone)
{
    if (zone.daylight == ZoneRule::Daylight::None)
        return standardOffset(zone);
    const year y = year_month_day(floor<days>(utc)).year();
    const bool summer = utc >= lastSunday(y, March) && utc < lastSunday(y, October);
    return standardOffset(zone) + (summer ? kDaylightShift : minutes(0));
}

local_seconds toLocal(UtcSeconds utc, const ZoneRule &zone)
{
    return local_seconds(utc.time_since_epoch() + utcOffset(utc, zone));
}

UtcSeconds startOfLocalDay(year_month_day date, const ZoneRule &zone)
{
    // No zone of ours switches at midnight, so the offset at noon of the day before still holds at midnight.
    const local_seconds midnight = local_days(date);
    const UtcSeconds nearby = atOffset(midnight, standardOffset(zone)) - hours(12);
    return atOffset(midnight, utcOffset(nearby, zone));
}

year_month_day localDay(UtcSeconds utc, const ZoneRule &zone)
{
    return year_month_day(floor<days>(toLocal(utc, zone)));
}

} // namespace meterscope
