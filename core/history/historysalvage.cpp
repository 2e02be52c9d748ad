// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historysalvage.h"

#include "history/rollup.h"
#include "history/schema.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <array>

namespace meterscope::history {
namespace {

/// In an order in which nothing points to what is not there yet. Rollups are copied too: they reach further than
/// detail that was pruned.
struct Table
{
    const char *name;
    const char *key; ///< columns it is ordered by
};
constexpr std::array<Table, 14> kTables { {
    { "setting", "name" },
    { "meter", "id" },
    { "import", "id" },
    { "segment", "id" },
    { "block", "first_id" },
    { "snapshot", "id" },
    { "rollup_1d", "segment_id, ends" },
    { "rollup_1h", "segment_id, ends" },
    { "rollup_15m", "segment_id, ends" },
    { "rollup_1m", "segment_id, ends" },
    { "register", "id" },
    { "register_value", "register_id, at_ms, snapshot_id" },
    { "event", "id" },
    { "doubt", "id" },
} };

constexpr int kRowsInTransaction = 10'000;

QString salvagedPath(const QString &path)
{
    return path + QStringLiteral(".salvaged");
}

/// A database connection that lives in a scope.
class Connection
{
public:
    Connection()
        : m_name(QUuid::createUuid().toString())
        , database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    { }
    ~Connection()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

private:
    QString m_name;

public:
    QSqlDatabase database;
};

class Salvager
{
public:
    Salvager(const QSqlDatabase &from, const QSqlDatabase &to, Salvage &result)
        : m_from(from)
        , m_to(to)
        , m_result(result)
    { }

    [[nodiscard]] HistoryFault copyAll(const QString &path)
    {
        for (const Table &table : kTables) {
            QSqlQuery(m_to).exec(QStringLiteral("BEGIN"));
            copy(table);
            QSqlQuery commit(m_to);
            if (!m_fault && !commit.exec(QStringLiteral("COMMIT")))
                m_fault = faultOf(commit.lastError(), path);
            if (m_fault)
                return m_fault;
        }
        return {};
    }

private:
    void copy(const Table &table)
    {
        // Forwards until the damage, then backwards until the damage; OR IGNORE takes nothing twice.
        if (!copyOrdered(table, false)) {
            ++m_result.lost;
            m_result.rollupsLost =
                m_result.rollupsLost || QLatin1String(table.name).startsWith(QLatin1String("rollup"));
            [[maybe_unused]] const bool reached = copyOrdered(table, true);
        }
    }

    [[nodiscard]] bool copyOrdered(const Table &table, bool backwards)
    {
        QString order = QString::fromLatin1(table.key);
        if (backwards)
            order.replace(QLatin1String(","), QLatin1String(" DESC,")).append(QLatin1String(" DESC"));
        QSqlQuery rows(m_from);
        rows.setForwardOnly(true);
        const QString name = QString::fromLatin1(table.name);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(name, order)))
            return rows.lastError().databaseText().contains(QLatin1String("no such table")); // of an older schema
        QStringList columns;
        for (int i = 0; i < rows.record().count(); ++i)
            columns << rows.record().fieldName(i);
        QSqlQuery insert(m_to);
        if (!insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                .arg(name, columns.join(QLatin1Char(',')),
                                     QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(',')))))
            return false;
        while (rows.next()) {
            for (int i = 0; i < static_cast<int>(columns.size()); ++i)
                insert.bindValue(i, rows.value(i));
            if (!insert.exec()) {
                const HistoryFault fault = faultOf(insert.lastError(), m_to.databaseName());
                if (fault.error == HistoryError::Other) // a row that breaks a rule of its table is part of the damage
                    continue;
                m_fault = fault;
                return false;
            }
            m_result.rows += insert.numRowsAffected();
            if (++m_sinceCommit % kRowsInTransaction == 0) {
                QSqlQuery(m_to).exec(QStringLiteral("COMMIT"));
                QSqlQuery(m_to).exec(QStringLiteral("BEGIN"));
            }
        }
        return !rows.lastError().isValid();
    }

    QSqlDatabase m_from;
    QSqlDatabase m_to;
    Salvage &m_result;
    HistoryFault m_fault; ///< of the new database
    int m_sinceCommit = 0;
};

HistoryFault copyReadable(const QString &path, Salvage *result)
{
    const QString target = salvagedPath(path) + QStringLiteral(".part");
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(target + QString::fromLatin1(suffix));
    {
        Connection to;
        if (const HistoryFault fault = openForWriting(to.database, target))
            return fault;
        // What points to a row that is gone is kept all the same.
        QSqlQuery(to.database).exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        Connection from;
        from.database.setDatabaseName(path);
        from.database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (from.database.open()) {
            Salvager salvager(from.database, to.database, *result);
            if (const HistoryFault fault = salvager.copyAll(target))
                return fault;
        }
        QSqlQuery(to.database).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return QFile::rename(target, salvagedPath(path)) ? HistoryFault {}
                                                     : HistoryFault { HistoryError::NotWritable, salvagedPath(path) };
}

} // namespace

HistoryFault salvage(const QString &path, Salvage *result)
{
    QFile::remove(salvagedPath(path));
    if (const HistoryFault fault = copyReadable(path, result))
        return fault;
    result->setAside = QStringLiteral("%1.damaged-%2")
                           .arg(path, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    // The log keeps its name beside the file, so that both can be looked at together.
    QFile::rename(path + QStringLiteral("-wal"), result->setAside + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    if (!QFile::rename(path, result->setAside))
        return { HistoryError::NotWritable, result->setAside };
    finishSalvage(path);
    return {};
}

bool mayBeOurs(const QString &path)
{
    constexpr qint64 kPageBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return file.read(16) == QByteArray("SQLite format 3", 16) || (file.size() > 0 && file.size() % kPageBytes == 0);
}

void finishSalvage(const QString &path)
{
    if (!QFile::exists(path) && QFile::exists(salvagedPath(path)))
        QFile::rename(salvagedPath(path), path);
}

} // namespace meterscope::history
