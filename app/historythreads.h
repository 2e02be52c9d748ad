// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archivist.h"
#include "app/recorder.h"
#include "app/workerthread.h"
#include "history/csvexporter.h"
#include "history/historyreader.h"
#include "history/historysync.h"

#include <QString>

#include <functional>

namespace meterscope {

/// One database at work: its writer, the syncing of what was written, its reader, its exporter and the raw archive
/// beside it, each on a thread of its own.
class HistoryThreads
{
public:
    explicit HistoryThreads(const QString &path);
    ~HistoryThreads();
    HistoryThreads(const HistoryThreads &) = delete;
    HistoryThreads &operator=(const HistoryThreads &) = delete;

    [[nodiscard]] const WorkerThread<Recorder> &recorder() const { return m_recorder; }
    [[nodiscard]] const WorkerThread<HistoryReader> &reader() const { return m_reader; }
    [[nodiscard]] const WorkerThread<CsvExporter> &exporter() const { return m_exporter; }
    [[nodiscard]] const WorkerThread<Archivist> &archivist() const { return m_archivist; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs work on the writer's thread while the writer has closed the file and holds no lock. From any thread.
    void whileClosed(const std::function<void(const QString &database)> &work) const;
    /// The file was replaced or changed beside its readers: they open it anew.
    void reopenReaders();

private:
    QString m_path;
    // Destroyed in reverse order: the writer ends before the thread that syncs for it.
    WorkerThread<HistorySync> m_sync;
    WorkerThread<Recorder> m_recorder;
    WorkerThread<HistoryReader> m_reader;
    WorkerThread<CsvExporter> m_exporter;
    WorkerThread<Archivist> m_archivist;
};

} // namespace meterscope
