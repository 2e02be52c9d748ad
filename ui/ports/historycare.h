// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include <QString>
#include <QStringList>

#include "domain/series.h"

#include <optional>
#include <vector>

namespace meterscope::ui {

/// One thing to do with the shown database.
struct CareTask
{
    enum class Kind : std::uint8_t
    {
        Look, ///< sizes and imports
        Check, ///< SQLite's check of every page
        Verify, ///< rollups and totals against the readings
        Backup, ///< to `file`
        Restore, ///< from `file`
        Delete, ///< [from, to)
        Preview, ///< what `file` would bring
        Import, ///< takes it over
        Undo, ///< `import`
    };
    Kind kind = Kind::Look;
    QString file;
    UtcSeconds from {};
    UtcSeconds to {};
    std::int64_t import = 0;
};

struct CareTable
{
    QString name;
    quint64 bytes = 0;
    quint64 rows = 0;
};

struct CareImport
{
    std::int64_t id = 0;
    QString label; ///< the file's name
    UtcSeconds imported {};
    quint64 readings = 0;
};

/// What a file would bring.
struct ImportOutlook
{
    bool isKnown = false; ///< the file is one that can be read
    quint64 readings = 0;
    quint64 recorded = 0; ///< left out: recorded already
    quint64 unreadable = 0;
    std::optional<UtcSeconds> first;
    std::optional<UtcSeconds> last;
    QStringList meters;
    QStringList rows; ///< where the first unreadable ones are: "12 timestamp yesterday"
};

struct CareOutcome
{
    CareTask task;
    HistoryError error = HistoryError::None;
    QString detail;
    QString path; ///< of the database
    quint64 bytes = 0; ///< with its log
    std::vector<CareTable> tables; ///< largest first
    std::vector<CareImport> imports; ///< oldest first
    QStringList problems; ///< of Check, in SQLite's words
    quint64 readings = 0; ///< verified, deleted or taken over
    quint64 telegrams = 0; ///< deleted from the raw archive
    quint64 differences = 0; ///< of Verify
    ImportOutlook outlook;
    QString kept; ///< of Restore: where the database is that was there
};

/// Port of the window: care of the history's file. Asynchronous; one task after the other.
class HistoryCare : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Returns a job number, never 0.
    virtual quint64 start(const CareTask &task) = 0;
    /// Ends it with HistoryError::Cancelled where it can still be ended.
    virtual void cancel(quint64 job) = 0;

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total); ///< a total of 0 is unknown
    void finished(quint64 job, const meterscope::ui::CareOutcome &outcome);
};

} // namespace meterscope::ui
