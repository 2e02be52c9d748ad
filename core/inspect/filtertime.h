// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace meterscope {

/// A wall clock to the millisecond.
using LocalMillis = std::chrono::local_time<std::chrono::milliseconds>;

/// A moment as a person writes it: "12:00", "12:00:01.250", "2026-11-28", "2026-11-28T12:00:01", with a Z at the end
/// for UTC.
struct FilterTime
{
    bool hasDate = false;
    bool isUtc = false;
    std::chrono::milliseconds value { 0 }; ///< of the day without a date, else since 1970
    std::chrono::milliseconds precision { 0 }; ///< of what was written: "12:00" means the whole minute

    /// A blank may stand between date and time instead of the T.
    [[nodiscard]] static std::optional<FilterTime> parse(std::string_view text);
    /// Less than 0: `time` is before the moment; 0: inside what was written of it; greater than 0: behind it.
    [[nodiscard]] int compare(LocalMillis time) const;

    bool operator==(const FilterTime &) const = default;
};

} // namespace meterscope
