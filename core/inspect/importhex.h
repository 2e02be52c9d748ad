// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"

#include <optional>
#include <string_view>

/// Bytes written as numbers. nullopt: the text is nothing of the kind; otherwise the bytes, or an error at its place.
namespace meterscope::imports {

/// Lines of offset, bytes and perhaps characters: xxd, hexdump, hexdump -C, od -t x1, od -x.
[[nodiscard]] std::optional<ImportedBytes> importHexDump(std::string_view text);
/// Hex digits, in pairs or not, also as 0x1B, \x1b or $1B; behind # and // is a comment.
[[nodiscard]] std::optional<ImportedBytes> importHexDigits(std::string_view text);
/// The first { } or [ ] of a text: numbers, hex numbers and characters, with the comments of C.
[[nodiscard]] std::optional<ImportedBytes> importByteArray(std::string_view text);

} // namespace meterscope::imports
