// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include <QHash>
#include <QString>
#include <QTimer>

#include "domain/series.h"
#include "domain/snapshot.h"
#include "history/historyrecord.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace meterscope {

namespace history {
class HistoryStore;
class SpillFile;
class WalSync;
class WriterLock;
struct HistoryFault;
} // namespace history

struct HistoryWriterOptions
{
    QString path; ///< of the database; made with its folder when it does not exist
    QString waitingPath; ///< where records wait during a fault; empty: "<path>.waiting"
    qint64 waitingLimitBytes = 256 * 1024 * 1024; ///< of that file: about a week of one telegram a second
    int retryMs = 2000; ///< between attempts to write again after a fault
    int syncMs = 5000; ///< between syncs; a power cut loses no more than twice this
    int tidyMs = 30'000; ///< between looks for rows that have become old enough for a block
    int rowDays = 28; ///< snapshots of so many days are plain rows, for the view `readings`
};

/// Writes what the meters send into the history. Lives on a thread of its own, owns the one read-write connection, and
/// is reached through its slots only (queued). Make it, move it, then call open() from a queued connection.
///
/// At live rate each snapshot is a transaction of its own; snapshots that are waiting in the event queue share one. A
/// fault (disk full, locked, damaged, newer schema, another process writing) never stops the reading of the meter: it
/// is told by statusChanged() and what arrives meanwhile waits in a bounded file, to be written when the fault ends.
/// Only the process that holds the lock "<path>.lock" writes; while another one does, nothing is kept here.
class HistoryWriter : public QObject
{
    Q_OBJECT
public:
    explicit HistoryWriter(const HistoryWriterOptions &options, QObject *parent = nullptr);
    ~HistoryWriter() override; ///< closes

public Q_SLOTS:
    void open();
    /// Refuses rejected telegrams; anything else is written or waits.
    void write(const std::shared_ptr<const meterscope::Snapshot> &snapshot);
    /// Many records at once, in the order of arrival, in one transaction: from a file or a simulation. What is older
    /// than the plain rows goes into blocks at once. Blocks the thread for its time: some 60 000 make a good call.
    void writeBulk(const std::vector<meterscope::history::HistoryRecord> &records);
    /// The same; refuses rejected telegrams.
    void writeBulk(const std::vector<meterscope::Snapshot> &snapshots);
    /// Tells which line a source is ("usb:A9X1", "tcp:host:port"): an unknown meter on a known line is the successor of
    /// the one before it.
    void attachSource(meterscope::SourceId source, const QString &link);
    /// Works on the open store on this thread (import, delete, accept, retention), between two snapshots. False while
    /// there is none: the status tells why. A fault of the store is dealt with as any other.
    bool withStore(const std::function<void(meterscope::history::HistoryStore &)> &work);
    /// Commits, syncs, gives the lock back. What still waits goes into the file. open() begins again.
    void close();

Q_SIGNALS:
    /// At every change of the fault and at most once a second while snapshots are written.
    void statusChanged(const meterscope::HistoryStatus &status);
    /// Something was committed since the last one: for HistorySync on another thread. While nothing is connected the
    /// writer syncs by itself.
    void syncWanted();

private:
    void tryOpen();
    void takeOverWaiting();
    void becomeReady();
    void commit();
    void scheduleCommit();
    void sync();
    void tidy();
    /// One transaction over `count` records that `record` gives; what could not be written waits.
    void writeMany(std::size_t count, const std::function<const history::HistoryRecord *(std::size_t)> &record);
    [[nodiscard]] history::HistoryFault openStore();
    void fail(const history::HistoryFault &fault);
    void wait(history::HistoryRecord &&record);
    void reportSoon();
    void report();
    [[nodiscard]] bool isReady() const { return m_store != nullptr && !m_takingOver; }

    HistoryWriterOptions m_options;
    std::unique_ptr<history::WriterLock> m_lock;
    std::unique_ptr<history::HistoryStore> m_store; ///< null during a fault
    std::unique_ptr<history::WalSync> m_walSync;
    std::unique_ptr<history::SpillFile> m_spill;
    std::vector<history::HistoryRecord> m_batch; ///< in the open transaction
    std::deque<history::HistoryRecord> m_memory; ///< waiting where not even the file can be written
    QHash<quint32, QString> m_links;
    HistoryStatus m_status;
    QTimer m_retry;
    QTimer m_sync;
    QTimer m_tidy;
    QTimer m_report;
    bool m_isOpen = false; ///< between open() and close()
    bool m_otherWrites = false; ///< another process holds the lock
    bool m_takingOver = false;
    bool m_commitScheduled = false;
    bool m_unsynced = false;
    bool m_damaged = false; ///< met while writing: opening it again may not tell
};

} // namespace meterscope
