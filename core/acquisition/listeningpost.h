// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>
#include <QTimer>

#include "acquisition/clock.h"
#include "acquisition/lineprobe.h"
#include "acquisition/linewatch.h"
#include "acquisition/portlist.h"
#include "acquisition/telegramstream.h"
#include "domain/headalignment.h"
#include "domain/link.h"
#include "domain/listeningresult.h"

#include <memory>

namespace meterscope {

class Decryptor;
class SerialSource;
class SimulatedMeter;

/// Where the assistant listens: one run at a time, on a thread of its own, so that neither a line nor the window waits
/// for it. Every answer carries the number of the run it belongs to; a run that is cancelled or replaced says nothing
/// more. A simulated meter is listened to through its pseudo-terminal, like any other.
class ListeningPost : public QObject, private TelegramStream::Receiver
{
    Q_OBJECT
public:
    /// `decryptor` may be null and must outlive the post; null for `ports` means the system's.
    explicit ListeningPost(const Decryptor *decryptor = nullptr, std::unique_ptr<const PortList> ports = nullptr,
                           QObject *parent = nullptr);
    ~ListeningPost() override;

public Q_SLOTS:
    /// What is on the line: LineProbe::start().
    void listen(quint32 run, const meterscope::LinkSettings &link);
    /// LineProbe::signOn(): sends bytes.
    void signOn(quint32 run, const meterscope::LinkSettings &link);
    /// How an infrared head sits, four times a second until cancel(). A port that fails ends it with finished().
    void alignHead(quint32 run, const meterscope::LinkSettings &link);
    void cancel();

Q_SIGNALS:
    void progressed(quint32 run, const meterscope::ListeningProgress &progress);
    void finished(quint32 run, const meterscope::ListeningResult &result);
    void aligned(quint32 run, const meterscope::HeadAlignment &alignment);

private:
    [[nodiscard]] bool begin(quint32 run, LinkSettings &link);
    void failAlignment(LinkError error, const QString &detail);
    void telegram(const FrameView &frame, const Snapshot &snapshot) override;
    void noise(const DiscardedBytes &) override { }

    SystemClock m_clock;
    const Decryptor *m_decryptor;
    std::unique_ptr<const PortList> m_ports;
    LineProbe m_probe;
    quint32 m_run = 0; ///< 0: none
    std::unique_ptr<SimulatedMeter> m_meter;
    std::unique_ptr<SerialSource> m_head;
    std::unique_ptr<TelegramStream> m_stream; ///< of the head
    LineWatch m_watch;
    std::uint32_t m_telegrams = 0; ///< whole ones of the head
    QTimer m_look;
};

} // namespace meterscope
