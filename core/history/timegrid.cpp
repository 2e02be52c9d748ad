// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timegrid.h"

namespace meterscope::history {
namespace {

std::int64_t seconds(UtcSeconds time)
{
    return time.time_since_epoch().count();
}

std::vector<std::int64_t> regularBoundaries(const SeriesRequest &request, std::int64_t step)
{
    const std::int64_t from = seconds(request.from);
    const std::int64_t to = seconds(request.to);
    const std::int64_t remainder = (from % step + step) % step;
    if ((to - from) / step > static_cast<std::int64_t>(kMaximumSteps))
        return {};
    std::vector<std::int64_t> boundaries { from - remainder };
    while (boundaries.back() < to)
        boundaries.push_back(boundaries.back() + step);
    return boundaries;
}

std::vector<std::int64_t> calendarBoundaries(const SeriesRequest &request)
{
    using namespace std::chrono;
    const year_month_day first = localDay(request.from, request.zone);
    const bool monthly = request.step == BucketStep::LocalMonth;
    sys_days day = sys_days(monthly ? first.year() / first.month() / 1 : first);
    if ((seconds(request.to) - seconds(request.from)) / 86'400 > static_cast<std::int64_t>(kMaximumSteps))
        return {};
    std::vector<std::int64_t> boundaries { seconds(startOfLocalDay(year_month_day(day), request.zone)) };
    while (boundaries.back() < seconds(request.to)) {
        if (monthly) {
            const year_month_day here(day);
            day = sys_days((here.year() / here.month() + months(1)) / 1);
        } else {
            day += days(1);
        }
        boundaries.push_back(seconds(startOfLocalDay(year_month_day(day), request.zone)));
    }
    return boundaries;
}

} // namespace

std::vector<std::int64_t> stepBoundaries(const SeriesRequest &request)
{
    if (request.to <= request.from)
        return {};
    switch (request.step) {
    case BucketStep::Seconds:
        return request.stepSeconds == 0 ? std::vector<std::int64_t>() : regularBoundaries(request, request.stepSeconds);
    case BucketStep::Hour:
        return regularBoundaries(request, 3600);
    case BucketStep::LocalDay:
    case BucketStep::LocalMonth:
        return calendarBoundaries(request);
    }
    return {};
}

std::vector<Bucket> emptyBuckets(const SeriesRequest &request)
{
    const auto utc = [](std::int64_t time) { return UtcSeconds(std::chrono::seconds(time)); };
    const std::vector<std::int64_t> boundaries = stepBoundaries(request);
    std::vector<Bucket> buckets;
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i)
        buckets.push_back({ utc(boundaries[i]), utc(boundaries[i + 1]), BucketQuality::None, {} });
    return buckets;
}

} // namespace meterscope::history
