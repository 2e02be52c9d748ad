// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// OBIS code A-B:C.D.E*F (IEC 62056-61). F 255 means "not used" and is not printed.
struct ObisCode
{
    std::uint8_t a = 0;
    std::uint8_t b = 0;
    std::uint8_t c = 0;
    std::uint8_t d = 0;
    std::uint8_t e = 0;
    std::uint8_t f = 255;

    /// Reads A-B:C.D.E or A-B:C.D.E*F with every group 0..255; nullopt for anything else.
    [[nodiscard]] static std::optional<ObisCode> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    void appendTo(std::string &out) const;

    /// The six groups as one number, A highest: the sort key.
    [[nodiscard]] constexpr std::uint64_t packed() const
    {
        return (std::uint64_t(a) << 40) | (std::uint64_t(b) << 32) | (std::uint64_t(c) << 24) | (std::uint64_t(d) << 16)
            | (std::uint64_t(e) << 8) | std::uint64_t(f);
    }

    constexpr auto operator<=>(const ObisCode &) const = default;
};

} // namespace meterscope
