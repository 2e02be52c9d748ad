// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/clock.h"

#include <algorithm>
#include <chrono>

namespace meterscope::test {

/// The system's clock, in which a machine that stands still is not noticed: from one look to the next no more than
/// kLongestStep goes by. For tests in real time that silence would fail. Looked at once a second at least; single
/// thread.
class LivedClock final : public Clock
{
public:
    static constexpr std::chrono::milliseconds kLongestStep { 1'500 };

    [[nodiscard]] ArrivalTime now() const override
    {
        const ArrivalTime real = m_system.now();
        const auto step = std::min(real.sinceBoot - m_real.sinceBoot, kLongestStep);
        m_real = real;
        m_lived.utc += step;
        m_lived.sinceBoot += step;
        return m_lived;
    }

private:
    SystemClock m_system;
    mutable ArrivalTime m_real = m_system.now();
    mutable ArrivalTime m_lived = m_real;
};

} // namespace meterscope::test
