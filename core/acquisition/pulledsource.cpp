// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/pulledsource.h"

#include "acquisition/bytechunk.h"
#include "acquisition/clock.h"

namespace meterscope {

namespace {

constexpr std::chrono::milliseconds kTick { 50 };

} // namespace

PulledSource::PulledSource(SourceId id, const LinkSettings &settings, const Clock &clock, const PortList &ports,
                           std::chrono::milliseconds interval, QObject *parent)
    : ByteSource(id, clock, parent)
    , m_port(id, settings, clock, ports)
    , m_interval(interval)
    , m_line(settings.line)
{
    m_talk.setInterval(kTick);
    m_next.setInterval(interval);
    connect(&m_talk, &QTimer::timeout, this, &PulledSource::talk);
    connect(&m_next, &QTimer::timeout, this, &PulledSource::ask);
    connect(&m_port, &ByteSource::opened, this, [this] {
        Q_EMIT opened();
        m_next.start();
        ask();
    });
    connect(&m_port, &ByteSource::bytesArrived, this,
            [this](const ByteChunk &chunk) { m_signOn.received(chunk.view(), chunk.arrived.sinceBoot); });
    connect(&m_port, &ByteSource::failed, this, [this](LinkError error, const QString &detail) {
        m_talk.stop();
        m_next.stop();
        Q_EMIT failed(error, detail);
    });
}

bool PulledSource::isMeant(const LinkSettings &settings)
{
    return settings.kind == LinkKind::Serial && settings.line == SignOn().line();
}

void PulledSource::open()
{
    m_line = SignOn().line();
    m_port.changeLine(m_line);
    m_port.open();
}

void PulledSource::close()
{
    m_talk.stop();
    m_next.stop();
    m_port.close();
}

void PulledSource::ask()
{
    if (m_talk.isActive()) // the last answer is still coming
        return;
    m_signOn.start(clock().now().sinceBoot);
    m_talk.start();
    talk();
}

void PulledSource::talk()
{
    m_signOn.tick(clock().now().sinceBoot);
    if (m_signOn.line() != m_line) {
        m_line = m_signOn.line();
        m_port.changeLine(m_line);
    }
    if (m_signOn.hasOutput())
        m_port.send(QByteArray::fromStdString(m_signOn.takeOutput()));
    if (!m_signOn.finished())
        return;
    m_talk.stop();
    if (m_signOn.state() == SignOn::State::Done)
        deliver(QByteArray::fromStdString(m_signOn.readout()));
}

} // namespace meterscope
