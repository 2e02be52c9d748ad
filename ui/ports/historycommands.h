// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvprofile.h"
#include "domain/rawarchivestatus.h"
#include "domain/series.h"

#include <QObject>
#include <QString>

namespace meterscope::ui {

/// A CSV file to write.
struct CsvExport
{
    SeriesRequest range; ///< its buckets; `kind` does not matter
    QString path;
    CsvProfile profile = CsvProfile::Pandas;
    bool snapshots = false; ///< a row for every reading instead of the buckets; see hasResolution()
};

/// Port of the window: long work on the history, with progress and cancel.
class HistoryCommands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Writes it atomically, with a description "<path>.json" beside it; dates and numbers of CsvProfile::Readings are
    /// as in the window's language. Returns a job number.
    virtual quint64 exportCsv(const CsvExport &what) = 0;
    virtual void cancel(quint64 job) = 0;
    /// What the raw archives beside the databases may hold, in bytes; 0: none is kept.
    virtual void setRawArchiveLimit(quint64 bytes) = 0;

Q_SIGNALS:
    void rawArchiveChanged(const meterscope::RawArchiveStatus &status);
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, meterscope::HistoryError error, const QString &detail);
};

} // namespace meterscope::ui
