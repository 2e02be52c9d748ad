// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailreader.h"
#include "history/seriessegment.h"
#include "history/sqlsession.h"

#include <vector>

namespace meterscope::history {

/// Which segments there are, and from when to when. For the thread of its connection.
class SegmentList
{
public:
    SegmentList(SqlSession &session, DetailReader &detail);

    /// Segments with readings of a meter (0: the one last heard) in the order of time.
    [[nodiscard]] std::vector<SeriesSegment> of(std::int64_t meter);
    /// Of all meters, in the order of their numbers; those without readings end at 0.
    [[nodiscard]] std::vector<SeriesSegment> all();

private:
    void findEnds(SeriesSegment &segment);

    DetailReader &m_detail;
    Statement m_segments;
    Statement m_firstQuarter;
    Statement m_firstMinute;
};

} // namespace meterscope::history
