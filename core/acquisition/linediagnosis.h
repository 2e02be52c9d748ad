// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace meterscope {

/// What the last telegrams of a line told, good and bad.
struct TelegramRecord
{
    std::uint32_t recent = 0; ///< among the last few
    std::uint32_t recentRejected = 0;
    std::uint32_t remembered = 0; ///< over a longer while
    std::uint32_t rejected = 0;
    std::uint32_t toZero = 0; ///< flipped bits of the rejected ones
    std::uint32_t toOne = 0;
    std::uint32_t cut = 0; ///< telegrams that lack a run of bytes
    std::uint32_t cutWholePackets = 0; ///< of them those that lack a multiple of 62: USB packets of an FTDI chip
    std::uint32_t missingBytes = 0;
    std::uint32_t countersOnly = 0; ///< SML telegrams in a row with 1.8.0 and no power
    std::uint32_t lineEndsRestored = 0; ///< telegrams in a row whose CR or LF had gone
    std::optional<std::chrono::seconds> clockAhead; ///< meter's clock less this computer's, the middle of the last ones
    std::optional<std::chrono::seconds> lastClockAhead; ///< of the last telegram alone
};

/// What is known about an open line.
struct LineEvidence
{
    LinkKind kind = LinkKind::Serial;
    LineSettings line;
    std::chrono::milliseconds listened { 0 }; ///< since it was opened, or since the last good telegram
    std::chrono::milliseconds silent { 0 }; ///< since the last byte; since it was opened where none came
    std::chrono::milliseconds patience { 12'000 }; ///< silence that says something: three periods, 12 s at least
    std::uint64_t bytes = 0; ///< while listened
    std::uint64_t bytesSinceOpen = 0;
    std::span<const std::uint8_t> window; ///< the last of them, oldest first
    TelegramRecord telegrams;
    std::uint32_t modemProbes = 0; ///< seen within the last minutes
    std::string otherReader; ///< another program that has the port open, where one is known
    std::optional<LineErrorCounts> errors; ///< since it was opened
};

/// The one thing to be said about a line, or nothing: classify() where no telegrams come, their damage where they do.
/// Wants proof: a window of 128 bytes for a pattern, 12 s for silence (the slowest P1 meters send every 10 s). Pure.
[[nodiscard]] LineFinding diagnose(const LineEvidence &evidence);

/// One good telegram is not all there is to say: something about it is odd, and the next ones will prove it.
[[nodiscard]] bool wantsMoreTelegrams(const LineEvidence &evidence);

/// What a port that cannot be opened, or went away, has to say; hint None for errors that have words of their own.
[[nodiscard]] LineFinding findingOf(LinkError error, const std::string &detail);

} // namespace meterscope
