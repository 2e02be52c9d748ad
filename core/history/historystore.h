// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysalvage.h"
#include "history/retention.h"
#include "history/segmentbook.h"
#include "history/slowwriter.h"
#include "history/sqlsession.h"
#include "history/statementwatch.h"

#include <memory>

namespace meterscope::history {

/// Snapshots of the newest weeks are plain rows as well, for the view `readings`.
inline constexpr int kRowDays = 28;

/// One read-write connection and everything that is written through it. Not a QObject: lives where it is made.
/// After a fault nothing it remembers can be trusted: close it and open a new one.
class HistoryStore
{
public:
    explicit HistoryStore(const QString &path);
    ~HistoryStore();
    Q_DISABLE_COPY_MOVE(HistoryStore)

    [[nodiscard]] HistoryFault open();
    void attachSource(std::uint32_t source, const QString &link);
    /// How long snapshots stay plain rows.
    void setRowDays(int days) { m_rowDays = days; }

    enum class Mode : std::uint8_t
    {
        Live,
        Bulk, ///< what is older than the plain rows goes into blocks at once
    };
    [[nodiscard]] HistoryFault begin(Mode mode = Mode::Live);
    /// Adds a record to the open transaction.
    [[nodiscard]] HistoryFault write(const HistoryRecord &record);
    /// Notes in the open transaction how far a spill file has been taken over.
    [[nodiscard]] HistoryFault noteSpill(const QString &fileId, qint64 offset);
    /// Where to go on reading a spill file; 0 for one never seen.
    [[nodiscard]] qint64 spillOffset(const QString &fileId);
    void forgetSpill(const QString &fileId);
    [[nodiscard]] HistoryFault commit();
    /// Copies the log into the database and syncs both.
    [[nodiscard]] HistoryFault checkpoint();
    /// Gives back the memory of pages read and written until now: the few that the next snapshot needs come again.
    void releasePages();

    /// One small step of moving old rows into blocks, and then of taking away what need not be kept any longer, in a
    /// transaction of its own. True when there may be more.
    [[nodiscard]] bool tidy();

    /// The records written from now on are a file's: each stretch of them is a segment of its own beside those that
    /// the meters live in. What a meter of that identity has recorded already is not taken twice: such records are
    /// skipped. `meter`: row id of the meter they belong to where its identity is unknown; 0: a new one. In an open
    /// transaction; returns the row id of the import, 0 after a fault.
    [[nodiscard]] std::int64_t beginImport(const QString &label, std::int64_t meter);
    void endImport();
    /// How many snapshots it brought, for the list of imports. In the open transaction.
    void noteImported(std::int64_t import, qint64 snapshots);
    [[nodiscard]] std::uint64_t skippedByImport() const { return m_skipped; }
    /// Removes everything that an import brought, in a transaction of its own.
    [[nodiscard]] HistoryFault undoImport(std::int64_t import);

    /// Brings back as plain rows the snapshots of a meter (0: of all) received in [fromMs, toMs), one block for each
    /// call. They stay rows until sealAgain(). True when there may be more.
    [[nodiscard]] bool unseal(std::int64_t meter, std::int64_t fromMs, std::int64_t toMs);
    void sealAgain();

    /// Tells in the history itself that it was salvaged, and makes the rollups again where some were lost.
    [[nodiscard]] HistoryFault noteSalvage(const Salvage &salvage);

    [[nodiscard]] std::vector<Doubt> doubts();
    /// Takes doubtful readings into the sums, or leaves them out for good. Contradicted when readings that
    /// nobody doubts follow and stand lower.
    [[nodiscard]] HistoryFault decide(std::int64_t doubt, DoubtDecision decision);

    /// How long what is kept from now on, in a transaction of its own; tidy() takes the rest away. See Retention.
    [[nodiscard]] HistoryFault setRetention(const Retention &retention);
    [[nodiscard]] Retention retention() const { return m_retention; }

    /// What runs from now on asks whether to go on. Told no, it ends with HistoryError::Cancelled and leaves nothing
    /// behind, and the store is of no further use. Call after open().
    void watch(CareProgress progress);

    [[nodiscard]] const HistoryFault &fault() const { return m_session.fault; }

private:
    struct Statements;

    void writeRow(const HistoryRecord &record, const SegmentBook::Place &place);
    [[nodiscard]] bool judge(const HistoryRecord &record, const SegmentBook::Place &place, std::int64_t id);
    void noteDoubt(const HistoryRecord &record, const SegmentBook::Place &place, std::int64_t id, std::size_t column);
    void chooseZone(const HistoryRecord &record);
    [[nodiscard]] bool tidyStep();
    [[nodiscard]] std::int64_t rowsFromMs() const;
    [[nodiscard]] std::vector<std::int64_t> segmentsOf(std::int64_t meter);
    void rebuildAround(std::int64_t segment, std::int64_t fromMs, std::int64_t toMs);
    void restoreStates();
    void writeEvents(const HistoryRecord &record, const SegmentBook::Place &place);
    void writeClockEvents(const HistoryRecord &record, const SegmentState &state);
    void event(std::int64_t meter, const char *kind, std::int64_t fromMs, std::int64_t toMs, const QString &before,
               const QString &after);

    QString m_connection;
    SqlSession m_session;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<StatementWatch> m_watch;
    int m_rowDays = kRowDays;
    Retention m_retention;
    std::int64_t m_bulkBeforeMs = 0; ///< what came before goes into blocks
    std::uint64_t m_skipped = 0;
};

} // namespace meterscope::history
