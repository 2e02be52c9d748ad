// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QColor>
#include <QPoint>
#include <QRect>
#include <QString>

class QPainter;

namespace meterscope::ui {

struct Theme;

/// What the delegates of the inspector's lists and trees paint alike.

/// The fill of a selected row; `isFirst`: with the edge in front of its first column.
void paintSelection(QPainter &painter, const QRect &rect, const Theme &theme, bool isFirst);

/// Text in a cell, elided at its right; returns its width in pixels.
int paintCellText(QPainter &painter, const QRect &cell, Qt::Alignment alignment, const QString &text, const QFont &font,
                  const QColor &ink);

/// A mark of resources/marks, `size` pixels of the design, its left edge at `left` and centred on `centreY`. Returns
/// its width in pixels.
int paintMark(QPainter &painter, int left, int centreY, const QString &name, const QColor &ink, int size = 12);

} // namespace meterscope::ui
