// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace meterscope::ui {

/// Geometry of the mini window. Watts are import positive.
struct MiniLayout
{
    static constexpr double kWidth = 220;
    static constexpr double kHeight = 80;

    QPointF arrow; ///< centre
    QPointF word; ///< baselines, from the left
    QPointF figure;
    QPointF topRight; ///< baselines, ending there
    QPointF middleRight;
    QRectF track;
    double zeroX = 0; ///< in the middle of the track (two-way) or at its left end
    double zeroTop = 0;
    double zeroBottom = 0;
    double fullWatts = 1000;
    bool twoWay = false;

    [[nodiscard]] static MiniLayout make(bool twoWay, double fullWatts, double scale = 1);
    /// From zero to that power; stops at the ends of the track.
    [[nodiscard]] QRectF bar(double watts) const;
};

} // namespace meterscope::ui
