// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/serialsource.h"

#include "acquisition/portaccess.h"
#include "acquisition/portlist.h"

#include <QFileInfo>
#include <QSerialPort>

#include <algorithm>

#include <linux/serial.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace meterscope {

namespace {

QSerialPort::Parity parityOf(char letter)
{
    switch (letter) {
    case 'E':
        return QSerialPort::EvenParity;
    case 'O':
        return QSerialPort::OddParity;
    default:
        return QSerialPort::NoParity;
    }
}

} // namespace

SerialSource::SerialSource(SourceId id, const LinkSettings &settings, const Clock &clock, const PortList &ports,
                           QObject *parent)
    : ByteSource(id, clock, parent)
    , m_settings(settings)
    , m_ports(ports)
{ }

SerialSource::~SerialSource()
{
    close();
}

void SerialSource::open()
{
    close();
    m_failing = false;
    if (!findPort())
        return;
    const PortAccess access = checkPortAccess(m_path);
    if (access.error != LinkError::None) {
        fail(access.error, access.detail);
        return;
    }
    m_port = new QSerialPort(QString::fromStdString(m_path), this);
    connect(m_port, &QSerialPort::errorOccurred, this, &SerialSource::handleError);
    connect(m_port, &QSerialPort::readyRead, this, &SerialSource::readAvailable);
    configure();
    if (!m_port->open(QIODevice::ReadWrite)) {
        const std::string systemWords = m_port->errorString().toStdString();
        // EBUSY, or a lock: a program of another user has it for itself, and its descriptors are not ours to see.
        const bool refused = m_port->error() == QSerialPort::PermissionError;
        releasePort();
        const PortAccess reason = checkPortAccess(m_path);
        if (reason.error != LinkError::None)
            fail(reason.error, reason.detail);
        else
            fail(refused ? LinkError::Busy : LinkError::Other, refused ? std::string() : systemWords);
        return;
    }
    // Powers the data request line of P1 cables that are wired to RTS or DTR, and passive optical heads.
    m_port->setDataTerminalReady(true);
    m_port->setRequestToSend(true);
    m_countersAtOpen = readCounters().value_or(LineErrorCounts {});
    Q_EMIT opened();
}

void SerialSource::close()
{
    m_failing = true; // a queued failure of the old port is no news any more
    releasePort();
}

bool SerialSource::findPort()
{
    const std::vector<PortDescription> ports = m_ports.ports();
    const auto located = locatePort(m_settings, ports);
    const QString canonical = located ? QFileInfo(QString::fromStdString(*located)).canonicalFilePath() : QString();
    if (canonical.isEmpty()) {
        fail(LinkError::NotFound, m_settings.path);
        return false;
    }
    m_path = canonical.toStdString();
    const auto port = std::find_if(ports.begin(), ports.end(),
                                   [this](const PortDescription &candidate) { return candidate.path == m_path; });
    if (port == ports.end())
        return true; // a device that only its path tells of
    m_description = port->description + (port->usbSerial.empty() ? "" : " " + port->usbSerial);
    // From now on this very cable is meant, whatever name it comes back under.
    m_settings.usbSerial = port->usbSerial;
    m_settings.path = port->path;
    return true;
}

void SerialSource::configure()
{
    m_port->setBaudRate(static_cast<qint32>(m_settings.line.baudRate));
    m_port->setDataBits(m_settings.line.dataBits == 7 ? QSerialPort::Data7 : QSerialPort::Data8);
    m_port->setParity(parityOf(m_settings.line.parity));
    m_port->setStopBits(m_settings.line.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop);
    m_port->setFlowControl(QSerialPort::NoFlowControl);
}

void SerialSource::changeLine(const LineSettings &line)
{
    m_settings.line = line;
    if (!m_port || !m_port->isOpen())
        return;
    configure();
    m_port->clear(QSerialPort::Input);
    m_countersAtOpen = readCounters().value_or(LineErrorCounts {});
}

void SerialSource::send(const QByteArray &bytes)
{
    if (m_port && m_port->isOpen())
        m_port->write(bytes);
}

void SerialSource::readAvailable()
{
    deliver(m_port->readAll());
}

void SerialSource::handleError(int error)
{
    if (error == QSerialPort::NoError)
        return;
    ++m_reportedErrors;
    // A pseudo-terminal knows neither modem lines nor seven bits, and carries the bytes all the same.
    if (error == QSerialPort::UnsupportedOperationError || error == QSerialPort::TimeoutError || !m_port
        || !m_port->isOpen() || m_failing)
        return;
    m_failing = true;
    // Queued: the port is in the middle of its own notification.
    QSerialPort *failing = m_port;
    QMetaObject::invokeMethod(
        this,
        [this, failing] {
            if (m_port != failing)
                return;
            deliver(m_port->readAll());
            releasePort();
            fail(LinkError::Vanished, m_path);
        },
        Qt::QueuedConnection);
}

void SerialSource::fail(LinkError error, const std::string &detail)
{
    Q_EMIT failed(error, QString::fromStdString(detail));
}

void SerialSource::releasePort()
{
    if (!m_port)
        return;
    m_port->disconnect(this);
    m_port->close();
    m_port->deleteLater(); // we may be inside one of its signals
    m_port = nullptr;
}

std::string SerialSource::otherReader() const
{
    const auto reader = m_port ? otherPortReader(m_path) : std::nullopt;
    return reader ? reader->program : std::string();
}

std::optional<LineErrorCounts> SerialSource::readCounters() const
{
    serial_icounter_struct counters {};
    if (!m_port || !m_port->isOpen() || ioctl(m_port->handle(), TIOCGICOUNT, &counters) != 0)
        return std::nullopt;
    return LineErrorCounts { static_cast<std::uint32_t>(counters.parity), static_cast<std::uint32_t>(counters.frame),
                             static_cast<std::uint32_t>(counters.brk),
                             static_cast<std::uint32_t>(counters.overrun + counters.buf_overrun) };
}

std::optional<LineErrorCounts> SerialSource::lineErrors() const
{
    auto counts = readCounters();
    if (counts) {
        counts->parity -= m_countersAtOpen.parity;
        counts->framing -= m_countersAtOpen.framing;
        counts->breaks -= m_countersAtOpen.breaks;
        counts->overrun -= m_countersAtOpen.overrun;
    }
    return counts;
}

} // namespace meterscope
