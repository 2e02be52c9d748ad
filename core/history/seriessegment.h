// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/columns.h"
#include "history/detailblock.h"

#include <cstdint>
#include <string>

namespace meterscope::history {

/// A set of registers, a bit for each.
using RegisterSet = ColumnSet;

/// A segment with readings, as those see it who read.
struct SeriesSegment
{
    std::int64_t id = 0;
    std::int64_t meterId = 0;
    std::string equipment;
    std::int64_t continues = 0; ///< the segment whose registers count on in this one, 0: none
    std::int64_t intervalSeconds = 1; ///< between telegrams
    Exponents exponents;
    RegisterValues base;
    std::int64_t firstMs = 0; ///< arrival of the first reading that is told of
    std::int64_t lastMs = 0;
    /// Since when snapshots and minutes are kept; firstMs where none were pruned.
    std::int64_t detailFromMs = 0;
    std::int64_t minutesFromMs = 0;

    /// Those that the segment has.
    [[nodiscard]] RegisterSet registers() const
    {
        RegisterSet set = 0;
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (base[i])
                set |= columnBit(i);
        }
        return set;
    }
};

} // namespace meterscope::history
