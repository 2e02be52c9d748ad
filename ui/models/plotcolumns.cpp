// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plotcolumns.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace meterscope::ui {

namespace {

constexpr qsizetype kKeptPerColumn = 4;

void keepColumn(std::span<const QPointF> column, QList<QPointF> &kept)
{
    const auto below = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end(), below);
    const std::set<std::ptrdiff_t> places { 0, lowest - column.begin(), highest - column.begin(),
                                            std::ssize(column) - 1 };
    for (const std::ptrdiff_t place : places)
        kept.append(column[static_cast<std::size_t>(place)]);
}

} // namespace

QList<QPointF> decimated(std::span<const QPointF> points, int columns)
{
    if (columns <= 0 || std::ssize(points) <= kKeptPerColumn * columns)
        return { points.begin(), points.end() };
    const double from = points.front().x();
    const double width = (points.back().x() - from) / columns;
    const auto columnOf = [&](const QPointF &point) {
        return width > 0 ? std::min(static_cast<int>((point.x() - from) / width), columns - 1) : 0;
    };
    QList<QPointF> kept;
    for (auto begin = points.begin(); begin != points.end();) {
        const int column = columnOf(*begin);
        const auto end =
            std::find_if(begin, points.end(), [&](const QPointF &point) { return columnOf(point) != column; });
        keepColumn({ begin, end }, kept);
        begin = end;
    }
    return kept;
}

QList<QPointF> steps(std::span<const QPointF> points)
{
    QList<QPointF> result;
    for (const QPointF &point : points) {
        if (!result.isEmpty() && result.constLast().y() != point.y())
            result.append({ point.x(), result.constLast().y() });
        result.append(point);
    }
    return result;
}

std::vector<QList<QPointF>> linePieces(std::span<const PlotPoint> points, int columns, bool asSteps)
{
    std::vector<QList<QPointF>> pieces;
    if (points.empty())
        return pieces;
    const double column = (points.back().at.x() - points.front().at.x()) / std::max(1, columns);
    std::vector<QPointF> piece;
    const auto finish = [&] {
        const double width = piece.back().x() - piece.front().x();
        const int share = column > 0 ? std::max(1, static_cast<int>(std::ceil(width / column))) : 1;
        const QList<QPointF> kept = decimated(piece, share);
        pieces.push_back(asSteps ? steps(kept) : kept);
        piece.clear();
    };
    for (const PlotPoint &point : points) {
        if (point.breaks && !piece.empty() && point.at.x() - piece.back().x() >= column)
            finish();
        piece.push_back(point.at);
    }
    finish();
    return pieces;
}

std::vector<double> axisTicks(double lowest, double highest, int most)
{
    if (highest <= lowest) {
        const double room = lowest == 0 ? 1 : std::abs(lowest) / 10;
        lowest -= room;
        highest += room;
    }
    constexpr double kFactors[] = { 1, 2, 5 };
    for (double power = std::pow(10, std::floor(std::log10((highest - lowest) / most)));; power *= 10) {
        for (const double factor : kFactors) {
            const double step = power * factor;
            const double first = std::floor(lowest / step);
            const double last = std::ceil(highest / step);
            if (last - first + 1 > most)
                continue;
            std::vector<double> ticks;
            for (double n = first; n <= last; ++n)
                ticks.push_back(n * step);
            return ticks;
        }
    }
}

} // namespace meterscope::ui
