// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/closebutton.h"

#include "ui/widgets/cardparts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace meterscope::ui {

CloseButton::CloseButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("closeButton"));
    setAccessibleName(tr("Close"));
    setToolTip(tr("Close (Esc)"));
    setFixedSize(scaledPixels(28), scaledPixels(28));
    setStyleSheet(QStringLiteral("padding: 0"));
    updateIcon();
}

void CloseButton::updateIcon()
{
    setIcon(themedIcon(QStringLiteral("cross"), themeOf(window()).ink));
}

void CloseButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace meterscope::ui
