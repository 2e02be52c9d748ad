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

/// For a table of figures: columns as wide as what is in them, and no narrower than figures that are read one below the
/// other. The last one takes the room that is left only where it is words, so that no figure stands far from the
/// others.
void fitColumns(QTableView *table, bool endsWithWords);

} // namespace meterscope::ui
