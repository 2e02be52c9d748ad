// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace meterscope::imports {

struct Line
{
    std::string_view text; ///< without its end
    std::uint32_t number = 0; ///< from 1
    bool hasCrLf = false;
};

/// Lines as editors and web pages leave them: CR LF, LF, CR, CR CR LF.
[[nodiscard]] std::vector<Line> linesOf(std::string_view text);

[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// How the frames in some bytes are.
struct FrameCount
{
    std::uint32_t frames = 0;
    std::uint32_t whole = 0; ///< neither truncated nor with a bad checksum
    std::uint32_t good = 0; ///< with a checksum that holds
    std::uint32_t restored = 0; ///< of those, that only hold over other line ends than those that are there
};
[[nodiscard]] FrameCount countFrames(std::string_view bytes);

} // namespace meterscope::imports
