// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailreader.h"
#include "history/doubtbook.h"
#include "history/rollup.h"
#include "history/seriessegment.h"
#include "history/sqlsession.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace meterscope::history {

/// Reads the plausible readings of a segment in parts, each from the coarsest place that tells enough of it. For the
/// thread of its connection.
class PartReader
{
public:
    PartReader(SqlSession &session, DetailReader &detail);

    /// What of the readings is wanted; the rest of a part is not filled. An index into kStatisticNames: that statistic
    /// and lastMs. nullopt: last, firstMs, lastMs.
    using Content = std::optional<std::size_t>;
    using Visitor = std::function<void(const RollupBucket &)>;

    /// The readings in (boundaries.front(), boundaries.back()] in order, in parts that lie between two boundaries: from
    /// the table of the coarsest of `levels` rollup levels, where that is not written yet from the finer ones, at last
    /// from the detail. Where detail or minutes were pruned, parts are as long as what is left: they belong to the
    /// bucket of their last reading.
    void visit(const SeriesSegment &segment, const std::vector<std::int64_t> &boundaries, std::size_t levels,
               Content content, const Visitor &visitor);

    /// What was read up to `seconds`: its last registers and arrival. nullopt when nothing was.
    [[nodiscard]] std::optional<RollupBucket> before(const SeriesSegment &segment, std::int64_t seconds);

    /// Snapshots of a meter in [from, to) that are left out because physics does not allow them.
    [[nodiscard]] std::uint64_t countDoubtful(std::int64_t meter, UtcSeconds from, UtcSeconds to);

    /// Reads what other connections wrote since of doubts.
    void reload() { m_doubts.reload(); }

private:
    /// Where a visit stands: everything up to `cursor` (UTC seconds) was told.
    struct Walk
    {
        const SeriesSegment &segment;
        const std::vector<std::int64_t> &boundaries;
        Content content;
        const Visitor &visitor;
        std::int64_t cursor;
    };
    void visitPruned(Walk &walk, std::size_t levels);
    void visitRollups(Walk &walk, std::size_t level, std::int64_t to);
    void visitDetail(Walk &walk, std::int64_t to);
    /// Of a level: the statistic, or those registers.
    [[nodiscard]] Statement &rollup(std::size_t level, RegisterSet registers, Content content);
    /// The rows [begin, end) of the detail's block as one part.
    [[nodiscard]] RollupBucket partOf(std::size_t begin, std::size_t end, Content content);

    SqlSession &m_session;
    DetailReader &m_detail;
    DoubtBook m_doubts;
    std::map<std::pair<std::size_t, RegisterSet>, Statement> m_rollups; ///< by level and the columns they select
    std::vector<Statement> m_newest;
};

} // namespace meterscope::history
