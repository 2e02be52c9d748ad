// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailreader.h"
#include "history/doubtbook.h"
#include "history/segmentstate.h"
#include "history/sqlsession.h"

#include <vector>

namespace meterscope::history {

/// Columns of a rollup table from ends on, as the reader and the writer select them.
[[nodiscard]] QString rollupColumns();
/// A row selected with rollupColumns(), its first column at `from`.
[[nodiscard]] RollupBucket readRollup(const Statement &row, int from = 0);

/// Keeps the open buckets of each segment in memory and writes a bucket when a reading falls behind its end, so that a
/// reading costs one row and not five. After a crash they are rebuilt from the detail.
/// A reading goes into the open minute; a minute that ends goes into the longer buckets.
class RollupWriter
{
public:
    RollupWriter(SqlSession &session, DetailReader &detail, DoubtBook &doubts);

    [[nodiscard]] RollupGrid &grid() { return m_grid; }

    /// Adds a reading; state.current still holds the registers before it.
    void add(SegmentState &state, std::int64_t ms, const StoredValues &values);
    /// Writes the open buckets: the segment gets no more readings.
    void close(SegmentState &state);
    /// Sets written, open and current from what the database holds. Buckets that have ended and are not written are.
    void restore(SegmentState &state);
    /// Takes away the buckets of the days that hold [fromMs, toMs].
    void remove(std::int64_t segment, std::int64_t fromMs, std::int64_t toMs);
    /// Makes the buckets of the days that hold [fromMs, toMs] again from the detail. A bucket that holds the newest
    /// reading of the segment is left to the writer, as ever, unless `closeNewest`; restore() the state of a segment
    /// that is being written, afterwards.
    void rebuild(std::int64_t segment, const RegisterValues &base, std::int64_t fromMs, std::int64_t toMs,
                 bool closeNewest);

private:
    void addLate(SegmentState &state, std::size_t level, std::int64_t ends, std::int64_t ms,
                 const StoredValues &values);
    void endMinute(SegmentState &state);
    void absorb(SegmentState &state, const RollupBucket &minute);
    void writeEnded(SegmentState &state, std::int64_t ms);
    void readDetail(SegmentState &state, std::int64_t after, std::int64_t last);
    [[nodiscard]] RegisterValues registersAt(std::int64_t segment, const RegisterValues &base, std::int64_t seconds);
    void write(std::int64_t segment, std::size_t level, const RollupBucket &bucket);
    [[nodiscard]] RollupBucket read(std::int64_t segment, std::size_t level, std::int64_t ends);

    DetailReader &m_detail;
    DoubtBook &m_doubts;
    RollupGrid m_grid;
    std::vector<Statement> m_replace;
    std::vector<Statement> m_select;
    std::vector<Statement> m_newest;
    std::vector<Statement> m_delete;
    Statement m_minutes;
    Statement m_before;
};

/// The measured columns of table snapshot, in the order of kColumns.
[[nodiscard]] QString snapshotColumns();
[[nodiscard]] StoredValues readSnapshot(const Statement &row, int from);

} // namespace meterscope::history
