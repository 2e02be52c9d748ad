// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/linewatch.h"

#include <algorithm>

namespace meterscope {

LineWatch::LineWatch(LinkKind kind, const LineSettings &line)
    : m_kind(kind)
    , m_line(line)
{ }

void LineWatch::opened(Time now)
{
    m_bytesSinceOpen = 0;
    m_outcomes.clear();
    startListening(now);
}

void LineWatch::startListening(Time now)
{
    m_since = now;
    m_bytes = 0;
    m_burst = 0;
    m_longestBurst = 0;
    m_bursts = 0;
    m_window.clear();
}

void LineWatch::received(const ByteChunk &chunk)
{
    const Time now = chunk.arrived.sinceBoot;
    if (now - m_lastBytes >= LineEvidence::kPause) {
        m_burst = 0;
        ++m_bursts;
    }
    m_lastBytes = now;
    const auto bytes = chunk.view();
    m_burst += bytes.size();
    m_longestBurst = std::max(m_longestBurst, m_burst);
    m_bytes += bytes.size();
    m_bytesSinceOpen += bytes.size();
    const auto kept = bytes.last(std::min(bytes.size(), kWindow));
    m_window.insert(m_window.end(), kept.begin(), kept.end());
    if (m_window.size() > 2 * kWindow)
        m_window.erase(m_window.begin(), m_window.end() - static_cast<std::ptrdiff_t>(kWindow));
}

void LineWatch::telegram(bool accepted, Time now)
{
    if (m_outcomes.size() == kOutcomes)
        m_outcomes.erase(m_outcomes.begin());
    m_outcomes.push_back(accepted);
    if (accepted)
        startListening(now);
}

LineFinding LineWatch::finding(Time now, const std::optional<LineErrorCounts> &errors) const
{
    LineEvidence evidence;
    evidence.kind = m_kind;
    evidence.line = m_line;
    evidence.listened = now - m_since;
    evidence.bytes = m_bytes;
    evidence.bytesSinceOpen = m_bytesSinceOpen;
    evidence.window = std::span(m_window).last(std::min(m_window.size(), kWindow));
    evidence.longestBurst = m_longestBurst;
    evidence.bursts = m_bursts;
    evidence.recentTelegrams = static_cast<std::uint32_t>(m_outcomes.size());
    evidence.recentRejected = static_cast<std::uint32_t>(std::count(m_outcomes.begin(), m_outcomes.end(), false));
    evidence.errors = errors;
    return diagnose(evidence);
}

} // namespace meterscope
