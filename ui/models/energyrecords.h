// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <optional>

namespace meterscope::ui {

/// A value and when it was: [begin, end).
struct EnergyRecord
{
    UtcSeconds begin {};
    UtcSeconds end {};
    Decimal energy; ///< Wh
    /// Mean power over that time in W, rounded half away from zero.
    [[nodiscard]] Decimal watts() const;
};

/// The highest and lowest of a range. Filled gaps take no part: when their energy was used is not known.
struct EnergyRecords
{
    std::optional<EnergyRecord> highestImport; ///< of the steps
    std::optional<EnergyRecord> highestExport;
    std::optional<EnergyRecord> highestDay; ///< import, of local days that are known from end to end
    std::optional<EnergyRecord> lowestDay;
    /// What the house draws while nobody uses anything, in W: of each night (0:00 to 6:00) with six known hours the
    /// step with the least import and no export, and of those the median. Nullopt without such a night.
    std::optional<Decimal> standby;
    std::size_t nights = 0; ///< that the estimate is from
};

/// From quarters or hours.
[[nodiscard]] EnergyRecords energyRecordsOf(const SeriesReply &energy);

} // namespace meterscope::ui
