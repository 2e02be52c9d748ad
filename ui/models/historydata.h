// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison.h"
#include "ui/models/consumption.h"
#include "ui/models/dayprofile.h"
#include "ui/models/energyrecords.h"
#include "ui/models/heatmap.h"
#include "ui/models/historyperiod.h"
#include "ui/models/historyview.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace meterscope::ui {

/// All that the history page knows of what it shows. What was not answered yet is empty.
struct HistoryData
{
    HistoryView view = HistoryView::Energy;
    HistoryPeriod period;
    ZoneRule zone = kCentralEurope;
    UtcSeconds now {};

    Consumption bars; ///< over the period exactly: totals and proof
    bool barsAnswered = false;
    std::optional<SeriesReply> around; ///< the same bars with those before and behind, for moving
    std::optional<HistoryPeriod> otherPeriod; ///< what is compared with
    std::optional<Consumption> other;
    std::vector<std::optional<std::size_t>> otherBuckets; ///< of comparedBuckets()
    std::array<std::optional<SeriesReply>, 3> bands; ///< power alone, or the three voltages; wider than the period
    std::optional<SeriesReply> fine; ///< energy of the period in quarters or hours
    DayProfile profile;
    EnergyRecords records;
    std::optional<SeriesReply> hours; ///< energy in hours, wider than the period, for the map
    HeatMap map;

    /// Whether what the view draws was answered.
    [[nodiscard]] bool isAnswered() const
    {
        switch (view) {
        case HistoryView::Power:
            return bands[0].has_value();
        case HistoryView::Voltage:
            return bands[0] && bands[1] && bands[2];
        case HistoryView::DayProfile:
            return fine.has_value();
        case HistoryView::HeatMap:
            return hours.has_value();
        default:
            return barsAnswered;
        }
    }
    /// Whether the period holds nothing that the view could draw.
    [[nodiscard]] bool isEmpty() const;
};

} // namespace meterscope::ui
