// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/dsmrtext.h"

#include "domain/zonerule.h"

#include <algorithm>
#include <chrono>

namespace meterscope {

namespace {

void appendTwoDigits(std::string &out, std::int64_t value)
{
    out += static_cast<char>('0' + (value / 10) % 10);
    out += static_cast<char>('0' + value % 10);
}

} // namespace

void DsmrText::line(std::string_view text)
{
    m_out += text;
    end();
}

void DsmrText::text(std::string_view id, std::string_view text)
{
    begin(id);
    group(text);
    end();
}

void DsmrText::number(std::string_view id, std::int64_t value, int digits, int decimals, std::string_view unit)
{
    begin(id);
    m_out += '(';
    m_out += fixedPoint(value, digits, decimals);
    if (!unit.empty()) {
        m_out += '*';
        m_out += unit;
    }
    m_out += ')';
    end();
}

void DsmrText::begin(std::string_view id)
{
    m_out += id;
}

void DsmrText::group(std::string_view text)
{
    m_out += '(';
    m_out += text;
    m_out += ')';
}

void DsmrText::end()
{
    m_out += "\r\n";
}

std::string DsmrText::timestamp(UtcSeconds time, bool withFlag)
{
    using namespace std::chrono;
    const local_seconds wall = toLocal(time, kCentralEurope);
    const local_days day = floor<days>(wall);
    const year_month_day date(day);
    const hh_mm_ss clock(wall - day);
    std::string out;
    appendTwoDigits(out, static_cast<int>(date.year()));
    appendTwoDigits(out, static_cast<unsigned>(date.month()));
    appendTwoDigits(out, static_cast<unsigned>(date.day()));
    appendTwoDigits(out, clock.hours().count());
    appendTwoDigits(out, clock.minutes().count());
    appendTwoDigits(out, clock.seconds().count());
    if (withFlag)
        out += utcOffset(time, kCentralEurope) > minutes(kCentralEurope.standardOffsetMinutes) ? 'S' : 'W';
    return out;
}

std::string DsmrText::hex(std::string_view characters)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char character : characters) {
        const auto octet = static_cast<unsigned char>(character);
        out += digits[octet >> 4];
        out += digits[octet & 15];
    }
    return out;
}

std::string DsmrText::fixedPoint(std::int64_t value, int digits, int decimals)
{
    std::string out = std::to_string(value);
    if (out.size() < static_cast<std::size_t>(digits))
        out.insert(0, static_cast<std::size_t>(digits) - out.size(), '0');
    if (decimals > 0)
        out.insert(out.size() - static_cast<std::size_t>(decimals), 1, '.');
    return out;
}

} // namespace meterscope
