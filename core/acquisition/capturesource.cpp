// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/capturesource.h"

#include "acquisition/replaypacing.h"

#include <QTimer>

#include <algorithm>
#include <cstring>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype kBlock = 16 * 1024;
constexpr milliseconds kCongestedStep { 50 };

[[nodiscard]] QByteArray bytesOf(const CaptureRecord &record)
{
    return { reinterpret_cast<const char *>(record.bytes.data()), static_cast<qsizetype>(record.bytes.size()) };
}

} // namespace

CaptureSource::CaptureSource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent)
    : ByteSource(id, clock, parent)
    , m_settings(settings)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &CaptureSource::step);
}

void CaptureSource::open()
{
    close();
    if (const CaptureFault fault = m_reader.open(m_settings.path)) {
        Q_EMIT failed(LinkError::Unreadable,
                      fault.systemError != 0 ? QString::fromLocal8Bit(std::strerror(fault.systemError)) : QString());
        return;
    }
    Q_EMIT opened();
    m_timer->start(0);
}

void CaptureSource::close()
{
    m_timer->stop();
    m_next = 0;
    m_last.reset();
    m_waited = false;
}

void CaptureSource::step()
{
    if (m_settings.replayPercent == 0) {
        stepUnpaced();
        return;
    }
    const auto record = next();
    if (!record) {
        close();
        Q_EMIT ended();
        return;
    }
    if (m_last && !m_waited) {
        m_waited = true;
        m_timer->start(gapBetween(*m_last, record->received, m_settings.replayPercent));
        return;
    }
    m_waited = false;
    m_last = record->received;
    ++m_next;
    deliver(bytesOf(*record));
    m_timer->start(0);
}

void CaptureSource::stepUnpaced()
{
    QByteArray bytes;
    while (bytes.size() < kBlock) {
        const auto record = next();
        if (!record)
            break;
        bytes += bytesOf(*record);
        ++m_next;
    }
    deliver(bytes);
    if (m_next < m_reader.count()) {
        m_timer->start(m_congested ? kCongestedStep : milliseconds(0));
        return;
    }
    close();
    Q_EMIT ended();
}

std::optional<CaptureRecord> CaptureSource::next()
{
    while (m_next < m_reader.count()) {
        if (const auto record = m_reader.record(m_next))
            return record;
        m_next = m_reader.nextBlock(m_next);
    }
    return std::nullopt;
}

/// Of the two clocks the one that stepped says more, or less than nothing; where the computer was started anew, the
/// boot-time clock.
milliseconds CaptureSource::gapBetween(const ArrivalTime &before, const ArrivalTime &after, std::uint32_t percent)
{
    const milliseconds booted = after.sinceBoot - before.sinceBoot;
    const milliseconds wall = after.utc - before.utc;
    milliseconds gap = std::min(booted, wall);
    if (gap < milliseconds(0))
        gap = std::max(booted, wall);
    return std::clamp(gap, milliseconds(0), ReplayPacing::kLongest) * 100 / percent;
}

} // namespace meterscope
