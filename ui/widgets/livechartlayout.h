// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/powerhistory.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <vector>

namespace meterscope::ui {

/// Geometry of the live chart: seconds and watts to pixels, round axes. Watts are import positive.
struct LiveChartLayout
{
    QRectF plot;
    QRectF band; ///< tariffs, below the plot
    double labelBaseline = 0; ///< of the time labels
    std::int64_t from = 0; ///< second at the left edge
    std::int64_t to = 1;
    double lowest = 0; ///< watts at the bottom, on a step, never above zero
    double highest = 1000;
    double stepWatts = 1000;

    [[nodiscard]] static LiveChartLayout make(QSizeF size, std::int64_t from, std::int64_t to, double minimumWatts,
                                              double maximumWatts, double scale = 1);

    [[nodiscard]] double xOf(double second) const;
    [[nodiscard]] double yOf(double watts) const;
    [[nodiscard]] std::int64_t secondAt(double x) const;
    /// Of the labels in kW: as many as a step has, so that all of them have the same.
    [[nodiscard]] int decimals() const;

    /// Seconds a column has at this width, from a row of round ones: never more columns than the plot has pixels.
    [[nodiscard]] static std::int64_t columnSeconds(std::int64_t range, double plotWidth);
    /// Round step (1, 2, 3 or 5 times a power of ten, in watts) that needs at most `most` labels.
    [[nodiscard]] static double roundStep(double range, int most);
    /// The multiple of `step` at or before a second.
    [[nodiscard]] static std::int64_t floorTo(std::int64_t second, std::int64_t step);
    /// Seconds between labelled times for a range.
    [[nodiscard]] static std::int64_t timeStep(std::int64_t range);
};

/// The trace of a row of columns as two polygons' upper edges that meet on zero: import never below, export never
/// above. Runs of unknown columns fall to zero at both ends.
struct ChartTrace
{
    QList<QPointF> imported; ///< x in seconds, y in watts
    QList<QPointF> exported;

    [[nodiscard]] static ChartTrace make(const std::vector<PowerHistory::Column> &columns, std::int64_t begin,
                                         std::int64_t secondsEach);
    /// One polyline through lowest and highest of each known column, the end nearer to the trace so far first.
    [[nodiscard]] static QList<QPointF> polyline(const std::vector<PowerHistory::Column> &columns, std::int64_t begin,
                                                 std::int64_t secondsEach);
};

/// A meter that sends every ten seconds leaves seconds empty: unknown runs shorter than `holdSeconds` between known
/// columns keep the value before them.
[[nodiscard]] std::vector<PowerHistory::Column> bridged(std::vector<PowerHistory::Column> columns,
                                                        std::int64_t secondsEach, std::int64_t holdSeconds);

/// A stretch of seconds.
struct SecondsRange
{
    std::int64_t begin = 0;
    std::int64_t end = 0;

    bool operator==(const SecondsRange &) const = default;
};
/// Stretches of at least `atLeast` seconds without a known column: not measured.
[[nodiscard]] std::vector<SecondsRange> unknownRanges(const std::vector<PowerHistory::Column> &columns,
                                                      std::int64_t begin, std::int64_t secondsEach,
                                                      std::int64_t atLeast);

} // namespace meterscope::ui
