// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/baredial.h"

#include "ui/widgets/gaugelayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace meterscope::ui {

BareDial::BareDial(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BareDial::sizeHint() const
{
    return QSize(180, 130) * uiScale();
}

void BareDial::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    GaugeLayout layout;
    layout.kind = GaugeLayout::Kind::TwoWay;
    layout.fullWatts = 4000;
    layout.radius = 72 * scale;
    layout.centre = QPointF(width() / 2.0, 80 * scale);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.track, 0.11 * layout.radius, Qt::SolidLine, Qt::FlatCap));
    const GaugeLayout::Arc track = layout.track();
    painter.drawArc(layout.circle(0.945), int(std::lround(track.start * 16)), int(std::lround(track.span * 16)));
    for (const GaugeLayout::Tick &tick : layout.ticks()) {
        painter.setPen(QPen(tick.major ? theme.ink2 : theme.control, 1.25, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(layout.at(tick.angle, 1.035), layout.at(tick.angle, tick.major ? 1.095 : 1.055));
    }
    painter.setPen(QPen(theme.ink, 1.75, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.at(90, 0.82), layout.at(90, 1.095));
}

} // namespace meterscope::ui
