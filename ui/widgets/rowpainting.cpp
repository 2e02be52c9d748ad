// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowpainting.h"

#include "ui/widgets/cardparts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace meterscope::ui {

namespace {

constexpr int kEdgeWidth = 3;

} // namespace

void paintSelection(QPainter &painter, const QRect &rect, const Theme &theme, bool isFirst)
{
    painter.fillRect(rect, theme.sel);
    if (isFirst)
        painter.fillRect(QRect(rect.topLeft(), QSize(kEdgeWidth, rect.height())), theme.selLine);
}

int paintCellText(QPainter &painter, const QRect &cell, Qt::Alignment alignment, const QString &text, const QFont &font,
                  const QColor &ink)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    QString shown = text;
    int width = metrics.horizontalAdvance(text);
    if (width > cell.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, cell.width());
        width = metrics.horizontalAdvance(shown);
    }
    painter.setFont(font);
    painter.setPen(ink);
    const int left = alignment.testFlag(Qt::AlignRight) ? cell.right() + 1 - width : cell.left();
    // At its baseline: to lay out a rectangle of text takes longer than to draw the text.
    const int baseline = cell.top() + (cell.height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(QPoint(left, baseline), shown);
    return width;
}

int paintMark(QPainter &painter, int left, int centreY, const QString &name, const QColor &ink, int size)
{
    const int pixels = scaledPixels(size);
    painter.drawPixmap(left, centreY - pixels / 2,
                       themedPixmap(name, ink, pixels, painter.device()->devicePixelRatioF()));
    return pixels;
}

} // namespace meterscope::ui
