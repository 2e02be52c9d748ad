// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramring.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// What can go wrong with a row of the list, as the statistics count it.
struct FaultKind
{
    IssueCode issue = IssueCode::None; ///< of a rejected telegram
    NoiseKind noise = NoiseKind::None; ///< of bytes between telegrams

    auto operator<=>(const FaultKind &) const = default;
};

/// The telegrams of a list in figures.
struct TelegramStatistics
{
    struct Fault
    {
        FaultKind kind;
        std::uint64_t count = 0;
        std::uint64_t lastNumber = 0;
        ArrivalTime last; ///< arrival of the last one

        bool operator==(const Fault &) const = default;
    };
    /// Gaps of at least `from` and less than the next bucket's; the last one has no upper end.
    struct Bucket
    {
        std::chrono::milliseconds from { 0 };
        std::uint64_t count = 0;

        bool operator==(const Bucket &) const = default;
    };

    std::uint64_t telegrams = 0; ///< accepted
    std::uint64_t rejected = 0;
    std::uint64_t noiseRows = 0; ///< bytes between telegrams, the normal beginning of listening left out
    std::uint64_t noiseBytes = 0;
    std::chrono::milliseconds end { 0 }; ///< arrival of the last row (boot-time clock)
    std::chrono::milliseconds span { 0 }; ///< from the first telegram to the last (boot-time clock)

    std::uint64_t gaps = 0;
    std::chrono::milliseconds shortestGap { 0 };
    std::chrono::milliseconds medianGap { 0 }; ///< of an even number the lower one
    std::chrono::milliseconds longestGap { 0 };
    std::vector<Bucket> histogram; ///< from the shortest gap on, of one width
    std::chrono::milliseconds bucketWidth { 0 };

    std::uint64_t shortestLength = 0; ///< bytes, accepted telegrams
    std::uint64_t commonLength = 0; ///< the most frequent one, of equals the shorter
    std::uint64_t longestLength = 0;

    std::vector<Fault> faults; ///< most frequent first
    std::uint64_t damagedTelegrams = 0; ///< that could be compared with a good one
    std::uint64_t bitsFell = 0; ///< 1 → 0
    std::uint64_t bitsRose = 0; ///< 0 → 1

    /// Telegrams a minute over the span, exact to a tenth; nullopt with less than two.
    [[nodiscard]] std::optional<Decimal> rate() const;
};

/// Counts row after row, in their order. Cheap: no telegram is read again.
class StatisticsCounter
{
public:
    void add(const TelegramSummary &row);
    [[nodiscard]] TelegramStatistics statistics() const;

private:
    void addFault(const TelegramSummary &row);
    void addRejected(const TelegramSummary &row);

    TelegramStatistics m_sums; ///< what needs no order
    std::vector<std::chrono::milliseconds> m_gaps;
    std::map<std::uint64_t, std::uint64_t> m_lengths; ///< how often each
    std::map<FaultKind, TelegramStatistics::Fault> m_faults;
    std::optional<std::chrono::milliseconds> m_first;
};

[[nodiscard]] TelegramStatistics statisticsOf(const TelegramRing &ring);

} // namespace meterscope::ui
