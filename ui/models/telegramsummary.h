// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/metertime.h"
#include "domain/parseissue.h"
#include "domain/snapshot.h"
#include "protocol/frame.h"
#include "ui/models/bitdamage.h"
#include "ui/ports/livefeed.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace meterscope::ui {

/// What bytes between telegrams look like.
enum class NoiseKind : std::uint8_t
{
    None, ///< a telegram
    JoinedMidway, ///< the end of a telegram whose beginning was sent before the line was opened: normal
    LineBreak, ///< only 0x00
    IdleHigh, ///< only 0xFF
    Text, ///< printable characters
    SevenBit, ///< printable characters with a bit of even parity: 7E1 read with eight bits
    Binary,
};

/// One row of the inspector's list: what can be said of a telegram, or of the bytes between two, without decoding it
/// again. A value of fixed size; the bytes lie in the ring's slab.
struct TelegramSummary
{
    enum class Kind : std::uint8_t
    {
        Telegram,
        Rejected, ///< checksum or structure: nothing of it was recorded
        Noise,
    };

    Kind kind = Kind::Telegram;
    NoiseKind noise = NoiseKind::None;
    std::uint64_t number = 0; ///< in order of arrival from 1; what passed while the list stood still is counted too
    FrameInfo frame; ///< for noise only source, offset and arrival hold
    std::uint64_t length = 0; ///< bytes on the line; of noise only the first kDiscardedSample are kept
    std::optional<std::chrono::milliseconds> gap; ///< since the last telegram of the same source (boot-time clock)
    bool late = false; ///< the gap is longer than one and a half usual ones
    Verdict verdict = Verdict::Ok;
    Authentication authentication = Authentication::Absent;
    MeterTime meterClock; ///< as sent
    std::optional<Decimal> power; ///< W, import positive
    std::uint8_t tariff = 0; ///< active tariff, 0 where the telegram does not say
    ParseIssue issue; ///< the gravest one, the first of its kind; code None when there is none
    std::uint32_t issues = 0;
    BitDamage damage; ///< only with a bad checksum, beside a good telegram of the same length

    /// A fault to stop at: a rejected telegram, or noise that is not the normal beginning of listening.
    [[nodiscard]] bool isFault() const
    {
        return kind == Kind::Rejected || (kind == Kind::Noise && noise != NoiseKind::JoinedMidway);
    }
};

/// The parts that a telegram says of itself; number, gap and damage are the list's.
[[nodiscard]] TelegramSummary summarise(const Frame &frame, const Snapshot &snapshot);
[[nodiscard]] TelegramSummary summarise(const LiveNoise &noise);

/// 1 or 2 ... from the tariff indicator ("0002", "2"); 0 where there is none or it says something else.
[[nodiscard]] std::uint8_t activeTariff(const Snapshot &snapshot);

} // namespace meterscope::ui
