// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace meterscope::ui {

/// The keys of the program, read from its menus: a key without a menu entry does not exist.
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutDialog(const QMenuBar *menus, QWidget *parent = nullptr);
};

} // namespace meterscope::ui
