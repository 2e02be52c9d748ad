// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

#include "domain/metertime.h"

namespace meterscope {

/// Number of a byte source (a port, a relay, a capture) within this run of the program, from 1. 0 is no source.
struct SourceId
{
    std::uint32_t value = 0;
    constexpr auto operator<=>(const SourceId &) const = default;
};

/// When bytes came in, stamped once where they enter the program. Ages and gaps use the boot-time clock, which goes on
/// through a suspend and does not step with the wall clock.
struct ArrivalTime
{
    UtcMillis utc {};
    std::chrono::milliseconds sinceBoot { 0 };
    constexpr auto operator<=>(const ArrivalTime &) const = default;
};

} // namespace meterscope
