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
    Gas, ///< bars
    DayProfile, ///< mean day
    HeatMap, ///< hour by day
};
inline constexpr std::size_t kHistoryViews = 5;

/// Of what the bars and totals of a view are.
[[nodiscard]] constexpr SeriesKind barKind(HistoryView view)
{
    return view == HistoryView::Gas ? SeriesKind::Gas : SeriesKind::Energy;
}

} // namespace meterscope::ui
