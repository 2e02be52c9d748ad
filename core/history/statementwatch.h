// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/careprogress.h"
#include "history/sqlsession.h"

#include <chrono>

struct sqlite3;

namespace meterscope::history {

/// While it lives, statements of a session ask `progress` every few milliseconds whether to go on. Told no, the
/// statement fails with HistoryError::Cancelled and an open transaction is rolled back. The session must be open and
/// outlive it. One for each connection; its own thread.
///
/// Where Qt brought an SQLite of its own the statements run to their end: its connections are no business of ours. So
/// does what SQLite does in one step: the pages of a table in its integrity check, about a second a gigabyte.
class StatementWatch
{
public:
    /// `progress` may be empty: nothing is asked.
    StatementWatch(SqlSession &session, CareProgress progress);
    ~StatementWatch();
    Q_DISABLE_COPY_MOVE(StatementWatch)

    /// How far the work is, said with the next question; total 0: unknown.
    void tell(qint64 done, qint64 total);
    /// The same, asked for at each question.
    void tell(std::function<qint64()> done, qint64 total);

private:
    static int ask(void *self);
    [[nodiscard]] bool goesOn();

    CareProgress m_progress;
    std::function<qint64()> m_done;
    qint64 m_total = 0;
    std::chrono::steady_clock::time_point m_asked; ///< long ago at first: the first look asks
    sqlite3 *m_handle = nullptr;
};

} // namespace meterscope::history
