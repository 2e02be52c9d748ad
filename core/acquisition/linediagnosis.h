// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace meterscope {

/// What is known about a line on which nothing decodes.
struct LineEvidence
{
    LinkKind kind = LinkKind::Serial;
    LineSettings line;
    std::chrono::milliseconds listened { 0 }; ///< since it was opened, or since the last good telegram
    std::uint64_t bytes = 0; ///< in that time
    std::uint64_t bytesSinceOpen = 0;
    std::span<const std::uint8_t> window; ///< the last of them, oldest first
    std::size_t longestBurst = 0; ///< most bytes in a row without a pause of kPause
    std::size_t bursts = 0;
    std::uint32_t recentTelegrams = 0; ///< good and bad ones among the last few
    std::uint32_t recentRejected = 0;
    std::optional<LineErrorCounts> errors; ///< since it was opened

    static constexpr std::chrono::milliseconds kPause { 150 };
};

/// Names what is wrong with the line, or nothing: byte signatures computed from a model of the UART. Wants proof: a
/// window of 128 bytes for a pattern, 12 s for silence (the slowest P1 meters send every 10 s). Pure.
[[nodiscard]] LineFinding diagnose(const LineEvidence &evidence);

/// The characters that an inverted line carries in these bytes (8N1, bytes back to back): the stop bit of one and the
/// start bit of the next have changed places with the data, one bit off. The first dozen may be wrong.
[[nodiscard]] std::string uninverted(std::span<const std::uint8_t> bytes);

} // namespace meterscope
