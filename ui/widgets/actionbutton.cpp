// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/widgets/typography.h"

#include <QAction>
#include <QPushButton>

#include <cmath>

namespace meterscope::ui {

namespace {

QPushButton *makeButton(QAction *action, QWidget *parent, bool showsText)
{
    auto *button = new QPushButton(parent);
    const auto update = [action, button, showsText] {
        button->setText(showsText ? action->iconText() : QString());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
        button->setAccessibleName(action->toolTip());
    };
    update();
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

QAction *newPageAction(QWidget *page, const QString &text, const QString &iconText, const QKeySequence &keys)
{
    auto *action = new QAction(text, page);
    action->setIconText(iconText);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    return makeButton(action, parent, true);
}

QPushButton *actionIconButton(QAction *action, QWidget *parent)
{
    QPushButton *button = makeButton(action, parent, false);
    const int side = static_cast<int>(std::lround(28 * uiScale()));
    button->setFixedSize(side, side);
    button->setStyleSheet(QStringLiteral("padding: 0"));
    return button;
}

} // namespace meterscope::ui
