// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// P1 telegrams for tests: composed from text, and told as text once decoded.
namespace meterscope::p1text {

/// The text with CR LF for every '\n'.
[[nodiscard]] std::string crLf(std::string_view text);
/// The text with CR LF, an end mark and its CRC-16/ARC behind it. `text` ends in '\n' (or in a ')' for Aidon's form).
[[nodiscard]] std::string withChecksum(std::string_view text);
/// The same for a readout after IEC 62056-21, whose text holds an STX: "!" CR LF, and behind the telegram's end ETX and
/// the block check character.
[[nodiscard]] std::string withBlockCheck(std::string_view text);
/// The bytes with even parity in bit 7, as 7E1 looks when it is read as 8N1.
[[nodiscard]] std::string withEvenParity(std::string_view text);
[[nodiscard]] std::string withOddParity(std::string_view text);

[[nodiscard]] inline std::span<const std::uint8_t> bytes(std::string_view text)
{
    return { reinterpret_cast<const std::uint8_t *>(text.data()), text.size() };
}

/// One frame or one discarded range, without what it means.
struct Piece
{
    FrameInfo info;
    bool isFrame = false;
    std::uint64_t length = 0;
    std::string raw; ///< discarded bytes: the sample

    bool operator==(const Piece &) const = default;
};

/// `chunk`: bytes pushed at a time, 0 for all at once.
[[nodiscard]] std::vector<Piece> cut(std::string_view stream, std::size_t chunk = 0,
                                     FramerMode mode = FramerMode::Auto);
/// One line for each piece: "frame 0+120 ok", "frame 120+10 truncated", "discarded 130+2".
[[nodiscard]] std::string tell(const std::vector<Piece> &pieces);

/// What a telegram holds, a line for each reading and issue; the form is that of the tests' tables:
///
///     1-0:1.8.1 "001581.123" kWh = 1581.123
///     0-1:24.2.1 "12785.123" m3 = 12785.123 at 2010-12-09 11:00:00 W
///     1-0:99.97.0 list
///       | 2010-12-08 15:24:15 W; 0-0:96.7.19 "0000000240" s = 240
///     ! line-syntax error drops 42+1
[[nodiscard]] std::string tell(std::string_view telegram);
[[nodiscard]] std::string tellReading(const Reading &reading, std::string_view text, std::span<const ListEntry> entries,
                                      std::span<const ListValue> values);

} // namespace meterscope::p1text
