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

} // namespace

std::optional<Decimal> TelegramStatistics::rate() const
{
    const std::uint64_t count = telegrams + rejected;
    if (count < 2 || span.count() <= 0)
        return std::nullopt;
    // n telegrams have n - 1 gaps between them; tenths of a minute's rate, rounded down.
    return Decimal(static_cast<std::int64_t>((count - 1) * 600'000 / static_cast<std::uint64_t>(span.count())), -1);
}

void StatisticsCounter::add(const TelegramSummary &row)
{
    if (row.isFault())
        addFault(row);
    const milliseconds arrived = row.frame.received.sinceBoot;
    m_sums.end = arrived;
    if (row.kind == TelegramSummary::Kind::Noise) {
        if (row.isFault()) {
            ++m_sums.noiseRows;
            m_sums.noiseBytes += row.length;
        }
        return;
    }
    m_first = std::min(m_first.value_or(arrived), arrived);
    m_sums.span = std::max(m_sums.span, arrived - *m_first);
    if (row.gap)
        m_gaps.push_back(*row.gap);
    if (row.kind == TelegramSummary::Kind::Rejected)
        return addRejected(row);
    ++m_sums.telegrams;
    ++m_lengths[row.length];
}

void StatisticsCounter::addRejected(const TelegramSummary &row)
{
    ++m_sums.rejected;
    if (row.damage.empty())
        return;
    ++m_sums.damagedTelegrams;
    m_sums.bitsFell += row.damage.fell;
    m_sums.bitsRose += row.damage.rose;
}

void StatisticsCounter::addFault(const TelegramSummary &row)
{
    const bool isNoise = row.kind == TelegramSummary::Kind::Noise;
    const FaultKind kind { isNoise ? IssueCode::None : row.issue.code, isNoise ? row.noise : NoiseKind::None };
    TelegramStatistics::Fault &fault = m_faults[kind];
    fault.kind = kind;
    ++fault.count;
    fault.lastNumber = row.number;
    fault.last = row.frame.received;
}

TelegramStatistics StatisticsCounter::statistics() const
{
    TelegramStatistics result = m_sums;
    fillGaps(m_gaps, result);
    fillLengths(m_lengths, result);
    for (const auto &[kind, fault] : m_faults)
        result.faults.push_back(fault);
    std::stable_sort(result.faults.begin(), result.faults.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return result;
}

TelegramStatistics statisticsOf(const TelegramRing &ring)
{
    StatisticsCounter counter;
    for (std::size_t row = 0; row < ring.size(); ++row)
        counter.add(ring.summary(row));
    return counter.statistics();
}

} // namespace meterscope::ui
