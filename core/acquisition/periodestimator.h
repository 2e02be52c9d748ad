// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace meterscope {

/// The time between telegrams of a meter: the median of the last nine gaps, so that one lost telegram or one burst does
/// not move it. Pure; boot clock.
class PeriodEstimator
{
public:
    using Time = std::chrono::milliseconds;

    void telegram(Time now);
    /// The line was interrupted: the gap to the next telegram says nothing.
    void interrupted() { m_last.reset(); }
    /// nullopt until three gaps are known. At least 1 ms.
    [[nodiscard]] std::optional<Time> period() const;

private:
    static constexpr std::size_t kGaps = 9;
    std::array<Time, kGaps> m_gaps {};
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    std::optional<Time> m_last;
};

} // namespace meterscope
