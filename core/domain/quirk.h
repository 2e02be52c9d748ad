// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/statusword.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace meterscope {

enum class QuirkId : std::uint8_t
{
    None,
    DzgUnsignedPower, ///< DZG: positive power encoded as a signed integer with too few bytes
    HolleyPowerWithoutSign, ///< Holley: the magnitude in a signed integer, the direction in the status word alone
};

/// One known fault of a family of meters: whose it is, and what to call it. What is done about it is one function for
/// each QuirkId in quirk.cpp.
struct QuirkRow
{
    QuirkId id = QuirkId::None;
    std::string_view name; ///< kebab-case, the decode contract's `quirk`
    std::string_view manufacturer; ///< FLAG letters as the telegram gives them, exactly
};

/// What the rest of a telegram says that a quirk needs to know.
struct QuirkContext
{
    std::string_view manufacturer; ///< FLAG letters; empty when the telegram does not say
    StatusWord status; ///< the one that holds for the reading
};

[[nodiscard]] std::span<const QuirkRow> quirks();
[[nodiscard]] std::string_view quirkName(QuirkId id); ///< empty for None

/// Corrects the value of a reading if one of the rows applies; the row's id, or None. `sent` is never touched.
QuirkId applyQuirks(Measurement &measurement, const QuirkContext &context);

} // namespace meterscope
