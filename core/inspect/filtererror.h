// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

/// What is wrong with the text of a display filter.
enum class FilterErrorKind : std::uint8_t
{
    None,
    CharacterUnknown,
    TextUnterminated, ///< a quotation mark without its second one
    ConditionExpected, ///< the text ends, or something else stands here
    FieldUnknown,
    OperatorExpected, ///< the field says nothing by itself
    OperatorUnfit, ///< crc > bad
    ValueExpected,
    ValueUnfit, ///< a text where a number belongs
    WordUnknown, ///< crc == broken
    NumberMalformed, ///< or more digits than an exact decimal holds
    UnitUnknown,
    UnitUnfit, ///< the code has another physical quantity
    CodeMalformed, ///< no OBIS code and no pattern of one
    TimeMalformed,
    OctetsMalformed, ///< an odd number of hex digits, or others
    BracketUnclosed,
    BracketUnopened,
    JoinExpected, ///< two conditions without and, or between them
    TooDeep, ///< more brackets inside each other than kDeepestFilter
};

/// An error of a filter at its place. Offset and length count the bytes of the UTF-8 text.
struct FilterError
{
    FilterErrorKind kind = FilterErrorKind::None;
    std::uint32_t offset = 0;
    std::uint32_t length = 0; ///< 0: at the end of the text

    [[nodiscard]] explicit operator bool() const { return kind != FilterErrorKind::None; }
    bool operator==(const FilterError &) const = default;
};

} // namespace meterscope
