// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/unit.h"
#include "inspect/filterfields.h"
#include "inspect/filterlexer.h"
#include "inspect/filtertime.h"
#include "inspect/obispattern.h"

#include <cstdint>
#include <string>
#include <vector>

namespace meterscope::filter {

/// One condition, its value in the form it is compared in.
struct Condition
{
    FilterField field = FilterField::Fault;
    TokenKind comparison = TokenKind::End; ///< an operator; End: that it is there, or so
    FilterValue value = FilterValue::None; ///< which of the following holds
    ObisPattern code;
    Quantity quantity = Quantity::Unknown;
    Decimal number;
    Unit unit = Unit::None; ///< of `number`, without prefix; None: as the meter sends it
    std::string text; ///< octets too
    std::vector<bool> words; ///< which words fit, by index
    FilterTime time;
};

struct Node
{
    enum class Kind : std::uint8_t
    {
        Condition,
        Not,
        And,
        Or,
    };
    Kind kind = Kind::Condition;
    std::uint32_t left = 0; ///< node; of a condition its index
    std::uint32_t right = 0;
};

struct Program
{
    std::vector<Condition> conditions;
    std::vector<Node> nodes; ///< the last one is the root
};

/// A value in the unit it is compared in: prefixes gone, minutes as seconds, litres as cubic metres. nullopt where that
/// does not fit an exact decimal.
struct PlainValue
{
    Decimal number;
    Unit unit = Unit::None;
};
[[nodiscard]] std::optional<PlainValue> plainValue(const Decimal &number, ScaledUnit unit);

} // namespace meterscope::filter
