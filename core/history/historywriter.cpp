// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"

#include "history/historystore.h"
#include "history/spillfile.h"
#include "history/walsync.h"
#include "history/writerlock.h"

#include <QFileInfo>
#include <QMetaMethod>

namespace meterscope {

using history::HistoryFault;
using history::HistoryRecord;

namespace {

constexpr std::size_t kBatch = 512; ///< records in one transaction at most
constexpr std::size_t kMemoryRecords = 10'000; ///< that wait in memory where the file cannot take them
constexpr int kReportMs = 1000;

} // namespace

HistoryWriter::HistoryWriter(const HistoryWriterOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_retry(this)
    , m_sync(this)
    , m_tidy(this)
    , m_report(this)
{
    if (m_options.waitingPath.isEmpty())
        m_options.waitingPath = m_options.path + QStringLiteral(".waiting");
    m_status.path = m_options.path.toStdString();
    m_lock = std::make_unique<history::WriterLock>(m_options.path);
    m_spill = std::make_unique<history::SpillFile>(m_options.waitingPath, m_options.waitingLimitBytes);
    m_retry.setInterval(m_options.retryMs);
    m_sync.setInterval(m_options.syncMs);
    m_report.setInterval(kReportMs);
    m_report.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HistoryWriter::tryOpen);
    connect(&m_sync, &QTimer::timeout, this, &HistoryWriter::sync);
    m_tidy.setInterval(m_options.tidyMs);
    connect(&m_tidy, &QTimer::timeout, this, &HistoryWriter::tidy);
    connect(&m_report, &QTimer::timeout, this, &HistoryWriter::report);
}

HistoryWriter::~HistoryWriter()
{
    close();
}

void HistoryWriter::open()
{
    m_isOpen = true;
    tryOpen();
}

void HistoryWriter::tryOpen()
{
    if (m_store)
        return;
    const HistoryFault held = m_lock->acquire();
    m_otherWrites = held.error == HistoryError::Locked;
    if (held) {
        fail(held);
        return;
    }
    if (const HistoryFault fault = openStore()) {
        m_store.reset();
        fail(fault);
        return;
    }
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link)
        m_store->attachSource(link.key(), link.value());
    m_takingOver = true;
    if (m_spill->openExisting())
        m_spill->seek(m_store->spillOffset(m_spill->id()));
    takeOverWaiting();
}

/// Opens the database; a damaged one is set aside, and what can be read of it goes into the one that takes its place.
HistoryFault HistoryWriter::openStore()
{
    history::finishSalvage(m_options.path);
    HistoryFault fault;
    if (!m_damaged) {
        m_store = std::make_unique<history::HistoryStore>(m_options.path);
        m_store->setRowDays(m_options.rowDays);
        fault = m_store->open();
    }
    if (!m_damaged && (fault.error != HistoryError::Damaged || !history::mayBeOurs(m_options.path)))
        return fault;
    m_store.reset();
    history::Salvage salvage;
    if (const HistoryFault unsalvaged = history::salvage(m_options.path, &salvage))
        return unsalvaged;
    m_damaged = false;
    m_status.setAside = salvage.setAside.toStdString();
    m_store = std::make_unique<history::HistoryStore>(m_options.path);
    m_store->setRowDays(m_options.rowDays);
    fault = m_store->open();
    return fault ? fault : m_store->noteSalvage(salvage);
}

