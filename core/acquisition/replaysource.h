// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFile>
#include <QObject>

#include "acquisition/bytesource.h"
#include "acquisition/replaypacing.h"
#include "acquisition/telegramstream.h"

#include <chrono>
#include <deque>
#include <memory>

class QTimer;

namespace meterscope {

/// A file of raw bytes, at the speed of the meter that sent them (ReplayPacing), at another speed, or as fast as the
/// receivers follow (0 percent). Reads in blocks; a recording of any length costs the same memory.
class ReplaySource final : public ByteSource, private TelegramStream::Receiver
{
    Q_OBJECT
public:
    /// `clock` must outlive the source. Uses path and replayPercent of the settings.
    ReplaySource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent = nullptr);

    void open() override;
    void close() override;
    void setCongested(bool congested) override { m_congested = congested; }

private:
    /// Bytes up to `end` of the file go out together, `gap` after those before.
    struct Portion
    {
        std::uint64_t end;
        std::chrono::milliseconds gap;
    };

    void telegram(const FrameView &frame, const Snapshot &snapshot) override;
    void noise(const DiscardedBytes &bytes) override;
    void step();
    void stepUnpaced();
    void readAhead();
    void deliverNext();
    void finish();

    LinkSettings m_settings;
    QFile m_file;
    QTimer *m_timer;
    std::unique_ptr<TelegramStream> m_cutter; ///< a new one for each opening: its offsets begin at 0
    ReplayPacing m_pacing;
    QByteArray m_ahead; ///< read and not yet delivered
    std::uint64_t m_delivered = 0;
    std::deque<Portion> m_portions;
    bool m_atEnd = false;
    bool m_congested = false;
};

} // namespace meterscope
