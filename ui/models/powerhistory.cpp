// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/powerhistory.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kLevels = 7; // 1, 4, 16, 64, 256, 1024 and 4096 seconds

std::size_t slotOf(std::int64_t second, int level)
{
    const std::int64_t slots = PowerHistory::kSeconds >> (2 * level);
    const std::int64_t index = (second >> (2 * level)) % slots;
    return std::size_t(index < 0 ? index + slots : index);
}

} // namespace

void PowerHistory::Bucket::widen(float lowest, float highest)
{
    const bool known = isKnown();
    minimum = known ? std::min(minimum, lowest) : lowest;
    maximum = known ? std::max(maximum, highest) : highest;
}

PowerHistory::PowerHistory()
{
    clear();
}

void PowerHistory::clear()
{
    m_levels.assign(kLevels, {});
    for (int level = 0; level < kLevels; ++level)
        m_levels[std::size_t(level)].resize(std::size_t(kSeconds >> (2 * level)));
    m_newest = 0;
    m_started = false;
}

bool PowerHistory::holds(std::int64_t second) const
{
    // The oldest bucket of the top level is being reused by the newest: what is older than that is gone.
    return m_started && second <= m_newest && second > m_newest - (kSeconds - 4096);
}

void PowerHistory::advanceTo(std::int64_t second)
{
    if (!m_started) {
        m_started = true;
        m_newest = second;
        return;
    }
    if (second <= m_newest)
        return;
    for (int level = 0; level < kLevels; ++level) {
        const std::int64_t first = (m_newest >> (2 * level)) + 1;
        const std::int64_t last = second >> (2 * level);
        const std::int64_t slots = kSeconds >> (2 * level);
        for (std::int64_t bucket = std::max(first, last - slots + 1); bucket <= last; ++bucket)
            m_levels[std::size_t(level)][slotOf(bucket << (2 * level), level)] = {};
    }
    m_newest = second;
}

void PowerHistory::widen(std::int64_t second, float minimum, float maximum)
{
    for (int level = 0; level < kLevels; ++level)
        m_levels[std::size_t(level)][slotOf(second, level)].widen(minimum, maximum);
}

void PowerHistory::add(std::int64_t second, double watts)
{
    advanceTo(second);
    if (holds(second))
        widen(second, float(watts), float(watts));
}

void PowerHistory::fill(std::int64_t begin, std::int64_t end, double minimum, double maximum)
{
    ++m_fills;
    if (!m_started)
        advanceTo(end - 1);
    for (std::int64_t second = std::max(begin, m_newest - kSeconds); second < end; ++second) {
        if (holds(second) && !m_levels[0][slotOf(second, 0)].isKnown())
            widen(second, float(minimum), float(maximum));
    }
}

PowerHistory::Column PowerHistory::range(std::int64_t begin, std::int64_t end) const
{
    Bucket result;
    begin = std::max(begin, m_newest - (kSeconds - 4096) + 1);
    end = std::min(end, m_newest + 1);
    while (begin < end) {
        int level = kLevels - 1;
        while (level > 0
               && ((begin & ((std::int64_t(1) << (2 * level)) - 1)) != 0
                   || begin + (std::int64_t(1) << (2 * level)) > end))
            --level;
        const Bucket &bucket = m_levels[std::size_t(level)][slotOf(begin, level)];
        if (bucket.isKnown())
            result.widen(bucket.minimum, bucket.maximum);
        begin += std::int64_t(1) << (2 * level);
    }
    return result.isKnown() ? Column { result.minimum, result.maximum, true } : Column {};
}

std::vector<PowerHistory::Column> PowerHistory::columns(std::int64_t begin, std::int64_t secondsEach, int count) const
{
    std::vector<Column> result(std::size_t(std::max(count, 0)));
    if (!m_started)
        return result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = range(begin + std::int64_t(i) * secondsEach, begin + std::int64_t(i + 1) * secondsEach);
    return result;
}

} // namespace meterscope::ui
