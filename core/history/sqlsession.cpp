// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sqlsession.h"

#include <QSqlError>

#include <string>

namespace meterscope::history {

Statement::Statement(SqlSession &session, const QString &sql)
    : m_session(session)
    , m_sql(sql)
    , m_query(session.database)
{
    m_query.setForwardOnly(true);
}

bool Statement::prepare()
{
    if (m_session.fault)
        return false;
    if (m_sql.isNull())
        return true;
    if (m_query.prepare(m_sql)) {
        m_sql.clear();
        return true;
    }
    m_session.fault = faultOf(m_query.lastError(), m_session.path);
    return false;
}

bool Statement::run(std::initializer_list<QVariant> values)
{
    if (!prepare())
        return false;
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, value);
    return execute();
}

bool Statement::run(const QVariantList &values)
{
    if (!prepare())
        return false;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    return execute();
}

bool Statement::execute()
{
    if (m_query.exec())
        return true;
    m_session.fault = faultOf(m_query.lastError(), m_session.path);
    return false;
}

bool Statement::end()
{
    if (m_query.lastError().isValid() && !m_session.fault)
        m_session.fault = faultOf(m_query.lastError(), m_session.path);
    return false;
}

std::optional<std::int64_t> Statement::integer(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

std::string Statement::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

QVariant sqlValue(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace meterscope::history
