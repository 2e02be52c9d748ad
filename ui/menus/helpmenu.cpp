// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus/helpmenu.h"

#include "ui/pages/shortcutdialog.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>

namespace meterscope::ui {

HelpMenu::HelpMenu(QMenuBar *menus)
    : QMenu(tr("&Help"), menus)
    , m_menus(menus)
{
    addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this, &HelpMenu::showShortcuts);
    addAction(tr("&About Meterscope"), this, &HelpMenu::showAbout)->setMenuRole(QAction::AboutRole);
}

void HelpMenu::showShortcuts()
{
    auto *dialog = new ShortcutDialog(m_menus, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void HelpMenu::showAbout()
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Meterscope"));
    box->setText(tr("<b>Meterscope %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Reads smart meters: live, exact, for years.<br>DSMR P1 and SML.<br><br>"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace meterscope::ui
