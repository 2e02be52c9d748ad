// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/charttables.h"
#include "ui/models/historydata.h"
#include "ui/widgets/bandchart.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/readoutline.h"

namespace meterscope::ui {

/// What the charts, their readout and their table show of the page's data. Pure functions.

[[nodiscard]] BarPart barPart(FlowPart part);
/// The buckets that are drawn as bars: those around the period where they are known.
[[nodiscard]] const std::vector<Bucket> &drawnBuckets(const HistoryData &data);
[[nodiscard]] BarChartData barsOf(const HistoryData &data);
[[nodiscard]] BarChartData profileBarsOf(const HistoryData &data);
[[nodiscard]] BandChartData bandsOf(const HistoryData &data);
/// The bands that have values: "L1" alone of a meter with one phase.
[[nodiscard]] std::vector<SeriesReply> knownBands(const HistoryData &data);
[[nodiscard]] ChartTable tableOf(const HistoryData &data);

struct Readout
{
    QString title;
    std::vector<ReadoutItem> items;
    QString unit;
};
/// Of the slot of the view's chart; -1: of the whole period.
[[nodiscard]] Readout readoutOf(const HistoryData &data, int slot);
/// The time that a slot stands for; nullopt where it is none (of the mean day).
[[nodiscard]] std::optional<Bucket> timeOfSlot(const HistoryData &data, int slot);

} // namespace meterscope::ui
