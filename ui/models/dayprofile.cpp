// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dayprofile.h"

#include "ui/models/hoursums.h"

#include <set>

namespace meterscope::ui {

namespace {

/// Rounded half away from zero to whole units.
std::optional<Decimal> meanOf(const Decimal &sum, std::size_t count)
{
    const int decimals = sum.exponent() < 0 ? -sum.exponent() : 0;
    const auto whole = sum.exponent() > 0 ? sum.rescaled(0) : sum;
    if (!whole || decimals > 12 || count == 0)
        return std::nullopt;
    std::int64_t divisor = static_cast<std::int64_t>(count);
    for (int i = 0; i < decimals; ++i)
        divisor *= 10;
    const std::int64_t half = whole->mantissa() < 0 ? -divisor / 2 : divisor / 2;
    return Decimal((whole->mantissa() + half) / divisor, 0);
}

} // namespace

DayProfile dayProfileOf(const SeriesReply &energy)
{
    DayProfile profile;
    profile.hours.request = energy.request;
    profile.hours.request.zone = { 0, ZoneRule::Daylight::None, true };
    profile.hours.request.step = BucketStep::Hour;
    std::array<std::array<std::optional<Decimal>, kBucketValues>, 24> sums;
    std::set<std::chrono::sys_days> days;
    for (const HourSum &hour : hourSumsOf(energy)) {
        if (hour.quality == BucketQuality::None)
            continue;
        const auto index = static_cast<std::size_t>(hour.hour);
        ++profile.counts[index];
        days.insert(hour.day);
        for (std::size_t slot = 0; slot < kBucketValues; ++slot) {
            const auto &value = hour.values[slot];
            if (value)
                sums[index][slot] = sums[index][slot] ? Decimal::sum(*sums[index][slot], *value) : value;
        }
    }
    profile.days = days.size();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        Bucket bucket;
        bucket.begin = UtcSeconds(std::chrono::hours(i));
        bucket.end = bucket.begin + std::chrono::hours(1);
        bucket.quality = profile.counts[i] == 0 ? BucketQuality::None : BucketQuality::Measured;
        for (std::size_t slot = 0; slot < kBucketValues; ++slot)
            if (sums[i][slot])
                bucket.values[slot] = meanOf(*sums[i][slot], profile.counts[i]);
        profile.hours.buckets.push_back(bucket);
    }
    profile.hours.request.from = profile.hours.buckets.front().begin;
    profile.hours.request.to = profile.hours.buckets.back().end;
    return profile;
}

} // namespace meterscope::ui
