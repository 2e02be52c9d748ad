// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/zonerule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// For whom a CSV file is written.
enum class CsvProfile : std::uint8_t
{
    Pandas, ///< `,` and `.`, LF, UTF-8; UTC first. The default.
    Excel, ///< `;` and `,`, CRLF, UTF-8 with a mark: Excel in NL, BE, DE and FR
};

namespace history {

/// Builds lines of one profile. Nothing here rounds; an unknown value is an empty cell, zero is 0.
class CsvFormat
{
public:
    explicit CsvFormat(CsvProfile profile)
        : m_profile(profile)
    { }

    [[nodiscard]] bool hasUtcColumns() const { return m_profile == CsvProfile::Pandas; }
    [[nodiscard]] std::string_view byteOrderMark() const;

    /// Each adds one cell to the line.
    void name(std::string &line, std::string_view text) const;
    /// Quoted where it must be; in the Excel profile an apostrophe keeps a text from being read as a formula.
    void text(std::string &line, std::string_view text) const;
    void number(std::string &line, const std::optional<Decimal> &value) const;
    void utc(std::string &line, std::int64_t seconds) const; ///< 2016-11-13T19:57:57Z
    void utcMillis(std::string &line, std::int64_t ms) const; ///< 2016-11-13T19:57:57.123Z
    /// Local time: with its offset in one cell, or for Excel a time it understands and the offset beside it.
    void local(std::string &line, std::int64_t seconds, const ZoneRule &zone) const;
    void localNames(std::string &line, std::string_view what) const; ///< header of local()
    void endLine(std::string &line) const;

private:
    void separate(std::string &line) const;

    CsvProfile m_profile;
};

} // namespace history
} // namespace meterscope
