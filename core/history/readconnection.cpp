// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/readconnection.h"

#include "history/schema.h"

#include <QUuid>

namespace meterscope::history {

ReadConnection::ReadConnection(const QString &path)
    : m_connection(QUuid::createUuid().toString())
    , m_session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection), path, {} }
{ }

ReadConnection::~ReadConnection()
{
    m_series.reset();
    m_session.database.close();
    m_session.database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

HistoryFault ReadConnection::open()
{
    if (m_series)
        return {};
    m_session.fault = openForReading(m_session.database, m_session.path);
    if (m_session.fault || !m_session.database.isOpen())
        return m_session.fault;
    int version = 0;
    m_session.fault = readVersion(m_session.database, m_session.path, &version);
    if (!m_session.fault && version != 0 && version < schemaVersion()) // waits for a writer to bring it up to date
        m_session.fault = { HistoryError::OlderSchema, QStringLiteral("%1 < %2").arg(version).arg(schemaVersion()) };
    if (m_session.fault || version == 0) { // just made, its writer has not laid the tables yet
        m_session.database.close();
        return m_session.fault;
    }
    m_series = std::make_unique<SeriesReader>(m_session);
    return m_session.fault;
}

void ReadConnection::beginRead()
{
    QSqlQuery(m_session.database).exec(QStringLiteral("BEGIN"));
}

void ReadConnection::endRead()
{
    QSqlQuery(m_session.database).exec(QStringLiteral("COMMIT"));
}

} // namespace meterscope::history
