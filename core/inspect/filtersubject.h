// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "protocol/frame.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace meterscope {

/// What a display filter can ask of a telegram, or of the bytes between two, without reading it again.
struct TelegramFacts
{
    bool isNoise = false;
    bool isFault = false; ///< a row to stop at
    bool isLate = false; ///< the gap is longer than usual
    std::uint64_t number = 0;
    std::uint64_t length = 0; ///< bytes on the line
    FrameKind kind = FrameKind::DsmrText;
    ArrivalTime received;
    std::optional<std::chrono::milliseconds> gap; ///< since the last telegram of the same source
    ChecksumState checksum = ChecksumState::Absent;
    Verdict verdict = Verdict::Rejected;
    MeterTime meterClock; ///< as sent
    std::optional<Decimal> power; ///< W, import positive
    std::uint8_t tariff = 0; ///< 0: not sent
};

/// The same telegram's dearer parts, asked for only when the facts do not decide.
class FilterSubject
{
public:
    virtual ~FilterSubject() = default;
    /// The bytes that are kept; valid until the next call.
    [[nodiscard]] virtual std::span<const std::uint8_t> bytes() = 0;
    /// After interpret(); null for noise. Valid until the next call.
    [[nodiscard]] virtual const Snapshot *readings() = 0;
};

} // namespace meterscope
