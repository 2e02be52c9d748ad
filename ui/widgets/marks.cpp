// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QWidget>

namespace meterscope::ui {

QPixmap meterMark(int colour, const QWidget *widget)
{
    const int size = qRound(12 * uiScale());
    QPixmap mark(QSize(size, size) * widget->devicePixelRatioF());
    mark.setDevicePixelRatio(widget->devicePixelRatioF());
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(widget).meterMarks.at(std::size_t(colour)));
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2));
    return mark;
}

} // namespace meterscope::ui
