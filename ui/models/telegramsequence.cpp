// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramsequence.h"

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

void TelegramSequence::measureGap(TelegramSummary &summary, Line &line)
{
    if (line.last) {
        const auto gap = summary.frame.received.sinceBoot - line.last->sinceBoot;
        summary.gap = gap;
        const bool known = line.usualGap.count() > 0;
        summary.late = known && gap * 2 > line.usualGap * 3;
        // One late telegram must not make the next late one look usual.
        if (!known || !summary.late)
            line.usualGap = known ? (line.usualGap * 7 + gap) / 8 : gap;
        else
            line.usualGap += line.usualGap / 16;
    }
    line.last = summary.frame.received;
}

} // namespace meterscope::ui
