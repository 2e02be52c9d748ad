// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the characters of a value say that are neither a number nor a stamp. Pure; nothing allocates but the
/// string that is appended to.
namespace meterscope {

/// Appends the octets of pairs of hex digits when every one is a printable character; otherwise false, and `out` as it
/// was.
[[nodiscard]] bool appendPrintableHex(std::string_view hex, std::string &out);
/// Octets as they are when all of them are printable characters, else as hex digits.
void appendOctets(std::string_view octets, std::string &out);
/// Hex digits alone, and an odd number of them.
[[nodiscard]] bool isHexWithADigitMissing(std::string_view text);
/// Letters alone.
[[nodiscard]] bool isOneWord(std::string_view text);
/// The digits of a date or a time of day whatever stands between them: "200425", "13:24:16", "2020-04-25". nullopt when
/// it has another number of digits or other characters than digits and `separators`.
[[nodiscard]] std::optional<std::array<char, 6>> sixDigits(std::string_view text, std::string_view separators);
[[nodiscard]] std::string_view withoutPadding(std::string_view text);
/// 0001, 01, 1 and "TARIFF 1" all name tariff 1; 0 for anything that names none.
[[nodiscard]] std::uint8_t activeTariff(std::string_view text);

} // namespace meterscope
