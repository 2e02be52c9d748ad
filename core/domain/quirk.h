// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace meterscope {

struct Snapshot;

enum class QuirkId : std::uint8_t
{
    None,
    DzgUnsignedPower, ///< DZG: positive power encoded as a signed integer with too few bytes (SML.md c.1)
};

/// One known fault of a family of meters. The pattern is over what the telegram says of itself; what is done about it
/// is one function for each QuirkId in quirk.cpp.
struct QuirkRow
{
    QuirkId id = QuirkId::None;
    std::string_view name; ///< kebab-case, the decode contract's `quirk`
    std::string_view identification; ///< pattern over the manufacturer or header, see matches()
};

[[nodiscard]] std::span<const QuirkRow> quirks();
[[nodiscard]] std::string_view quirkName(QuirkId id); ///< empty for None

} // namespace meterscope
