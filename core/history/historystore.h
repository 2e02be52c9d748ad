// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/segmentbook.h"
#include "history/slowwriter.h"
#include "history/sqlsession.h"

#include <memory>

namespace meterscope::history {

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

    [[nodiscard]] HistoryFault begin();
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

private:
    struct Statements;

    void writeRow(const HistoryRecord &record, const SegmentBook::Place &place);
    void writeEvents(const HistoryRecord &record, const SegmentBook::Place &place);
    void writeClockEvents(const HistoryRecord &record, const SegmentState &state);
    void event(std::int64_t meter, const char *kind, std::int64_t fromMs, std::int64_t toMs, const QString &before,
               const QString &after);

    QString m_connection;
    SqlSession m_session;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meterscope::history
