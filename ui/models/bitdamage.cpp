// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bitdamage.h"

#include <algorithm>
#include <bit>

namespace meterscope::ui {

namespace {

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetter(std::uint8_t byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Whether `byte` may stand inside brackets where the good telegram has `good`.
bool plausibleInBrackets(std::uint8_t byte, std::uint8_t good)
{
    if (isDigit(good))
        return isDigit(byte) || (byte >= 'A' && byte <= 'F'); // hex text changes between digits and letters
    if (isLetter(good))
        return isLetter(byte) || isDigit(byte);
    return byte == good;
}

} // namespace

BitDamage findBitDamage(std::span<const std::uint8_t> damaged, std::span<const std::uint8_t> good)
{
    BitDamage result;
    if (damaged.size() != good.size())
        return result;
    bool inBrackets = false;
    for (std::uint32_t i = 0; i < good.size(); ++i) {
        const std::uint8_t reference = good[i];
        if (reference == '!')
            break; // the checksum behind it changes with every telegram
        inBrackets = reference == '(' || (inBrackets && reference != ')');
        const bool variable = inBrackets && reference != '(';
        if (damaged[i] == reference || (variable && plausibleInBrackets(damaged[i], reference)))
            continue;
        // In a variable place which bits flipped is only known for the punctuation, whose good value is certain.
        if (!variable || (!isDigit(reference) && !isLetter(reference))) {
            result.fell +=
                static_cast<std::uint32_t>(std::popcount(static_cast<std::uint8_t>(reference & ~damaged[i])));
            result.rose +=
                static_cast<std::uint32_t>(std::popcount(static_cast<std::uint8_t>(damaged[i] & ~reference)));
        }
        if (result.bytes < BitDamage::kKept)
            result.offsets[result.bytes] = i;
        ++result.bytes;
    }
    return result.bytes > good.size() / 8 ? BitDamage {} : result;
}

} // namespace meterscope::ui
