// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

using UtcSeconds = std::chrono::sys_seconds;
using UtcMillis = std::chrono::sys_time<std::chrono::milliseconds>;

/// A moment as the meter sent it, not yet turned into UTC (that needs the profile's zone: toUtc in zonerule.h).
struct MeterTime
{
    enum class Form : std::uint8_t
    {
        Absent, ///< nothing was sent
        Wall, ///< wall clock, perhaps with a daylight-saving flag
        Utc, ///< SML timestamp: seconds since 1970 in UTC
        SecondIndex, ///< SML secIndex: seconds of operation, never a date
        Invalid, ///< something stands where a time should be and is none (month 13, 632525252525W)
    };
    enum class Flag : std::uint8_t
    {
        None,
        Summer, ///< S
        Winter, ///< W
        Other, ///< a letter of no known meaning (Holley's T)
    };

    Form form = Form::Absent;
    Flag flag = Flag::None;
    std::uint8_t month = 0; ///< 1..12
    std::uint8_t day = 0; ///< 1..31
    std::uint8_t hour = 0; ///< 0..23
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    std::uint16_t year = 0; ///< four digits
    /// Offset of the wall clock from UTC in minutes where the meter sent one (COSEM date-time, SML timestampLocal).
    std::optional<std::int16_t> offsetMinutes;
    std::uint32_t seconds = 0; ///< Utc: since 1970; SecondIndex: since the meter was started

    [[nodiscard]] bool isPresent() const { return form != Form::Absent; }
    auto operator<=>(const MeterTime &) const = default;

    /// DSMR TST "YYMMDDhhmmss" with an optional flag letter (DSMR P1 companion standard 5.0.2, 6.4), the
    /// "YY-MM-DD hh:mm:ss" of DSMR 2.2, or a COSEM date-time in 24 hex digits; Invalid for any other text and for dates
    /// that do not exist.
    [[nodiscard]] static MeterTime fromDsmr(std::string_view text);
    /// COSEM date-time, 12 octets (IEC 62056-62, 4.1.6.1), as some meters send it in hex.
    [[nodiscard]] static MeterTime fromCosem(const std::uint8_t *octets12);
    [[nodiscard]] static MeterTime fromUnix(std::uint32_t seconds);
    [[nodiscard]] static MeterTime fromSecondIndex(std::uint32_t seconds);
};

/// "2016-11-13T19:57:57Z"
[[nodiscard]] std::string formatUtc(UtcSeconds time);

} // namespace meterscope
