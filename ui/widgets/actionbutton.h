// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace meterscope::ui {

/// A button that is its action: icon, short text (QAction::iconText), state and tooltip with its keys come from there.
[[nodiscard]] QPushButton *actionButton(QAction *action, QWidget *parent);
/// The same without text.
[[nodiscard]] QPushButton *actionIconButton(QAction *action, QWidget *parent);

} // namespace meterscope::ui
