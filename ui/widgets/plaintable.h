// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace meterscope::ui {

/// A table to read: rows are selected as a whole, no grid, the last column takes the room that is left.
[[nodiscard]] QTableView *newPlainTable(const QString &objectName, const QString &accessibleName, QWidget *parent);
/// Gives an existing table that look.
void makePlainTable(QTableView *table, const QString &objectName, const QString &accessibleName);

} // namespace meterscope::ui
