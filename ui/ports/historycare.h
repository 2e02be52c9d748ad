// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include <QString>
#include <QStringList>

#include "domain/decimal.h"
#include "domain/series.h"

#include <optional>
#include <vector>

namespace meterscope::ui {

/// How long the newest detail is kept; 0: for ever. Quarter hours and longer always are.
struct CareKeep
{
    int detailDays = 0; ///< every reading
    int minuteDays = 0; ///< power and registers of each minute

    bool operator==(const CareKeep &) const = default;
};

/// One thing to do with the shown database.
struct CareTask
{
    enum class Kind : std::uint8_t
    {
        Look, ///< sizes, imports, doubts and how long what is kept
        Check, ///< SQLite's check of every page
        Verify, ///< rollups and totals against the readings
        Backup, ///< to `file`
        Restore, ///< from `file`
        Delete, ///< [from, to)
        Preview, ///< what `file` would bring
        Import, ///< takes it over
        Undo, ///< `import`
        Estimate, ///< what `keep` would take away
        Keep, ///< takes it away, now and from now on: in small steps beside the recording
        Accept, ///< `doubt`: its readings count
        Reject, ///< `doubt`: they never will
    };
    Kind kind = Kind::Look;
    QString file;
    UtcSeconds from {};
    UtcSeconds to {};
    std::int64_t import = 0;
    QString keyFile; ///< of Preview and Import: keys for encrypted telegrams; empty: none
    QString profile; ///< of Preview and Import: country profile, empty: as the telegrams and the database say
    CareKeep keep;
    std::int64_t doubt = 0;
};

/// Whether the writer has to let go of the file for it.
[[nodiscard]] constexpr bool changesFile(CareTask::Kind kind)
{
    switch (kind) {
    case CareTask::Kind::Restore:
    case CareTask::Kind::Delete:
    case CareTask::Kind::Import:
    case CareTask::Kind::Undo:
    case CareTask::Kind::Keep:
    case CareTask::Kind::Accept:
    case CareTask::Kind::Reject:
        return true;
    case CareTask::Kind::Look:
    case CareTask::Kind::Check:
    case CareTask::Kind::Verify:
    case CareTask::Kind::Backup:
    case CareTask::Kind::Preview:
    case CareTask::Kind::Estimate:
        break;
    }
    return false;
}

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

/// What a CareKeep takes away. Bytes are those of the content: the file keeps its size and fills the room again.
struct CareEstimate
{
    quint64 readings = 0;
    quint64 readingBytes = 0;
    quint64 minutes = 0;
    quint64 minuteBytes = 0;
    quint64 allReadings = 0; ///< that there are, for comparison
    quint64 allReadingBytes = 0;
    quint64 allMinutes = 0;
    quint64 allMinuteBytes = 0;
};

/// Readings that follow each other and that physics does not allow: kept, and left out of sums until somebody decides.
struct CareDoubt
{
    enum class Decision : std::uint8_t
    {
        Pending,
        Accepted,
        Rejected,
    };
    std::int64_t id = 0;
    QString equipment; ///< what the meter calls itself
    UtcSeconds first {};
    UtcSeconds last {};
    quint64 readings = 0;
    EnergyValue slot = kImportTariff1; ///< the register that jumped
    std::optional<Decimal> before; ///< Wh
    std::optional<Decimal> after; ///< Wh
    Decision decision = Decision::Pending;
};

/// What a file would bring.
struct ImportOutlook
{
    bool isKnown = false; ///< the file is one that can be read
    quint64 readings = 0;
    quint64 recorded = 0; ///< left out: recorded already
    quint64 unreadable = 0;
    bool needsKey = false; ///< telegrams among the unreadable ones are encrypted, and no key opens them
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
    std::vector<CareDoubt> doubts; ///< of Look, oldest first
    CareKeep keep; ///< of Look: what is in force
    CareEstimate estimate; ///< of Estimate
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
