// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvprofile.h"
#include "domain/decimal.h"
#include "domain/zonerule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// How people of a country write numbers and dates; only CsvProfile::Readings asks.
struct CsvLocale
{
    enum class DateOrder : std::uint8_t
    {
        Iso, ///< 2026-10-25
        DayDash, ///< 25-10-2026
        DayDot, ///< 25.10.2026
        DaySlash, ///< 25/10/2026
    };
    bool decimalComma = false; ///< the cells are separated by `;` then
    DateOrder dates = DateOrder::Iso;

    bool operator==(const CsvLocale &) const = default;
};

namespace history {

/// Builds lines of one profile. Nothing here rounds; an unknown value is an empty cell, zero is 0. No allocation for a
/// cell once the line has grown. For one thread: it remembers the day and hour that it wrote last.
class CsvFormat
{
public:
    explicit CsvFormat(CsvProfile profile, const ZoneRule &zone = kCentralEurope, CsvLocale locale = {});

    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool hasUtcColumns() const { return m_profile == CsvProfile::Pandas; }
    [[nodiscard]] std::string_view byteOrderMark() const;

    /// Each adds one cell to the line.
    void name(std::string &line, std::string_view text) const;
    /// Quoted where it must be; in the Excel profile an apostrophe keeps a text from being read as a formula.
    void text(std::string &line, std::string_view text) const;
    void empty(std::string &line) const { line += m_separator; }
    void number(std::string &line, const std::optional<Decimal> &value) const;
    /// The same for mantissa × 10^exponent.
    void number(std::string &line, std::int64_t mantissa, int exponent) const;
    void utc(std::string &line, std::int64_t seconds); ///< 2016-11-13T19:57:57Z
    void utcMillis(std::string &line, std::int64_t ms); ///< 2016-11-13T19:57:57.123Z
    /// Local time: with its offset in one cell, or for Excel a time it understands and the offset beside it.
    void local(std::string &line, std::int64_t seconds);
    void localNames(std::string &line, std::string_view what) const; ///< header of local()
    void date(std::string &line, std::int64_t seconds); ///< local, in the order of the locale
    void clock(std::string &line, std::int64_t seconds); ///< local, 00:15
    void utcHour(std::string &line, std::int64_t seconds); ///< 13.11.2016 19:00
    void endLine(std::string &line) const;

private:
    struct Day
    {
        std::int64_t number = INT64_MIN; ///< days since 1970
        std::array<char, 10> text {}; ///< yyyy-mm-dd
    };
    void appendTime(std::string &line, Day &day, std::int64_t wallClock, char between);
    [[nodiscard]] std::int64_t offsetAt(std::int64_t seconds);

    CsvProfile m_profile;
    ZoneRule m_zone;
    CsvLocale m_locale;
    char m_separator;
    char m_point;
    bool m_carriageReturn;
    Day m_utcDay;
    Day m_localDay;
    std::int64_t m_offsetHour = INT64_MIN; ///< hour since 1970 that m_offset belongs to
    std::int64_t m_offset = 0; ///< s
};

} // namespace history
} // namespace meterscope
