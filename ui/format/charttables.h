// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/numbertext.h"
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

/// A row for every bar that has begun, and the total with its proof. Where something is compared, the bars still to
/// come have rows too: the other period knows them.
[[nodiscard]] ChartTable consumptionTable(const Consumption &consumption, const SlotStyle &style,
                                          const std::optional<ComparedBars> &other, UtcSeconds now,
                                          const QLocale &locale);
/// A row for every hour of the mean day; no total and no states.
[[nodiscard]] ChartTable profileTable(const Consumption &hours, const QLocale &locale);
/// Minimum, mean and maximum of power, or of the voltage of each phase. The replies have the same buckets; those
/// without a value have no columns. [from, to): the rows.
[[nodiscard]] ChartTable bandTable(const std::vector<SeriesReply> &replies, UtcSeconds from, UtcSeconds to,
                                   const QLocale &locale);
/// A row for every day, a column for every hour: import minus export in kWh.
[[nodiscard]] ChartTable heatMapTable(const HeatMap &map, const ZoneRule &zone, const QLocale &locale);

/// "L1"; empty for power.
[[nodiscard]] QString bandLabel(SeriesKind kind);
/// "148", "230.1": a value of a band in W or V.
[[nodiscard]] Figure bandFigure(SeriesKind kind, const Decimal &value, const QLocale &locale);

} // namespace meterscope::ui
