// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QByteArray>
#include <QObject>
#include <QTimer>

#include "acquisition/bytechunk.h"
#include "domain/link.h"
#include "domain/relay.h"

#include <map>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace meterscope {

/// Serves the raw bytes of lines over TCP, as socat did, so that other programs share the one cable. Has a thread of
/// its own: whatever its clients do, it costs the lines nothing.
///
/// A client gets every byte from the moment it connects on. One that does not read has 256 kB of patience (minutes of a
/// meter), then it is cut off; what clients send is thrown away, at most 40 kB a second of each; there are at most 16.
class Relay : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxClients = 16; ///< of one line
    static constexpr qint64 kMaxUnsent = 256 * 1024;

    explicit Relay(QObject *parent = nullptr);
    ~Relay() override;

public Q_SLOTS:
    /// Begins, changes or (settings.on false) ends the relay of a line. Answered by statusChanged().
    void serve(meterscope::SourceId source, const meterscope::RelaySettings &settings);
    void take(const meterscope::ByteChunk &chunk);
    /// A line that is closed has nothing to serve any more.
    void followLine(const meterscope::LinkStatus &status);

Q_SIGNALS:
    void statusChanged(const meterscope::RelayStatus &status);

private:
    struct Outlet;

    void listen(Outlet &outlet);
    void welcome(Outlet &outlet);
    void dismiss(Outlet &outlet, QTcpSocket *client, bool asFault);
    void discardInput();

    std::map<SourceId, std::unique_ptr<Outlet>> m_outlets;
    QTimer m_discard;
};

} // namespace meterscope
