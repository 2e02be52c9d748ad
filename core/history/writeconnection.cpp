// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/writeconnection.h"

#include "history/schema.h"

#include <QSqlError>
#include <QUuid>

namespace meterscope::history {

WriteConnection::WriteConnection(const QString &path)
    : m_connection(QUuid::createUuid().toString())
    , m_session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection), path, {} }
{ }

WriteConnection::~WriteConnection()
{
    m_session.database.close(); // an open transaction is rolled back
    m_session.database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

HistoryFault WriteConnection::open()
{
    m_session.fault = openForWriting(m_session.database, m_session.path);
    return m_session.fault;
}

bool WriteConnection::run(const QString &sql, const QVariantList &values)
{
    if (m_session.fault)
        return false;
    QSqlQuery query(m_session.database);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        m_session.fault = faultOf(query.lastError(), m_session.path);
    m_changes = done ? query.numRowsAffected() : 0;
    m_insertId = done ? query.lastInsertId().toLongLong() : 0;
    return done;
}

} // namespace meterscope::history
