// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/walsync.h"

#include "history/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace meterscope::history {
namespace {

/// Syncs a file or folder by a descriptor of its own. Closing it drops no lock: SQLite locks the database and the -shm
/// file, never the log.
bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT; // no log yet: nothing to bring to the disk
    const bool synced = ::fdatasync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return synced;
}

} // namespace

WalSync::WalSync(const QString &path)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString())
{ }

WalSync::~WalSync()
{
    m_database = {};
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

HistoryFault WalSync::sync()
{
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > kLargeLogBytes)
        return checkpoint();
    return syncLog();
}

HistoryFault WalSync::syncLog()
{
    bool synced = syncPath(m_path + QStringLiteral("-wal"), O_RDONLY);
    if (synced && !m_folderSynced)
        m_folderSynced = synced = syncPath(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (synced)
        return {};
    return { HistoryError::Other, QString::fromLocal8Bit(std::strerror(errno)) };
}

HistoryFault WalSync::checkpoint()
{
    if (!m_database.isOpen()) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        if (const HistoryFault fault = openForWriting(m_database, m_path))
            return fault;
    }
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")))
        return faultOf(query.lastError(), m_path);
    return {};
}

} // namespace meterscope::history
