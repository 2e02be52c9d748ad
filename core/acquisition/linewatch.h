// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/bytechunk.h"
#include "acquisition/linediagnosis.h"
#include "acquisition/telegramdamage.h"
#include "domain/snapshot.h"
#include "protocol/frame.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace meterscope {

/// Collects what diagnose() needs while a line is open. Bounded memory; boot clock.
class LineWatch
{
public:
    using Time = std::chrono::milliseconds;

    explicit LineWatch(const LinkSettings &settings);

    void opened(Time now);
    void received(const ByteChunk &chunk);
    void telegram(const FrameView &frame, const Snapshot &snapshot, Time now);
    void noise(const DiscardedBytes &bytes, Time now);
    /// Bytes are missing, and who else has the port open would explain it: worth a look at the processes.
    [[nodiscard]] bool wantsOtherReader() const;
    void setOtherReader(const std::string &program) { m_otherReader = program; }

    /// `period` between telegrams, where it is known.
    [[nodiscard]] LineFinding finding(Time now, const std::optional<LineErrorCounts> &errors,
                                      std::optional<Time> period = {}) const;
    /// wantsMoreTelegrams() of what was heard so far.
    [[nodiscard]] bool wantsMoreTelegrams(Time now) const;
    /// How well an infrared head sees its meter, per mille: above 700 telegrams are good, below it the share of light
    /// that arrives counts. nullopt where the line is none of light.
    [[nodiscard]] std::optional<std::uint32_t> lightQuality(Time now) const;

private:
    struct Outcome
    {
        bool accepted = false;
        TelegramDamage damage;
    };

    void startListening(Time now);
    void learn(const FrameView &frame, const Snapshot &snapshot);
    [[nodiscard]] LineEvidence evidence(Time now, const std::optional<LineErrorCounts> &errors,
                                        std::optional<Time> period) const;
    [[nodiscard]] TelegramRecord record() const;
    [[nodiscard]] std::span<const std::uint8_t> window() const;

    static constexpr std::size_t kWindow = 2048; ///< holds a whole telegram with its header
    static constexpr std::size_t kRecent = 8; ///< telegrams
    static constexpr std::size_t kRemembered = 32;
    static constexpr std::size_t kClocks = 5;

    LinkKind m_kind;
    LineSettings m_line;
    bool m_clockCounts; ///< a replay's and a time-lapse's clocks are not today's
    Time m_since { 0 };
    Time m_openedAt { 0 };
    std::optional<Time> m_lastBytes; ///< since it was opened
    std::optional<Time> m_lastProbe;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_bytesSinceOpen = 0;
    std::vector<std::uint8_t> m_window; ///< up to twice kWindow; the last kWindow count
    std::deque<Outcome> m_outcomes; ///< of the last telegrams, oldest first
    TelegramPattern m_pattern;
    std::uint32_t m_modemProbes = 0;
    std::uint32_t m_countersOnly = 0;
    std::uint32_t m_lineEndsRestored = 0;
    std::deque<std::chrono::seconds> m_clockAhead;
    std::string m_otherReader;
};

} // namespace meterscope
