// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <array>
#include <vector>

namespace meterscope::ui {

/// The mean day of a range: what was used in each hour of the wall clock, divided by how often that hour was known.
/// The hour that a spring day lacks does not count as one; the repeated hour of autumn counts twice.
struct DayProfile
{
    /// 24 hours in the slots of SeriesKind::Energy, in Wh, rounded half away from zero to whole Wh. They begin with
    /// 1970-01-01 00:00 UTC, so that a zone without offset names them.
    SeriesReply hours;
    std::array<std::size_t, 24> counts {}; ///< how often each hour was known
    std::size_t days = 0; ///< of which an hour was known
};

/// From hours, or from parts of hours: an hour counts where all its parts are known.
[[nodiscard]] DayProfile dayProfileOf(const SeriesReply &energy);

} // namespace meterscope::ui
