// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <vector>

namespace meterscope::ui {

/// The energy of one hour, by the wall clock.
struct HourSum
{
    std::chrono::sys_days day; ///< local
    int hour = 0; ///< 0 to 23; the repeated hour of an autumn day comes twice
    UtcSeconds begin {};
    BucketQuality quality = BucketQuality::None; ///< None where a part is not known, Filled where a part was filled
    std::array<std::optional<Decimal>, kBucketValues> values; ///< sums of the parts
};

/// The hours of a reply whose steps are hours or divide one. An hour that the range cuts is not known.
[[nodiscard]] std::vector<HourSum> hourSumsOf(const SeriesReply &energy);

/// Import minus export, of tariffs or of the total, in Wh; nullopt where nothing is known.
[[nodiscard]] std::optional<Decimal> importOf(const std::array<std::optional<Decimal>, kBucketValues> &values);
[[nodiscard]] std::optional<Decimal> exportOf(const std::array<std::optional<Decimal>, kBucketValues> &values);

} // namespace meterscope::ui
