// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyperiod.h"

#include <algorithm>
#include <array>

namespace meterscope::ui {

using std::chrono::day;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::January;
using std::chrono::minutes;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using std::chrono::years;

namespace {

/// The beginning of the bar that holds the moment.
UtcSeconds floorTo(UtcSeconds moment, BarStep step, const ZoneRule &zone)
{
    if (step == BarStep::Day || step == BarStep::Month) {
        const year_month_day date = localDay(moment, zone);
        return startOfLocalDay(step == BarStep::Day ? date : date.year() / date.month() / day(1), zone);
    }
    const auto length = lengthOf(step).count();
    const auto since = moment.time_since_epoch().count();
    return UtcSeconds(seconds(since - ((since % length) + length) % length));
}

UtcSeconds ceilTo(UtcSeconds moment, BarStep step, const ZoneRule &zone)
{
    const UtcSeconds begin = floorTo(moment, step, zone);
    if (begin == moment)
        return begin;
    const year_month_day date = localDay(begin, zone);
    if (step == BarStep::Day)
        return startOfLocalDay(year_month_day(sys_days(date) + days(1)), zone);
    if (step == BarStep::Month)
        return startOfLocalDay(year_month_day(date.year() / date.month() / day(1)) + months(1), zone);
    return begin + lengthOf(step);
}

} // namespace

seconds lengthOf(BarStep step)
{
    switch (step) {
    case BarStep::Minute:
        return minutes(1);
    case BarStep::FiveMinutes:
        return minutes(5);
    case BarStep::Quarter:
        return minutes(15);
    case BarStep::Automatic:
    case BarStep::Hour:
        return hours(1);
    case BarStep::Day:
        return days(1);
    case BarStep::Month:
        return days(30);
    }
    return hours(1);
}

BarStep stepForLength(seconds length)
{
    if (length <= hours(2))
        return BarStep::Minute;
    if (length <= hours(8))
        return BarStep::FiveMinutes;
    if (length < hours(23))
        return BarStep::Quarter;
    if (length <= days(5))
        return BarStep::Hour;
    return length <= days(100) ? BarStep::Day : BarStep::Month;
}

void setStep(SeriesRequest &request, BarStep step)
{
    request.stepSeconds = 0;
    switch (step) {
    case BarStep::Minute:
    case BarStep::FiveMinutes:
    case BarStep::Quarter:
        request.step = BucketStep::Seconds;
        request.stepSeconds = static_cast<std::uint32_t>(lengthOf(step).count());
        break;
    case BarStep::Automatic:
    case BarStep::Hour:
        request.step = BucketStep::Hour;
        break;
    case BarStep::Day:
        request.step = BucketStep::LocalDay;
        break;
    case BarStep::Month:
        request.step = BucketStep::LocalMonth;
        break;
    }
}

HistoryPeriod::HistoryPeriod(Span span, year_month_day date)
    : m_span(span)
    , m_first(date)
{
    switch (span) {
    case Span::Week: {
        const sys_days moment(date);
        m_first = moment - (std::chrono::weekday(moment) - std::chrono::Monday);
        break;
    }
    case Span::Month:
        m_first = date.year() / date.month() / day(1);
        break;
    case Span::Year:
        m_first = date.year() / January / day(1);
        break;
    case Span::Day:
    case Span::All:
    case Span::Range:
    case Span::Hour:
        break;
    }
}

HistoryPeriod HistoryPeriod::hour(UtcSeconds begin)
{
    HistoryPeriod period = range(begin, begin + hours(1), BarStep::Minute);
    period.m_span = Span::Hour;
    return period;
}

HistoryPeriod HistoryPeriod::all(UtcSeconds begin, UtcSeconds end)
{
    HistoryPeriod period = range(begin, end);
    period.m_span = Span::All;
    return period;
}

HistoryPeriod HistoryPeriod::range(UtcSeconds begin, UtcSeconds end, BarStep step)
{
    HistoryPeriod period;
    period.m_span = Span::Range;
    period.m_begin = begin;
    period.m_end = std::max(end, begin + minutes(1));
    period.m_step = step;
    return period;
}

year_month_day HistoryPeriod::lastDay() const
{
    return sys_days(next().m_first) - days(1);
}

HistoryPeriod HistoryPeriod::moved(int periods) const
{
    HistoryPeriod result = *this;
    switch (m_span) {
    case Span::Day:
        result.m_first = sys_days(m_first) + days(periods);
        break;
    case Span::Week:
        result.m_first = sys_days(m_first) + days(7 * periods);
        break;
    case Span::Month:
        result.m_first = m_first + months(periods); // the first of a month exists in every month
        break;
    case Span::Year:
        result.m_first = m_first + years(periods);
        break;
    case Span::Range:
    case Span::Hour:
        result.m_begin = m_begin + (m_end - m_begin) * periods;
        result.m_end = m_end + (m_end - m_begin) * periods;
        break;
    case Span::All:
        break;
    }
    return result;
}

HistoryPeriod HistoryPeriod::longer(const HistoryPeriod &recorded, const ZoneRule &zone) const
{
    const UtcSeconds middle = begin(zone) + length(zone) / 2;
    for (const Span span : { Span::Day, Span::Week, Span::Month, Span::Year }) {
        const HistoryPeriod candidate(span, localDay(isCalendar() ? begin(zone) : middle, zone));
        const bool isNext = isCalendar() ? span > m_span : candidate.length(zone) > length(zone);
        if (isNext && m_span != Span::All)
            return candidate;
    }
    return recorded;
}

HistoryPeriod HistoryPeriod::inside(const Bucket &bucket, const ZoneRule &zone) const
{
    const seconds stands = bucket.end - bucket.begin;
    if (stands > days(2))
        return { Span::Month, localDay(bucket.begin, zone) };
    if (stands > hours(2))
        return { Span::Day, localDay(bucket.begin, zone) };
    return m_span == Span::Hour ? *this : hour(floorTo(bucket.begin, BarStep::Hour, zone));
}

HistoryPeriod HistoryPeriod::snapped(const ZoneRule &zone) const
{
    if (m_span != Span::Range)
        return *this;
    const BarStep bars = step(zone);
    // The nearer end of a bar, but never less than one bar.
    const auto nearest = [&](UtcSeconds moment) {
        const UtcSeconds below = floorTo(moment, bars, zone);
        const UtcSeconds above = ceilTo(moment, bars, zone);
        return moment - below < above - moment ? below : above;
    };
    HistoryPeriod result = *this;
    result.m_begin = nearest(m_begin);
    result.m_end = std::max(nearest(m_end), ceilTo(result.m_begin + seconds(1), bars, zone));
    for (const Span span : { Span::Day, Span::Week, Span::Month, Span::Year }) {
        const HistoryPeriod calendar(span, localDay(result.m_begin, zone));
        if (calendar.begin(zone) == result.m_begin && calendar.end(zone) == result.m_end && calendar.step(zone) == bars)
            return calendar;
    }
    return result;
}

UtcSeconds HistoryPeriod::begin(const ZoneRule &zone) const
{
    return isCalendar() ? startOfLocalDay(m_first, zone) : m_begin;
}

UtcSeconds HistoryPeriod::end(const ZoneRule &zone) const
{
    return isCalendar() ? startOfLocalDay(next().m_first, zone) : m_end;
}

bool HistoryPeriod::contains(UtcSeconds moment, const ZoneRule &zone) const
{
    return moment >= begin(zone) && moment < end(zone);
}

bool HistoryPeriod::allows(BarStep step, const ZoneRule &zone) const
{
    const auto bars = length(zone) / lengthOf(step);
    return bars >= 1 && bars <= kMostBars;
}

BarStep HistoryPeriod::step(const ZoneRule &zone, BarStep chosen) const
{
    if (chosen != BarStep::Automatic && allows(chosen, zone))
        return chosen;
    switch (m_span) {
    case Span::Day:
        return BarStep::Hour;
    case Span::Week:
    case Span::Month:
        return BarStep::Day;
    case Span::Year:
        return BarStep::Month;
    case Span::Hour:
    case Span::Range:
    case Span::All:
        break;
    }
    return m_step == BarStep::Automatic ? stepForLength(length(zone)) : m_step;
}

SeriesRequest HistoryPeriod::request(SeriesKind kind, const ZoneRule &zone, std::uint64_t token, BarStep chosen) const
{
    SeriesRequest request;
    request.token = token;
    request.kind = kind;
    request.from = begin(zone);
    request.to = end(zone);
    setStep(request, step(zone, chosen));
    request.zone = zone;
    return request;
}

} // namespace meterscope::ui
