// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include <QString>

#include "domain/series.h"
#include "history/csvformat.h"

#include <deque>
#include <memory>

namespace meterscope {

struct CsvRequest
{
    enum class Content : std::uint8_t
    {
        Steps, ///< a row for every step of `range`: energy, power, gas, registers
        Snapshots, ///< a row for every snapshot that arrived in [from, to)
    };

    quint64 job = 0; ///< chosen by the asker; the signals carry it
    QString path; ///< replaced only when everything is written
    CsvProfile profile = CsvProfile::Pandas;
    CsvLocale locale; ///< for CsvProfile::Readings
    Content content = Content::Steps;
    SeriesRequest range; ///< `kind` and `token` do not matter
    bool sidecar = true; ///< also writes "<path>.json", which says what the columns are
};

/// Writes CSV files, one job after the other, a piece at a time, so that cancel() is heard. Lives on a worker thread
/// (the reader's, or one of its own) with a read-only connection of its own; reached through its slots only.
/// A file is written beside its place, synced and renamed: whoever looks sees the old one or the whole new one.
/// HistoryError::Other without a detail: the profile has no such resolution (hasResolution()), or the range no steps.
class CsvExporter : public QObject
{
    Q_OBJECT
public:
    explicit CsvExporter(const QString &databasePath, QObject *parent = nullptr);
    ~CsvExporter() override;

public Q_SLOTS:
    void start(const meterscope::CsvRequest &request);
    /// Ends the job, waiting or running, with HistoryError::Cancelled; the file at its path stays as it was.
    void cancel(quint64 job);

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total); ///< in a unit of the content's own
    void finished(quint64 job, meterscope::HistoryError error, const QString &detail);

private:
    class Job;

    void next();
    void writePiece();
    void end(HistoryError error, const QString &detail);
    void schedule(void (CsvExporter::*step)());

    QString m_databasePath;
    std::deque<CsvRequest> m_waiting;
    std::unique_ptr<Job> m_job;
};

} // namespace meterscope
