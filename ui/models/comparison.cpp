// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"

#include <cmath>
#include <map>
#include <utility>

namespace meterscope::ui {

namespace {

using namespace std::chrono;
using Span = HistoryPeriod::Span;

year_month_day yearBefore(year_month_day day)
{
    const year_month_day moved = day - years(1);
    return moved.ok() ? moved : moved.year() / moved.month() / last; // 29 February
}

/// Monday of the ISO week with the same number a year before; of week 53, where the year before has none, its last one.
year_month_day weekBefore(year_month_day monday)
{
    const auto mondayOfFirstWeek = [](year year) {
        const sys_days fourth(year / January / 4); // ISO 8601: the week with 4 January is the first one
        return fourth - (weekday(fourth) - Monday);
    };
    const sys_days here(monday);
    const year isoYear = year_month_day(here + days(3)).year(); // of the Thursday
    const sys_days same = mondayOfFirstWeek(isoYear - years(1)) + (here - mondayOfFirstWeek(isoYear));
    return year_month_day(same < mondayOfFirstWeek(isoYear) ? same : same - days(7));
}

/// Where a bucket stands in its period, on the wall clock.
std::int64_t placeOf(const Bucket &bucket, const SeriesRequest &request, Span span)
{
    const auto local = toLocal(bucket.begin, request.zone);
    const auto localBegin = toLocal(request.from, request.zone);
    const year_month_day date(floor<days>(sys_seconds(local.time_since_epoch())));
    const auto monthNumber = [](year_month_day day) {
        return static_cast<std::int64_t>(static_cast<int>(day.year())) * 12 + static_cast<unsigned>(day.month());
    };
    if (request.step == BucketStep::LocalMonth)
        return monthNumber(date) - monthNumber(year_month_day(floor<days>(sys_seconds(localBegin.time_since_epoch()))));
    if (span != Span::Year)
        return (local - localBegin).count();
    // By the calendar: the days behind 29 February are not shifted by it.
    const auto inDay = local.time_since_epoch() - floor<days>(local.time_since_epoch());
    return (static_cast<unsigned>(date.month()) * 32 + static_cast<unsigned>(date.day())) * std::int64_t(86'400)
        + inDay.count();
}

} // namespace

std::optional<HistoryPeriod> comparedPeriod(const HistoryPeriod &period, ComparisonKind kind, year_month_day chosen,
                                            const ZoneRule &zone)
{
    if (kind == ComparisonKind::None || period.span() == Span::All)
        return std::nullopt;
    if (kind == ComparisonKind::PeriodBefore)
        return period.previous();
    if (period.isCalendar()) {
        if (kind == ComparisonKind::Chosen)
            return HistoryPeriod(period.span(), chosen);
        return HistoryPeriod(
            period.span(), period.span() == Span::Week ? weekBefore(period.firstDay()) : yearBefore(period.firstDay()));
    }
    // A range keeps its time of the day and its bars.
    const year_month_day first = localDay(period.begin(zone), zone);
    const auto inDay = period.begin(zone) - startOfLocalDay(first, zone);
    const UtcSeconds begin = startOfLocalDay(kind == ComparisonKind::Chosen ? chosen : yearBefore(first), zone) + inDay;
    return HistoryPeriod::range(begin, begin + period.length(zone), period.step(zone));
}

std::vector<std::optional<std::size_t>> comparedBuckets(const SeriesReply &shown, const SeriesReply &other, Span span)
{
    // The repeated hour has the same place twice: by place and pass.
    const auto placesOf = [span](const SeriesReply &reply) {
        std::map<std::pair<std::int64_t, int>, std::size_t> places;
        for (std::size_t i = 0; i < reply.buckets.size(); ++i) {
            const std::int64_t place = placeOf(reply.buckets[i], reply.request, span);
            places.emplace(std::pair(place, places.count({ place, 0 }) != 0 ? 1 : 0), i);
        }
        return places;
    };
    std::vector<std::optional<std::size_t>> result(shown.buckets.size());
    const auto there = placesOf(other);
    for (const auto &[place, index] : placesOf(shown)) {
        const auto found = there.find(place);
        if (found != there.end())
            result[index] = found->second;
    }
    return result;
}

std::optional<std::int64_t> ComparedTotals::permille() const
{
    if (!shown || !other || other->isZero())
        return std::nullopt;
    const int exponent = std::min(shown->exponent(), other->exponent());
    const auto a = shown->rescaled(exponent);
    const auto b = other->rescaled(exponent);
    if (!a || !b)
        return std::nullopt;
    return static_cast<std::int64_t>(
        std::llround(1000.0 * (static_cast<double>(a->mantissa()) / static_cast<double>(b->mantissa()) - 1.0)));
}

ComparedTotals comparedTotals(const Consumption &shown, const Consumption &other,
                              const std::vector<std::optional<std::size_t>> &buckets, bool exports)
{
    ComparedTotals totals;
    const auto valueOf = [exports](const Consumption &consumption, std::size_t index) {
        const Bucket &bucket = consumption.reply.buckets[index];
        return exports ? consumption.exported(bucket) : consumption.imported(bucket);
    };
    const auto add = [](std::optional<Decimal> &sum, const Decimal &value) {
        sum = sum ? Decimal::sum(*sum, value) : value;
    };
    for (std::size_t i = 0; i < buckets.size() && i < shown.reply.buckets.size(); ++i) {
        if (!buckets[i] || *buckets[i] >= other.reply.buckets.size())
            continue;
        const auto here = valueOf(shown, i);
        const auto there = valueOf(other, *buckets[i]);
        if (!here || !there)
            continue;
        add(totals.shown, *here);
        add(totals.other, *there);
    }
    return totals;
}

} // namespace meterscope::ui
