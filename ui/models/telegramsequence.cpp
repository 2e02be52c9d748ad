// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramsequence.h"

#include <algorithm>

namespace meterscope::ui {

TelegramSummary TelegramSequence::next(const std::shared_ptr<const Frame> &frame, const Snapshot &snapshot)
{
    TelegramSummary summary = summarise(*frame, snapshot);
    Line &line = m_lines[frame->source];
    summary.number = ++m_lastNumber;
    measureGap(summary, line);
    line.justOpened = false;
    if (summary.frame.checksum == ChecksumState::Ok)
        line.good = frame;
    else if (summary.frame.checksum == ChecksumState::Bad && line.good && summary.frame.kind == FrameKind::DsmrText
             && line.good->kind == FrameKind::DsmrText)
        summary.damage = findBitDamage(frame->raw, line.good->raw);
    return summary;
}

TelegramSummary TelegramSequence::next(const LiveNoise &noise)
{
    TelegramSummary summary = summarise(noise);
    Line &line = m_lines[noise.source];
    if (line.justOpened && (summary.noise == NoiseKind::Text || summary.noise == NoiseKind::Binary))
        summary.noise = NoiseKind::JoinedMidway;
    line.justOpened = false;
    summary.number = ++m_lastNumber;
    return summary;
}

void TelegramSequence::lineOpened(SourceId source)
{
    Line &line = m_lines[source];
    line.justOpened = true;
    line.last.reset();
}

std::optional<std::chrono::milliseconds> TelegramSequence::LastGaps::usual() const
{
    if (m_count < kEnough)
        return std::nullopt;
    auto gaps = m_gaps;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(m_count / 2);
    std::nth_element(gaps.begin(), middle, gaps.begin() + static_cast<std::ptrdiff_t>(m_count));
    return *middle;
}

void TelegramSequence::LastGaps::add(std::chrono::milliseconds gap)
{
    m_gaps[m_next] = gap;
    m_next = (m_next + 1) % m_gaps.size();
    m_count = std::min(m_count + 1, m_gaps.size());
}

void TelegramSequence::measureGap(TelegramSummary &summary, Line &line)
{
    if (line.last) {
        const auto gap = summary.frame.received.sinceBoot - line.last->sinceBoot;
        summary.gap = gap;
        const auto usual = line.gaps.usual();
        summary.late = usual && gap * 2 > *usual * 3;
        line.gaps.add(gap);
    }
    line.last = summary.frame.received;
}

} // namespace meterscope::ui
