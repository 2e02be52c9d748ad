// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace meterscope {

/// The parts that OBIS codes (IEC 62056-61) and patterns of them are written with. Each steps behind what it read;
/// where it returns false `text` is as it was.

/// A decimal group 0..255 of one to three digits.
[[nodiscard]] bool readObisGroup(std::string_view &text, std::uint8_t &group);
[[nodiscard]] bool readObisSeparator(std::string_view &text, char separator);

} // namespace meterscope
