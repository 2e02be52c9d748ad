// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QString>

namespace meterscope::history {

/// What could be read of a damaged database.
struct Salvage
{
    QString setAside; ///< where the damaged file is now, with its -wal beside it; untouched
    std::int64_t rows = 0; ///< that were read
    bool rollupsLost = false; ///< some of what can be made again from the detail
    std::int64_t lost = 0; ///< places at which reading broke off, and tables that could not be read at all
};

/// Sets a damaged database aside and puts one in its place that holds what SQLite can still read of it: table by table,
/// around every damaged place, also when the file is cut or its first page is gone (see rebuildFirstPage()). Takes as
/// long as copying it; an attempt that is broken off leaves the damaged file in its place, to be tried again. For the
/// process that holds the writer lock, with no connection open.
[[nodiscard]] HistoryFault salvage(const QString &path, Salvage *result);

/// Whether the file can have been a database of ours at all: it begins like one, or is made of whole pages. A letter
/// that somebody named by mistake stays where it is.
[[nodiscard]] bool mayBeOurs(const QString &path);

/// Ends a salvage that was broken off when only renaming was left.
void finishSalvage(const QString &path);

} // namespace meterscope::history
