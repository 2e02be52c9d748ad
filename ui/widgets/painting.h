// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/numbertext.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;
class QWidget;

namespace meterscope::ui {

struct Theme;

/// Strokes and texts that several instruments draw alike. Positions are baselines.
void drawPlate(QPainter &painter, const QRectF &rect, const Theme &theme, double radius);
/// Hairline of one device pixel, on half pixels.
void drawHairline(QPainter &painter, QPointF from, QPointF to, const QColor &color);
/// The arrow of a direction of flow, `width` long, centred on `centre`: → import, ← export.
void drawFlowArrow(QPainter &painter, QPointF centre, double width, bool toTheLeft, const QColor &color, double stroke);
/// 45° hatch, the sign for "not measured".
void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color, double scale);

/// Text at a baseline, from the left or ending at `x`; returns its width.
double drawTextAt(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, const QColor &color);
double drawTextEndingAt(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
                        const QColor &color);

/// How a figure with its unit looks.
struct FigureStyle
{
    QFont font;
    QFont unitFont;
    QColor ink;
    QColor fractionInk;
    QColor unitInk;
    double gap = 5; ///< between figure and unit
};
[[nodiscard]] double figureWidth(const Figure &figure, const FigureStyle &style);
void drawFigure(QPainter &painter, QPointF baseline, const Figure &figure, const FigureStyle &style);

} // namespace meterscope::ui
