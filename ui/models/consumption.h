// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <optional>
#include <vector>

namespace meterscope::ui {

/// What a bar, a column or a total stands for.
enum class FlowPart : std::uint8_t
{
    ImportTariff1,
    ImportTariff2,
    Import, ///< of a meter without tariff registers
    ExportTariff1,
    ExportTariff2,
    Export,
    Gas,
    Water,
    Heat, ///< of a meter that counts in watt-hours
    HeatJoules,
};

/// A part with its sum over the buckets beside the difference of the registers over the whole range: both were computed
/// apart, and are shown as proof of each other.
struct PartTotal
{
    FlowPart part = FlowPart::Import;
    std::size_t slot = 0; ///< index into Bucket::values
    std::optional<Decimal> sum; ///< of the buckets, base unit; nullopt where none is known or it does not fit
    std::optional<Decimal> registers; ///< SeriesReply::totals
    std::optional<Decimal> readingAtFrom {}; ///< SeriesReply::readingsAtFrom: both, or none
    std::optional<Decimal> readingAtTo {};

    [[nodiscard]] bool isExact() const { return sum && registers && *sum == *registers; }
    /// Registers minus sum; nullopt where one is missing.
    [[nodiscard]] std::optional<Decimal> difference() const;
};

/// A reply as the history page shows it: which parts this meter has, their totals and their proof. Exact throughout.
struct Consumption
{
    SeriesReply reply;
    std::vector<PartTotal> parts; ///< import before export, lower before upper; empty when nothing is known
    std::size_t knownBuckets = 0;
    std::size_t filledBuckets = 0;

    [[nodiscard]] bool isEmpty() const { return knownBuckets == 0; }
    [[nodiscard]] bool isExact() const;
    [[nodiscard]] std::optional<Decimal> imported() const;
    [[nodiscard]] std::optional<Decimal> exported() const;
    [[nodiscard]] bool hasExport() const;
    /// What the imports (exports) are together: Import, Export, or the one part of gas, water and heat.
    [[nodiscard]] FlowPart flowOf(bool exports) const;
    /// Sum of the import (export) parts of one bucket.
    [[nodiscard]] std::optional<Decimal> imported(const Bucket &bucket) const;
    [[nodiscard]] std::optional<Decimal> exported(const Bucket &bucket) const;
    /// The known bucket with the highest import; nullopt when there is none.
    [[nodiscard]] std::optional<std::size_t> highestBucket() const;
};

[[nodiscard]] bool isExport(FlowPart part);
/// What each of the parts is of its direction, in thousandths of the registers' differences; those of a direction add
/// up to 1000. nullopt where a direction is one part, where a register is not known, and where nothing was counted.
[[nodiscard]] std::vector<std::optional<int>> sharesOf(const std::vector<PartTotal> &parts);
[[nodiscard]] Consumption consumptionOf(SeriesReply reply);

} // namespace meterscope::ui
