// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytechunk.h"
#include "acquisition/bytesource.h"
#include "acquisition/linewatch.h"
#include "acquisition/periodestimator.h"
#include "acquisition/reconnectpolicy.h"
#include "domain/link.h"

#include <memory>

class QTimer;

namespace meterscope {

class Clock;

/// One line: its source, what state it is in, and the patience to get it back. Acquisition thread.
///
/// A line that is lost is tried again with ReconnectPolicy's delays until close(). A file that cannot be read is not.
class Link : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the link.
    Link(const LinkSettings &settings, std::unique_ptr<ByteSource> source, const Clock &clock,
         QObject *parent = nullptr);
    ~Link() override;

    void open();
    void close();

    /// What became of the bytes; counted here, and looked at for what damaged them.
    void countTelegram(const FrameView &frame, const Snapshot &snapshot);
    void countDiscarded(const DiscardedBytes &bytes);
    void setCongested(bool congested) { m_source->setCongested(congested); }

    [[nodiscard]] const LinkStatus &status() const { return m_status; }

Q_SIGNALS:
    void bytesArrived(const meterscope::ByteChunk &chunk);
    /// The line was interrupted: an unfinished telegram will not be finished.
    void interrupted();
    /// A recording has come to its end.
    void ended();
    /// On every change of state, and once a second while the line is not closed.
    void statusChanged(const meterscope::LinkStatus &status);

private:
    void attempt();
    void handleOpened();
    void handleBytes(const ByteChunk &chunk);
    void handleFailed(LinkError error, const QString &detail);
    void handleEnded();
    void tick();
    void setState(LinkState state, LinkError error = LinkError::None, const std::string &detail = {});
    void refresh();
    void lookForOtherReader();
    [[nodiscard]] std::optional<std::chrono::milliseconds> period() const;
    [[nodiscard]] std::chrono::milliseconds patience() const;
    [[nodiscard]] bool isOpen() const;

    std::unique_ptr<ByteSource> m_source;
    const Clock &m_clock;
    QTimer *m_everySecond;
    QTimer *m_retry;
    ReconnectPolicy m_policy;
    PeriodEstimator m_period;
    LineWatch m_watch;
    LinkStatus m_status;
    std::chrono::milliseconds m_openedAt { 0 };
    bool m_wasOpen = false;
    unsigned m_looks = 0; ///< seconds in which another reader would have been worth looking for
};

} // namespace meterscope
