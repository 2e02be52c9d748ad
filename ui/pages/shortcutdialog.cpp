// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortcutdialog.h"

#include "ui/widgets/typography.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addRows(QTableWidget *table, const QString &menu, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu()) {
            addRows(table, menu, action->menu()->actions());
            continue;
        }
        if (action->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(plain(action->text())));
        table->setItem(row, 2, new QTableWidgetItem(menu));
    }
}

} // namespace

ShortcutDialog::ShortcutDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 3, this);
    table->setObjectName(QStringLiteral("shortcuts"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({ tr("Key"), tr("What it does"), tr("Menu") });
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (const QAction *action : menus->actions()) {
        if (action->menu())
            addRows(table, plain(action->text()), action->menu()->actions());
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(QSize(560, 480) * uiScale());
}

} // namespace meterscope::ui
