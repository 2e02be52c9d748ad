// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

struct LineSettings
{
    std::uint32_t baudRate = 115200;
    std::uint8_t dataBits = 8; ///< 7 or 8
    char parity = 'N'; ///< 'N', 'E' or 'O'
    std::uint8_t stopBits = 1;

    bool operator==(const LineSettings &) const = default;
};
inline constexpr LineSettings k115200_8N1 { 115200, 8, 'N', 1 };
inline constexpr LineSettings k115200_7E1 { 115200, 7, 'E', 1 };
inline constexpr LineSettings k9600_7E1 { 9600, 7, 'E', 1 };
inline constexpr LineSettings k9600_8N1 { 9600, 8, 'N', 1 };

} // namespace meterscope
