// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/seriessegment.h"

#include <cstdint>
#include <vector>

namespace meterscope::history {

/// The steps that are asked for.
struct SeriesRange
{
    std::vector<std::int64_t> boundaries; ///< of the buckets, UTC seconds; two at least
    std::size_t levels = 0; ///< rollup levels, from the finest on, whose buckets lie between them

    [[nodiscard]] bool touches(const SeriesSegment &segment) const
    {
        return segment.firstMs <= boundaries.back() * 1000 && segment.lastMs > boundaries.front() * 1000;
    }
};

} // namespace meterscope::history
