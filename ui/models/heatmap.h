// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <array>
#include <vector>

namespace meterscope::ui {

/// One hour of a day, or of several days side by side.
struct HeatCell
{
    enum class State : std::uint8_t
    {
        Unknown, ///< nothing, or not all, is known
        Known,
        Filled, ///< the energy is certain, not when it was used
        NoHour, ///< the hour that a spring day lacks
    };
    State state = State::Unknown;
    double net = 0; ///< mean Wh in the hour, import positive: for the colour
    std::optional<Decimal> imported; ///< mean Wh in the hour, exact where one hour stands for it
    std::optional<Decimal> exported;
};

/// A column of the map.
struct HeatDay
{
    UtcSeconds begin {};
    UtcSeconds end {};
    int days = 1; ///< that it stands for
    std::array<HeatCell, 24> hours;
};

/// Hour by day: rows are hours of the wall clock, columns days. The repeated hour of autumn is the mean of both.
struct HeatMap
{
    std::vector<HeatDay> days;
    double highestImport = 0; ///< Wh in an hour
    double highestExport = 0;

    [[nodiscard]] bool isEmpty() const { return highestImport == 0 && highestExport == 0; }
};

/// No more than `mostColumns` columns: several days share one then.
[[nodiscard]] HeatMap heatMapOf(const SeriesReply &energy, int mostColumns);

} // namespace meterscope::ui
