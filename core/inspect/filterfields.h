// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace meterscope::filter {

/// What a condition asks about.
enum class FilterField : std::uint8_t
{
    Code, ///< readings of a code, which stands in the place of the field
    Quantity, ///< readings of a quantity, by its name in the decode contract
    Obis, ///< the codes that were sent
    Checksum,
    Verdict,
    Protocol,
    Issue,
    Gap,
    Length,
    Number,
    Tariff,
    Power,
    Time,
    Clock,
    Text,
    Octets,
    Fault,
    Late,
    Noise,
};

/// What is compared with.
enum class FilterValue : std::uint8_t
{
    None, ///< the field says yes or no by itself
    Word,
    Number, ///< with or without a unit
    Count, ///< a number without a unit
    Time,
    Text,
    Octets,
    Code,
    Reading, ///< a number with or without a unit, or a text
};

struct FilterFieldRow
{
    std::string_view name;
    FilterField field;
    FilterValue value;
    bool isAlias = false; ///< another name of the row before, not proposed
};

/// All fields by name, besides codes and quantities.
[[nodiscard]] std::span<const FilterFieldRow> filterFields();
/// In any case of letters; null when there is none.
[[nodiscard]] const FilterFieldRow *findFilterField(std::string_view name);
/// A quantity by its name in kebab-case; nullopt when there is none.
[[nodiscard]] std::optional<Quantity> findQuantity(std::string_view name);

/// The words a field of FilterValue::Word can be compared with; their index is what they mean.
[[nodiscard]] std::span<const std::string_view> filterWords(FilterField field);

} // namespace meterscope::filter
