// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framescanner.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace meterscope::dsmr {

/// Parity bits beside seven data bits, when an eight-bit line is read at 7E1 or 7O1.
enum class ParityBits : std::uint8_t
{
    None,
    Even,
    Odd,
};

/// What stands at a '/': the identification line of a telegram, "/XXXZident" CR LF (IEC 62056-21, 6.3.2), or not.
///
/// Text messages hold slashes too, so a header is only what begins with three letters (an underscore counts:
/// "/LG_E660") and one more visible character, and reaches its line end, or a '!', without a bracket.
struct HeaderLine
{
    enum class State : std::uint8_t
    {
        No,
        Incomplete, ///< a header so far, but its line end has not come yet
        Yes,
    };
    State state = State::No;
    ParityBits parity = ParityBits::None;
    std::size_t textEnd = 0; ///< offset of the line end, or of the '!'
    bool followed = false; ///< a blank line or an object comes next: a telegram begins here, whatever stands before
    bool followerKnown = false; ///< enough bytes were there to tell
};

/// Looks at the '/' at `at`. Looks no further than kLongestHeaderLine bytes and the start of the next line.
[[nodiscard]] HeaderLine readHeaderLine(std::span<const std::uint8_t> bytes, std::size_t at);

/// The standard allows 4 + 16 characters; the longest met has 24 ("/LG_E660_Fluvius_3N400V").
inline constexpr std::size_t kLongestHeaderLine = 128;

/// The first place at or after `from` where a telegram certainly begins, whatever the bytes around it are: a header
/// line, and behind it, or behind a blank line, a code with its '('. Random bytes look like that once in 10^10.
[[nodiscard]] FrameScanner::Start findCertainHeader(std::span<const std::uint8_t> bytes, std::size_t from);

} // namespace meterscope::dsmr
