// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kHatchStep = 7;
constexpr double kHatchStroke = 1.2;
constexpr int kHatchLines = 8; ///< in a tile

/// Lines at 45 degrees that go on in the next tile.
QPixmap hatchTile(const QColor &color, double scale, double ratio)
{
    const double step = std::round(kHatchStep * scale);
    const int side = int(step) * kHatchLines;
    const QString key = QStringLiteral("hatch %1 %2 %3").arg(color.name(QColor::HexArgb)).arg(side).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap(QSize(side, side) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kHatchStroke * scale));
    for (int line = 0; line <= 2 * kHatchLines; ++line)
        painter.drawLine(QPointF(line * step - side - 1, side + 1), QPointF(line * step + 1, -1));
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

void drawPlate(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawHairline(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.restore();
}

void drawFlowArrow(QPainter &painter, QPointF centre, double width, bool toTheLeft, const QColor &color, double stroke)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(centre);
    if (toTheLeft)
        painter.scale(-1, 1);
    const double half = width / 2;
    const double head = width * 0.36;
    QPainterPath path;
    path.moveTo(-half, 0);
    path.lineTo(half, 0);
    path.moveTo(half - head, -head);
    path.lineTo(half, 0);
    path.lineTo(half - head, head);
    painter.drawPath(path);
    painter.restore();
}

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color, double scale)
{
    // A chart without data is one hatch, drawn again and again: as a tile it costs a fill.
    painter.drawTiledPixmap(rect, hatchTile(color, scale, painter.device()->devicePixelRatioF()), rect.topLeft());
}

double drawTextAt(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    return drawTabular(painter, baseline, text);
}

double drawTextEndingAt(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
                        const QColor &color)
{
    const double width = tabularWidth(font, text);
    return drawTextAt(painter, { baseline.x() - width, baseline.y() }, text, font, color);
}

double figureWidth(const Figure &figure, const FigureStyle &style)
{
    const double number = tabularWidth(style.font, figure.number());
    if (figure.unit.isEmpty())
        return number;
    return number + style.gap + tabularWidth(style.unitFont, figure.unit);
}

void drawFigure(QPainter &painter, QPointF baseline, const Figure &figure, const FigureStyle &style)
{
    baseline.rx() += drawTextAt(painter, baseline, figure.whole, style.font, style.ink);
    if (!figure.fraction.isEmpty())
        baseline.rx() += drawTextAt(painter, baseline, figure.fraction, style.font, style.fractionInk);
    if (!figure.unit.isEmpty())
        drawTextAt(painter, baseline + QPointF(style.gap, 0), figure.unit, style.unitFont, style.unitInk);
}

} // namespace meterscope::ui
