// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

/// How well an infrared head sees its meter at this moment.
struct HeadAlignment
{
    std::uint32_t quality = 0; ///< per mille, as LinkStatus::lightQuality; 0 while nothing is heard
    std::uint32_t telegrams = 0; ///< whole ones since it began

    bool operator==(const HeadAlignment &) const = default;
};

} // namespace meterscope
