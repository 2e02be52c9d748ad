// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace meterscope::ui {

/// themedPixmap() out of the pixmap cache: for icons that are drawn once a row.
[[nodiscard]] QPixmap markPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace meterscope::ui
