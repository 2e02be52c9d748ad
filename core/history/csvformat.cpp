// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvformat.h"

#include <cstdlib>

namespace meterscope {

namespace history {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

char separatorOf(CsvProfile profile, const CsvLocale &locale)
{
    switch (profile) {
    case CsvProfile::Excel:
        return ';';
    case CsvProfile::HomeAssistant:
        return '\t';
    case CsvProfile::Readings:
        return locale.decimalComma ? ';' : ',';
    case CsvProfile::Pandas:
    case CsvProfile::DsmrReader:
        break;
    }
    return ',';
}

char pointOf(CsvProfile profile, const CsvLocale &locale)
{
    return profile == CsvProfile::Excel || (profile == CsvProfile::Readings && locale.decimalComma) ? ',' : '.';
}

void putTwo(char *to, std::int64_t number)
{
    to[0] = static_cast<char>('0' + number / 10);
    to[1] = static_cast<char>('0' + number % 10);
}

std::int64_t floorDivide(std::int64_t number, std::int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

} // namespace

CsvFormat::CsvFormat(CsvProfile profile, const ZoneRule &zone, CsvLocale locale)
    : m_profile(profile)
    , m_zone(zone)
    , m_locale(profile == CsvProfile::Readings ? locale : CsvLocale())
    , m_separator(separatorOf(profile, locale))
    , m_point(pointOf(profile, locale))
    , m_carriageReturn(profile == CsvProfile::Excel || profile == CsvProfile::DsmrReader)
{ }

std::string_view CsvFormat::byteOrderMark() const
{
    return m_profile == CsvProfile::Excel ? std::string_view("\xEF\xBB\xBF") : std::string_view();
}

void CsvFormat::name(std::string &line, std::string_view text) const
{
    line += text;
    line += m_separator;
}

void CsvFormat::text(std::string &line, std::string_view text) const
{
    const bool formula = m_profile == CsvProfile::Excel && !text.empty()
        && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",;\t\"\r\n") != std::string_view::npos;
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
    line += m_separator;
}

void CsvFormat::number(std::string &line, const std::optional<Decimal> &value) const
{
    if (value)
        number(line, value->mantissa(), value->exponent());
    else
        line += m_separator;
}

void CsvFormat::number(std::string &line, std::int64_t mantissa, int exponent) const
{
    const std::size_t begin = line.size();
    Decimal(mantissa, exponent).appendTo(line);
    if (m_point != '.') {
        const std::size_t point = line.find('.', begin);
        if (point != std::string::npos)
            line[point] = m_point;
    }
    line += m_separator;
}

/// "2016-11-13", a separator, "19:57:57".
void CsvFormat::appendTime(std::string &line, Day &day, std::int64_t wallClock, char between)
{
    const std::int64_t number = floorDivide(wallClock, kDaySeconds);
    if (number != day.number) {
        const std::chrono::year_month_day date { std::chrono::sys_days(std::chrono::days(number)) };
        day.number = number;
        const int year = static_cast<int>(date.year());
        putTwo(day.text.data(), year / 100);
        putTwo(day.text.data() + 2, year % 100);
        putTwo(day.text.data() + 5, static_cast<unsigned>(date.month()));
        putTwo(day.text.data() + 8, static_cast<unsigned>(date.day()));
        day.text[4] = day.text[7] = '-';
    }
    const std::int64_t second = wallClock - number * kDaySeconds;
    std::array<char, 9> time { between, 0, 0, ':', 0, 0, ':', 0, 0 };
    putTwo(time.data() + 1, second / 3600);
    putTwo(time.data() + 4, second / 60 % 60);
    putTwo(time.data() + 7, second % 60);
    line.append(day.text.data(), day.text.size());
    line.append(time.data(), time.size());
}

/// Offsets change at full hours of UTC alone.
std::int64_t CsvFormat::offsetAt(std::int64_t seconds)
{
    const std::int64_t hour = floorDivide(seconds, 3600);
    if (hour != m_offsetHour) {
        m_offsetHour = hour;
        m_offset = utcOffset(UtcSeconds(std::chrono::seconds(seconds)), m_zone).count() * 60;
    }
    return m_offset;
}

void CsvFormat::utc(std::string &line, std::int64_t seconds)
{
    appendTime(line, m_utcDay, seconds, 'T');
    line += 'Z';
    line += m_separator;
}

void CsvFormat::utcMillis(std::string &line, std::int64_t ms)
{
    const std::int64_t seconds = floorDivide(ms, 1000);
    appendTime(line, m_utcDay, seconds, 'T');
    std::array<char, 5> rest { '.', static_cast<char>('0' + (ms - seconds * 1000) / 100), 0, 0, 'Z' };
    putTwo(rest.data() + 2, (ms - seconds * 1000) % 100);
    line.append(rest.data(), rest.size());
    line += m_separator;
}

void CsvFormat::local(std::string &line, std::int64_t seconds)
{
    const std::int64_t offset = offsetAt(seconds);
    const bool excel = m_profile == CsvProfile::Excel;
    appendTime(line, m_localDay, seconds + offset, excel ? ' ' : 'T');
    if (excel)
        line += m_separator;
    const std::int64_t minutes = std::abs(offset) / 60;
    std::array<char, 6> text { offset < 0 ? '-' : '+', 0, 0, ':', 0, 0 };
    putTwo(text.data() + 1, minutes / 60);
    putTwo(text.data() + 4, minutes % 60);
    line.append(text.data(), text.size());
    line += m_separator;
}

void CsvFormat::localNames(std::string &line, std::string_view what) const
{
    line += what;
    name(line, "_local");
    if (m_profile == CsvProfile::Excel)
        name(line, "utc_offset");
}

void CsvFormat::date(std::string &line, std::int64_t seconds)
{
    std::string text;
    appendTime(text, m_localDay, seconds + offsetAt(seconds), ' ');
    char between = '-';
    switch (m_locale.dates) {
    case CsvLocale::DateOrder::Iso:
        name(line, std::string_view(text).substr(0, 10));
        return;
    case CsvLocale::DateOrder::DayDash:
        break;
    case CsvLocale::DateOrder::DayDot:
        between = '.';
        break;
    case CsvLocale::DateOrder::DaySlash:
        between = '/';
        break;
    }
    line.append(text, 8, 2);
    line += between;
    line.append(text, 5, 2);
    line += between;
    line.append(text, 0, 4);
    line += m_separator;
}

void CsvFormat::clock(std::string &line, std::int64_t seconds)
{
    std::string text;
    appendTime(text, m_localDay, seconds + offsetAt(seconds), ' ');
    name(line, std::string_view(text).substr(11, 5));
}

void CsvFormat::utcHour(std::string &line, std::int64_t seconds)
{
    std::string text;
    appendTime(text, m_utcDay, seconds, ' ');
    line.append(text, 8, 2);
    line += '.';
    line.append(text, 5, 2);
    line += '.';
    line.append(text, 0, 4);
    line += ' ';
    line.append(text, 11, 5);
    line += m_separator;
}

void CsvFormat::endLine(std::string &line) const
{
    if (!line.empty())
        line.pop_back(); // the separator behind the last cell
    line += m_carriageReturn ? "\r\n" : "\n";
}

} // namespace history
} // namespace meterscope
