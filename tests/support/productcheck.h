// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/frame.h"
#include "protocol/telegramreader.h"

#include <cstdint>
#include <span>
#include <string>

namespace meterscope::productcheck {

/// The property that holds for any bytes: a frame read to a Snapshot and dissected to a tree has the same verdict, the
/// same issues and the same readings, and in the tree children are ordered, disjoint and enclosed by their parent.
/// Empty when it holds, else what does not.
[[nodiscard]] std::string difference(const FrameView &frame);
/// The same with a reader that has read other frames before, and that it reads this one as a new reader would.
[[nodiscard]] std::string difference(const FrameView &frame, TelegramReader &reader);

/// CRC-16/X-25 anew in every SML message of `bytes`, at the places that the tree of a frame like it names.
void renewMessageChecksums(const ParseTree &tree, std::span<std::uint8_t> bytes);

} // namespace meterscope::productcheck
