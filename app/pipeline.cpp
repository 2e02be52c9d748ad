// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline.h"

#include <QFile>

#include <chrono>

namespace meterscope {

namespace {

constexpr std::chrono::days kDemoPast { 12 }; // a second of work before the first start of the demo
constexpr std::uint32_t kDemoPastRate = 60; // telegrams an hour; fewer would count as gaps

[[nodiscard]] DemoPast demoPast(const SimulationSettings &simulation)
{
    DemoPast past;
    past.simulation = simulation;
    past.simulation.telegramsPerHour = kDemoPastRate;
    past.to = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    past.from = past.to - kDemoPast;
    return past;
}

} // namespace

Pipeline::Pipeline(const DataPaths &paths, const Decryptor *decryptor, const PortListFactory &ports)
    : m_paths(paths)
    , m_decryptor(decryptor)
    , m_makePorts(ports)
    , m_acquisition(std::make_unique<WorkerThread<Acquisition>>(
          QStringLiteral("acquisition"), std::make_unique<Acquisition>(decryptor, nullptr, ports ? ports() : nullptr)))
    , m_portWatch(std::make_unique<WorkerThread<PortWatch>>(QStringLiteral("ports"),
                                                            std::make_unique<PortWatch>(ports ? ports() : nullptr)))
    , m_shown(paths.history)
{
    connect(m_portWatch->worker(), &PortWatch::listed, this, &Pipeline::portsListed);
}

Pipeline::~Pipeline()
{
    m_acquisition->post([](Acquisition &acquisition) { acquisition.closeAllLinks(); });
    m_acquisition.reset();
}

SourceId Pipeline::openLink(const LinkSettings &settings)
{
    return openLink(settings, recordingOf(settings.kind));
}

SourceId Pipeline::openLink(const LinkSettings &settings, Recording recording)
{
    const SourceId source { ++m_lastSource };
    LinkStatus opening;
    opening.source = source;
    opening.settings = settings;
    opening.state = LinkState::Opening;
    Q_EMIT linkOpening(opening);
    const bool firstDemo = recording == Recording::Demo && !QFile::exists(m_paths.demo);
    if (HistoryThreads *threads = threadsFor(recording)) {
        m_shown = threads->path();
        const QString link = stableLinkName(settings);
        if (settings.kind != LinkKind::Replay) { // what comes from a file is in one already
            m_archived.insert(source.value, ArchivedLine { Archivist::folderOf(threads->path()), link });
            threads->archivist().post([source, link](Archivist &archivist) { archivist.admit(source, link); });
        }
        m_opening.insert(source.value);
        threads->recorder().post([this, source, settings, link, firstDemo](Recorder &recorder) {
            if (firstDemo) {
                recorder.admitAfter(demoPast(settings.simulation), source, link);
            } else {
                recorder.admit(source, link);
            }
            // Only when the database is open: a line that speaks before would have its snapshots wait in a queue, where
            // a crash of the program takes them along.
            QMetaObject::invokeMethod(
                this, [this, source, settings] { startLine(source, settings); }, Qt::QueuedConnection);
        });
        if (const auto status = m_status.constFind(m_shown); status != m_status.constEnd()) {
            Q_EMIT historyChanged(*status);
        }
        return source;
    }
    m_opening.insert(source.value);
    startLine(source, settings);
    return source;
}

void Pipeline::startLine(SourceId source, const LinkSettings &settings)
{
    if (m_opening.remove(source.value)) {
        m_acquisition->post([source, settings](Acquisition &acquisition) { acquisition.openLink(source, settings); });
    }
}

void Pipeline::closeLink(SourceId source)
{
    m_opening.remove(source.value);
    m_acquisition->post([source](Acquisition &acquisition) { acquisition.closeLink(source); });
}

void Pipeline::setRawArchiveLimit(quint64 bytes)
{
    m_rawArchiveLimit = bytes;
    for (const HistoryThreads *threads : { m_history.get(), m_demo.get() }) {
        if (threads != nullptr) {
            threads->archivist().post([bytes](Archivist &archivist) { archivist.setLimit(bytes); });
        }
    }
}

void Pipeline::listPorts()
{
    // A line that is being closed holds its port a moment longer; behind it on its thread the look comes after that.
    m_acquisition->post(
        [watch = m_portWatch.get()](Acquisition &) { watch->post([](PortWatch &worker) { worker.list(); }); });
}

void Pipeline::watchPorts(bool on)
{
    m_portWatch->post([on](PortWatch &watch) { on ? watch.start() : watch.stop(); });
}

void Pipeline::addPort(const QString &device)
{
    m_acquisition->post([device, watch = m_portWatch.get()](Acquisition &) {
        watch->post([device](PortWatch &worker) { worker.add(device); });
    });
}

WorkerThread<ListeningPost> &Pipeline::listeningPost()
{
    if (m_listening) {
        return *m_listening;
    }
    m_listening = std::make_unique<WorkerThread<ListeningPost>>(
        QStringLiteral("listening"),
        std::make_unique<ListeningPost>(m_decryptor, m_makePorts ? m_makePorts() : nullptr));
    const ListeningPost *post = m_listening->worker();
    connect(post, &ListeningPost::progressed, this, [this](quint32 run, const ListeningProgress &progress) {
        if (run == m_lastRun) {
            Q_EMIT listeningProgressed(progress);
        }
    });
    connect(post, &ListeningPost::finished, this, [this](quint32 run, const ListeningResult &result) {
        if (run == m_lastRun) {
            Q_EMIT listeningFinished(result);
        }
    });
    connect(post, &ListeningPost::aligned, this, [this](quint32 run, const HeadAlignment &alignment) {
        if (run == m_lastRun) {
            Q_EMIT headAligned(alignment);
        }
    });
    return *m_listening;
}

void Pipeline::atListeningPost(const std::function<void(ListeningPost &)> &work)
{
    // By way of the acquisition's thread, as in listPorts().
    m_acquisition->post([work, post = &listeningPost()](Acquisition &) { post->post(work); });
}

void Pipeline::listen(const LinkSettings &link)
{
    atListeningPost([run = ++m_lastRun, link](ListeningPost &post) { post.listen(run, link); });
}

void Pipeline::signOn(const LinkSettings &link)
{
    atListeningPost([run = ++m_lastRun, link](ListeningPost &post) { post.signOn(run, link); });
}

void Pipeline::alignHead(const LinkSettings &link)
{
    atListeningPost([run = ++m_lastRun, link](ListeningPost &post) { post.alignHead(run, link); });
}

void Pipeline::cancelListening()
{
    ++m_lastRun;
    atListeningPost([](ListeningPost &post) { post.cancel(); });
}

void Pipeline::serveLine(SourceId source, const RelaySettings &relay)
{
    if (!m_relay) {
        if (!relay.on) {
            return;
        }
        m_relay = std::make_unique<WorkerThread<Relay>>(QStringLiteral("relay"), std::make_unique<Relay>());
        connect(acquisition(), &Acquisition::bytesArrived, m_relay->worker(), &Relay::take);
        connect(acquisition(), &Acquisition::linkChanged, m_relay->worker(), &Relay::followLine);
        connect(m_relay->worker(), &Relay::statusChanged, this, &Pipeline::relayChanged);
    }
    m_relay->post([source, relay](Relay &worker) { worker.serve(source, relay); });
}

void Pipeline::request(const SeriesRequest &request)
{
    shownThreads()->reader().post([request](HistoryReader &reader) { reader.request(request); });
}

quint64 Pipeline::exportCsv(CsvRequest request)
{
    request.job = ++m_lastExport;
    shownThreads()->exporter().post([request](CsvExporter &exporter) { exporter.start(request); });
    return request.job;
}

void Pipeline::whileClosed(const std::function<void(const QString &)> &work)
{
    shownThreads()->whileClosed(work);
}

void Pipeline::whileClosedAfter(const std::function<void(Archivist &)> &archiveWork,
                                const std::function<void(const QString &)> &work)
{
    const HistoryThreads *threads = shownThreads();
    // The archive's thread ends before the writer's does: what it queues there is still done.
    threads->archivist().post([archiveWork, work, threads](Archivist &archivist) {
        archiveWork(archivist);
        threads->whileClosed(work);
    });
}

void Pipeline::reopenReaders()
{
    shownThreads()->reopenReaders();
}

void Pipeline::cancelExport(quint64 job)
{
    for (const HistoryThreads *threads : { m_history.get(), m_demo.get() }) {
        if (threads != nullptr) {
            threads->exporter().post([job](CsvExporter &exporter) { exporter.cancel(job); });
        }
    }
}

QString Pipeline::shownDatabase() const
{
    return m_shown;
}

std::optional<ArchivedLine> Pipeline::archiveOf(SourceId source) const
{
    const auto known = m_archived.constFind(source.value);
    return known != m_archived.constEnd() ? std::optional(*known) : std::nullopt;
}

Recording Pipeline::recordingOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Serial:
    case LinkKind::Tcp:
        return Recording::History;
    case LinkKind::Simulated:
        return Recording::Demo;
    case LinkKind::Replay:
        break;
    }
    return Recording::Nowhere;
}

