// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/import/timetext.h"

namespace meterscope::history {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// Takes text from the front.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    bool take(char character)
    {
        const bool found = !m_text.empty() && m_text.front() == character;
        if (found)
            m_text.remove_prefix(1);
        return found;
    }
    /// A number of exactly that many digits.
    std::optional<int> digits(std::size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int number = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return std::nullopt;
            number = 10 * number + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return number;
    }
    /// Digits behind a point, as thousandths; finer ones must be 0.
    std::optional<int> thousandths()
    {
        int number = 0;
        std::size_t count = 0;
        for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; ++count, m_text.remove_prefix(1)) {
            if (count < 3)
                number = 10 * number + (m_text.front() - '0');
        }
        for (std::size_t i = count; i < 3; ++i)
            number *= 10;
        return count == 0 ? std::nullopt : std::optional(number);
    }
    [[nodiscard]] char front() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }

private:
    std::string_view m_text;
};

bool readDate(Cursor &cursor, MeterTime &time)
{
    const bool yearFirst = cursor.at(4) == '-';
    const auto first = cursor.digits(yearFirst ? 4 : 2);
    const char between = cursor.front();
    if (!first || (between != '-' && between != '.') || !cursor.take(between))
        return false;
    const auto month = cursor.digits(2);
    if (!month || !cursor.take(between))
        return false;
    const auto last = cursor.digits(yearFirst ? 2 : 4);
    if (!last)
        return false;
    time.year = static_cast<std::uint16_t>(yearFirst ? *first : *last);
    time.month = static_cast<std::uint8_t>(*month);
    time.day = static_cast<std::uint8_t>(yearFirst ? *last : *first);
    return std::chrono::year_month_day(std::chrono::year(time.year), std::chrono::month(time.month),
                                       std::chrono::day(time.day))
        .ok();
}

bool readClock(Cursor &cursor, MeterTime &time, int &thousandths)
{
    const auto hour = cursor.digits(2);
    const auto minute = hour && cursor.take(':') ? cursor.digits(2) : std::nullopt;
    if (!minute)
        return false;
    const auto second = cursor.take(':') ? cursor.digits(2) : std::optional(0);
    const auto fraction = second && cursor.take('.') ? cursor.thousandths() : std::optional(0);
    if (!second || !fraction || *hour > 23 || *minute > 59 || *second > 59)
        return false;
    time.hour = static_cast<std::uint8_t>(*hour);
    time.minute = static_cast<std::uint8_t>(*minute);
    time.second = static_cast<std::uint8_t>(*second);
    thousandths = *fraction;
    return true;
}

bool readOffset(Cursor &cursor, MeterTime &time)
{
    if (cursor.take('Z')) {
        time.offsetMinutes = 0;
        return true;
    }
    const int sign = cursor.front() == '-' ? -1 : 1;
    if (!cursor.take('-') && !cursor.take('+'))
        return false;
    const auto hours = cursor.digits(2);
    cursor.take(':');
    const auto minutes = cursor.atEnd() ? std::optional(0) : cursor.digits(2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return false;
    time.offsetMinutes = static_cast<std::int16_t>(sign * (60 * *hours + *minutes));
    return true;
}

} // namespace

std::optional<std::int64_t> TimeText::resolve(std::string_view text, bool *ambiguous) const
{
    Cursor cursor(text);
    MeterTime time;
    time.form = MeterTime::Form::Wall;
    int thousandths = 0;
    if (!readDate(cursor, time))
        return std::nullopt;
    if (!cursor.atEnd() && ((!cursor.take('T') && !cursor.take(' ')) || !readClock(cursor, time, thousandths)))
        return std::nullopt;
    if (!cursor.atEnd()) {
        cursor.take(' ');
        if (!readOffset(cursor, time) || !cursor.atEnd())
            return std::nullopt;
    }
    const ResolvedTime resolved = toUtc(time, m_zone);
    if (!resolved.utc)
        return std::nullopt;
    *ambiguous = resolved.state == ResolvedTime::State::Ambiguous;
    return resolved.utc->time_since_epoch().count() * 1000 + thousandths;
}

std::optional<std::int64_t> TimeText::read(std::string_view text) const
{
    bool ambiguous = false;
    return resolve(text, &ambiguous);
}

std::optional<std::int64_t> TimeText::readAfter(std::string_view text, std::int64_t previousMs) const
{
    bool ambiguous = false;
    const auto ms = resolve(text, &ambiguous);
    if (ms && ambiguous && *ms < previousMs && *ms + kHourMs >= previousMs)
        return *ms + kHourMs;
    return ms;
}

} // namespace meterscope::history
