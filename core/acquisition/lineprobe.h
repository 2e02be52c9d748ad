// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytechunk.h"
#include "acquisition/listening.h"
#include "acquisition/signon.h"
#include "acquisition/telegramstream.h"
#include "domain/link.h"

#include <memory>

class QTimer;

namespace meterscope {

class ByteSource;
class Clock;
class PortList;
class SerialSource;

/// Listens at a port, as Listening says, through a real source: opens, changes the settings, closes at the end.
/// Nothing of what it hears is recorded. One run at a time. Acquisition thread; its signals carry values and may cross
/// threads.
class LineProbe : public QObject, private TelegramStream::Receiver
{
    Q_OBJECT
public:
    /// `decryptor` may be null; it, `clock` and `ports` must outlive the probe.
    LineProbe(const Decryptor *decryptor, const Clock &clock, const PortList &ports, QObject *parent = nullptr);
    ~LineProbe() override;

public Q_SLOTS:
    /// Serial: path and usbSerial of `settings` name the port, its line settings are not used. Tcp: host and port. The
    /// meter is only listened to. A run that is on is cancelled first.
    void start(const meterscope::LinkSettings &settings, const meterscope::ListeningPlan &plan = {});
    /// Asks a meter that says nothing by itself: IEC 62056-21 sign-on at 300 7E1, then at the rate it names. Up to a
    /// minute. Serial only. Sends bytes: never without a person's word.
    void signOn(const meterscope::LinkSettings &settings);
    /// finished() with Cancelled follows when a run was on.
    void cancel();

Q_SIGNALS:
    /// About four times a second.
    void progressed(const meterscope::ListeningProgress &progress);
    void finished(const meterscope::ListeningResult &result);

private:
    enum class Mode : std::uint8_t
    {
        Idle,
        Listening,
        SigningOn,
    };

    void begin(Mode mode, const LinkSettings &settings);
    void handleOpened();
    void handleBytes(const ByteChunk &chunk);
    void handleFailed(LinkError error, const QString &detail);
    void tick();
    void listen();
    void talk();
    void readAnswer();
    void changeLine(const LineSettings &line);
    void end(const ListeningResult &result);
    void telegram(const FrameView &frame, const Snapshot &snapshot) override;
    void noise(const DiscardedBytes &bytes) override;

    const Decryptor *m_decryptor;
    const Clock &m_clock;
    const PortList &m_ports;
    Mode m_mode = Mode::Idle;
    LinkSettings m_settings;
    std::unique_ptr<ByteSource> m_source;
    SerialSource *m_serial = nullptr; ///< the same, where it is one
    std::unique_ptr<TelegramStream> m_stream;
    QTimer *m_timer;
    Listening m_listening;
    SignOn m_signOn;
    std::shared_ptr<const Snapshot> m_answer; ///< of a sign-on
    LineSettings m_line; ///< the source is set to
    unsigned m_window = 0; ///< the stream reads
    unsigned m_ticks = 0;
};

} // namespace meterscope
