// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include "app/archivist.h"
#include "app/capturetasks.h"
#include "app/workerthread.h"
#include "capture/capturechain.h"
#include "ui/ports/pagedcapture.h"

#include <QElapsedTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meterscope {

/// Reads captures page by page and goes through them, on whichever thread it is called. A file of another form becomes
/// a capture in a temporary folder first. What takes long is done some milliseconds at a time: pages and a cancel come
/// in between.
class CaptureWorker : public QObject
{
    Q_OBJECT
public:
    /// `decryptor` may be null; it must outlive the worker.
    explicit CaptureWorker(const Decryptor *decryptor);

    void open(quint64 file, const QString &path);
    void openArchive(quint64 file, const ArchivedLine &line, UtcMillis end);
    void load(quint64 file, quint64 page);
    void findTime(quint64 file, UtcMillis time);
    /// `run` comes back with every answer.
    void gatherStatistics(quint64 file, quint64 run);
    void readField(quint64 file, quint64 run, const ui::FieldKey &field);
    void save(quint64 file, quint64 run, const ui::CaptureOrder &order);
    void cancel(ui::CaptureWork work);

Q_SIGNALS:
    void opened(quint64 file, const meterscope::ui::OpenedCapture &capture);
    void loaded(quint64 file, const std::shared_ptr<const meterscope::ui::CapturePage> &page);
    void timeFound(quint64 file, quint64 row);
    void progressed(quint64 run, meterscope::ui::CaptureWork work, int percent);
    void statisticsGathered(quint64 run, const meterscope::ui::TelegramStatistics &statistics, bool isLast);
    void fieldRead(quint64 run, const meterscope::ui::FieldBatch &batch);
    void saved(quint64 run, const QString &path, quint64 rows, const QString &error);

private:
    struct Running
    {
        quint64 run;
        ui::CaptureWork work;
        std::unique_ptr<CaptureTask> task;
    };

    void close();
    [[nodiscard]] ui::OpenedCapture take(const QString &path);
    [[nodiscard]] bool isOpen(quint64 file) const { return file == m_file && m_capture; }
    void start(quint64 run, ui::CaptureWork work, std::unique_ptr<CaptureTask> task);
    void wake();
    void work();
    void report();

    const Decryptor *m_decryptor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaptureChain> m_capture;
    quint64 m_file = 0;
    std::vector<Running> m_running;
    bool m_isAwake = false; ///< work() is queued
    QElapsedTimer m_reported;
    qint64 m_reportTook = 0; ///< ms, the last time
};

/// The window's port for recorded telegrams: a thread of its own reads them.
class CapturePager final : public ui::PagedCapture
{
    Q_OBJECT
public:
    /// What is kept of a line; nullopt when nothing is. Asked in the GUI thread.
    using Archives = std::function<std::optional<ArchivedLine>(SourceId line)>;

    explicit CapturePager(const Decryptor *decryptor, QObject *parent = nullptr);

    void setArchives(Archives archives) { m_archives = std::move(archives); }

    void open(const QString &path) override;
    bool hasArchive(SourceId line) const override;
    void openArchive(SourceId line, UtcMillis end) override;
    void load(quint64 page) override;
    void findTime(UtcMillis time) override;
    void gatherStatistics() override;
    void readField(const ui::FieldKey &field) override;
    void save(const ui::CaptureOrder &order) override;
    void cancel(ui::CaptureWork work) override;

private:
    void connectWorker();
    [[nodiscard]] quint64 nextFile();
    [[nodiscard]] quint64 &run(ui::CaptureWork work) { return m_runs[static_cast<std::size_t>(work)]; }

    Archives m_archives;
    WorkerThread<CaptureWorker> m_worker;
    quint64 m_file = 0; ///< which of the files opened so far; answers about others are late
    quint64 m_lastRun = 0;
    std::array<quint64, 3> m_runs {}; ///< by work, the one that is heard; 0: none
};

} // namespace meterscope
