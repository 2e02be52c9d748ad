// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace meterscope::history {

/// `PRAGMA application_id` of our files: "MTSP".
inline constexpr qint64 kApplicationId = 0x4D545350;

/// One step of the schema: statements that lead from version `to - 1` to `to`, and what needs more than SQL.
struct Migration
{
    int to = 0;
    QStringList statements;
    HistoryFault (*then)(const QSqlDatabase &database, const QString &path) = nullptr; ///< in the same transaction
};

/// Every step there ever was, in order. docs/SCHEMA.md says what the tables promise.
[[nodiscard]] const std::vector<Migration> &migrations();
[[nodiscard]] int schemaVersion(); ///< that this program writes

/// Brings an open database to the last step. Each step is one transaction; before the first one that changes an
/// existing database a consistent copy is written beside it as "<path>.v<version>.backup" (mode 0600).
/// NewerSchema when the file is from a later program, Foreign when it is somebody else's database.
[[nodiscard]] HistoryFault migrate(const QSqlDatabase &database, const QString &path, std::span<const Migration> steps);

/// Version of the file, 0 for an empty one. Foreign when it is somebody else's database.
[[nodiscard]] HistoryFault readVersion(const QSqlDatabase &database, const QString &path, int *version);

/// Result of checking a database that shall only be read: the same refusals, nothing is changed.
[[nodiscard]] HistoryFault checkReadable(const QSqlDatabase &database, const QString &path);

/// Creates the file (and its folder) for its owner alone; SQLite gives -wal and -shm the mode of the database.
/// An existing file of ours that others may read is closed to them.
[[nodiscard]] HistoryFault createPrivateFile(const QString &path);

/// Opens for writing: private file, WAL, synchronous NORMAL, checkpoints left to the writer, migrated.
[[nodiscard]] HistoryFault openForWriting(QSqlDatabase &database, const QString &path);
/// Opens for reading only. A file that does not exist yet is HistoryError::None with the database left closed.
[[nodiscard]] HistoryFault openForReading(QSqlDatabase &database, const QString &path);

} // namespace meterscope::history
