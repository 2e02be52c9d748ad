// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/databasecare.h"

#include "history/schema.h"
#include "history/sqlsession.h"
#include "history/statementwatch.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace meterscope::history {
namespace {

/// A read-only connection for one piece of work.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_name(QUuid::createUuid().toString())
        , m_session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name), path, {} }
    {
        if (!QFileInfo::exists(path))
            m_session.fault = { HistoryError::Unreadable, path };
        else
            m_session.fault = openForReading(m_session.database, path);
    }
    ~Connection()
    {
        m_watch.reset();
        m_session.database.close();
        m_session.database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] SqlSession &session() { return m_session; }
    StatementWatch &watch(const CareProgress &progress) { return m_watch.emplace(m_session, progress); }

private:
    QString m_name;
    SqlSession m_session;
    std::optional<StatementWatch> m_watch;
};

qint64 pragmaNumber(SqlSession &session, const char *name)
{
    Statement pragma(session, QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
    return pragma.run() && pragma.next() ? pragma.number(0) : 0;
}

HistoryFault systemFault(const QString &path)
{
    const int error = errno;
    const QString words = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return { HistoryError::DiskFull, words };
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
        return { HistoryError::NotWritable, words };
    default:
        return { HistoryError::Other, words };
    }
}

/// Brings a file (or a folder's entries) to the disk.
HistoryFault syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFault(path);
    const bool synced = ::fsync(descriptor) == 0;
    const HistoryFault fault = synced ? HistoryFault {} : systemFault(path);
    ::close(descriptor);
    return fault;
}

/// Renames within a folder, over what is there, and makes it last.
HistoryFault moveInto(const QString &from, const QString &to)
{
    if (const HistoryFault fault = syncPath(from))
        return fault;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFault(to);
    return syncPath(QFileInfo(to).absolutePath());
}

HistoryFault vacuumInto(Connection &connection, const QString &part, const CareProgress &progress)
{
    SqlSession &session = connection.session();
    if (session.fault)
        return session.fault;
    QFile::remove(part);
    if (const HistoryFault fault = createPrivateFile(part))
        return fault;
    const qint64 pages = pragmaNumber(session, "page_count") - pragmaNumber(session, "freelist_count");
    connection.watch(progress).tell([part] { return QFileInfo(part).size(); },
                                    pages * pragmaNumber(session, "page_size"));
    Statement vacuum(session, QStringLiteral("VACUUM INTO ?"));
    vacuum.run({ part });
    return session.fault;
}

/// The log belongs to the file: nothing of it may stand beside another one.
HistoryFault emptyLog(const QString &path)
{
    const QString name = QUuid::createUuid().toString();
    HistoryFault fault;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        fault = openForWriting(database, path);
        if (!fault) {
            SqlSession session { database, path, {} };
            Statement checkpoint(session, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            // Busy: somebody reads an older state, and the log must stay for him.
            if (checkpoint.run() && checkpoint.next() && checkpoint.number(0) != 0)
                session.fault = { HistoryError::Locked, path };
            checkpoint.finish();
            fault = session.fault;
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace

HistoryFault measureDatabase(const QString &path, DatabaseSize *size)
{
    Connection connection(path);
    SqlSession &session = connection.session();
    if (session.fault)
        return session.fault;
    size->fileBytes = QFileInfo(path).size();
    size->logBytes = QFileInfo(path + QStringLiteral("-wal")).size();
    size->freeBytes = pragmaNumber(session, "freelist_count") * pragmaNumber(session, "page_size");
    // An index counts for its table; the tables of SQLite itself count for themselves.
    Statement pages(session,
                    QStringLiteral("SELECT coalesce(m.tbl_name, d.name), sum(d.pgsize)"
                                   " FROM dbstat d LEFT JOIN sqlite_master m ON m.name = d.name"
                                   " WHERE d.aggregate = TRUE GROUP BY 1 ORDER BY 2 DESC"));
    for (pages.run(); pages.next();)
        size->tables.push_back({ QString::fromStdString(pages.text(0)), pages.number(1), 0 });
    pages.finish();
    if (session.fault.error == HistoryError::DiskFull)
        session.fault.error = HistoryError::Damaged; // nothing is written here: no file has a page of that number
    for (TableSize &table : size->tables) {
        Statement count(session, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table.table));
        if (count.run() && count.next())
            table.rows = count.number(0);
    }
    return session.fault;
}

HistoryFault checkIntegrity(const QString &path, const CareProgress &progress, QStringList *problems)
{
    Connection connection(path);
    SqlSession &session = connection.session();
    connection.watch(progress);
    for (const char *pragma : { "integrity_check(100)", "foreign_key_check" }) {
        Statement check(session, QStringLiteral("PRAGMA ") + QString::fromLatin1(pragma));
        const bool foreign = QLatin1String(pragma) == QLatin1String("foreign_key_check");
        for (check.run(); check.next();) {
            const QString line = QString::fromStdString(check.text(0));
            if (foreign)
                problems->append(
                    QStringLiteral("%1 %2 -> %3")
                        .arg(line, QString::number(check.number(1)), QString::fromStdString(check.text(2))));
            else if (line != QLatin1String("ok"))
                problems->append(line);
        }
    }
    // What cannot be read at all is damage that the check found.
    if (session.fault.error == HistoryError::Damaged) {
        problems->append(session.fault.detail);
        return {};
    }
    return session.fault;
}

HistoryFault backupDatabase(const QString &path, const QString &copy, const CareProgress &progress)
{
    Connection connection(path);
    const QString part = copy + QStringLiteral(".part");
    HistoryFault fault = vacuumInto(connection, part, progress);
    if (!fault)
        fault = moveInto(part, copy);
    if (fault)
        QFile::remove(part);
    return fault;
}

HistoryFault restoreDatabase(const QString &backup, const QString &path, const CareProgress &progress, QString *kept)
{
    QStringList problems;
    if (const HistoryFault fault = checkIntegrity(backup, progress, &problems))
        return fault;
    if (!problems.isEmpty())
        return { HistoryError::Damaged, problems.constFirst() };
    const QString part = path + QStringLiteral(".part");
    {
        Connection connection(backup);
        HistoryFault fault = connection.session().fault;
        int version = 0;
        if (!fault)
            fault = readVersion(connection.session().database, backup, &version);
        if (!fault && version == 0)
            fault = { HistoryError::Foreign, backup }; // an empty file is nobody's backup
        if (!fault)
            fault = vacuumInto(connection, part, progress);
        if (fault) {
            QFile::remove(part);
            return fault;
        }
    }
    if (QFileInfo::exists(path)) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        *kept = path + QStringLiteral(".before-restore-") + stamp;
        HistoryFault fault = emptyLog(path);
        if (fault.error == HistoryError::Damaged)
            fault = {}; // what is broken is kept as it is
        if (!fault)
            fault = moveInto(path, *kept);
        if (fault) {
            QFile::remove(part);
            return fault;
        }
        for (const char *suffix : { "-wal", "-shm" }) {
            const QString side = path + QString::fromLatin1(suffix);
            if (QFileInfo::exists(side))
                QFile::rename(side, *kept + QString::fromLatin1(suffix));
        }
    }
    return moveInto(part, path);
}

} // namespace meterscope::history
