// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/statementwatch.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <utility>

namespace meterscope::history {
namespace {

/// Steps of SQLite's machine between two looks at the clock: well below a millisecond.
constexpr int kStepsBetweenLooks = 1000;
constexpr auto kBetweenQuestions = std::chrono::milliseconds(20);

/// SQLite's connection under that of Qt; nullptr when it belongs to another library than the one we are linked with.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    QSqlQuery source(database);
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next()
        || source.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

StatementWatch::StatementWatch(SqlSession &session, CareProgress progress)
    : m_progress(std::move(progress))
{
    if (m_progress && !session.fault)
        m_handle = handleOf(session.database);
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, kStepsBetweenLooks, &StatementWatch::ask, this);
}

StatementWatch::~StatementWatch()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void StatementWatch::tell(qint64 done, qint64 total)
{
    tell([done] { return done; }, total);
}

void StatementWatch::tell(std::function<qint64()> done, qint64 total)
{
    m_done = std::move(done);
    m_total = total;
}

int StatementWatch::ask(void *self)
{
    return static_cast<StatementWatch *>(self)->goesOn() ? 0 : 1;
}

bool StatementWatch::goesOn()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_asked < kBetweenQuestions)
        return true;
    m_asked = now;
    return m_progress(m_done ? m_done() : 0, m_total);
}

} // namespace meterscope::history
