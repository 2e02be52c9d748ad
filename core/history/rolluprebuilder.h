// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/rollupwriter.h"
#include "history/snapshotrange.h"

namespace meterscope::history {

/// Makes the rollups of a stretch of a segment anew from its detail, where rows were taken out or added. In the
/// caller's transaction; no writer may hold buckets of that segment in memory.
class RollupRebuilder
{
public:
    explicit RollupRebuilder(SqlSession &session);

    /// Rebuilds every bucket that has a part in (fromSeconds, toSeconds], widened to full hours. The bucket that holds
    /// the newest reading is left to the writer, as ever, unless `closeNewest`.
    void rebuild(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds, bool closeNewest);

private:
    /// The registers as they stood at that full hour.
    [[nodiscard]] RegisterValues registersAt(std::int64_t segment, std::int64_t hour);

    RollupWriter m_writer;
    SnapshotRange m_detail;
    std::vector<Statement> m_delete;
    Statement m_before;
    Statement m_base;
    Statement m_newest;
};

} // namespace meterscope::history
