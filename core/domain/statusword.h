// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"

#include <cstdint>

namespace meterscope {

/// The status word that German meters send with their registers. Two layouts are in the field: the FNN basic meter's
/// (FNN Lastenheft Basiszähler, 5.4: low byte 04, a direction bit for the total and for each phase) and the older one
/// of EDL meters (one direction bit).
class StatusWord
{
public:
    explicit constexpr StatusWord(std::uint64_t word)
        : m_word(word)
    { }

    [[nodiscard]] constexpr bool isBasicMeter() const { return (m_word & 0xff) == 0x04; }

    /// Whether power flows to the grid. The older layout knows the total's direction only.
    [[nodiscard]] constexpr bool isExport(Phase phase = Phase::Total) const
    {
        constexpr unsigned edlDirection = 5;
        constexpr unsigned totalDirection = 11; // L1 to L3 follow
        const unsigned bit = isBasicMeter() ? totalDirection + static_cast<unsigned>(phase) : edlDirection;
        return ((m_word >> bit) & 1U) != 0;
    }

private:
    std::uint64_t m_word;
};

} // namespace meterscope
