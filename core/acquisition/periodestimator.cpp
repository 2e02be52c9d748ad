// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/periodestimator.h"

#include <algorithm>

namespace meterscope {

void PeriodEstimator::telegram(Time now)
{
    if (m_last) {
        m_gaps[m_next] = now - *m_last;
        m_next = (m_next + 1) % kGaps;
        m_count = std::min(m_count + 1, kGaps);
    }
    m_last = now;
}

std::optional<PeriodEstimator::Time> PeriodEstimator::period() const
{
    constexpr std::size_t enough = 3;
    if (m_count < enough)
        return std::nullopt;
    auto sorted = m_gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(m_count / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + static_cast<std::ptrdiff_t>(m_count));
    return std::max(*middle, Time(1));
}

} // namespace meterscope
