// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace meterscope {

/// Owns a thread and the one worker that lives in it. The worker is parentless, is moved once and dies in its own
/// thread, after everything that was queued for it; the destructor waits for that.
template<typename Worker> class WorkerThread
{
public:
    WorkerThread(const QString &name, std::unique_ptr<Worker> worker)
        : m_worker(worker.release())
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    ~WorkerThread()
    {
        // Quitting is queued behind the work that was asked for before.
        QMetaObject::invokeMethod(
            m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// For connections and queued calls only: the worker belongs to its thread.
    [[nodiscard]] Worker *worker() const { return m_worker; }

    /// Runs `call(worker)` in the worker's thread, later.
    template<typename Call> void post(Call call) const
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, call = std::move(call)] { call(*worker); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    Worker *m_worker;
};

} // namespace meterscope
