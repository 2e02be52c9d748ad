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

/// Round numbers from below the lowest to above the highest value, a step of 1, 2 or 5 apart, at most `most` of them.
[[nodiscard]] std::vector<double> axisTicks(double lowest, double highest, int most);

} // namespace meterscope::ui
