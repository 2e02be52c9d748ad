// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqlsession.h"

namespace meterscope::history {

/// A read-write connection for care of the database: deleting, importing, undoing. For the thread that made it; the
/// caller holds the WriterLock.
class WriteConnection
{
public:
    explicit WriteConnection(const QString &path);
    ~WriteConnection();
    Q_DISABLE_COPY_MOVE(WriteConnection)

    [[nodiscard]] HistoryFault open();
    [[nodiscard]] SqlSession &session() { return m_session; }

    /// Runs a statement once; a failure stands in the session.
    bool run(const QString &sql, const QVariantList &values = {});
    /// Rows changed by the last run().
    [[nodiscard]] qint64 changes() const { return m_changes; }
    [[nodiscard]] std::int64_t insertId() const { return m_insertId; }

private:
    QString m_connection;
    SqlSession m_session;
    qint64 m_changes = 0;
    std::int64_t m_insertId = 0;
};

} // namespace meterscope::history