/// Writes a batch of what waited and comes back for the next one: new snapshots go behind them meanwhile.
void HistoryWriter::takeOverWaiting()
{
    if (!m_store || !m_takingOver)
        return;
    HistoryFault fault;
    std::size_t count = 0;
    if (m_spill->waiting() != 0 || !m_memory.empty())
        fault = m_store->begin();
    else
        return becomeReady();
    for (; !fault && count < kBatch && m_spill->waiting() != 0; ++count) {
        const auto record = m_spill->next();
        if (!record)
            break;
        fault = m_store->write(*record);
    }
    if (!fault && count != 0)
        fault = m_store->noteSpill(m_spill->id(), m_spill->position());
    std::size_t fromMemory = 0;
    for (; !fault && count < kBatch && fromMemory < m_memory.size(); ++count)
        fault = m_store->write(m_memory[fromMemory++]);
    if (!fault)
        fault = m_store->commit();
    if (fault) {
        fail(fault);
        return;
    }
    m_memory.erase(m_memory.begin(), m_memory.begin() + static_cast<std::ptrdiff_t>(fromMemory));
    m_status.snapshots += count;
    m_unsynced = true;
    if (count == 0) { // unreadable from here on: what follows cannot be told from noise
        m_status.lost += m_spill->waiting();
        return becomeReady();
    }
    QMetaObject::invokeMethod(this, &HistoryWriter::takeOverWaiting, Qt::QueuedConnection);
}

void HistoryWriter::becomeReady()
{
    m_takingOver = false;
    if (m_spill->isOpen()) {
        m_store->forgetSpill(m_spill->id());
        m_spill->remove();
    }
    m_retry.stop();
    m_sync.start();
    m_tidy.start();
    m_status.recording = true;
    m_status.error = HistoryError::None;
    m_status.detail.clear();
    report();
}

void HistoryWriter::write(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (!snapshot->accepted() || !m_isOpen)
        return;
    HistoryRecord record = history::makeRecord(*snapshot);
    if (!isReady()) {
        wait(std::move(record));
        return;
    }
    HistoryFault fault;
    if (m_batch.empty())
        fault = m_store->begin();
    if (!fault)
        fault = m_store->write(record);
    m_batch.push_back(std::move(record));
    if (fault)
        fail(fault);
    else if (m_batch.size() >= kBatch)
        commit();
    else
        scheduleCommit();
}

void HistoryWriter::writeBulk(const std::vector<HistoryRecord> &records)
{
    writeMany(records.size(), [&](std::size_t i) { return &records[i]; });
}

void HistoryWriter::writeBulk(const std::vector<Snapshot> &snapshots)
{
    HistoryRecord record;
    writeMany(snapshots.size(), [&](std::size_t i) -> const HistoryRecord * {
        if (!snapshots[i].accepted())
            return nullptr;
        history::makeRecord(snapshots[i], record);
        return &record;
    });
}

void HistoryWriter::writeMany(std::size_t count, const std::function<const HistoryRecord *(std::size_t)> &record)
{
    if (!m_isOpen)
        return;
    commit();
    HistoryFault fault;
    std::size_t written = 0;
    if (isReady())
        fault = m_store->begin(history::HistoryStore::Mode::Bulk);
    for (std::size_t i = 0; i < count && isReady() && !fault; ++i) {
        if (const HistoryRecord *next = record(i)) {
            fault = m_store->write(*next);
            ++written;
        }
    }
    if (isReady() && !fault)
        fault = m_store->commit();
    if (isReady() && !fault) {
        m_status.snapshots += written;
        m_unsynced = true;
        reportSoon();
        // Many calls in a row leave the timer no turn, and the log would grow as large as the database.
        if (QFileInfo(m_options.path + QStringLiteral("-wal")).size() > history::kLargeLogBytes)
            fault = m_store->checkpoint();
        if (fault)
            fail(fault);
        return;
    }
    if (fault)
        fail(fault);
    for (std::size_t i = 0; i < count; ++i) {
        if (const HistoryRecord *next = record(i))
            wait(HistoryRecord(*next));
    }
}

bool HistoryWriter::withStore(const std::function<void(history::HistoryStore &)> &work)
{
    commit();
    if (!isReady())
        return false;
    work(*m_store);
    m_unsynced = true;
    const HistoryFault fault = m_store->fault();
    if (fault)
        fail(fault);
    return true;
}

