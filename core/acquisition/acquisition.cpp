// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/acquisition.h"

#include "acquisition/capturesource.h"
#include "acquisition/link.h"
#include "acquisition/pulledsource.h"
#include "acquisition/replaysource.h"
#include "acquisition/serialsource.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/systemportlist.h"
#include "acquisition/tcpsource.h"
#include "acquisition/telegramstream.h"

#include <QMetaType>

#include <atomic>

namespace meterscope {

namespace {

/// Copies of telegrams that receivers have not let go of yet; more than these and a fast replay slows down.
constexpr int kManyInFlight = 2000;

/// A snapshot on its way to other threads. Counts itself, so that the sender sees whether the receivers keep up.
class PublishedSnapshot final : public Snapshot
{
public:
    PublishedSnapshot(const Snapshot &snapshot, std::shared_ptr<std::atomic<int>> inFlight)
        : Snapshot(snapshot)
        , m_inFlight(std::move(inFlight))
    {
        ++*m_inFlight;
    }
    PublishedSnapshot(const PublishedSnapshot &) = delete;
    PublishedSnapshot &operator=(const PublishedSnapshot &) = delete;
    ~PublishedSnapshot() { --*m_inFlight; }

private:
    std::shared_ptr<std::atomic<int>> m_inFlight;
};

std::unique_ptr<ByteSource> makeSource(SourceId source, const LinkSettings &settings, const Clock &clock,
                                       const PortList &ports)
{
    switch (settings.kind) {
    case LinkKind::Tcp:
        return std::make_unique<TcpSource>(source, settings, clock);
    case LinkKind::Replay:
        if (CaptureReader::isCapture(settings.path))
            return std::make_unique<CaptureSource>(source, settings, clock);
        return std::make_unique<ReplaySource>(source, settings, clock);
    case LinkKind::Serial:
    case LinkKind::Simulated:
        break;
    }
    if (PulledSource::isMeant(settings))
        return std::make_unique<PulledSource>(source, settings, clock, ports);
    return std::make_unique<SerialSource>(source, settings, clock, ports);
}

} // namespace

/// One source with all that turns its bytes into telegrams.
class Acquisition::Line final : private TelegramStream::Receiver
{
public:
    Line(SourceId source, const LinkSettings &settings, Acquisition &owner)
        : m_owner(owner)
        , m_stream(source, owner.m_decryptor, findProfile(settings.profile), *this)
        , m_link(settings, makeSource(source, settings, *owner.m_clock, *owner.m_ports), *owner.m_clock)
    {
        connect(&m_link, &Link::bytesArrived, &m_link, [this](const ByteChunk &chunk) {
            m_stream.push(chunk.view(), chunk.arrived);
            Q_EMIT m_owner.bytesArrived(chunk);
        });
        connect(&m_link, &Link::interrupted, &m_link, [this] { m_stream.reset(); });
        connect(&m_link, &Link::ended, &m_link, [this] { m_stream.finish(); });
        connect(&m_link, &Link::statusChanged, &owner, &Acquisition::linkChanged);
    }

    void attach(std::unique_ptr<SimulatedMeter> meter) { m_meter = std::move(meter); }
    void open() { m_link.open(); }
    void close() { m_link.close(); }

private:
    void telegram(const FrameView &frame, const Snapshot &snapshot) override
    {
        m_link.countTelegram(frame, snapshot);
        m_link.setCongested(*m_inFlight > kManyInFlight);
        Q_EMIT m_owner.telegramArrived(std::make_shared<const Frame>(frame),
                                       std::make_shared<const PublishedSnapshot>(snapshot, m_inFlight));
    }

    void noise(const DiscardedBytes &bytes) override
    {
        m_link.countDiscarded(bytes);
        Q_EMIT m_owner.noiseArrived(
            { bytes.source, bytes.offset, bytes.length, bytes.received,
              std::make_shared<const std::vector<std::uint8_t>>(bytes.raw.begin(), bytes.raw.end()) });
    }

    Acquisition &m_owner;
    std::shared_ptr<std::atomic<int>> m_inFlight = std::make_shared<std::atomic<int>>(0);
    TelegramStream m_stream;
    std::unique_ptr<SimulatedMeter> m_meter; ///< outlives the link, which reads from it
    Link m_link;
};

Acquisition::Acquisition(const Decryptor *decryptor, std::unique_ptr<const Clock> clock,
                         std::unique_ptr<const PortList> ports, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : std::make_unique<SystemClock>())
    , m_ports(ports ? std::move(ports) : std::make_unique<SystemPortList>())
    , m_decryptor(decryptor)
{
    // Needed by name for invokeMethod and queued slots.
    qRegisterMetaType<SourceId>();
    qRegisterMetaType<LinkSettings>();
    qRegisterMetaType<LinkStatus>();
    qRegisterMetaType<Noise>();
    qRegisterMetaType<ByteChunk>();
    qRegisterMetaType<std::shared_ptr<const Frame>>();
    qRegisterMetaType<std::shared_ptr<const Snapshot>>();
}

Acquisition::~Acquisition() = default;

void Acquisition::openLink(SourceId source, const LinkSettings &settings)
{
    if (m_lines.contains(source))
        return;
    LinkSettings effective = settings;
    std::unique_ptr<SimulatedMeter> meter;
    if (settings.kind == LinkKind::Simulated) {
        meter = std::make_unique<SimulatedMeter>(settings.simulation, *m_clock);
        const QString path = settings.path.empty() ? SimulatedMeter::defaultSymlinkPath(source.value)
                                                   : QString::fromStdString(settings.path);
        effective.path = path.toStdString();
        effective.line = lineSettingsOf(settings.simulation.dialect);
        if (!meter->start(path)) {
            LinkStatus status;
            status.source = source;
            status.settings = effective;
            status.error = LinkError::Other;
            status.detail = meter->error().toStdString();
            Q_EMIT linkChanged(status);
            return;
        }
    }
    auto line = std::make_unique<Line>(source, effective, *this);
    line->attach(std::move(meter));
    Line &opened = *line;
    m_lines.emplace(source, std::move(line));
    opened.open();
}

void Acquisition::closeLink(SourceId source)
{
    const auto entry = m_lines.find(source);
    if (entry == m_lines.end())
        return;
    entry->second->close();
    m_lines.erase(entry);
}

void Acquisition::closeAllLinks()
{
    while (!m_lines.empty())
        closeLink(m_lines.begin()->first);
}

} // namespace meterscope
