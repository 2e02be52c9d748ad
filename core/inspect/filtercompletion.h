// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope {

/// What could stand at a place of a filter. Text for people about them is made in ui/format.
struct FilterCandidate
{
    enum class Kind : std::uint8_t
    {
        Field,
        Quantity,
        Code,
        Operator,
        Word, ///< a value
        Unit,
        Join, ///< and, or, not, brackets
    };
    Kind kind = Kind::Field;
    std::string text;

    bool operator==(const FilterCandidate &) const = default;
};

struct FilterCompletion
{
    /// Bytes of the UTF-8 text that a candidate replaces: what stands of its word left of the caret.
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::vector<FilterCandidate> candidates; ///< those that begin like it, likely ones first
};

/// What could be typed at `caret` (in bytes of the UTF-8 text). `codes`: those to propose, in their order.
[[nodiscard]] FilterCompletion completeFilter(std::string_view text, std::size_t caret,
                                              std::span<const ObisCode> codes);

} // namespace meterscope
