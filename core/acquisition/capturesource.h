// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytesource.h"
#include "capture/capturereader.h"

#include <chrono>
#include <optional>

class QTimer;

namespace meterscope {

/// A capture (docs/CAPTURE.md) with the gaps its telegrams had when they arrived, at another speed, or as fast as the
/// receivers follow (0 percent). A gap of more than ReplayPacing::kLongest is shortened to it. Damaged blocks are
/// passed over.
class CaptureSource final : public ByteSource
{
    Q_OBJECT
public:
    /// `clock` must outlive the source. Uses path and replayPercent of the settings.
    CaptureSource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent = nullptr);

    void open() override;
    void close() override;
    void setCongested(bool congested) override { m_congested = congested; }

    /// How long to wait between two records at `percent` (1 or more) of their speed.
    [[nodiscard]] static std::chrono::milliseconds gapBetween(const ArrivalTime &before, const ArrivalTime &after,
                                                              std::uint32_t percent);

private:
    void step();
    void stepUnpaced();
    [[nodiscard]] std::optional<CaptureRecord> next();

    LinkSettings m_settings;
    CaptureReader m_reader;
    QTimer *m_timer;
    std::uint64_t m_next = 0; ///< index of the record to deliver
    std::optional<ArrivalTime> m_last; ///< arrival of the one delivered last
    bool m_waited = false; ///< the gap before the next one is over
    bool m_congested = false;
};

} // namespace meterscope
