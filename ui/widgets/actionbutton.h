// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace meterscope::ui {

/// An action of a page: its keys hold while the focus is in the page, so that two pages may use the same ones.
[[nodiscard]] QAction *newPageAction(QWidget *page, const QString &text, const QString &iconText,
                                     const QKeySequence &keys);
/// A button that is its action: icon, short text (QAction::iconText), state and tooltip with its keys come from there.
[[nodiscard]] QPushButton *actionButton(QAction *action, QWidget *parent);
/// The same without text.
[[nodiscard]] QPushButton *actionIconButton(QAction *action, QWidget *parent);

} // namespace meterscope::ui
