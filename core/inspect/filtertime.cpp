// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filtertime.h"

namespace meterscope {

namespace {

using namespace std::chrono;

/// Exactly `digits` digits, a number of at most `highest`.
bool readNumber(std::string_view &text, std::size_t digits, int highest, int &number)
{
    if (text.size() < digits)
        return false;
    number = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return number <= highest;
}

bool readCharacter(std::string_view &text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "hh:mm", "hh:mm:ss", "hh:mm:ss.z" up to three digits.
bool readTimeOfDay(std::string_view &text, FilterTime &time)
{
    int hour = 0;
    int minute = 0;
    if (!readNumber(text, 2, 23, hour) || !readCharacter(text, ':') || !readNumber(text, 2, 59, minute))
        return false;
    time.value += hours(hour) + minutes(minute);
    time.precision = minutes(1);
    int second = 0;
    if (!readCharacter(text, ':'))
        return true;
    if (!readNumber(text, 2, 59, second))
        return false;
    time.value += seconds(second);
    time.precision = seconds(1);
    if (!readCharacter(text, '.'))
        return true;
    int digit = 0;
    while (time.precision > milliseconds(1) && readNumber(text, 1, 9, digit)) {
        time.precision /= 10;
        time.value += time.precision * digit;
    }
    return time.precision < seconds(1);
}

bool readDate(std::string_view &text, FilterTime &time)
{
    int y = 0;
    int m = 0;
    int d = 0;
    if (!readNumber(text, 4, 9999, y) || !readCharacter(text, '-') || !readNumber(text, 2, 12, m)
        || !readCharacter(text, '-') || !readNumber(text, 2, 31, d))
        return false;
    const auto date = year(y) / m / d;
    if (!date.ok())
        return false;
    time.hasDate = true;
    time.precision = days(1);
    time.value = local_days(date).time_since_epoch();
    return true;
}

} // namespace

std::optional<FilterTime> FilterTime::parse(std::string_view text)
{
    FilterTime time;
    if (text.size() >= 10 && text[4] == '-') {
        if (!readDate(text, time))
            return std::nullopt;
        if ((readCharacter(text, 'T') || readCharacter(text, ' ')) && !readTimeOfDay(text, time))
            return std::nullopt;
    } else if (!readTimeOfDay(text, time)) {
        return std::nullopt;
    }
    time.isUtc = readCharacter(text, 'Z');
    return text.empty() ? std::optional(time) : std::nullopt;
}

int FilterTime::compare(LocalMillis time) const
{
    const auto since = hasDate ? time.time_since_epoch() : time - floor<days>(time);
    if (since < value)
        return -1;
    return since < value + precision ? 0 : 1;
}

} // namespace meterscope
