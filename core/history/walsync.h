// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace meterscope::history {

/// Brings the write-ahead log to the disk. In WAL with synchronous=NORMAL a commit is in the file but not on the disk;
/// once the log is synced, every commit in it survives a power cut (sqlite.org/wal.html).
/// A small log is only synced; one that has grown past a limit is copied into the database (a passive checkpoint, which
/// waits for nobody) and begins anew.
class WalSync
{
public:
    /// Opens a connection of its own for checkpoints when the first one is due. For the thread that calls sync().
    explicit WalSync(const QString &path);
    ~WalSync();
    Q_DISABLE_COPY_MOVE(WalSync)

    [[nodiscard]] HistoryFault sync();

private:
    [[nodiscard]] HistoryFault syncLog();
    [[nodiscard]] HistoryFault checkpoint();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_folderSynced = false; ///< the entry of the log in its folder is on the disk
};

/// A log larger than this is copied into the database: hours of one telegram a second, read back in a blink after a
/// crash.
inline constexpr qint64 kLargeLogBytes = 32 * 1024 * 1024;

} // namespace meterscope::history
