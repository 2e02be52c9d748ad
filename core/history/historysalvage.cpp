// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historysalvage.h"

#include "history/firstpage.h"
#include "history/rollup.h"
#include "history/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cstdint>
#include <optional>

namespace meterscope::history {
namespace {

/// In an order in which nothing points to what is not there yet. Rollups are copied too: they reach further than
/// detail that was pruned.
struct Table
{
    const char *name;
    const char *key; ///< columns it is ordered by
    bool hasRowId = true; ///< the key is one number: what lies between two damaged places can be found
};
constexpr std::array<Table, 14> kTables { {
    { "setting", "name", false },
    { "meter", "id" },
    { "import", "id" },
    { "segment", "id" },
    { "block", "first_id" },
    { "snapshot", "id" },
    { "rollup_1d", "segment_id, ends", false },
    { "rollup_1h", "segment_id, ends", false },
    { "rollup_15m", "segment_id, ends", false },
    { "rollup_1m", "segment_id, ends", false },
    { "register", "id" },
    { "register_value", "register_id, at_ms, snapshot_id", false },
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
    /// `everyTable`: a table that is not there is lost.
    Salvager(const QSqlDatabase &from, bool everyTable, const QSqlDatabase &to, Salvage &result)
        : m_from(from)
        , m_everyTable(everyTable)
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
        m_lastKey = -1;
        if (copyWhere(table, QString(), false))
            return;
        ++m_result.lost;
        m_result.rollupsLost = m_result.rollupsLost || QLatin1String(table.name).startsWith(QLatin1String("rollup"));
        if (!table.hasRowId) {
            // Backwards until the damage; OR IGNORE takes nothing twice.
            [[maybe_unused]] const bool reached = copyWhere(table, QString(), true);
            return;
        }
        while (!m_fault) {
            const auto behind = findBehindDamage(table);
            if (!behind)
                return;
            m_lastKey = *behind;
            const QString where = QStringLiteral(" WHERE %1 > %2").arg(QLatin1String(table.key)).arg(*behind);
            if (copyWhere(table, where, false))
                return;
            ++m_result.lost;
        }
    }

    enum class Rows : std::uint8_t
    {
        None,
        Readable,
        Damaged,
    };
    [[nodiscard]] Rows firstBehind(const Table &table, qint64 key) const
    {
        QSqlQuery rows(m_from);
        const QString column = QLatin1String(table.key);
        const bool ran = rows.exec(QStringLiteral("SELECT * FROM %1 WHERE %2 > %3 ORDER BY %2 LIMIT 1")
                                       .arg(QLatin1String(table.name), column, QString::number(key)));
        if (ran && rows.next())
            return Rows::Readable;
        return rows.lastError().isValid() ? Rows::Damaged : Rows::None;
    }

    /// The smallest key behind the last one that was read from which on rows can be read again.
    [[nodiscard]] std::optional<qint64> findBehindDamage(const Table &table) const
    {
        qint64 bad = m_lastKey;
        qint64 good = bad;
        Rows found = Rows::Damaged;
        for (int shift = 0; found == Rows::Damaged && shift < 62 && m_lastKey < INT64_MAX - (qint64(1) << shift);
             ++shift) {
            bad = good;
            good = m_lastKey + (qint64(1) << shift);
            found = firstBehind(table, good);
        }
        if (found != Rows::Readable)
            return std::nullopt;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (firstBehind(table, middle) == Rows::Readable ? good : bad) = middle;
        }
        return good;
    }

    /// False when reading broke off.
    [[nodiscard]] bool copyWhere(const Table &table, const QString &where, bool backwards)
    {
        QString order = QString::fromLatin1(table.key);
        if (backwards)
            order.replace(QLatin1String(","), QLatin1String(" DESC,")).append(QLatin1String(" DESC"));
        QSqlQuery rows(m_from);
        rows.setForwardOnly(true);
        const QString name = QString::fromLatin1(table.name);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1%2 ORDER BY %3").arg(name, where, order))) // of an older schema
            return !m_everyTable && rows.lastError().databaseText().contains(QLatin1String("no such table"));
        QStringList columns;
        for (int i = 0; i < rows.record().count(); ++i)
            columns << rows.record().fieldName(i);
        QSqlQuery insert(m_to);
        if (!insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                .arg(name, columns.join(QLatin1Char(',')),
                                     QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(',')))))
            return false;
        const int key = table.hasRowId ? static_cast<int>(columns.indexOf(QLatin1String(table.key))) : -1;
        while (rows.next()) {
            if (key >= 0)
                m_lastKey = rows.value(key).toLongLong();
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
    bool m_everyTable;
    QSqlDatabase m_to;
    Salvage &m_result;
    HistoryFault m_fault; ///< of the new database
    qint64 m_lastKey = -1; ///< of the row that was read last
    int m_sinceCommit = 0;
};

QStringList tableNames()
{
    QStringList names;
    for (const Table &table : kTables)
        names << QString::fromLatin1(table.name);
    return names;
}

/// Whether SQLite finds its way to the tables.
bool openDamaged(QSqlDatabase &database, const QString &path)
{
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return false;
    QSqlQuery query(database);
    // With it SQLite reads a file that is shorter than its header says.
    query.exec(QStringLiteral("PRAGMA writable_schema = ON"));
    return query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) && query.next()
        && query.value(0).toInt() != 0;
}

HistoryFault copyInto(const QSqlDatabase &to, const QString &target, const QString &path, Salvage *result)
{
    {
        // SQLite would read half a page at the end of a file that was cut, and take zeros for the rest.
        Connection from;
        if (QFileInfo(path).size() % kPageBytes == 0 && openDamaged(from.database, path))
            return Salvager(from.database, false, to, *result).copyAll(target);
    }
    ++result->lost;
    result->rollupsLost = true;
    const QString copy = path + QStringLiteral(".reading");
    HistoryFault fault = rebuildFirstPage(path, tableNames(), copy);
    if (fault.error == HistoryError::Damaged)
        fault = {}; // nothing is left of it
    Connection from;
    if (!fault && openDamaged(from.database, copy))
        fault = Salvager(from.database, true, to, *result).copyAll(target);
    from.database.close();
    for (const char *suffix : { "", "-journal" })
        QFile::remove(copy + QString::fromLatin1(suffix));
    return fault;
}

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
        if (const HistoryFault fault = copyInto(to.database, target, path, result))
            return fault;
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
