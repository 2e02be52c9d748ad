// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/statisticanswer.h"

#include "history/bucketfill.h"

#include <algorithm>

namespace meterscope::history {
namespace {

/// Statistics of one bucket over segments that may store it in different exponents.
struct StatisticSum
{
    Statistic statistic;
    int exponent = 0;

    void merge(Statistic other, int otherExponent)
    {
        if (statistic.count == 0) {
            statistic = other;
            exponent = otherExponent;
            return;
        }
        const int finest = std::min(exponent, otherExponent);
        const bool fits = scale(statistic, exponent, finest) && scale(other, otherExponent, finest);
        if (!fits)
            return;
        exponent = finest;
        statistic.merge(other);
    }

    static bool scale(Statistic &values, int from, int to)
    {
        for (std::int64_t *value : { &values.minimum, &values.sum, &values.maximum }) {
            const auto scaled = Decimal(*value, from).rescaled(to);
            if (!scaled)
                return false;
            *value = scaled->mantissa();
        }
        return true;
    }

    /// Rounded half away from zero in the storage exponent: for display, registers are the truth.
    [[nodiscard]] Decimal mean() const
    {
        const std::int64_t half = statistic.sum < 0 ? -(statistic.count / 2) : statistic.count / 2;
        return { (statistic.sum + half) / statistic.count, exponent };
    }
};

} // namespace

void answerStatistic(SeriesReply &reply, const SeriesRange &range, const std::vector<SeriesSegment> &segments,
                     PartReader &parts, std::size_t statistic)
{
    const Group group = statistic == kPowerStatistic ? Group::Power : Group::Voltage;
    std::vector<StatisticSum> sums(reply.buckets.size());
    for (const SeriesSegment &segment : segments) {
        const auto exponent = segment.exponents[static_cast<std::size_t>(group)];
        if (!exponent || !range.touches(segment))
            continue;
        BucketCursor cursor(range.boundaries);
        parts.visit(segment, range.boundaries, range.levels, statistic, [&](const RollupBucket &part) {
            if (part.statistics[statistic].count != 0)
                sums[cursor.find(part.lastMs)].merge(part.statistics[statistic], *exponent);
        });
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const StatisticSum &sum = sums[i];
        if (sum.statistic.count == 0)
            continue;
        Bucket &bucket = reply.buckets[i];
        bucket.quality = BucketQuality::Measured;
        bucket.values[kPowerMinimum] = Decimal(sum.statistic.minimum, sum.exponent);
        bucket.values[kPowerMean] = sum.mean();
        bucket.values[kPowerMaximum] = Decimal(sum.statistic.maximum, sum.exponent);
    }
}

} // namespace meterscope::history
