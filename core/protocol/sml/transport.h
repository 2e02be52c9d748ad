// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parseissue.h"
#include "protocol/offsetmap.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// SML transport protocol, version 1 (BSI TR-03109-1, Anlage IV Teil b, 8.1):
/// 1b1b1b1b 01010101, payload with every 1b1b1b1b doubled, padding, 1b1b1b1b 1a PP CC CC.
namespace meterscope::sml {

inline constexpr std::uint8_t kEscapeByte = 0x1b;
inline constexpr std::size_t kEscapeLength = 4;
inline constexpr std::uint8_t kVersion1 = 0x01;
inline constexpr std::uint8_t kVersion2 = 0x02;
inline constexpr std::size_t kVersionLength = 4;
inline constexpr std::size_t kStartLength = kEscapeLength + kVersionLength;
inline constexpr std::uint8_t kEndByte = 0x1a;
inline constexpr std::size_t kEndLength = 8; ///< escape, end byte, padding count, checksum
inline constexpr std::size_t kShortestRepairableEscape = 3; ///< a start may have lost one of its 1b

/// The largest frame seen is 684 bytes and a meter's buffer a few kilobytes; above 64 KiB an end mark is not coming.
inline constexpr std::size_t kMaxFrameLength = 65536;

/// Where start and end sequence of a frame lie. A start that lost a 1b is seven bytes long, an end mark may be cut off.
struct FrameParts
{
    std::uint32_t startLength = 0;
    std::uint32_t endBegin = 0; ///< the frame's size when there is no end mark
    std::uint32_t size = 0;

    [[nodiscard]] bool hasEnd() const { return endBegin < size; }
    [[nodiscard]] bool hasChecksum() const { return size - endBegin == kEndLength; }
};
/// Raw bytes: of a run of 1b, every eight are an escaped 1b1b1b1b, and what they announce is data.
[[nodiscard]] FrameParts rawFrameParts(std::span<const std::uint8_t> frame);
/// Logical bytes: an escaped 1b1b1b1b stands there as it is.
[[nodiscard]] FrameParts logicalFrameParts(std::span<const std::uint8_t> frame);

/// Whether the frame's start sequence names transport version 2, which nobody has seen on a meter.
[[nodiscard]] bool isVersion2(std::span<const std::uint8_t> frame);

/// Takes the escape bytes out of a raw frame. Returns the frame itself when it has none (almost always), else the bytes
/// in `buffer`, with the places in `map`. A lone escape sequence that announces nothing known stays as data with an
/// issue (raw range).
[[nodiscard]] std::span<const std::uint8_t> removeEscapes(std::span<const std::uint8_t> frame,
                                                          std::vector<std::uint8_t> &buffer, OffsetMap &map,
                                                          std::vector<ParseIssue> &issues);

} // namespace meterscope::sml
