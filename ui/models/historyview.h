// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <cstdint>

namespace meterscope::ui {

/// What the history page draws: a quantity and its kind of chart.
enum class HistoryView : std::uint8_t
{
    Energy, ///< bars by tariff
    Power, ///< band of minimum, mean and maximum
    Voltage, ///< a band for each phase
    Gas, ///< bars
    Water,
    Heat,
    DayProfile, ///< mean day
    HeatMap, ///< hour by day
};
inline constexpr std::size_t kHistoryViews = 8;

[[nodiscard]] constexpr bool isBand(HistoryView view)
{
    return view == HistoryView::Power || view == HistoryView::Voltage;
}

/// Of what the bars and totals of a view are.
[[nodiscard]] constexpr SeriesKind barKind(HistoryView view)
{
    switch (view) {
    case HistoryView::Gas:
        return SeriesKind::Gas;
    case HistoryView::Water:
        return SeriesKind::Water;
    case HistoryView::Heat:
        return SeriesKind::Heat;
    default:
        return SeriesKind::Energy;
    }
}

} // namespace meterscope::ui
