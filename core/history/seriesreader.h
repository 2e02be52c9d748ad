// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/counterreader.h"
#include "history/partreader.h"
#include "history/segmentlist.h"
#include "history/seriesrange.h"

#include <vector>

namespace meterscope::history {

/// Answers requests from one open connection, synchronously, on the thread of the connection: chooses the step, the
/// segments and the rollup levels, and has the reply filled.
class SeriesReader
{
public:
    explicit SeriesReader(SqlSession &session);

    [[nodiscard]] SeriesReply answer(const SeriesRequest &request);

    /// Segments with readings of a meter (0: the one last heard) in the order of time.
    [[nodiscard]] std::vector<SeriesSegment> segmentsOf(std::int64_t meter) { return m_segments.of(meter); }

    /// What was read up to `seconds`: its last registers and arrival. nullopt when nothing was.
    [[nodiscard]] std::optional<RollupBucket> before(const SeriesSegment &segment, std::int64_t seconds)
    {
        return m_parts.before(segment, seconds);
    }

private:
    [[nodiscard]] std::size_t usableLevels(const SeriesRequest &request, const std::vector<std::int64_t> &boundaries);

    SqlSession &m_session;
    DetailReader m_detail;
    SegmentList m_segments;
    PartReader m_parts;
    CounterReader m_counters;
};

} // namespace meterscope::history
