// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope::ui {

/// From this second on (boot-time clock) that tariff counted; 0 is none.
struct TariffChange
{
    std::int64_t second = 0;
    int tariff = 0;

    bool operator==(const TariffChange &) const = default;
};

} // namespace meterscope::ui
