// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include "app/workerthread.h"
#include "capture/capturereader.h"
#include "protocol/telegramreader.h"
#include "ui/models/telegramsequence.h"
#include "ui/ports/pagedcapture.h"

#include <memory>

namespace meterscope {

/// Reads captures page by page, on whichever thread it is called. A file of another form is recognised
/// (inspect/telegramimport.h) and becomes a capture in a temporary folder first, so that it has pages too.
class CaptureWorker : public QObject
{
    Q_OBJECT
public:
    /// `decryptor` may be null; it must outlive the worker.
    explicit CaptureWorker(const Decryptor *decryptor);

    void open(quint64 file, const QString &path);
    void load(quint64 file, quint64 page);

Q_SIGNALS:
    void opened(quint64 file, const meterscope::ui::OpenedCapture &capture);
    void loaded(quint64 file, const std::shared_ptr<const meterscope::ui::CapturePage> &page);

private:
    [[nodiscard]] ui::OpenedCapture take(const QString &path);
    /// The path of a capture with the same bytes; empty with a problem in `result`.
    [[nodiscard]] QString converted(const QString &path, ui::OpenedCapture &result);
    void append(std::uint64_t record, ui::TelegramSequence &sequence, ui::CapturePage *page);

    TelegramReader m_reader;
    Snapshot m_snapshot;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaptureReader> m_capture;
    quint64 m_file = 0;
};

/// The window's port for files of recorded telegrams: a thread of its own reads them.
class CapturePager final : public ui::PagedCapture
{
    Q_OBJECT
public:
    explicit CapturePager(const Decryptor *decryptor, QObject *parent = nullptr);

    void open(const QString &path) override;
    void load(quint64 page) override;

private:
    WorkerThread<CaptureWorker> m_worker;
    quint64 m_file = 0; ///< which of the files opened so far; answers about others are late
};

} // namespace meterscope
