// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rawarchivestatus.h"
#include "domain/series.h"

#include <QObject>
#include <QString>

namespace meterscope::ui {

/// Port of the window: long work on the history, with progress and cancel.
class HistoryCommands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Writes the buckets of `request` as CSV to `path`, atomically. Returns a job number.
    virtual quint64 exportCsv(const SeriesRequest &request, const QString &path) = 0;
    virtual void cancel(quint64 job) = 0;
    /// What the raw archives beside the databases may hold, in bytes; 0: none is kept.
    virtual void setRawArchiveLimit(quint64 bytes) = 0;

Q_SIGNALS:
    void rawArchiveChanged(const meterscope::RawArchiveStatus &status);
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, meterscope::HistoryError error, const QString &detail);
};

} // namespace meterscope::ui
