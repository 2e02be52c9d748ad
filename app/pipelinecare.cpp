// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelinecare.h"

#include "app/fileimport.h"
#include "app/keyfile.h"
#include "crypto/gcmdecryptor.h"
#include "history/databasecare.h"
#include "history/doubtbook.h"
#include "history/historystore.h"
#include "history/historyverifier.h"
#include "history/rangedeletion.h"
#include "history/writerlock.h"

#include <QFileInfo>

#include <algorithm>

namespace meterscope {

using history::HistoryFault;
using ui::CareOutcome;
using ui::CareTask;

namespace {

constexpr std::size_t kShownRows = 5; ///< unreadable rows that a dialog has room for

[[nodiscard]] UtcSeconds secondsOf(std::int64_t ms)
{
    return UtcSeconds(std::chrono::seconds(ms / 1000));
}

[[nodiscard]] EnergyValue slotOf(const std::string &column)
{
    std::size_t slot = 0;
    while (slot + 1 < history::kRegisterCount && column != history::kColumns[slot].name) {
        ++slot;
    }
    return EnergyValue(slot);
}

[[nodiscard]] ui::CareDoubt::Decision decisionOf(history::DoubtDecision decision)
{
    switch (decision) {
    case history::DoubtDecision::Pending:
        break;
    case history::DoubtDecision::Accepted:
        return ui::CareDoubt::Decision::Accepted;
    case history::DoubtDecision::Rejected:
        return ui::CareDoubt::Decision::Rejected;
    }
    return ui::CareDoubt::Decision::Pending;
}

[[nodiscard]] HistoryFault lookAtDoubts(const QString &database, CareOutcome &outcome)
{
    std::vector<history::Doubt> doubts;
    const HistoryFault fault = history::listDoubts(database, &doubts);
    for (const history::Doubt &doubt : doubts) {
        outcome.doubts.push_back(
            { doubt.id, QString::fromStdString(doubt.equipment), secondsOf(history::key::time(doubt.firstId)),
              secondsOf(history::key::time(doubt.lastId)), quint64(doubt.snapshots), slotOf(doubt.column),
              Decimal::parse(doubt.before), Decimal::parse(doubt.after), decisionOf(doubt.decision) });
    }
    return fault;
}

[[nodiscard]] HistoryFault look(const QString &database, CareOutcome &outcome)
{
    history::DatabaseSize size;
    if (const HistoryFault fault = history::measureDatabase(database, &size))
        return fault;
    outcome.bytes = quint64(size.fileBytes + size.logBytes);
    for (const history::TableSize &table : size.tables)
        outcome.tables.push_back({ table.table, quint64(table.bytes), quint64(table.rows) });
    std::vector<history::ImportEntry> imports;
    if (const HistoryFault fault = history::listImports(database, &imports))
        return fault;
    for (const history::ImportEntry &entry : imports)
        outcome.imports.push_back({ entry.id, entry.label, secondsOf(entry.importedMs), quint64(entry.snapshots) });
    history::Retention retention;
    if (const HistoryFault fault = history::lookUpRetention(database, &retention))
        return fault;
    outcome.keep = { retention.detailDays, retention.minuteDays };
    return lookAtDoubts(database, outcome);
}

[[nodiscard]] HistoryFault verify(const QString &database, const history::CareProgress &progress, CareOutcome &outcome)
{
    history::VerifyReport report;
    const HistoryFault fault = history::verifyHistory(database, progress, &report);
    outcome.readings = quint64(report.snapshots);
    outcome.differences = quint64(report.differences);
    return fault;
}

[[nodiscard]] ui::ImportOutlook outlookOf(const history::ImportPreview &preview)
{
    ui::ImportOutlook outlook;
    outlook.isKnown = preview.kind != history::ImportKind::Unknown;
    outlook.readings = quint64(preview.rows);
    outlook.recorded = quint64(preview.conflicts);
    outlook.unreadable = quint64(preview.bad);
    outlook.needsKey = std::any_of(preview.issues.begin(), preview.issues.end(), [](const history::ImportIssue &issue) {
        return issue.problem == history::ImportProblem::NoKey;
    });
    for (const history::ImportedMeter &meter : preview.meters) {
        outlook.meters << QString::fromStdString(meter.equipment);
        const UtcSeconds first = secondsOf(meter.firstMs);
        const UtcSeconds last = secondsOf(meter.lastMs);
        outlook.first = outlook.first ? std::min(*outlook.first, first) : first;
        outlook.last = outlook.last ? std::max(*outlook.last, last) : last;
    }
    for (std::size_t i = 0; i < std::min(preview.issues.size(), kShownRows); ++i) {
        const history::ImportIssue &issue = preview.issues[i];
        outlook.rows << QStringLiteral("%1 %2 %3")
                            .arg(issue.line)
                            .arg(QString::fromStdString(issue.column), QString::fromStdString(issue.text))
                            .simplified();
    }
    return outlook;
}

/// What the task says of its file, with the keys it names.
class TaskSource
{
public:
    [[nodiscard]] HistoryFault open(const CareTask &task)
    {
        m_source.path = task.file;
        m_source.profile = findProfile(task.profile.toStdString());
        if (task.keyFile.isEmpty())
            return {};
        LoadedKeys keys = loadKeys(task.keyFile);
        if (!keys.error.isEmpty())
            return { HistoryError::Unreadable, keys.error };
        m_decryptor = std::make_unique<GcmDecryptor>(std::move(keys.keys));
        m_source.decryptor = m_decryptor.get();
        return {};
    }
    [[nodiscard]] const ImportSource &source() const { return m_source; }

private:
    ImportSource m_source;
    std::unique_ptr<Decryptor> m_decryptor;
};

[[nodiscard]] HistoryFault preview(const CareTask &task, const QString &database, const history::CareProgress &progress,
                                   CareOutcome &outcome)
{
    TaskSource source;
    if (const HistoryFault fault = source.open(task))
        return fault;
    history::ImportRun run(database, 0);
    if (const HistoryFault fault = run.open())
        return fault;
    const HistoryFault fault = importFile(source.source(), run, progress);
    outcome.outlook = outlookOf(run.preview());
    return fault;
}

[[nodiscard]] HistoryFault import(const CareTask &task, const QString &database, const history::CareProgress &progress,
                                  CareOutcome &outcome)
{
    TaskSource source;
    if (const HistoryFault fault = source.open(task))
        return fault;
    history::HistoryStore store(database);
    history::ImportRun run(database, 0);
    if (const HistoryFault fault = store.open())
        return fault;
    if (const HistoryFault fault = run.open())
        return fault;
    std::int64_t id = 0;
    const HistoryFault fault = history::applyImport(
        store, QFileInfo(task.file).fileName(), run,
        [&](history::ImportRun &pass) { return importFile(source.source(), pass, progress); }, &id);
    outcome.readings = fault ? 0 : quint64(run.preview().rows);
    return fault;
}

[[nodiscard]] HistoryFault undo(const CareTask &task, const QString &database, const history::CareProgress &progress)
{
    history::HistoryStore store(database);
    if (const HistoryFault fault = store.open())
        return fault;
    store.watch(progress);
    return store.undoImport(task.import);
}

[[nodiscard]] history::Retention retentionOf(const ui::CareKeep &keep)
{
    return { keep.detailDays, keep.minuteDays };
}

[[nodiscard]] HistoryFault estimate(const CareTask &task, const QString &database,
                                    const history::CareProgress &progress, CareOutcome &outcome)
{
    history::RetentionEstimate sizes;
    const HistoryFault fault = history::estimateRetention(database, retentionOf(task.keep), progress, &sizes);
    outcome.estimate = { quint64(sizes.snapshots),   quint64(sizes.snapshotBytes), quint64(sizes.minutes),
                         quint64(sizes.minuteBytes), quint64(sizes.allSnapshots),  quint64(sizes.allSnapshotBytes),
                         quint64(sizes.allMinutes),  quint64(sizes.allMinuteBytes) };
    return fault;
}

/// The writer, once it has the file again, takes away what need not be kept.
[[nodiscard]] HistoryFault keep(const CareTask &task, const QString &database)
{
    history::HistoryStore store(database);
    if (const HistoryFault fault = store.open())
        return fault;
    return store.setRetention(retentionOf(task.keep));
}

[[nodiscard]] HistoryFault decide(const CareTask &task, const QString &database, history::DoubtDecision decision,
                                  const history::CareProgress &progress)
{
    history::HistoryStore store(database);
    if (const HistoryFault fault = store.open())
        return fault;
    store.watch(progress);
    return store.decide(task.doubt, decision);
}

/// The database only when nothing of the days is left in the archive: nothing is told to be gone that is not.
[[nodiscard]] HistoryFault deleteDays(const CareTask &task, const QString &database, const RedactionResult &archive,
                                      const history::CareProgress &progress, CareOutcome &outcome)
{
    outcome.telegrams = archive.telegrams;
    if (const HistoryFault fault = Archivist::faultOf(archive))
        return fault;
    history::DeletedRows deleted;
    const auto ms = [](UtcSeconds time) { return time.time_since_epoch().count() * 1000; };
    const HistoryFault fault = history::deleteRange(database, 0, ms(task.from), ms(task.to), progress, &deleted);
    outcome.readings = quint64(deleted.snapshots);
    return fault;
}

[[nodiscard]] HistoryFault perform(const CareTask &task, const QString &database, const RedactionResult &archive,
                                   const history::CareProgress &progress, CareOutcome &outcome)
{
    history::WriterLock lock(database);
    if (ui::changesFile(task.kind)) {
        if (const HistoryFault fault = lock.acquire())
            return fault;
    }
    switch (task.kind) {
    case CareTask::Kind::Look:
        return look(database, outcome);
    case CareTask::Kind::Check:
        return history::checkIntegrity(database, progress, &outcome.problems);
    case CareTask::Kind::Verify:
        return verify(database, progress, outcome);
    case CareTask::Kind::Backup:
        return history::backupDatabase(database, task.file, progress);
    case CareTask::Kind::Restore:
        return history::restoreDatabase(task.file, database, progress, &outcome.kept);
    case CareTask::Kind::Delete:
        return deleteDays(task, database, archive, progress, outcome);
    case CareTask::Kind::Preview:
        return preview(task, database, progress, outcome);
    case CareTask::Kind::Import:
        return import(task, database, progress, outcome);
    case CareTask::Kind::Undo:
        return undo(task, database, progress);
    case CareTask::Kind::Estimate:
        return estimate(task, database, progress, outcome);
    case CareTask::Kind::Keep:
        return keep(task, database);
    case CareTask::Kind::Accept:
        return decide(task, database, history::DoubtDecision::Accepted, progress);
    case CareTask::Kind::Reject:
        return decide(task, database, history::DoubtDecision::Rejected, progress);
    }
    return {};
}

} // namespace

RedactionResult CareWorker::redact(quint64 job, const CareTask &task, Archivist &archivist, const CancelFlag &cancelled)
{
    return archivist.redact(Redaction { task.from, task.to, {} }, [&](std::uint64_t done, std::uint64_t total) {
        Q_EMIT progressed(job, qint64(done), qint64(total));
        return !cancelled->load(std::memory_order_relaxed);
    });
}

void CareWorker::run(quint64 job, const CareTask &task, const QString &database, const CancelFlag &cancelled,
                     const RedactionResult &archive)
{
    CareOutcome outcome;
    outcome.task = task;
    outcome.path = database;
    const HistoryFault fault = perform(
        task, database, archive,
        [&](qint64 done, qint64 total) {
            Q_EMIT progressed(job, done, total);
            return !cancelled->load(std::memory_order_relaxed);
        },
        outcome);
    outcome.error = fault.error;
    outcome.detail = fault.detail;
    Q_EMIT finished(job, outcome);
}

PipelineCare::PipelineCare(Pipeline &pipeline, QObject *parent)
    : ui::HistoryCare(parent)
    , m_pipeline(pipeline)
    , m_worker(QStringLiteral("history care"), std::make_unique<CareWorker>())
{
    connect(m_worker.worker(), &CareWorker::progressed, this, &PipelineCare::progressed);
    connect(m_worker.worker(), &CareWorker::finished, this, [this](quint64 job, const CareOutcome &outcome) {
        if (ui::changesFile(outcome.task.kind))
            m_pipeline.reopenReaders();
        Q_EMIT finished(job, outcome);
    });
}

PipelineCare::~PipelineCare()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

quint64 PipelineCare::start(const CareTask &task)
{
    const quint64 job = ++m_lastJob;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto run = [job, task, cancelled = m_cancelled](CareWorker &worker, const QString &database) {
        worker.run(job, task, database, cancelled);
    };
    if (task.kind == CareTask::Kind::Delete) {
        const auto archive = std::make_shared<RedactionResult>();
        m_pipeline.whileClosedAfter(
            [job, task, archive, worker = m_worker.worker(), cancelled = m_cancelled](Archivist &archivist) {
                *archive = worker->redact(job, task, archivist, cancelled);
            },
            [job, task, archive, worker = m_worker.worker(), cancelled = m_cancelled](const QString &database) {
                worker->run(job, task, database, cancelled, *archive);
            });
    } else if (ui::changesFile(task.kind)) {
        m_pipeline.whileClosed([run, worker = m_worker.worker()](const QString &database) { run(*worker, database); });
    } else {
        m_worker.post([run, database = m_pipeline.shownDatabase()](CareWorker &worker) { run(worker, database); });
    }
    return job;
}

void PipelineCare::cancel(quint64 job)
{
    if (job == m_lastJob && m_cancelled)
        m_cancelled->store(true);
}

} // namespace meterscope
