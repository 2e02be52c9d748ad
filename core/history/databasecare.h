// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/careprogress.h"
#include "history/historyfault.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meterscope::history {

struct TableSize
{
    QString table;
    qint64 bytes = 0; ///< with its indices
    qint64 rows = 0;

    bool operator==(const TableSize &) const = default;
};

struct DatabaseSize
{
    qint64 fileBytes = 0;
    qint64 logBytes = 0; ///< the write-ahead log beside it
    qint64 freeBytes = 0; ///< inside the file, given back by compacting it
    std::vector<TableSize> tables; ///< largest first; empty where this SQLite cannot tell
};

/// Everything here works on a connection of its own and may be called while the database is written, unless it says
/// otherwise. Any thread. Where `progress` says no, the work ends with HistoryError::Cancelled and everything is as it
/// was; an empty one is not asked.

[[nodiscard]] HistoryFault measureDatabase(const QString &path, DatabaseSize *size);

/// SQLite's own check of every page and index. `problems` is empty when the file is sound; at most 100 lines.
[[nodiscard]] HistoryFault checkIntegrity(const QString &path, const CareProgress &progress, QStringList *problems);

/// Writes a consistent copy of the database as it is at this moment, compacted, for its owner alone. It stands under
/// its name only when it is complete and synced.
[[nodiscard]] HistoryFault backupDatabase(const QString &path, const QString &copy, const CareProgress &progress);

/// Puts a backup in the place of the database, which is kept as "<path>.before-restore-<UTC>"; `kept` tells its name,
/// empty when there was none. The backup is checked first: ours, sound, and not from a later program. Nobody may have
/// the database open for writing: the caller holds its WriterLock.
[[nodiscard]] HistoryFault restoreDatabase(const QString &backup, const QString &path, const CareProgress &progress,
                                           QString *kept);

} // namespace meterscope::history
