// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace meterscope::ui {

/// Bytes of a telegram that cannot be what the meter sent, found by comparing it with the last good one of its length.
///
/// A slow rising edge (weak pull-up, long cable) turns ones into zeros and hardly ever the other way round, so the
/// direction of the flipped bits is the finding that tells a cable fault from noise.
struct BitDamage
{
    static constexpr std::size_t kKept = 8;

    std::uint32_t bytes = 0; ///< damaged bytes, all of them
    std::uint32_t fell = 0; ///< bits 1 → 0
    std::uint32_t rose = 0; ///< bits 0 → 1
    std::array<std::uint32_t, kKept> offsets {}; ///< of the first damaged bytes, ascending, in the raw frame

    [[nodiscard]] bool empty() const { return bytes == 0; }
    [[nodiscard]] std::span<const std::uint32_t> kept() const
    {
        return std::span(offsets).first(bytes < kKept ? bytes : kKept);
    }

    bool operator==(const BitDamage &) const = default;
};

/// Compares a DSMR text telegram with a good one of the same line. Only bytes that do not change from telegram to
/// telegram count: everything outside brackets, and inside them the place of digits (which digit it is may change).
/// Text in hex and flags of times are left out. Nothing is found where the lengths differ or where more than an eighth
/// of the bytes would be damaged (it is then another telegram, not a damaged one).
[[nodiscard]] BitDamage findBitDamage(std::span<const std::uint8_t> damaged, std::span<const std::uint8_t> good);

} // namespace meterscope::ui
