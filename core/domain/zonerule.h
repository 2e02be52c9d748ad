// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace meterscope {

/// How a zone's wall clock relates to UTC. A pure table row: no system time zone is ever read here.
struct ZoneRule
{
    enum class Daylight : std::uint8_t
    {
        None,
        Eu, ///< last Sunday of March 01:00 UTC to last Sunday of October 01:00 UTC (Directive 2000/84/EC)
        Israel, ///< Friday before the last Sunday of March 00:00 UTC to the Saturday before the last Sunday of October
                ///< 23:00 UTC (Determination of Time Law, amendment of 2013)
    };

    std::int16_t standardOffsetMinutes = 60;
    Daylight daylight = Daylight::Eu;
    /// S and W say summer time (one hour more) and standard time, whatever the date. Off: the date decides.
    bool flagDecides = true;

    constexpr bool operator==(const ZoneRule &) const = default;
};

inline constexpr ZoneRule kCentralEurope { 60, ZoneRule::Daylight::Eu, true };
/// Sweden and Finland: W all year and a clock without daylight saving. A meter that does send S means UTC+2.
inline constexpr ZoneRule kFixedPlusOne { 60, ZoneRule::Daylight::None, true };
inline constexpr ZoneRule kEasternEurope { 120, ZoneRule::Daylight::Eu, true };
inline constexpr ZoneRule kIsrael { 120, ZoneRule::Daylight::Israel, true };

/// What became of a meter's time.
struct ResolvedTime
{
    enum class State : std::uint8_t
    {
        Absent,
        Exact,
        Ambiguous, ///< no flag in the repeated hour of autumn: the first pass was taken
        Invalid, ///< impossible or unset: no time. 2000-01-01 and 1970-01-01 are clocks that were never set
        NoDate, ///< a second index
    };
    State state = State::Absent;
    std::optional<UtcSeconds> utc; ///< only with Exact and Ambiguous
};

[[nodiscard]] ResolvedTime toUtc(const MeterTime &time, const ZoneRule &zone);

/// Offset of local time from UTC at that moment.
[[nodiscard]] std::chrono::minutes utcOffset(UtcSeconds utc, const ZoneRule &zone);
/// The local wall clock at that moment, as a local time point.
[[nodiscard]] std::chrono::local_seconds toLocal(UtcSeconds utc, const ZoneRule &zone);
/// The moment a local day begins; days have 23, 24 or 25 hours.
[[nodiscard]] UtcSeconds startOfLocalDay(std::chrono::year_month_day day, const ZoneRule &zone);
[[nodiscard]] std::chrono::year_month_day localDay(UtcSeconds utc, const ZoneRule &zone);

} // namespace meterscope
