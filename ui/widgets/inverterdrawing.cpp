// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inverterdrawing.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace meterscope::ui {

InverterDrawing::InverterDrawing(QWidget *parent)
    : Instrument(QAccessible::Graphic, parent)
{
    setObjectName(QStringLiteral("inverterDrawing"));
    setAccessibleName(tr("Circuit"));
    setValueText(tr("P1 pin 5, inverter, RXD"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize InverterDrawing::sizeHint() const
{
    return QSize(228, 54) * uiScale();
}

void InverterDrawing::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink2, 1.5));
    painter.drawLine(QPointF(58, 18), QPointF(93, 18));
    painter.drawLine(QPointF(136, 18), QPointF(170, 18));
    painter.setFont(withPixelSize(textFont(TextRole::Axis), 11));
    for (const auto &[box, name] : { std::pair(QRectF(1, 3, 57, 29), tr("P1 pin 5")),
                                     std::pair(QRectF(170, 3, 57, 29), QStringLiteral("RXD")) }) {
        painter.drawRoundedRect(box, 4, 4);
        painter.drawText(box, Qt::AlignCenter, name);
    }
    painter.setPen(QPen(theme.importHue.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPolygon(QPolygonF({ { 93, 4 }, { 93, 32 }, { 124, 18 } }));
    painter.drawEllipse(QPointF(130, 18), 5, 5);
    painter.setPen(theme.importHue.text);
    painter.drawText(QRectF(70, 36, 82, 16), Qt::AlignCenter, tr("inverter"));
}

} // namespace meterscope::ui
