// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

/// Why no bytes of a line could be recovered.
enum class ImportErrorKind : std::uint8_t
{
    None,
    Empty,
    TooLarge,
    NothingRecognised, ///< neither a telegram nor another form of bytes
    CharacterUnexpected,
    DigitMissing, ///< an odd number of hex digits
    NumberTooLarge, ///< more than a byte holds
    BracketUnclosed,
    OffsetUnexpected, ///< a line of a hex dump is missing or another one is damaged
    ColumnMissing, ///< a row of a table ends before its data
    DataMalformed,
    TimeMalformed,
};

struct ImportError
{
    ImportErrorKind kind = ImportErrorKind::None;
    std::uint32_t line = 0; ///< from 1; 0: the input as a whole
    std::uint32_t column = 0; ///< from 1, in bytes

    [[nodiscard]] explicit operator bool() const { return kind != ImportErrorKind::None; }
    bool operator==(const ImportError &) const = default;
};

} // namespace meterscope
