// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

/// A well mixed 64-bit value for a seed and two keys (the splitmix64 finaliser). The simulation asks for the value of a
/// moment instead of drawing the next one, so that any moment looks the same however it was reached.
[[nodiscard]] constexpr std::uint64_t randomHash(std::uint64_t seed, std::uint64_t key1, std::uint64_t key2 = 0)
{
    std::uint64_t x = seed + 0x9e3779b97f4a7c15u * (key1 + 1) + 0xd1b54a32d192ed03u * (key2 + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// A value in [low, high].
[[nodiscard]] constexpr std::int32_t randomBetween(std::uint64_t hash, std::int32_t low, std::int32_t high)
{
    return low + static_cast<std::int32_t>(hash % static_cast<std::uint64_t>(high - low + 1));
}

} // namespace meterscope
