// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QWidget;

namespace meterscope::ui {

/// themedPixmap() out of the pixmap cache: for icons that are drawn once a row.
[[nodiscard]] QPixmap markPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// The dot of a meter's colour, for lists and menus that are drawn in the theme of `widget`.
[[nodiscard]] QPixmap meterMark(int colour, const QWidget *widget);

} // namespace meterscope::ui
