// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytesource.h"

class QSerialPort;

namespace meterscope {

class PortList;

/// A serial port or anything that behaves like one. Opens the canonical path (its lock is named after the path as
/// given), asserts RTS and DTR, and closes at the first read error: a vanished device would otherwise report hundreds
/// of thousands a second.
class SerialSource final : public ByteSource
{
    Q_OBJECT
public:
    /// `clock` and `ports` must outlive the source. Uses path, usbSerial and line of the settings.
    SerialSource(SourceId id, const LinkSettings &settings, const Clock &clock, const PortList &ports,
                 QObject *parent = nullptr);
    ~SerialSource() override;

    void open() override;
    void close() override;
    [[nodiscard]] std::optional<LineErrorCounts> lineErrors() const override;
    [[nodiscard]] std::string description() const override { return m_description; }

    [[nodiscard]] std::string otherReader() const override;

    /// Reads the open port with other settings from now on, and what it would open with. Bytes that wait are dropped,
    /// error counters begin anew; RTS and DTR stay as they are, so that a head or a data request keeps its power.
    void changeLine(const LineSettings &line);
    /// Sends to the meter; nothing when the port is not open. Only a sign-on that a person asked for does.
    void send(const QByteArray &bytes);

    /// The node that is open, or was last: /dev/pts/7.
    [[nodiscard]] const std::string &canonicalPath() const { return m_path; }
    /// Errors that QSerialPort has reported since this object was made.
    [[nodiscard]] quint64 reportedErrors() const { return m_reportedErrors; }

private:
    [[nodiscard]] bool findPort();
    void configure();
    void readAvailable();
    void handleError(int error);
    void fail(LinkError error, const std::string &detail);
    void releasePort();
    [[nodiscard]] std::optional<LineErrorCounts> readCounters() const;

    LinkSettings m_settings;
    const PortList &m_ports;
    QSerialPort *m_port = nullptr;
    std::string m_path;
    std::string m_description;
    LineErrorCounts m_countersAtOpen;
    bool m_failing = false;
    quint64 m_reportedErrors = 0;
};

} // namespace meterscope
