// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// What distinguishes a telegram that failed its checksum from the good ones before it.
struct TelegramDamage
{
    std::uint32_t toZero = 0; ///< bits that flipped from 1 to 0: late rising edges
    std::uint32_t toOne = 0;
    std::uint32_t missing = 0; ///< bytes that a run of them lacks
    std::uint32_t missingAt = 0; ///< where, in the telegram

    bool operator==(const TelegramDamage &) const = default;
};

/// The good telegrams that a failed one is compared with, once three of the same length are known. Only bytes that
/// stand still from telegram to telegram count: header, codes, punctuation. Bounded memory; pure.
class TelegramPattern
{
public:
    void accept(std::span<const std::uint8_t> telegram);
    void clear();
    /// Nothing where no good telegram is known or the two have nothing in common.
    [[nodiscard]] TelegramDamage compare(std::span<const std::uint8_t> failed) const;

private:
    [[nodiscard]] TelegramDamage flips(std::span<const std::uint8_t> failed) const;
    [[nodiscard]] TelegramDamage missingRun(std::span<const std::uint8_t> failed) const;

    std::vector<std::uint8_t> m_telegram; ///< the last good one
    std::vector<bool> m_still; ///< bytes of it that stand still
    unsigned m_known = 0; ///< good ones of that length
};

} // namespace meterscope
