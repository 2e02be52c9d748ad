// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linefinding.h"
#include "domain/linesettings.h"
#include "domain/snapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace meterscope {

/// How long to listen at each of the two settings that between them hear everything common. The slowest P1 meters send
/// every ten seconds.
struct ListeningPlan
{
    std::chrono::milliseconds fast { 11'000 }; ///< 115200 8N1
    std::chrono::milliseconds slow { 11'000 }; ///< 9600 8N1
};

enum class ListeningOutcome : std::uint8_t
{
    Running,
    Found, ///< a meter is read: result has its telegram
    Fault, ///< it speaks, and the finding says what is wrong
    Silent, ///< nothing at any setting
    Unavailable, ///< the port cannot be opened or went away; LineFinding says why
    Cancelled,
};

struct ListeningResult
{
    ListeningOutcome outcome = ListeningOutcome::Running;
    LineFinding finding; ///< Found: the dialect; hint None, or what is odd all the same
    LineSettings line; ///< how the meter is to be read
    std::uint64_t bytes = 0; ///< heard in all
    std::uint32_t periodMs = 0; ///< between telegrams; 0 while unknown
    bool periodMeasured = false; ///< else it is what meters of this country send at
    /// Fault only: the last bytes it was judged by, at most kSample.
    std::shared_ptr<const std::vector<std::uint8_t>> sample;
    static constexpr std::size_t kSample = 256;
    /// The telegram that proved it, Found only. Never one of an inverted line.
    std::shared_ptr<const Snapshot> telegram;
};

/// Where listening stands, for a progress bar.
struct ListeningProgress
{
    LineSettings line; ///< listened with now
    std::chrono::milliseconds elapsed { 0 }; ///< in this window
    std::chrono::milliseconds length { 0 }; ///< of this window
    std::uint64_t bytes = 0; ///< in this window
    LineFinding finding; ///< what it looks like so far
};

} // namespace meterscope
