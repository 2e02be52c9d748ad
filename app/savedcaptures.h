// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workerthread.h"
#include "ui/ports/capturefiles.h"

namespace meterscope {

/// Writes captures on a thread of its own.
class CaptureSaver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void save(const QString &path, ui::CaptureForm form, const std::vector<ui::SavedRecord> &records);

Q_SIGNALS:
    void saved(const QString &path, quint64 records);
    void failed(const QString &path, const QString &reason);
};

/// The window's port to it. GUI thread.
class SavedCaptures final : public ui::CaptureFiles
{
    Q_OBJECT
public:
    explicit SavedCaptures(QObject *parent = nullptr);

    void save(const QString &path, ui::CaptureForm form, std::vector<ui::SavedRecord> records) override;

private:
    WorkerThread<CaptureSaver> m_thread;
};

} // namespace meterscope
