// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/pipeline.h"
#include "app/workerthread.h"
#include "ui/ports/historycare.h"

#include <atomic>
#include <memory>

namespace meterscope {

/// Does one task with a database, on whichever thread it is called. Cancelled from any thread through its flag.
class CareWorker : public QObject
{
    Q_OBJECT
public:
    using CancelFlag = std::shared_ptr<std::atomic_bool>;

    /// The part of a deletion that comes first, on the raw archive's thread.
    [[nodiscard]] RedactionResult redact(quint64 job, const ui::CareTask &task, Archivist &archivist,
                                         const CancelFlag &cancelled);
    /// `archive`: what redact() did, for a deletion.
    void run(quint64 job, const ui::CareTask &task, const QString &database, const CancelFlag &cancelled,
             const RedactionResult &archive = {});

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, const meterscope::ui::CareOutcome &outcome);
};

/// The window's port for care of the history. What only reads runs on a thread of its own; what changes the file runs
/// on the writer's thread while the writer has it closed: what is heard meanwhile waits in the queue.
class PipelineCare final : public ui::HistoryCare
{
    Q_OBJECT
public:
    explicit PipelineCare(Pipeline &pipeline, QObject *parent = nullptr);
    ~PipelineCare() override;

    quint64 start(const ui::CareTask &task) override;
    void cancel(quint64 job) override;

private:
    Pipeline &m_pipeline;
    WorkerThread<CareWorker> m_worker;
    quint64 m_lastJob = 0;
    CareWorker::CancelFlag m_cancelled; ///< of the last job
};

} // namespace meterscope
