// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfault.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace meterscope::history {
namespace {

bool mayBeWritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    return folder.isWritable() && (!file.exists() || file.isWritable());
}

/// A full disk also shows as a -shm or -wal file that cannot be made.
bool isFull(const QString &path)
{
    constexpr qint64 kNothingLeft = 128 * 1024;
    const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    return available >= 0 && available < kNothingLeft;
}

HistoryError kindOf(int code, const QString &path)
{
    switch (code) {
    case SQLITE_INTERRUPT: // by a StatementWatch
        return HistoryError::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return HistoryError::Locked;
    case SQLITE_READONLY:
        return HistoryError::NotWritable;
    case SQLITE_FULL:
        return HistoryError::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return HistoryError::Damaged;
    case SQLITE_CANTOPEN:
        if (!mayBeWritten(path))
            return HistoryError::NotWritable;
        return isFull(path) ? HistoryError::DiskFull : HistoryError::CannotOpen;
    case SQLITE_IOERR:
        return isFull(path) ? HistoryError::DiskFull : HistoryError::Other;
    default:
        return HistoryError::Other;
    }
}

} // namespace

HistoryFault faultOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF; // extended codes keep the primary one in the low byte
    const QString words = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return { kindOf(code, path), words };
}

} // namespace meterscope::history
