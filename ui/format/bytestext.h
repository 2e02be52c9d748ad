// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace meterscope::ui {

/// "31 2D 30"
[[nodiscard]] QString hexBytesText(std::span<const std::uint8_t> bytes);
/// The initialiser of an array in C, twelve bytes a line.
[[nodiscard]] QString cArrayText(std::span<const std::uint8_t> bytes);
/// The characters, with line ends as they are on this system's clipboard; a dot for what is not printable.
[[nodiscard]] QString charactersText(std::span<const std::uint8_t> bytes);

} // namespace meterscope::ui
