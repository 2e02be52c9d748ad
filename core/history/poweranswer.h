// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/partreader.h"
#include "history/seriesrange.h"

#include <vector>

namespace meterscope::history {

/// Fills the buckets of a reply of SeriesKind::Power: minimum, mean and maximum of the net power.
void answerPower(SeriesReply &reply, const SeriesRange &range, const std::vector<SeriesSegment> &segments,
                 PartReader &parts);

} // namespace meterscope::history
