// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope::history {

/// Finds the bucket of each of a sequence of moments that never goes back.
class BucketCursor
{
public:
    /// The boundaries of the buckets in UTC seconds; they outlive the cursor.
    explicit BucketCursor(const std::vector<std::int64_t> &boundaries)
        : m_boundaries(boundaries)
    { }
    [[nodiscard]] std::size_t find(std::int64_t ms)
    {
        while (m_index + 2 < m_boundaries.size() && ms > m_boundaries[m_index + 1] * 1000)
            ++m_index;
        return m_index;
    }

private:
    const std::vector<std::int64_t> &m_boundaries;
    std::size_t m_index = 0;
};

/// `filled`: what was read belongs to a gap before it as well.
void markRead(Bucket &bucket, bool filled);

void addTo(std::optional<Decimal> &sum, const std::optional<Decimal> &value);

[[nodiscard]] UtcSeconds utcOfMs(std::int64_t ms);

/// A pair of readings is shown as proof of a total: it may not stand where the total is not their difference.
void dropUnprovenReadings(SeriesReply &reply);

} // namespace meterscope::history
