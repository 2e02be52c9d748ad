// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/partreader.h"
#include "history/seriesrange.h"

#include <vector>

namespace meterscope::history {

/// Fills buckets, totals and the registers at both ends of a reply of SeriesKind::Energy.
///
/// The energy of a bucket is the difference of the registers at its two boundaries, where the register at a boundary is
/// that of the last reading at or before it. So parts add up to their whole to the last digit, whatever the steps. A
/// gap's energy appears in the bucket in which the meter was heard again, marked BucketQuality::Filled.
void answerEnergy(SeriesReply &reply, const SeriesRange &range, const std::vector<SeriesSegment> &segments,
                  PartReader &parts);

} // namespace meterscope::history
