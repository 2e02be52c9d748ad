// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvformat.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace meterscope::history {
namespace {

/// "2016-11-13", a separator, "19:57:57".
void appendClock(std::string &line, std::chrono::sys_seconds wallClock, char between)
{
    const auto day = std::chrono::floor<std::chrono::days>(wallClock);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(wallClock - day);
    std::array<char, 40> buffer {};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u%c%02d:%02d:%02d", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), between,
                      static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                      static_cast<int>(time.seconds().count()));
    line.append(buffer.data(), static_cast<std::size_t>(length));
}

void appendOffset(std::string &line, std::chrono::minutes offset)
{
    const int minutes = static_cast<int>(offset.count());
    std::array<char, 16> buffer {};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+',
                                     std::abs(minutes) / 60, std::abs(minutes) % 60);
    line.append(buffer.data(), static_cast<std::size_t>(length));
}

UtcSeconds moment(std::int64_t seconds)
{
    return UtcSeconds(std::chrono::seconds(seconds));
}

} // namespace

std::string_view CsvFormat::byteOrderMark() const
{
    return m_profile == CsvProfile::Excel ? std::string_view("\xEF\xBB\xBF") : std::string_view();
}

void CsvFormat::separate(std::string &line) const
{
    line += m_profile == CsvProfile::Excel ? ';' : ',';
}

void CsvFormat::name(std::string &line, std::string_view text) const
{
    line += text;
    separate(line);
}

void CsvFormat::text(std::string &line, std::string_view text) const
{
    const bool formula = m_profile == CsvProfile::Excel && !text.empty()
        && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",;\"\r\n") != std::string_view::npos;
    if (quoted)
        line += '"';
    if (formula)
        line += '\'';
    for (const char character : text) {
        if (character == '"')
            line += '"';
        line += character;
    }
    if (quoted)
        line += '"';
    separate(line);
}

void CsvFormat::number(std::string &line, const std::optional<Decimal> &value) const
{
    const std::size_t begin = line.size();
    if (value)
        value->appendTo(line);
    if (m_profile == CsvProfile::Excel) {
        const std::size_t point = line.find('.', begin);
        if (point != std::string::npos)
            line[point] = ',';
    }
    separate(line);
}

void CsvFormat::utc(std::string &line, std::int64_t seconds) const
{
    appendClock(line, moment(seconds), 'T');
    line += 'Z';
    separate(line);
}

void CsvFormat::utcMillis(std::string &line, std::int64_t ms) const
{
    appendClock(line, moment(ms / 1000), 'T');
    std::array<char, 8> buffer {};
    std::snprintf(buffer.data(), buffer.size(), ".%03dZ", static_cast<int>(ms % 1000));
    line += buffer.data();
    separate(line);
}

void CsvFormat::local(std::string &line, std::int64_t seconds, const ZoneRule &zone) const
{
    const auto offset = utcOffset(moment(seconds), zone);
    const bool excel = m_profile == CsvProfile::Excel;
    appendClock(line, moment(seconds) + offset, excel ? ' ' : 'T');
    if (excel)
        separate(line);
    appendOffset(line, offset);
    separate(line);
}

void CsvFormat::localNames(std::string &line, std::string_view what) const
{
    line += what;
    name(line, "_local");
    if (m_profile == CsvProfile::Excel)
        name(line, "utc_offset");
}

void CsvFormat::endLine(std::string &line) const
{
    if (!line.empty())
        line.pop_back(); // the separator behind the last cell
    line += m_profile == CsvProfile::Excel ? "\r\n" : "\n";
}

} // namespace meterscope::history
