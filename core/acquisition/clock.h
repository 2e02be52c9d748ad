// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace meterscope {

/// The seam between the room and time: tests bring a clock of their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock and boot-time clock of one moment.
    [[nodiscard]] virtual ArrivalTime now() const = 0;
};

/// CLOCK_REALTIME and CLOCK_BOOTTIME.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] ArrivalTime now() const override;
};

} // namespace meterscope
