// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytesource.h"

class QTcpSocket;
class QTimer;

namespace meterscope {

/// A peer that serves the meter's bytes over TCP, as socat or ser2net (raw) do. Buffers at most 64 kB.
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
    void handleError(int error);
    void fail(LinkError error, const QString &detail);

    LinkSettings m_settings;
    QTcpSocket *m_socket = nullptr;
    QTimer *m_patience;
};

} // namespace meterscope
