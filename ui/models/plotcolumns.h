// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <span>
#include <vector>

namespace meterscope::ui {

/// A line no denser than the plot is wide: of the points in one column of pixels the first, lowest, highest and last
/// stay, in their order. `points` ascend in x. Lines with fewer than four points a column stay as they are.
[[nodiscard]] QList<QPointF> decimated(std::span<const QPointF> points, int columns);

/// The same points as steps: each value lasts until the next one.
[[nodiscard]] QList<QPointF> steps(std::span<const QPointF> points);

/// A point of a line that may be interrupted.
struct PlotPoint
{
    QPointF at;
    bool breaks = false; ///< nothing leads from the point before to this one
};

/// The pieces of an interrupted line, each no denser than the plot is wide (decimated()), or as steps. `points` ascend
/// in x. A break narrower than a column of pixels cannot be seen and is none.
[[nodiscard]] std::vector<QList<QPointF>> linePieces(std::span<const PlotPoint> points, int columns, bool asSteps);

/// Round numbers from below the lowest to above the highest value, a step of 1, 2 or 5 apart, at most `most` of them.
[[nodiscard]] std::vector<double> axisTicks(double lowest, double highest, int most);

} // namespace meterscope::ui
