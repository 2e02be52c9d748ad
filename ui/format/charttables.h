// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/periodtext.h"
#include "ui/models/charttable.h"
#include "ui/models/consumption.h"
#include "ui/models/heatmap.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace meterscope::ui {

/// What bars are compared with.
struct ComparedBars
{
    const Consumption *consumption = nullptr;
    std::vector<std::optional<std::size_t>> buckets; ///< of comparedBuckets()
    QString title; ///< "March 2025"
};

/// A row for every bar, and the total with its proof.
[[nodiscard]] ChartTable consumptionTable(const Consumption &consumption, const SlotStyle &style,
                                          const std::optional<ComparedBars> &other, const QLocale &locale);
/// A row for every hour of the mean day; no total and no states.
[[nodiscard]] ChartTable profileTable(const Consumption &hours, const QLocale &locale);
/// Minimum, mean and maximum of power; a row for each bucket of [from, to).
[[nodiscard]] ChartTable powerTable(const SeriesReply &power, UtcSeconds from, UtcSeconds to, const QLocale &locale);
/// A row for every day, a column for every hour: import minus export in kWh.
[[nodiscard]] ChartTable heatMapTable(const HeatMap &map, const ZoneRule &zone, const QLocale &locale);

} // namespace meterscope::ui
