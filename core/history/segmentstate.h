// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"
#include "history/rollup.h"

#include <set>
#include <string>

namespace meterscope::history {

/// What the writer knows of the segment that is being written for one meter. Everything in it can be rebuilt from the
/// database except the figures of this run (since boot).
struct SegmentState
{
    std::int64_t id = 0;
    std::int64_t meterId = 0;
    std::string equipment;
    std::int64_t intervalSeconds = 1;
    std::int64_t continues = 0; ///< segment of the same equipment before this one, 0 for none
    Exponents exponents;
    RegisterValues base; ///< registers as they stood where the segment begins
    RegisterValues current; ///< as they stand now

    std::int64_t lastMs = 0; ///< arrival of the newest row, 0 before the first
    std::int64_t plausibleMs = 0; ///< arrival of the newest row that was plausible: that of `current`
    std::int64_t doubt = 0; ///< row of `doubt` that the newest row belongs to, 0 when it is plausible
    std::int64_t lastId = 0;
    /// Buckets not written yet; empty while count is 0. The readings of the open minute are in the minute only.
    std::array<RollupBucket, kRollupLevels> open;
    std::array<std::int64_t, kRollupLevels> written {}; ///< end of the newest bucket in each rollup table

    /// Registers before the counter stepped back, for a counter that comes back: one bad telegram is not a new meter.
    std::optional<RegisterValues> beforeReset;
    std::int64_t resetMs = 0;

    std::optional<std::int64_t> lastTariff;
    std::optional<std::int64_t> lastMeterOffset;
    std::int64_t lastSinceBootMs = 0; ///< 0 when nothing was heard in this run
    std::set<std::string> quirks; ///< told already
    std::vector<PowerFailure> failures; ///< as last sent
};

} // namespace meterscope::history