/// One step; the next one stands in the event queue behind the snapshots that came meanwhile.
void HistoryWriter::tidy()
{
    commit();
    if (!isReady())
        return;
    const bool more = m_store->tidy();
    m_unsynced = true;
    if (const HistoryFault fault = m_store->fault())
        fail(fault);
    else if (more)
        QMetaObject::invokeMethod(this, &HistoryWriter::tidy, Qt::QueuedConnection);
}

/// The commit stands in the event queue behind the snapshots that are there already: at live rate there are none.
void HistoryWriter::scheduleCommit()
{
    if (m_commitScheduled)
        return;
    m_commitScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_commitScheduled = false;
            commit();
        },
        Qt::QueuedConnection);
}

void HistoryWriter::commit()
{
    if (m_batch.empty() || !m_store)
        return;
    if (const HistoryFault fault = m_store->commit()) {
        fail(fault);
        return;
    }
    m_status.snapshots += m_batch.size();
    m_batch.clear();
    m_unsynced = true;
    reportSoon();
}

void HistoryWriter::sync()
{
    if (!m_store || !m_unsynced)
        return;
    m_unsynced = false;
    m_store->releasePages();
    static const QMetaMethod wanted = QMetaMethod::fromSignal(&HistoryWriter::syncWanted);
    if (isSignalConnected(wanted)) {
        Q_EMIT syncWanted();
        return;
    }
    if (!m_walSync)
        m_walSync = std::make_unique<history::WalSync>(m_options.path);
    if (const HistoryFault fault = m_walSync->sync())
        fail(fault);
}

void HistoryWriter::fail(const HistoryFault &fault)
{
    m_store.reset();
    m_walSync.reset();
    m_takingOver = false;
    m_damaged = m_damaged || fault.error == HistoryError::Damaged;
    m_sync.stop();
    m_tidy.stop();
    for (HistoryRecord &record : m_batch)
        wait(std::move(record));
    m_batch.clear();
    const std::string detail = fault.detail.toStdString();
    const bool changed = m_status.recording || m_status.error != fault.error || m_status.detail != detail;
    m_status.recording = false;
    m_status.error = fault.error;
    m_status.detail = detail;
    if (!m_retry.isActive())
        m_retry.start();
    if (changed)
        report();
}

void HistoryWriter::wait(HistoryRecord &&record)
{
    if (m_otherWrites)
        return; // the process that holds the lock records this meter
    // The order of arrival is kept: once something waits in memory, what follows waits behind it.
    if (!m_memory.empty() || !m_spill->append(record)) {
        if (m_memory.size() < kMemoryRecords)
            m_memory.push_back(std::move(record));
        else
            ++m_status.lost;
    }
    reportSoon();
}

void HistoryWriter::attachSource(SourceId source, const QString &link)
{
    m_links.insert(source.value, link);
    if (m_store)
        m_store->attachSource(source.value, link);
}

void HistoryWriter::close()
{
    if (!m_isOpen)
        return;
    commit();
    if (m_store) {
        if (const HistoryFault fault = m_store->checkpoint())
            fail(fault);
    }
    m_isOpen = false;
    m_retry.stop();
    m_sync.stop();
    m_tidy.stop();
    while (!m_memory.empty() && m_spill->append(m_memory.front()))
        m_memory.pop_front();
    m_status.lost += m_memory.size();
    m_memory.clear();
    m_walSync.reset();
    m_store.reset();
    m_lock->release();
    m_status.recording = false;
    report();
}

void HistoryWriter::reportSoon()
{
    if (!m_report.isActive())
        m_report.start();
}

void HistoryWriter::report()
{
    m_report.stop();
    m_status.waiting = m_spill->waiting() + m_memory.size();
    m_status.bytes = 0;
    for (const char *suffix : { "", "-wal" })
        m_status.bytes += static_cast<quint64>(QFileInfo(m_options.path + QString::fromLatin1(suffix)).size());
    Q_EMIT statusChanged(m_status);
}

} // namespace meterscope
