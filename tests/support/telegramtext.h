// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace meterscope::telegramtext {

/// What a stream decodes to, as lines to compare in a test:
///
///     discarded 0+3
///     frame 3+144 ok partial
///       1-0:1.8.0 12345.6 raw 123456 scaler -1 unit 30 status 386
///       ! message-checksum-mismatch error 110+3
///
/// `chunk`: bytes pushed at a time, 0 for all at once.
[[nodiscard]] std::string decode(std::span<const std::uint8_t> stream, std::size_t chunk = 0,
                                 FramerMode mode = FramerMode::Auto);
/// The same for a stream that comes in these chunks.
[[nodiscard]] std::string decodeChunks(const std::vector<std::span<const std::uint8_t>> &chunks,
                                       FramerMode mode = FramerMode::Auto);
/// The readings and issues of one telegram, indented by two.
[[nodiscard]] std::string describe(const Snapshot &telegram);
[[nodiscard]] std::string describe(const Reading &reading, std::string_view bytes);

} // namespace meterscope::telegramtext
