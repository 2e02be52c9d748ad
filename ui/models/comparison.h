// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/consumption.h"
#include "ui/models/historyperiod.h"

#include <optional>
#include <vector>

namespace meterscope::ui {

/// With what a period is compared.
enum class ComparisonKind : std::uint8_t
{
    None,
    YearBefore, ///< the same day, ISO week, month or range a year before
    PeriodBefore,
    Chosen, ///< the period of the same kind around a chosen day
};

/// The other period; nullopt where there is none (all that was recorded has no year before it).
[[nodiscard]] std::optional<HistoryPeriod> comparedPeriod(const HistoryPeriod &period, ComparisonKind kind,
                                                          std::chrono::year_month_day chosen, const ZoneRule &zone);

/// For each bucket of `shown` the index of its counterpart in `other`: the same hour of the day, day of the month, day
/// of the week, month of the year. Nullopt where there is none: the 31st of a shorter month, the hour that a spring day
/// lacks, the second pass of the hour that an autumn day repeats.
[[nodiscard]] std::vector<std::optional<std::size_t>>
comparedBuckets(const SeriesReply &shown, const SeriesReply &other, HistoryPeriod::Span span);

/// What both periods used over the buckets that are known in both: a day that is not over is compared with the same
/// hours.
struct ComparedTotals
{
    std::optional<Decimal> shown;
    std::optional<Decimal> other;

    /// Tenths of a percent that `shown` is more than `other`, rounded half away from zero; nullopt where other is zero.
    [[nodiscard]] std::optional<std::int64_t> permille() const;
};
[[nodiscard]] ComparedTotals comparedTotals(const Consumption &shown, const Consumption &other,
                                            const std::vector<std::optional<std::size_t>> &buckets, bool exports);

} // namespace meterscope::ui
