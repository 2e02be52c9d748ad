// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfault.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace meterscope::history {
namespace {

// Primary result codes, sqlite.org/rescode.html. Only QtSql is linked, so they are named here.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;

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
    case kBusy:
    case kLocked:
        return HistoryError::Locked;
    case kReadOnly:
        return HistoryError::NotWritable;
    case kFull:
        return HistoryError::DiskFull;
    case kCorrupt:
    case kNotADatabase:
        return HistoryError::Damaged;
    case kCannotOpen:
        if (!mayBeWritten(path))
            return HistoryError::NotWritable;
        return isFull(path) ? HistoryError::DiskFull : HistoryError::CannotOpen;
    case kIoError:
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
