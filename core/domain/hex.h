// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// Value of a hexadecimal digit of either case; -1 for any other character.
[[nodiscard]] constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The octets that pairs of hexadecimal digits stand for; nullopt for an odd number of characters and for any other
/// character than a digit.
[[nodiscard]] inline std::optional<std::string> octetsFromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return std::nullopt;
    std::string octets;
    octets.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hexDigit(hex[i]);
        const int low = hexDigit(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        octets += static_cast<char>(high << 4 | low);
    }
    return octets;
}

} // namespace meterscope
