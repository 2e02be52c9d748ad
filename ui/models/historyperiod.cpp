// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyperiod.h"

namespace meterscope::ui {

using std::chrono::day;
using std::chrono::days;
using std::chrono::January;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using std::chrono::years;

HistoryPeriod::HistoryPeriod(Span span, year_month_day date)
    : m_span(span)
{
    switch (span) {
    case Span::Day:
        m_first = date;
        break;
    case Span::Week: {
        const sys_days moment(date);
        const auto sinceMonday = std::chrono::weekday(moment) - std::chrono::Monday;
        m_first = moment - sinceMonday;
        break;
    }
    case Span::Month:
        m_first = date.year() / date.month() / day(1);
        break;
    case Span::Year:
        m_first = date.year() / January / day(1);
        break;
    }
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
    }
    return result;
}

UtcSeconds HistoryPeriod::begin(const ZoneRule &zone) const
{
    return startOfLocalDay(m_first, zone);
}

UtcSeconds HistoryPeriod::end(const ZoneRule &zone) const
{
    return startOfLocalDay(next().m_first, zone);
}

bool HistoryPeriod::contains(UtcSeconds moment, const ZoneRule &zone) const
{
    return moment >= begin(zone) && moment < end(zone);
}

BucketStep HistoryPeriod::step() const
{
    switch (m_span) {
    case Span::Day:
        return BucketStep::Hour;
    case Span::Week:
    case Span::Month:
        return BucketStep::LocalDay;
    case Span::Year:
        return BucketStep::LocalMonth;
    }
    return BucketStep::Hour;
}

SeriesRequest HistoryPeriod::request(SeriesKind kind, const ZoneRule &zone, std::uint64_t token) const
{
    SeriesRequest request;
    request.token = token;
    request.kind = kind;
    request.from = begin(zone);
    request.to = end(zone);
    request.step = step();
    request.zone = zone;
    return request;
}

} // namespace meterscope::ui
