// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/relay.h"

#include <QHostAddress>
#include <QMetaType>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <vector>

namespace meterscope {

namespace {

constexpr std::chrono::milliseconds kDiscardInterval { 100 };
constexpr qint64 kUnreadLimit = 4096; ///< of a client, between two looks

RelayError errorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return RelayError::PortTaken;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return RelayError::AddressInvalid;
    case QAbstractSocket::SocketAccessError:
        return RelayError::PortForbidden;
    default:
        return RelayError::Other;
    }
}

} // namespace

/// One line's server and who is connected to it.
struct Relay::Outlet
{
    Outlet() = default;
    ~Outlet()
    {
        for (QTcpSocket *client : clients)
            client->disconnect(); // it goes with the server, and that is no news
    }
    Outlet(const Outlet &) = delete;
    Outlet &operator=(const Outlet &) = delete;

    QTcpServer server;
    std::vector<QTcpSocket *> clients; ///< children of the server
    RelayStatus status;
};

Relay::Relay(QObject *parent)
    : QObject(parent)
    , m_discard(this)
{
    qRegisterMetaType<RelayStatus>();
    qRegisterMetaType<RelaySettings>();
    m_discard.setInterval(kDiscardInterval);
    connect(&m_discard, &QTimer::timeout, this, &Relay::discardInput);
}

Relay::~Relay() = default;

void Relay::serve(SourceId source, const RelaySettings &settings)
{
    m_outlets.erase(source);
    RelayStatus status;
    status.source = source;
    status.settings = settings;
    if (!settings.on) {
        Q_EMIT statusChanged(status);
        return;
    }
    auto outlet = std::make_unique<Outlet>();
    outlet->status = status;
    listen(*outlet);
    Q_EMIT statusChanged(outlet->status);
    m_outlets.emplace(source, std::move(outlet));
    m_discard.start();
}

void Relay::listen(Outlet &outlet)
{
    RelayStatus &status = outlet.status;
    const QHostAddress address(QString::fromStdString(status.settings.address));
    if (address.isNull()) {
        status.error = RelayError::AddressInvalid;
        return;
    }
    connect(&outlet.server, &QTcpServer::newConnection, this, [this, &outlet] { welcome(outlet); });
    status.listening = outlet.server.listen(address, status.settings.port);
    if (status.listening) {
        status.settings.port = outlet.server.serverPort();
        return;
    }
    status.error = errorOf(outlet.server.serverError());
    status.detail = outlet.server.errorString().toStdString();
}

void Relay::welcome(Outlet &outlet)
{
    while (QTcpSocket *client = outlet.server.nextPendingConnection()) {
        if (outlet.clients.size() == kMaxClients) {
            client->abort();
            client->deleteLater();
            ++outlet.status.dropped;
            continue;
        }
        client->setReadBufferSize(kUnreadLimit);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        client->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        connect(client, &QTcpSocket::disconnected, this, [this, &outlet, client] { dismiss(outlet, client, false); });
        outlet.clients.push_back(client);
    }
    outlet.status.clients = static_cast<std::uint32_t>(outlet.clients.size());
    Q_EMIT statusChanged(outlet.status);
}

void Relay::dismiss(Outlet &outlet, QTcpSocket *client, bool asFault)
{
    if (std::erase(outlet.clients, client) == 0)
        return;
    client->disconnect(this);
    client->abort();
    client->deleteLater(); // we may be inside one of its signals
    outlet.status.clients = static_cast<std::uint32_t>(outlet.clients.size());
    outlet.status.dropped += asFault ? 1 : 0;
    Q_EMIT statusChanged(outlet.status);
}

void Relay::take(const ByteChunk &chunk)
{
    const auto found = m_outlets.find(chunk.source);
    if (found == m_outlets.end())
        return;
    Outlet &outlet = *found->second;
    const std::vector<QTcpSocket *> clients = outlet.clients;
    for (QTcpSocket *client : clients) {
        // Whole or not at all: a client never sees a telegram with a hole in it.
        if (client->bytesToWrite() + chunk.bytes.size() > kMaxUnsent)
            dismiss(outlet, client, true);
        else
            client->write(chunk.bytes);
    }
}

void Relay::followLine(const LinkStatus &status)
{
    if (status.state != LinkState::Closed || m_outlets.erase(status.source) == 0)
        return;
    RelayStatus ended;
    ended.source = status.source;
    Q_EMIT statusChanged(ended);
}

/// In its own time: a client that never stops talking is slowed down by TCP itself. Reading at all is needed to hear
/// that one has gone.
void Relay::discardInput()
{
    if (m_outlets.empty()) {
        m_discard.stop();
        return;
    }
    for (const auto &[source, outlet] : m_outlets) {
        for (QTcpSocket *client : outlet->clients)
            client->skip(kUnreadLimit);
    }
}

} // namespace meterscope
