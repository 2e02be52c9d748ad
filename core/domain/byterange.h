// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace meterscope {

/// Half-open range [offset, offset + length) of bytes. What the offset counts from is said where the range is kept:
/// the raw bytes of a frame, or the logical bytes of a telegram (escapes removed, parity masked, decrypted).
struct ByteRange
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;

    [[nodiscard]] constexpr std::uint32_t end() const { return offset + length; }
    [[nodiscard]] constexpr bool empty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(std::uint32_t position) const
    {
        return position >= offset && position < end();
    }
    [[nodiscard]] constexpr bool encloses(const ByteRange &other) const
    {
        return other.offset >= offset && other.end() <= end();
    }
    [[nodiscard]] static constexpr ByteRange between(std::uint32_t begin, std::uint32_t end)
    {
        return { begin, end - begin };
    }

    constexpr auto operator<=>(const ByteRange &) const = default;
};

} // namespace meterscope
