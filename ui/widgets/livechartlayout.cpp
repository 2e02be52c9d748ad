// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livechartlayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kLeft = 49;
constexpr double kRight = 14;
constexpr double kTop = 53;
constexpr double kBelow = 57; ///< band, ticks and time labels
constexpr int kMostLabels = 7;

} // namespace

LiveChartLayout LiveChartLayout::make(QSizeF size, std::int64_t from, std::int64_t to, double minimumWatts,
                                      double maximumWatts, double scale)
{
    LiveChartLayout layout;
    layout.plot = QRectF(kLeft * scale, kTop * scale, std::max(1.0, size.width() - (kLeft + kRight) * scale),
                         std::max(1.0, size.height() - (kTop + kBelow) * scale));
    layout.band = QRectF(layout.plot.left(), layout.plot.bottom() + 11 * scale, layout.plot.width(), 6 * scale);
    layout.labelBaseline = layout.plot.bottom() + 39 * scale;
    layout.from = from;
    layout.to = std::max(to, from + 1);
    const double lowest = std::min(0.0, minimumWatts);
    const double highest = std::max({ 0.0, maximumWatts, lowest == 0 ? 200.0 : 0.0 });
    // Rounding both ends outwards can add two steps, so ask for room for them.
    int labels = kMostLabels;
    do {
        layout.stepWatts = roundStep(highest - lowest, --labels);
        layout.lowest = std::floor(lowest / layout.stepWatts) * layout.stepWatts;
        layout.highest = std::ceil(highest / layout.stepWatts) * layout.stepWatts;
    } while ((layout.highest - layout.lowest) / layout.stepWatts + 1 > kMostLabels && labels > 1);
    return layout;
}

double LiveChartLayout::xOf(double second) const
{
    return plot.left() + (second - double(from)) / double(to - from) * plot.width();
}

double LiveChartLayout::yOf(double watts) const
{
    return plot.bottom() - (watts - lowest) / (highest - lowest) * plot.height();
}

std::int64_t LiveChartLayout::secondAt(double x) const
{
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return from + std::int64_t(std::floor(share * double(to - from)));
}

int LiveChartLayout::decimals() const
{
    int decimals = 0;
    for (double step = stepWatts / 1000; decimals < 3 && std::abs(step - std::round(step)) > 1e-6; step *= 10)
        ++decimals;
    return decimals;
}

std::int64_t LiveChartLayout::columnSeconds(std::int64_t range, double plotWidth)
{
    static constexpr std::array kSteps { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800 };
    for (const int step : kSteps) {
        if (double(range) / step <= plotWidth)
            return step;
    }
    return 3600;
}

double LiveChartLayout::roundStep(double range, int most)
{
    const double rough = std::max(range, 1.0) / std::max(1, most - 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 3.0, 5.0, 10.0 }) {
        if (factor * power >= rough * 0.999999)
            return factor * power;
    }
    return 10 * power;
}

std::int64_t LiveChartLayout::floorTo(std::int64_t second, std::int64_t step)
{
    const std::int64_t rest = second % step;
    return second - (rest < 0 ? rest + step : rest);
}

std::int64_t LiveChartLayout::timeStep(std::int64_t range)
{
    static constexpr std::array kSteps { 60, 180, 300, 900, 1800, 3600, 3 * 3600, 4 * 3600, 6 * 3600 };
    for (const int step : kSteps) {
        if (range / step <= 6)
            return step;
    }
    return 12 * 3600;
}

QList<QPointF> ChartTrace::polyline(const std::vector<PowerHistory::Column> &columns, std::int64_t begin,
                                    std::int64_t secondsEach)
{
    QList<QPointF> points;
    points.reserve(qsizetype(columns.size()) * 2 + 4);
    bool known = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PowerHistory::Column &column = columns[i];
        const double left = double(begin + std::int64_t(i) * secondsEach);
        const double middle = left + double(secondsEach) / 2;
        if (!column.known) {
            if (known)
                points += { QPointF(left, points.back().y()), QPointF(left, 0) };
            known = false;
            continue;
        }
        if (!known && i > 0)
            points += { QPointF(left, 0), QPointF(left, column.maximum) };
        const double last = points.isEmpty() ? column.minimum : points.back().y();
        const bool lowFirst = std::abs(last - column.minimum) <= std::abs(last - column.maximum);
        points += QPointF(middle, lowFirst ? column.minimum : column.maximum);
        if (column.minimum != column.maximum)
            points += QPointF(middle, lowFirst ? column.maximum : column.minimum);
        known = true;
    }
    return points;
}

ChartTrace ChartTrace::make(const std::vector<PowerHistory::Column> &columns, std::int64_t begin,
                            std::int64_t secondsEach)
{
    ChartTrace trace;
    const QList<QPointF> points = polyline(columns, begin, secondsEach);
    // A run of zeros is its first and its last point.
    const auto append = [](QList<QPointF> &edge, QPointF point) {
        const qsizetype size = edge.size();
        if (size > 1 && point.y() == 0 && edge[size - 1].y() == 0 && edge[size - 2].y() == 0)
            edge.last() = point;
        else
            edge += point;
    };
    const auto add = [&trace, &append](QPointF point) {
        append(trace.imported, { point.x(), std::max(point.y(), 0.0) });
        append(trace.exported, { point.x(), std::min(point.y(), 0.0) });
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i > 0 && (points[i - 1].y() < 0) != (points[i].y() < 0) && points[i - 1].y() != 0 && points[i].y() != 0) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            add({ a.x() + (b.x() - a.x()) * a.y() / (a.y() - b.y()), 0 });
        }
        add(points[i]);
    }
    return trace;
}

std::vector<PowerHistory::Column> bridged(std::vector<PowerHistory::Column> columns, std::int64_t secondsEach,
                                          std::int64_t holdSeconds)
{
    std::size_t i = 0;
    while (i < columns.size() && !columns[i].known)
        ++i;
    while (i < columns.size()) {
        if (columns[i].known) {
            ++i;
            continue;
        }
        const std::size_t first = i;
        while (i < columns.size() && !columns[i].known)
            ++i;
        // The last run ends at the edge, where the next reading may still come.
        if (std::int64_t(i - first) * secondsEach < holdSeconds)
            std::fill(columns.begin() + std::ptrdiff_t(first), columns.begin() + std::ptrdiff_t(i), columns[first - 1]);
    }
    return columns;
}

std::vector<SecondsRange> unknownRanges(const std::vector<PowerHistory::Column> &columns, std::int64_t begin,
                                        std::int64_t secondsEach, std::int64_t atLeast)
{
    std::vector<SecondsRange> result;
    std::size_t i = 0;
    while (i < columns.size()) {
        if (columns[i].known) {
            ++i;
            continue;
        }
        const std::size_t first = i;
        while (i < columns.size() && !columns[i].known)
            ++i;
        const SecondsRange range { begin + std::int64_t(first) * secondsEach, begin + std::int64_t(i) * secondsEach };
        if (range.end - range.begin >= atLeast)
            result.push_back(range);
    }
    return result;
}

} // namespace meterscope::ui
