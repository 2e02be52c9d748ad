// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturepager.h"

#include "app/captureconversion.h"
#include "capture/capturereader.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <utility>

namespace meterscope {

namespace {

using Problem = ui::OpenedCapture::Problem;
using ui::CaptureWork;

constexpr qint64 kTurnMs = 20; ///< of what takes long, before pages have their turn
constexpr qint64 kReportMs = 300;
constexpr qint64 kReportShare = 5; ///< one part in so many may go into telling what is known so far

} // namespace

CaptureWorker::CaptureWorker(const Decryptor *decryptor)
    : m_decryptor(decryptor)
{ }

void CaptureWorker::close()
{
    m_running.clear(); // before what they read
    m_capture.reset();
    m_folder.reset();
}

void CaptureWorker::open(quint64 file, const QString &path)
{
    close();
    m_file = file;
    Q_EMIT opened(file, take(path));
}

ui::OpenedCapture CaptureWorker::take(const QString &path)
{
    ui::OpenedCapture result;
    result.path = path;
    std::string name = QFile::encodeName(path).toStdString();
    if (!CaptureReader::isCapture(name)) {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString capture = m_folder->filePath(QStringLiteral("telegrams.mscap"));
        convertToCapture(path, capture, result);
        if (result.problem != Problem::None) {
            return result;
        }
        name = QFile::encodeName(capture).toStdString();
    }
    CaptureChain capture;
    if (const CaptureFault fault = capture.open(name)) {
        result.problem = fault.error == CaptureError::NewerVersion ? Problem::NewerVersion
            : fault.systemError != 0                               ? Problem::CannotRead
                                                                   : Problem::Damaged;
        if (fault.systemError != 0) {
            result.detail = QString::fromLocal8Bit(std::strerror(fault.systemError));
        }
        return result;
    }
    result.rows = capture.count();
    result.missing = capture.missing();
    m_capture = std::move(capture);
    return result;
}

void CaptureWorker::openArchive(quint64 file, const ArchivedLine &line, UtcMillis end)
{
    close();
    m_file = file;
    CaptureChain capture;
    capture.openLine(QFile::encodeName(line.folder).toStdString(), line.line.toStdString());
    capture.endAt(end);
    ui::OpenedCapture result;
    result.isArchive = true;
    result.path = line.folder;
    result.rows = capture.count();
    result.missing = capture.missing();
    result.unreadableFiles = capture.unreadableFiles();
    if (result.rows > 0) {
        m_capture = std::move(capture);
    } else {
        result.problem = Problem::NothingOlder;
    }
    Q_EMIT opened(file, result);
}

void CaptureWorker::load(quint64 file, quint64 page)
{
    if (!isOpen(file)) {
        return;
    }
    auto result = std::make_shared<ui::CapturePage>();
    result->first = page * ui::PagedCapture::kPageRows;
    const quint64 end = std::min<quint64>(result->first + ui::PagedCapture::kPageRows, m_capture->count());
    CaptureRows rows(*m_capture, m_decryptor, result->first);
    for (quint64 record = result->first; record < end; ++record) {
        const CaptureRows::Row row = rows.next();
        result->rows.push_back(row.summary);
        result->bytes.insert(result->bytes.end(), row.record.bytes.begin(), row.record.bytes.end());
        result->ends.push_back(result->bytes.size());
    }
    Q_EMIT loaded(file, result);
}

void CaptureWorker::findTime(quint64 file, UtcMillis time)
{
    if (isOpen(file)) {
        Q_EMIT timeFound(file, m_capture->indexAt(time));
    }
}

void CaptureWorker::gatherStatistics(quint64 file, quint64 run)
{
    if (!isOpen(file)) {
        return;
    }
    const auto answer = [this, run](const ui::TelegramStatistics &statistics, bool isLast) {
        Q_EMIT statisticsGathered(run, statistics, isLast);
    };
    start(run, CaptureWork::Statistics, std::make_unique<StatisticsTask>(*m_capture, m_decryptor, answer));
}

void CaptureWorker::readField(quint64 file, quint64 run, const ui::FieldKey &field)
{
    if (!isOpen(file)) {
        return;
    }
    const auto answer = [this, run](const ui::FieldBatch &batch) { Q_EMIT fieldRead(run, batch); };
    start(run, CaptureWork::Field, std::make_unique<FieldTask>(*m_capture, m_decryptor, field, answer));
}

void CaptureWorker::save(quint64 file, quint64 run, const ui::CaptureOrder &order)
{
    if (!isOpen(file)) {
        return;
    }
    const auto answer = [this, run, path = order.path](quint64 rows, const QString &error) {
        Q_EMIT saved(run, path, rows, error);
    };
    start(run, CaptureWork::Save, std::make_unique<SaveTask>(*m_capture, order, answer));
}

void CaptureWorker::start(quint64 run, CaptureWork work, std::unique_ptr<CaptureTask> task)
{
    cancel(work);
    m_running.push_back({ run, work, std::move(task) });
    m_reported.start();
    wake();
}

void CaptureWorker::cancel(CaptureWork work)
{
    std::erase_if(m_running, [work](const Running &running) { return running.work == work; });
}

void CaptureWorker::wake()
{
    if (!m_isAwake && !m_running.empty()) {
        m_isAwake = true;
        QMetaObject::invokeMethod(this, &CaptureWorker::work, Qt::QueuedConnection);
    }
}

void CaptureWorker::work()
{
    m_isAwake = false;
    QElapsedTimer time;
    time.start();
    while (!m_running.empty() && !time.hasExpired(kTurnMs)) {
        std::erase_if(m_running, [](const Running &running) { return !running.task->step(); });
    }
    if (m_reported.hasExpired(std::max(kReportMs, m_reportTook * kReportShare))) {
        report();
    }
    wake();
}

void CaptureWorker::report()
{
    m_reported.restart();
    for (const Running &running : m_running) {
        running.task->report();
        Q_EMIT progressed(running.run, running.work, running.task->percent());
    }
    m_reportTook = m_reported.elapsed();
}

CapturePager::CapturePager(const Decryptor *decryptor, QObject *parent)
    : ui::PagedCapture(parent)
    , m_worker(QStringLiteral("capture"), std::make_unique<CaptureWorker>(decryptor))
{
    connectWorker();
}

void CapturePager::connectWorker()
{
    const CaptureWorker *worker = m_worker.worker();
    connect(worker, &CaptureWorker::opened, this, [this](quint64 file, const ui::OpenedCapture &capture) {
        if (file == m_file) {
            Q_EMIT opened(capture);
        }
    });
    connect(worker, &CaptureWorker::loaded, this,
            [this](quint64 file, const std::shared_ptr<const ui::CapturePage> &page) {
                if (file == m_file) {
                    Q_EMIT loaded(page);
                }
            });
    connect(worker, &CaptureWorker::timeFound, this, [this](quint64 file, quint64 row) {
        if (file == m_file) {
            Q_EMIT timeFound(row);
        }
    });
    connect(worker, &CaptureWorker::progressed, this, [this](quint64 number, CaptureWork work, int percent) {
        if (number == run(work)) {
            Q_EMIT progressed(work, percent);
        }
    });
    connect(worker, &CaptureWorker::statisticsGathered, this,
            [this](quint64 number, const ui::TelegramStatistics &statistics, bool isLast) {
                if (number == run(CaptureWork::Statistics)) {
                    Q_EMIT statisticsGathered(statistics, isLast);
                }
            });
    connect(worker, &CaptureWorker::fieldRead, this, [this](quint64 number, const ui::FieldBatch &batch) {
        if (number == run(CaptureWork::Field)) {
            Q_EMIT fieldRead(batch);
        }
    });
    connect(worker, &CaptureWorker::saved, this,
            [this](quint64 number, const QString &path, quint64 rows, const QString &error) {
                if (number != run(CaptureWork::Save)) {
                    return;
                }
                if (error.isEmpty()) {
                    Q_EMIT saved(path, rows);
                } else {
                    Q_EMIT saveFailed(path, error);
                }
            });
}

quint64 CapturePager::nextFile()
{
    m_runs.fill(0);
    return ++m_file;
}

void CapturePager::open(const QString &path)
{
    m_worker.post([file = nextFile(), path](CaptureWorker &worker) { worker.open(file, path); });
}

bool CapturePager::hasArchive(SourceId line) const
{
    return m_archives && m_archives(line).has_value();
}

void CapturePager::openArchive(SourceId line, UtcMillis end)
{
    // A line that no archive knows has an empty one.
    const ArchivedLine archived = m_archives ? m_archives(line).value_or(ArchivedLine {}) : ArchivedLine {};
    m_worker.post(
        [file = nextFile(), archived, end](CaptureWorker &worker) { worker.openArchive(file, archived, end); });
}

void CapturePager::load(quint64 page)
{
    m_worker.post([file = m_file, page](CaptureWorker &worker) { worker.load(file, page); });
}

void CapturePager::findTime(UtcMillis time)
{
    m_worker.post([file = m_file, time](CaptureWorker &worker) { worker.findTime(file, time); });
}

void CapturePager::gatherStatistics()
{
    const quint64 number = run(CaptureWork::Statistics) = ++m_lastRun;
    m_worker.post([file = m_file, number](CaptureWorker &worker) { worker.gatherStatistics(file, number); });
}

void CapturePager::readField(const ui::FieldKey &field)
{
    const quint64 number = run(CaptureWork::Field) = ++m_lastRun;
    m_worker.post([file = m_file, number, field](CaptureWorker &worker) { worker.readField(file, number, field); });
}

void CapturePager::save(const ui::CaptureOrder &order)
{
    const quint64 number = run(CaptureWork::Save) = ++m_lastRun;
    m_worker.post([file = m_file, number, order](CaptureWorker &worker) { worker.save(file, number, order); });
}

void CapturePager::cancel(CaptureWork work)
{
    run(work) = 0;
    m_worker.post([work](CaptureWorker &worker) { worker.cancel(work); });
}

} // namespace meterscope
