// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Comparisons that take A for a, and no other letters for each other: what meters send is ASCII.
namespace meterscope {

[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view start);
[[nodiscard]] bool containsIgnoringCase(std::string_view text, std::string_view wanted);
/// The whole text fits the pattern, in which * stands for any characters and ? for one.
[[nodiscard]] bool isLike(std::string_view pattern, std::string_view text);

} // namespace meterscope
