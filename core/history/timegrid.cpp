// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timegrid.h"

#include <algorithm>
#include <array>

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
    const int count = std::max<int>(request.stepDays, 1);
    sys_days day = sys_days(monthly ? first.year() / first.month() / 1 : first);
    if (!monthly) // steps of several days are the same ones wherever the range begins
        day -= days((day.time_since_epoch().count() % count + count) % count);
    if ((seconds(request.to) - seconds(request.from)) / 86'400 > static_cast<std::int64_t>(kMaximumSteps))
        return {};
    std::vector<std::int64_t> boundaries { seconds(startOfLocalDay(year_month_day(day), request.zone)) };
    while (boundaries.back() < seconds(request.to)) {
        if (monthly) {
            const year_month_day here(day);
            day = sys_days((here.year() / here.month() + months(1)) / 1);
        } else {
            day += days(count);
        }
        boundaries.push_back(seconds(startOfLocalDay(year_month_day(day), request.zone)));
    }
    return boundaries;
}

/// Steps that a plot may have: divisors of the next rollup level, then days.
constexpr std::array<std::uint32_t, 23> kPlotSeconds { 1,    2,    3,     5,     10,    15,    20,   30,
                                                       60,   120,  180,   300,   600,   900,   1800, 2700,
                                                       3600, 7200, 10800, 14400, 21600, 28800, 43200 };
constexpr std::array<std::uint16_t, 6> kPlotDays { 1, 2, 3, 7, 14, 28 };

} // namespace

SeriesRequest fitted(const SeriesRequest &request)
{
    SeriesRequest chosen = request;
    const std::int64_t length = seconds(request.to) - seconds(request.from);
    if (request.plotWidth == 0 || length <= 0)
        return chosen;
    // A range that does not begin with a step touches one more.
    const auto fits = [&](std::int64_t step) { return length / step + 2 <= std::int64_t(request.plotWidth); };
    chosen.step = BucketStep::Seconds;
    for (const std::uint32_t step : kPlotSeconds) {
        chosen.stepSeconds = step;
        if (fits(step))
            return chosen;
    }
    chosen.step = BucketStep::LocalDay;
    for (const std::uint16_t count : kPlotDays) {
        chosen.stepDays = count;
        if (fits(std::int64_t(count) * 86'400))
            return chosen;
    }
    chosen.step = BucketStep::LocalMonth;
    return chosen;
}

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
