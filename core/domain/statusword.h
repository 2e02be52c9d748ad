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
        return bit(isBasicMeter() ? totalDirection + static_cast<unsigned>(phase) : edlDirection);
    }

    // The rest is the basic meter's; false in the older layout, where every maker has bits of their own.
    [[nodiscard]] constexpr bool hasLoad() const { return isBasicMeter() && bit(8); } ///< above the starting current
    [[nodiscard]] constexpr bool hasMagneticField() const { return isBasicMeter() && bit(9); }
    [[nodiscard]] constexpr bool isCoverOpen() const { return isBasicMeter() && bit(10); } ///< terminal cover
    [[nodiscard]] constexpr bool isPhaseOrderWrong() const { return isBasicMeter() && bit(15); }
    /// L1, L2 or L3.
    [[nodiscard]] constexpr bool hasVoltage(Phase phase) const
    {
        constexpr unsigned totalVoltage = 17; // no such bit: L1 to L3 follow
        return isBasicMeter() && phase != Phase::Total && bit(totalVoltage + static_cast<unsigned>(phase));
    }

private:
    [[nodiscard]] constexpr bool bit(unsigned number) const { return ((m_word >> number) & 1U) != 0; }

    std::uint64_t m_word;
};

} // namespace meterscope
