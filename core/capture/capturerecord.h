// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <span>

namespace meterscope {

/// What a stretch of a line's bytes is.
enum class CaptureKind : std::uint8_t
{
    Telegram = 1, ///< a frame as the framer cut it, whatever its checksum says
    Noise = 2, ///< bytes that belong to no telegram
};

/// A stretch of a line's bytes and when its first one came. The bytes belong to somebody else: whoever hands the record
/// out says how long they stay.
struct CaptureRecord
{
    CaptureKind kind = CaptureKind::Telegram;
    ArrivalTime received;
    std::span<const std::uint8_t> bytes;
};

} // namespace meterscope
