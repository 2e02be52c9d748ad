// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/bucketfill.h"

namespace meterscope::history {

void markRead(Bucket &bucket, bool filled)
{
    if (filled)
        bucket.quality = BucketQuality::Filled;
    else if (bucket.quality == BucketQuality::None)
        bucket.quality = BucketQuality::Measured;
}

void addTo(std::optional<Decimal> &sum, const std::optional<Decimal> &value)
{
    if (value)
        sum = sum ? Decimal::sum(*sum, *value) : value;
}

UtcSeconds utcOfMs(std::int64_t ms)
{
    return UtcSeconds(std::chrono::seconds(ms / 1000));
}

void dropUnprovenReadings(SeriesReply &reply)
{
    for (std::size_t i = 0; i < kBucketValues; ++i) {
        auto &from = reply.readingsAtFrom[i];
        auto &to = reply.readingsAtTo[i];
        const auto difference = from && to ? Decimal::difference(*to, *from) : std::nullopt;
        const bool silent = !reply.totals[i] && difference && difference->isZero();
        if (silent || (difference && reply.totals[i] && *difference == *reply.totals[i]))
            continue;
        from.reset();
        to.reset();
    }
}

} // namespace meterscope::history
