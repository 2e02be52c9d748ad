// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/bytechunk.h"
#include "acquisition/linediagnosis.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope {

/// Collects what diagnose() needs while a line is open. Bounded memory; boot clock.
class LineWatch
{
public:
    using Time = std::chrono::milliseconds;

    LineWatch(LinkKind kind, const LineSettings &line);

    void opened(Time now);
    void received(const ByteChunk &chunk);
    void telegram(bool accepted, Time now);
    [[nodiscard]] LineFinding finding(Time now, const std::optional<LineErrorCounts> &errors) const;

private:
    void startListening(Time now);

    static constexpr std::size_t kWindow = 2048; ///< holds a whole telegram with its header
    static constexpr std::size_t kOutcomes = 8;

    LinkKind m_kind;
    LineSettings m_line;
    Time m_since { 0 };
    Time m_lastBytes { 0 };
    std::uint64_t m_bytes = 0;
    std::uint64_t m_bytesSinceOpen = 0;
    std::size_t m_burst = 0;
    std::size_t m_longestBurst = 0;
    std::size_t m_bursts = 0;
    std::vector<std::uint8_t> m_window; ///< up to twice kWindow; the last kWindow count
    std::vector<bool> m_outcomes; ///< of the last telegrams, true for good
};

} // namespace meterscope
