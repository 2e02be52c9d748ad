// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/tcpsource.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace meterscope {

namespace {

constexpr qint64 kReadBuffer = 64 * 1024;
constexpr std::chrono::milliseconds kRefill { 100 };
constexpr qint64 kRefillBytes = kReadBuffer / 10;
constexpr std::chrono::seconds kPatience { 10 }; // the system's own limit is minutes

LinkError errorOf(int error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return LinkError::HostUnknown;
    case QAbstractSocket::ConnectionRefusedError:
        return LinkError::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return LinkError::PeerClosed;
    default:
        return LinkError::Other;
    }
}

} // namespace

TcpSource::TcpSource(SourceId id, const LinkSettings &settings, const Clock &clock, QObject *parent)
    : ByteSource(id, clock, parent)
    , m_settings(settings)
    , m_patience(new QTimer(this))
    , m_refill(new QTimer(this))
{
    m_refill->setInterval(kRefill);
    connect(m_refill, &QTimer::timeout, this, [this] {
        m_allowed = std::min(m_allowed + kRefillBytes, kReadBuffer);
        readAllowed();
        if (m_allowed == kReadBuffer)
            m_refill->stop();
    });
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    connect(m_patience, &QTimer::timeout, this, [this] { fail(LinkError::Other, qt_error_string(ETIMEDOUT)); });
}

TcpSource::~TcpSource()
{
    close();
}

void TcpSource::open()
{
    close();
    m_socket = new QTcpSocket(this);
    m_socket->setReadBufferSize(kReadBuffer);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &TcpSource::handleError);
    connect(m_socket, &QTcpSocket::readyRead, this, &TcpSource::readAllowed);
    m_allowed = kReadBuffer;
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_patience->stop();
        // A relay that lost power says nothing: keep-alive finds out.
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        Q_EMIT opened();
    });
    m_patience->start();
    m_socket->connectToHost(QString::fromStdString(m_settings.host), m_settings.port);
}

void TcpSource::close()
{
    m_patience->stop();
    m_refill->stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // we may be inside one of its signals
    m_socket = nullptr;
}

void TcpSource::readAllowed()
{
    if (!m_socket || m_allowed == 0)
        return;
    const QByteArray bytes = m_socket->read(m_allowed);
    m_allowed -= bytes.size();
    if (!bytes.isEmpty() && !m_refill->isActive())
        m_refill->start();
    deliver(bytes);
}

void TcpSource::handleError(int error)
{
    if (!m_socket)
        return;
    const QString systemWords = m_socket->errorString();
    deliver(m_socket->readAll());
    fail(errorOf(error), systemWords);
}

void TcpSource::fail(LinkError error, const QString &detail)
{
    close();
    Q_EMIT failed(error, detail);
}

} // namespace meterscope
