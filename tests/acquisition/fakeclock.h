// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/clock.h"

namespace meterscope::test {

/// A clock that goes when the test says so. Begins in 2026, an hour after booting.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] ArrivalTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds step)
    {
        m_now.utc += step;
        m_now.sinceBoot += step;
    }

private:
    ArrivalTime m_now { UtcMillis(std::chrono::milliseconds(1'784'032'205'000)), std::chrono::hours(1) };
};

} // namespace meterscope::test
