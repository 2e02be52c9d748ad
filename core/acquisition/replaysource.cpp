// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/replaysource.h"

#include <QTimer>

#include <algorithm>

namespace meterscope {

namespace {

constexpr qint64 kBlock = 16 * 1024;
constexpr qsizetype kMostNoise = 256 * 1024; // bytes without a telegram that are held back at most
constexpr std::chrono::milliseconds kNoiseStep { 100 };
constexpr std::chrono::milliseconds kCongestedStep { 50 };

} // namespace

ReplaySource::ReplaySource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent)
    : ByteSource(id, clock, parent)
    , m_settings(settings)
    , m_timer(new QTimer(this))
    , m_pacing(settings.replayPercent)
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &ReplaySource::step);
}

void ReplaySource::open()
{
    close();
    m_file.setFileName(QString::fromStdString(m_settings.path));
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(LinkError::Unreadable, m_file.errorString());
        return;
    }
    m_pacing = ReplayPacing(m_settings.replayPercent);
    m_cutter = std::make_unique<TelegramStream>(id(), nullptr, nullptr, static_cast<TelegramStream::Receiver &>(*this));
    Q_EMIT opened();
    m_timer->start(0);
}

void ReplaySource::close()
{
    m_timer->stop();
    m_file.close();
    m_portions.clear();
    m_ahead.clear();
    m_delivered = 0;
    m_atEnd = false;
}

void ReplaySource::step()
{
    if (m_settings.replayPercent == 0) {
        stepUnpaced();
        return;
    }
    if (!m_portions.empty())
        deliverNext();
    while (m_portions.empty() && !m_atEnd)
        readAhead();
    if (m_portions.empty())
        finish();
    else
        m_timer->start(m_portions.front().gap);
}

void ReplaySource::stepUnpaced()
{
    const QByteArray block = m_file.read(kBlock);
    if (block.isEmpty()) {
        finish();
        return;
    }
    deliver(block);
    m_timer->start(m_congested ? kCongestedStep : std::chrono::milliseconds(0));
}

void ReplaySource::readAhead()
{
    const QByteArray block = m_file.read(kBlock);
    if (block.isEmpty()) {
        m_atEnd = true;
        m_cutter->finish();
    } else {
        m_ahead += block;
        m_cutter->push(
            { reinterpret_cast<const std::uint8_t *>(block.constData()), static_cast<std::size_t>(block.size()) }, {});
    }
    const std::uint64_t known = m_delivered + static_cast<std::uint64_t>(m_ahead.size());
    const bool tooMuchNoise = m_portions.empty() && m_ahead.size() > kMostNoise;
    if (tooMuchNoise || (m_atEnd && !m_ahead.isEmpty() && m_portions.empty()))
        m_portions.push_back({ known, kNoiseStep });
}

void ReplaySource::deliverNext()
{
    const Portion portion = m_portions.front();
    m_portions.pop_front();
    const auto length = static_cast<qsizetype>(portion.end - m_delivered);
    const QByteArray bytes = m_ahead.left(length);
    m_ahead.remove(0, length);
    m_delivered = portion.end;
    deliver(bytes);
}

void ReplaySource::finish()
{
    close();
    Q_EMIT ended();
}

void ReplaySource::telegram(const FrameView &frame, const Snapshot &snapshot)
{
    const std::uint64_t end = frame.offset + frame.raw.size();
    if (end > m_delivered)
        m_portions.push_back({ end, m_pacing.gapBefore(snapshot) });
}

void ReplaySource::noise(const DiscardedBytes &)
{
    // Goes out with the telegram that follows it.
}

} // namespace meterscope
