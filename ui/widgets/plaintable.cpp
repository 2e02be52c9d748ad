// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include "ui/widgets/cardparts.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kRowHeight = 23;
constexpr int kNarrowest = 96; ///< column of figures that are read one below the other

} // namespace

void makePlainTable(QTableView *table, const QString &objectName, const QString &accessibleName)
{
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(scaledPixels(kRowHeight));
    table->verticalHeader()->setDefaultSectionSize(scaledPixels(kRowHeight));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

void fitColumns(QTableView *table, bool endsWithWords)
{
    table->horizontalHeader()->setStretchLastSection(endsWithWords);
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, std::max(table->columnWidth(column), scaledPixels(kNarrowest)));
}

QTableView *newPlainTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    makePlainTable(table, objectName, accessibleName);
    return table;
}

} // namespace meterscope::ui
