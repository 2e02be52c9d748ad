// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QRectF>

#include <vector>

namespace meterscope::ui {

/// Geometry of a bar chart with a zero line: axis steps, slots, points. Pure; tested by table.
class BarChartLayout
{
public:
    BarChartLayout() = default;
    /// `highest` is the tallest stack above zero, `lowest` the deepest below it (both 0 or more).
    BarChartLayout(const QSizeF &size, int slotCount, double highest, double lowest, double scale);

    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// Between two grid lines, 1, 2, 3 or 5 times a power of ten.
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double top() const { return m_top; } ///< value at the upper edge, a multiple of the step
    [[nodiscard]] double bottom() const { return m_bottom; } ///< value at the lower edge, 0 or negative
    /// Values with a grid line, from the top down.
    [[nodiscard]] std::vector<double> ticks() const;
    /// Decimals a tick label needs.
    [[nodiscard]] int decimals() const;

    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double zero() const { return y(0); }
    [[nodiscard]] QRectF slot(int index) const; ///< the whole column, over the full height of the plot
    [[nodiscard]] QRectF bar(int index) const; ///< the middle part of it that bars cover
    /// -1 outside the plot's width.
    [[nodiscard]] int slotAt(double x) const;

    static constexpr double kBarShare = 0.58;

private:
    QRectF m_plot;
    int m_slots = 0;
    double m_step = 1;
    double m_top = 1;
    double m_bottom = 0;
};

} // namespace meterscope::ui
