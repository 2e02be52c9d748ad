// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/rollupwriter.h"

namespace meterscope::history {

/// Makes the rollups of a stretch of a segment anew from its detail, where rows were taken out or added. In the
/// caller's transaction; no writer may hold buckets of that segment in memory.
class RollupRebuilder
{
public:
    explicit RollupRebuilder(SqlSession &session);

    /// Rebuilds every bucket that has a part in (fromSeconds, toSeconds], widened to full local days. The bucket that
    /// holds the newest reading is left to the writer, as ever, unless `closeNewest`.
    void rebuild(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds, bool closeNewest);
    /// Takes away the rollups of the days that hold [fromSeconds, toSeconds].
    void remove(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds);
    [[nodiscard]] RegisterValues baseOf(std::int64_t segment);

private:
    DetailReader m_detail;
    DoubtBook m_doubts;
    RollupWriter m_writer;
    Statement m_base;
};

} // namespace meterscope::history
