// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QString>
#include <QStringList>

namespace meterscope::history {

/// Of every database of ours.
inline constexpr qint64 kPageBytes = 4096;

/// Writes to `copy` a database with the pages of `path`, of which SQLite cannot read the first one: where its tables
/// begin is looked for in what is left of the schema's own pages (sqlite.org/fileformat.html, 1.6 and 2.6). Only what
/// belongs to `tables` is found, what of it is damaged stays so, and half a page at the end is left out; the copy is
/// for reading alone. Damaged when not one of them is found.
[[nodiscard]] HistoryFault rebuildFirstPage(const QString &path, const QStringList &tables, const QString &copy);

} // namespace meterscope::history
