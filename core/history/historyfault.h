// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <QSqlError>
#include <QString>

namespace meterscope::history {

/// Why the database did not do what was asked: a kind for the program, the system's own words for the person.
struct HistoryFault
{
    HistoryError error = HistoryError::None;
    QString detail;

    [[nodiscard]] explicit operator bool() const { return error != HistoryError::None; }
    bool operator==(const HistoryFault &) const = default;
};

/// The kind of a SQLite error by its result code (sqlite.org/rescode.html); `path` decides between a file that cannot
/// be opened and one that may not be written.
[[nodiscard]] HistoryFault faultOf(const QSqlError &error, const QString &path);

} // namespace meterscope::history
