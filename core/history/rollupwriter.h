// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/segmentstate.h"
#include "history/sqlsession.h"

#include <vector>

namespace meterscope::history {

/// Columns of a rollup table from ends on, as the reader and the writer select them.
[[nodiscard]] QString rollupColumns();
/// A row selected with rollupColumns(), its first column at `from`.
[[nodiscard]] RollupBucket readRollup(const Statement &row, int from = 0);

/// Keeps the open buckets of each segment in memory and writes a bucket when a reading falls behind its end, so that a
/// reading costs one row and not four. After a crash they are rebuilt from the detail.
class RollupWriter
{
public:
    explicit RollupWriter(SqlSession &session);

    /// Adds a reading to the three levels; state.current still holds the registers before it.
    void add(SegmentState &state, std::int64_t ms, const StoredValues &values);
    /// Writes the open buckets: the segment gets no more readings.
    void close(SegmentState &state);
    /// Sets written, open and current from what the database holds.
    void restore(SegmentState &state);

private:
    void addToLevel(SegmentState &state, std::size_t level, std::int64_t ms, const StoredValues &values);
    void write(std::int64_t segment, std::size_t level, const RollupBucket &bucket);
    [[nodiscard]] RollupBucket read(std::int64_t segment, std::size_t level, std::int64_t ends);

    std::vector<Statement> m_replace;
    std::vector<Statement> m_select;
    std::vector<Statement> m_newest;
    Statement m_detail;
};

/// The measured columns of table snapshot, in the order of kColumns.
[[nodiscard]] QString snapshotColumns();
[[nodiscard]] StoredValues readSnapshot(const Statement &row, int from);

} // namespace meterscope::history
