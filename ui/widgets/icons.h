// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace meterscope::ui {

/// An icon of resources/icons (16 grid, 1.5 px strokes) in one colour: "live", "history", "inspector", "plug" ...
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &color);
/// The same with another colour while checked or active.
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &color, const QColor &activeColor);
/// `size` pixels of the design wide and high. Out of the pixmap cache: rows of a list ask for it again and again.
[[nodiscard]] QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace meterscope::ui
