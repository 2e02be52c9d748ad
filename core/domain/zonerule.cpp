// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zonerule.h"

namespace meterscope {

namespace {

using namespace std::chrono;

constexpr minutes kDaylightShift { 60 };

UtcSeconds lastSunday(year y, month m)
{
    return UtcSeconds(sys_days(y / m / Sunday[last]));
}

bool isSummer(UtcSeconds utc, ZoneRule::Daylight rule)
{
    const year y = year_month_day(floor<days>(utc)).year();
    switch (rule) {
    case ZoneRule::Daylight::None:
        return false;
    case ZoneRule::Daylight::Eu:
        return utc >= lastSunday(y, March) + hours(1) && utc < lastSunday(y, October) + hours(1);
    case ZoneRule::Daylight::Israel:
        return utc >= lastSunday(y, March) - days(2) && utc < lastSunday(y, October) - hours(1);
    }
    return false;
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

/// A clock that was never set shows its maker's zero: 2000-01-01, or 1970-01-01, of which DSMR's two digits of the
/// year make 2070. No meter of ours was alive on either day.
bool isUnset(const MeterTime &time)
{
    return (time.year <= 2000 || time.year == 2070) && time.month == 1 && time.day == 1;
}

/// Nor was one before 2010: a smaller "time" is a second index under the wrong tag (SML 1.04, SML_Time).
constexpr std::uint32_t kEarliestUnixTime = 1'262'304'000;

ResolvedTime exact(UtcSeconds utc)
{
    return { ResolvedTime::State::Exact, utc };
}

ResolvedTime invalid()
{
    return { ResolvedTime::State::Invalid, std::nullopt };
}

ResolvedTime withoutFlag(local_seconds wall, const ZoneRule &zone)
{
    const UtcSeconds winter = atOffset(wall, standardOffset(zone));
    const UtcSeconds summer = winter - kDaylightShift;
    const bool summerHolds = isSummer(summer, zone.daylight);
    const bool winterHolds = !isSummer(winter, zone.daylight);
    if (summerHolds && winterHolds)
        return { ResolvedTime::State::Ambiguous, summer }; // the first pass
    if (!summerHolds && !winterHolds)
        return invalid(); // the hour that spring skips
    return exact(summerHolds ? summer : winter);
}

ResolvedTime wallToUtc(const MeterTime &time, const ZoneRule &zone)
{
    if (isUnset(time))
        return invalid();
    const local_seconds wall = wallClock(time);
    if (time.offsetMinutes)
        return exact(atOffset(wall, minutes(*time.offsetMinutes)));
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
        if (time.seconds < kEarliestUnixTime)
            return invalid();
        return exact(UtcSeconds(seconds(time.seconds)));
    case MeterTime::Form::SecondIndex:
        return { ResolvedTime::State::NoDate, std::nullopt };
    case MeterTime::Form::Invalid:
        break;
    }
    return invalid();
}

minutes utcOffset(UtcSeconds utc, const ZoneRule &zone)
{
    return standardOffset(zone) + (isSummer(utc, zone.daylight) ? kDaylightShift : minutes(0));
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
