// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>
#include <QString>

#include "acquisition/bytechunk.h"
#include "domain/link.h"

#include <chrono>
#include <optional>
#include <string>

namespace meterscope {

class Clock;

/// Where bytes come from. Lives on the acquisition thread. After open() exactly one of opened() and failed() follows,
/// at once or later; after opened() come bytes until failed(), ended() or close(). A source that failed is closed and
/// may be opened again.
class ByteSource : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the source.
    ByteSource(SourceId id, const Clock &clock, QObject *parent = nullptr);

    virtual void open() = 0;
    /// Quiet: no signal follows.
    virtual void close() = 0;
    /// What the driver counted since the port was opened; nullopt where it cannot.
    [[nodiscard]] virtual std::optional<LineErrorCounts> lineErrors() const { return std::nullopt; }
    /// The port in its maker's words, as PortDescription::description; empty where there are none.
    [[nodiscard]] virtual std::string description() const { return {}; }

    /// Another program that has the same port open; empty where none is seen. Takes some milliseconds.
    [[nodiscard]] virtual std::string otherReader() const { return {}; }

    /// Time between two telegrams where the source makes it itself; nullopt where the meter does.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> expectedPeriod() const { return std::nullopt; }

    /// The receivers are behind: a source that can choose its speed slows down. Others go on.
    virtual void setCongested(bool) { }

    [[nodiscard]] SourceId id() const { return m_id; }

Q_SIGNALS:
    void opened();
    void bytesArrived(const meterscope::ByteChunk &chunk);
    /// `detail`: group to join, program that holds the port, path that is gone, or the system's own words.
    void failed(meterscope::LinkError error, const QString &detail);
    /// A source with an end has come to it.
    void ended();

protected:
    void deliver(const QByteArray &bytes);
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    SourceId m_id;
    const Clock &m_clock;
};

} // namespace meterscope
