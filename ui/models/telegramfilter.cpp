// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramfilter.h"

#include "domain/interpret.h"
#include "ui/format/filtertext.h"

#include <QDateTime>

namespace meterscope::ui {

namespace {

LocalMillis toLocal(UtcMillis utc)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count());
    return LocalMillis(utc.time_since_epoch() + std::chrono::seconds(time.offsetFromUtc()));
}

/// From a place in the UTF-8 text to one in the QString.
TelegramFilter::Place placeIn(const QByteArray &utf8, std::uint32_t offset, std::uint32_t length)
{
    const qsizetype begin = QString::fromUtf8(utf8.first(offset)).size();
    return { begin, QString::fromUtf8(utf8.first(offset + length)).size() - begin };
}

} // namespace

bool TelegramFilter::setText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const DisplayFilter compiled = DisplayFilter::compile(utf8.toStdString(), &toLocal);
    m_error = compiled.error().kind;
    if (compiled.error()) {
        m_errorPlace = placeIn(utf8, compiled.error().offset, compiled.error().length);
        m_errorText = filterErrorText(m_error, text.mid(m_errorPlace.offset, m_errorPlace.length));
        return false;
    }
    m_errorPlace = {};
    m_errorText.clear();
    m_filter = compiled;
    m_text = text;
    return true;
}

TelegramFilter::Completion TelegramFilter::complete(const QString &text, qsizetype caret,
                                                    std::span<const ObisCode> codes)
{
    const QByteArray utf8 = text.toUtf8();
    const FilterCompletion found =
        completeFilter(utf8.toStdString(), static_cast<std::size_t>(text.first(caret).toUtf8().size()), codes);
    return { placeIn(utf8, found.offset, found.length), found.candidates };
}

TelegramFacts TelegramFilter::factsOf(const TelegramSummary &summary)
{
    TelegramFacts facts;
    facts.isNoise = summary.kind == TelegramSummary::Kind::Noise;
    facts.isFault = summary.isFault();
    facts.isLate = summary.late;
    facts.number = summary.number;
    facts.length = summary.length;
    facts.kind = summary.frame.kind;
    facts.received = summary.frame.received;
    facts.gap = summary.gap;
    facts.checksum = summary.frame.checksum;
    facts.verdict = summary.verdict;
    facts.meterClock = summary.meterClock;
    facts.power = summary.power;
    facts.tariff = summary.tariff;
    return facts;
}

void TelegramFilter::read(const TelegramSummary &summary, std::span<const std::uint8_t> bytes)
{
    if (summary.kind == TelegramSummary::Kind::Noise)
        return;
    FrameView frame;
    static_cast<FrameInfo &>(frame) = summary.frame;
    frame.raw = bytes;
    m_reader.read(frame, m_snapshot);
    interpret(m_snapshot);
}

} // namespace meterscope::ui
