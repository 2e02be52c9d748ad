// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/listeningpost.h"

#include "acquisition/linediagnosis.h"
#include "acquisition/serialsource.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/systemportlist.h"

#include <QMetaType>

#include <chrono>
#include <utility>

namespace meterscope {

namespace {

constexpr std::chrono::milliseconds kLook { 250 };
constexpr quint32 kMeterNumber = 0; ///< lines count from 1: the symlinks never meet

} // namespace

ListeningPost::ListeningPost(const Decryptor *decryptor, std::unique_ptr<const PortList> ports, QObject *parent)
    : QObject(parent)
    , m_decryptor(decryptor)
    , m_ports(ports ? std::move(ports) : std::make_unique<SystemPortList>())
    , m_probe(decryptor, m_clock, *m_ports, this)
    , m_watch(LinkSettings())
    , m_look(this)
{
    qRegisterMetaType<ListeningProgress>();
    qRegisterMetaType<ListeningResult>();
    qRegisterMetaType<HeadAlignment>();
    connect(&m_probe, &LineProbe::progressed, this, [this](const ListeningProgress &progress) {
        if (m_run != 0)
            Q_EMIT progressed(m_run, progress);
    });
    connect(&m_probe, &LineProbe::finished, this, [this](const ListeningResult &result) {
        const quint32 run = std::exchange(m_run, 0);
        m_meter.reset();
        if (run != 0)
            Q_EMIT finished(run, result);
    });
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, [this] {
        Q_EMIT aligned(m_run, { m_watch.lightQuality(m_clock.now().sinceBoot).value_or(0), m_telegrams });
    });
}

ListeningPost::~ListeningPost()
{
    cancel();
}

void ListeningPost::cancel()
{
    m_run = 0; // what the probe says now is nobody's
    m_look.stop();
    m_probe.cancel();
    m_head.reset();
    m_stream.reset();
    m_meter.reset();
}

bool ListeningPost::begin(quint32 run, LinkSettings &link)
{
    cancel();
    m_run = run;
    if (link.kind != LinkKind::Simulated)
        return true;
    m_meter = std::make_unique<SimulatedMeter>(link.simulation, m_clock);
    if (m_meter->start(SimulatedMeter::defaultSymlinkPath(kMeterNumber))) {
        link.kind = LinkKind::Serial;
        link.path = m_meter->path().toStdString();
        return true;
    }
    ListeningResult result;
    result.outcome = ListeningOutcome::Unavailable;
    result.finding.detail = m_meter->error().toStdString();
    m_meter.reset();
    m_run = 0;
    Q_EMIT finished(run, result);
    return false;
}

void ListeningPost::listen(quint32 run, const LinkSettings &link)
{
    LinkSettings line = link;
    if (begin(run, line))
        m_probe.start(line);
}

void ListeningPost::signOn(quint32 run, const LinkSettings &link)
{
    LinkSettings line = link;
    if (begin(run, line))
        m_probe.signOn(line);
}

void ListeningPost::alignHead(quint32 run, const LinkSettings &link)
{
    LinkSettings line = link;
    if (!begin(run, line))
        return;
    line.line = k9600_8N1; // what infrared heads of SML meters speak
    m_watch = LineWatch(line);
    m_watch.opened(m_clock.now().sinceBoot);
    m_telegrams = 0;
    TelegramStream::Receiver &receiver = *this;
    m_stream = std::make_unique<TelegramStream>(SourceId {}, m_decryptor, nullptr, receiver);
    m_head = std::make_unique<SerialSource>(SourceId {}, line, m_clock, *m_ports);
    connect(m_head.get(), &ByteSource::bytesArrived, this, [this](const ByteChunk &chunk) {
        m_watch.received(chunk);
        m_stream->push(chunk.view(), chunk.arrived);
    });
    // Queued: a source is not taken away inside its own signal.
    connect(m_head.get(), &ByteSource::failed, this, &ListeningPost::failAlignment, Qt::QueuedConnection);
    m_look.start();
    m_head->open();
}

void ListeningPost::failAlignment(LinkError error, const QString &detail)
{
    const quint32 run = m_run;
    if (run == 0 || !m_head)
        return;
    cancel();
    ListeningResult result;
    result.outcome = ListeningOutcome::Unavailable;
    result.finding = findingOf(error, detail.toStdString());
    Q_EMIT finished(run, result);
}

void ListeningPost::telegram(const FrameView &frame, const Snapshot &snapshot)
{
    m_watch.telegram(frame, snapshot, m_clock.now().sinceBoot);
    m_telegrams += snapshot.accepted() ? 1 : 0;
}

} // namespace meterscope
