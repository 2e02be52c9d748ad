// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QMenuBar;

namespace meterscope::ui {

/// The keys, which it reads from the menus themselves, and the program's name.
class HelpMenu : public QMenu
{
    Q_OBJECT
public:
    explicit HelpMenu(QMenuBar *menus);

private:
    void showShortcuts();
    void showAbout();

    QMenuBar *m_menus;
};

} // namespace meterscope::ui
