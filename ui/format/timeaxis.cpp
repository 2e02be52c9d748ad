// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/timeaxis.h"

#include "ui/format/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meterscope::ui {

namespace {

using namespace std::chrono;

struct TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::TimeAxis)
};

/// A distance between labels: so many seconds of a day, days of a month, or months.
struct Step
{
    std::int64_t seconds = 0;
    int days = 0;
    int months = 0;

    [[nodiscard]] std::int64_t length() const { return seconds + days * 86'400LL + months * 30 * 86'400LL; }
};

constexpr std::array<Step, 21> kSteps { {
    { 60, 0, 0 },     { 300, 0, 0 },    { 600, 0, 0 },    { 900, 0, 0 }, { 1800, 0, 0 }, { 3600, 0, 0 }, { 7200, 0, 0 },
    { 10'800, 0, 0 }, { 21'600, 0, 0 }, { 43'200, 0, 0 }, { 0, 1, 0 },   { 0, 2, 0 },    { 0, 5, 0 },    { 0, 10, 0 },
    { 0, 0, 1 },      { 0, 0, 2 },      { 0, 0, 3 },      { 0, 0, 6 },   { 0, 0, 12 },   { 0, 0, 24 },   { 0, 0, 60 },
} };

QString dayLabel(QDate date, const QLocale &locale)
{
    return locale.toString(date, TimeAxis::tr("ddd d MMM", "date format below an axis of hours"));
}

class Ticks
{
public:
    Ticks(UtcSeconds from, UtcSeconds to, const ZoneRule &zone, const QLocale &locale)
        : m_from(from)
        , m_to(to)
        , m_zone(zone)
        , m_locale(locale)
    { }

    std::vector<TimeTick> ofDay(std::int64_t step)
    {
        const std::int64_t stride = std::min<std::int64_t>(step, 3600);
        std::int64_t second = m_from.time_since_epoch().count();
        second += (stride - second % stride) % stride;
        for (; second <= m_to.time_since_epoch().count(); second += stride) {
            const UtcSeconds at { seconds(second) };
            const auto local = toLocal(at, m_zone).time_since_epoch();
            if ((local - floor<days>(local)).count() % step != 0)
                continue;
            const QDate date = localDateTime(at, m_zone).date();
            add(at, clockMinutesText(at, m_zone), dayLabel(date, m_locale));
        }
        return m_ticks;
    }

    std::vector<TimeTick> ofDays(int step)
    {
        for (sys_days day { localDay(m_from, m_zone) }; startOf(day) <= m_to; day += days(1)) {
            const year_month_day date(day);
            const auto number = static_cast<unsigned>(date.day());
            // Counted from the first of each month; the last stretch of a month may be shorter, but never squeezed.
            if ((number - 1) % static_cast<unsigned>(step) != 0
                || (step > 2 && number > 30 - static_cast<unsigned>(step) / 2))
                continue;
            const QDate there = localDateTime(startOf(day), m_zone).date();
            add(startOf(day), QString::number(number),
                m_locale.toString(there, TimeAxis::tr("MMMM yyyy", "date format below an axis of days")));
        }
        return m_ticks;
    }

    std::vector<TimeTick> ofMonths(int step)
    {
        const year_month_day first = localDay(m_from, m_zone);
        for (year_month month = first.year() / first.month(); startOf(sys_days(month / 1)) <= m_to;
             month += months(1)) {
            const int number = static_cast<int>(month.year()) * 12 + static_cast<int>(unsigned(month.month())) - 1;
            if (number % step != 0)
                continue;
            const QDate date = localDateTime(startOf(sys_days(month / 1)), m_zone).date();
            const QString year = QString::number(date.year());
            add(startOf(sys_days(month / 1)),
                step >= 12 ? year : m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat),
                step >= 12 ? QString() : year);
        }
        return m_ticks;
    }

private:
    [[nodiscard]] UtcSeconds startOf(sys_days day) const { return startOfLocalDay(year_month_day(day), m_zone); }

    void add(UtcSeconds at, const QString &label, const QString &note)
    {
        if (at < m_from)
            return;
        m_ticks.push_back({ at, label, note == m_note ? QString() : note });
        m_note = note;
    }

    UtcSeconds m_from;
    UtcSeconds m_to;
    const ZoneRule &m_zone;
    const QLocale &m_locale;
    QString m_note; ///< said last
    std::vector<TimeTick> m_ticks;
};

} // namespace

std::vector<TimeTick> timeTicks(UtcSeconds from, UtcSeconds to, const ZoneRule &zone, int most, const QLocale &locale)
{
    const std::int64_t length = (to - from).count();
    const auto *found = std::find_if(kSteps.begin(), kSteps.end(),
                                     [&](const Step &step) { return length / step.length() < std::max(1, most); });
    const Step step = found == kSteps.end() ? kSteps.back() : *found;
    Ticks ticks(from, to, zone, locale);
    if (step.seconds != 0)
        return ticks.ofDay(step.seconds);
    return step.days != 0 ? ticks.ofDays(step.days) : ticks.ofMonths(step.months);
}

} // namespace meterscope::ui
