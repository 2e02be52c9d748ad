// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytesource.h"

class QTcpSocket;
class QTimer;

namespace meterscope {

/// A peer that serves the meter's bytes over TCP, as socat or ser2net (raw) do. Buffers at most 64 kB and takes at most
/// 64 kB a second after the first 64 kB: five times what the fastest meter sends, and no peer can keep the thread from
/// the other lines. TCP itself slows down one that sends more.
class TcpSource final : public ByteSource
{
    Q_OBJECT
public:
    /// `clock` must outlive the source. Uses host and port of the settings.
    TcpSource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~TcpSource() override;

    void open() override;
    void close() override;

private:
    void readAllowed();
    void handleError(int error);
    void fail(LinkError error, const QString &detail);

    LinkSettings m_settings;
    QTcpSocket *m_socket = nullptr;
    QTimer *m_patience;
    QTimer *m_refill;
    qint64 m_allowed = 0; ///< bytes that may be read now
};

} // namespace meterscope
