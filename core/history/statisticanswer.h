// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/partreader.h"
#include "history/seriesrange.h"

#include <vector>

namespace meterscope::history {

/// Fills the buckets of a reply of SeriesKind::Power or a voltage: minimum, mean and maximum of a statistic, an index
/// into kStatisticNames.
void answerStatistic(SeriesReply &reply, const SeriesRange &range, const std::vector<SeriesSegment> &segments,
                     PartReader &parts, std::size_t statistic);

} // namespace meterscope::history
