// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramstatistics.h"

#include <algorithm>
#include <map>

namespace meterscope::ui {

namespace {

using std::chrono::milliseconds;

constexpr int kMostBuckets = 20;

/// A width of 1, 2 or 5 × 10^n ms that cuts the range into at most kMostBuckets.
milliseconds bucketWidthFor(milliseconds range)
{
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t factor : { 1, 2, 5 })
            if (range.count() / (power * factor) < kMostBuckets)
                return milliseconds(power * factor);
}

/// Buckets up to the 99th percentile of the gaps; the last one takes the few that are far longer.
void fillHistogram(const std::vector<milliseconds> &sorted, TelegramStatistics &result)
{
    const milliseconds usual = sorted[(sorted.size() - 1) * 99 / 100];
    const milliseconds width = bucketWidthFor(usual - sorted.front());
    const milliseconds begin = sorted.front() / width * width;
    const auto count = static_cast<std::size_t>((usual - begin) / width) + 1;
    result.bucketWidth = width;
    for (std::size_t i = 0; i < count; ++i)
        result.histogram.push_back({ begin + width * static_cast<std::int64_t>(i), 0 });
    if (sorted.back() >= begin + width * static_cast<std::int64_t>(count))
        result.histogram.push_back({ begin + width * static_cast<std::int64_t>(count), 0 });
    for (const milliseconds gap : sorted) {
        const auto bucket = std::min(static_cast<std::size_t>((gap - begin) / width), result.histogram.size() - 1);
        ++result.histogram[bucket].count;
    }
}

void fillGaps(std::vector<milliseconds> gaps, TelegramStatistics &result)
{
    result.gaps = gaps.size();
    if (gaps.empty())
        return;
    std::sort(gaps.begin(), gaps.end());
    result.shortestGap = gaps.front();
    result.longestGap = gaps.back();
    result.medianGap = gaps[(gaps.size() - 1) / 2];
    fillHistogram(gaps, result);
}

void fillLengths(const std::map<std::uint64_t, std::uint64_t> &lengths, TelegramStatistics &result)
{
    if (lengths.empty())
        return;
    result.shortestLength = lengths.begin()->first;
    result.longestLength = lengths.rbegin()->first;
    result.commonLength = std::max_element(lengths.begin(), lengths.end(), [](const auto &a, const auto &b) {
                              return a.second < b.second;
                          })->first;
}

/// Counts row after row.
struct Counter
{
    TelegramStatistics result;
    std::vector<milliseconds> gaps;
    std::map<std::uint64_t, std::uint64_t> lengths;
    std::map<FaultKind, TelegramStatistics::Fault> faults;
    std::optional<milliseconds> first;

    void add(const TelegramSummary &row)
    {
        if (row.isFault())
            addFault(row);
        if (row.kind == TelegramSummary::Kind::Noise) {
            if (row.isFault()) {
                ++result.noiseRows;
                result.noiseBytes += row.length;
            }
            return;
        }
        const milliseconds arrived = row.frame.received.sinceBoot;
        first = std::min(first.value_or(arrived), arrived);
        result.span = std::max(result.span, arrived - *first);
        if (row.gap)
            gaps.push_back(*row.gap);
        if (row.kind == TelegramSummary::Kind::Rejected)
            return addRejected(row);
        ++result.telegrams;
        ++lengths[row.length];
    }
    void addRejected(const TelegramSummary &row)
    {
        ++result.rejected;
        if (row.damage.empty())
            return;
        ++result.damagedTelegrams;
        result.bitsFell += row.damage.fell;
        result.bitsRose += row.damage.rose;
    }
    void addFault(const TelegramSummary &row)
    {
        const bool isNoise = row.kind == TelegramSummary::Kind::Noise;
        const FaultKind kind { isNoise ? IssueCode::None : row.issue.code, isNoise ? row.noise : NoiseKind::None };
        TelegramStatistics::Fault &fault = faults[kind];
        fault.kind = kind;
        ++fault.count;
        fault.lastNumber = row.number;
        fault.last = row.frame.received;
    }
};

} // namespace

std::optional<Decimal> TelegramStatistics::rate() const
{
    const std::uint64_t count = telegrams + rejected;
    if (count < 2 || span.count() <= 0)
        return std::nullopt;
    // n telegrams have n - 1 gaps between them; tenths of a minute's rate, rounded down.
    return Decimal(static_cast<std::int64_t>((count - 1) * 600'000 / static_cast<std::uint64_t>(span.count())), -1);
}

TelegramStatistics statisticsOf(const TelegramRing &ring)
{
    Counter counter;
    for (std::size_t row = 0; row < ring.size(); ++row)
        counter.add(ring.summary(row));
    fillGaps(std::move(counter.gaps), counter.result);
    fillLengths(counter.lengths, counter.result);
    for (const auto &[kind, fault] : counter.faults)
        counter.result.faults.push_back(fault);
    std::stable_sort(counter.result.faults.begin(), counter.result.faults.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return counter.result;
}

} // namespace meterscope::ui
