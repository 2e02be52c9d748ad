// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minilayout.h"

#include <algorithm>

namespace meterscope::ui {

MiniLayout MiniLayout::make(bool twoWay, double fullWatts, double scale)
{
    MiniLayout layout;
    layout.twoWay = twoWay;
    layout.fullWatts = std::max(fullWatts, 1.0);
    layout.arrow = QPointF(21, 20) * scale;
    layout.word = QPointF(33, 24) * scale;
    layout.figure = QPointF(12, 56) * scale;
    layout.topRight = QPointF(kWidth - 12, 24) * scale;
    layout.middleRight = QPointF(kWidth - 12, 56) * scale;
    layout.track = QRectF(12 * scale, 67 * scale, (kWidth - 24) * scale, 4 * scale);
    layout.zeroX = twoWay ? layout.track.center().x() : layout.track.left();
    layout.zeroTop = layout.track.top() - 3 * scale;
    layout.zeroBottom = layout.track.bottom() + 3 * scale;
    return layout;
}

QRectF MiniLayout::bar(double watts) const
{
    const double room = twoWay ? track.width() / 2 : track.width();
    const double share = std::clamp(watts / fullWatts, twoWay ? -1.0 : 0.0, 1.0);
    const double end = zeroX + share * room;
    return { QPointF(std::min(zeroX, end), track.top()), QPointF(std::max(zeroX, end), track.bottom()) };
}

} // namespace meterscope::ui