HistoryThreads *Pipeline::threadsFor(Recording recording)
{
    const bool shared = m_paths.demo == m_paths.history;
    if (recording == Recording::Nowhere) {
        return nullptr;
    }
    if (recording == Recording::Demo && !shared) {
        if (!m_demo) {
            m_demo = startHistory(m_paths.demo);
        }
        return m_demo.get();
    }
    if (!m_history) {
        m_history = startHistory(m_paths.history);
    }
    return m_history.get();
}

HistoryThreads *Pipeline::shownThreads()
{
    return m_demo && m_shown == m_demo->path() ? m_demo.get() : threadsFor(Recording::History);
}

std::unique_ptr<HistoryThreads> Pipeline::startHistory(const QString &path)
{
    auto threads = std::make_unique<HistoryThreads>(path);
    Recorder *recorder = threads->recorder().worker();
    connect(acquisition(), &Acquisition::telegramArrived, recorder, &Recorder::record);
    const Archivist *archivist = threads->archivist().worker();
    connect(acquisition(), &Acquisition::bytesArrived, archivist, &Archivist::take);
    connect(acquisition(), &Acquisition::linkChanged, archivist, &Archivist::followLine);
    connect(archivist, &Archivist::statusChanged, this, &Pipeline::rawArchiveChanged);
    threads->archivist().post([limit = m_rawArchiveLimit](Archivist &worker) { worker.setLimit(limit); });
    connect(recorder, &Recorder::statusChanged, this, [this, path](const HistoryStatus &status) {
        m_status.insert(path, status);
        if (path == m_shown) {
            Q_EMIT historyChanged(status);
        }
    });
    connect(threads->reader().worker(), &HistoryReader::replied, this, &Pipeline::replied);
    connect(threads->exporter().worker(), &CsvExporter::progressed, this, &Pipeline::exportProgressed);
    connect(threads->exporter().worker(), &CsvExporter::finished, this, &Pipeline::exportFinished);
    return threads;
}

QString stableLinkName(const LinkSettings &settings)
{
    switch (settings.kind) {
    case LinkKind::Serial:
        return settings.usbSerial.empty() ? QStringLiteral("path:") + QString::fromStdString(settings.path)
                                          : QStringLiteral("usb:") + QString::fromStdString(settings.usbSerial);
    case LinkKind::Tcp:
        return QStringLiteral("tcp:%1:%2").arg(QString::fromStdString(settings.host)).arg(settings.port);
    case LinkKind::Replay:
        return QStringLiteral("file:") + QString::fromStdString(settings.path);
    case LinkKind::Simulated:
        return QStringLiteral("simulated:%1").arg(settings.simulation.seed);
    }
    return {};
}

} // namespace meterscope
