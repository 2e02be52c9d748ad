// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace meterscope::history {

/// A database connection with the first thing that went wrong on it. After that every statement fails, so that a
/// sequence of writes is checked once, at its commit.
struct SqlSession
{
    QSqlDatabase database;
    QString path;
    HistoryFault fault;
};

/// A statement prepared once, when it is first run, and run often.
class Statement
{
public:
    Statement(SqlSession &session, const QString &sql);

    /// Binds by position and runs. False when this or an earlier statement of the session failed.
    bool run(std::initializer_list<QVariant> values = {});
    bool run(const QVariantList &values);
    /// The next row of the result; false behind the last one, and where reading broke off, which is a fault.
    bool next() { return m_query.next() || end(); }
    void finish() { m_query.finish(); }

    [[nodiscard]] std::optional<std::int64_t> integer(int column) const;
    [[nodiscard]] std::int64_t number(int column) const { return integer(column).value_or(0); }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] std::int64_t lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    [[nodiscard]] bool prepare();
    bool execute();
    bool end();

    SqlSession &m_session;
    QString m_sql; ///< until it is prepared
    QSqlQuery m_query;
};

[[nodiscard]] inline QVariant sqlValue(const std::optional<std::int64_t> &value)
{
    return value ? QVariant(qlonglong(*value)) : QVariant();
}
[[nodiscard]] inline QVariant sqlValue(std::int64_t value)
{
    return QVariant(qlonglong(value));
}
[[nodiscard]] QVariant sqlValue(const std::string &text);

} // namespace meterscope::history
