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

Pipeline::Pipeline(const DataPaths &paths, const Decryptor *decryptor)
    : m_paths(paths)
    , m_acquisition(std::make_unique<WorkerThread<Acquisition>>(QStringLiteral("acquisition"),
                                                                std::make_unique<Acquisition>(decryptor)))
    , m_shown(paths.history)
{ }

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
    m_acquisition->post([](Acquisition &acquisition) { acquisition.listPorts(); });
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
