// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timescale.h"
#include "ui/widgets/valueaxis.h"

#include <QRectF>

namespace meterscope::ui {

/// The part of a chart that is drawn on: axis figures at its left, two lines of labels below.
[[nodiscard]] QRectF chartPlot(const QSizeF &size, double scale);

/// Geometry of a bar chart with a zero line. Pure; tested by table.
class BarChartLayout
{
public:
    BarChartLayout() = default;
    BarChartLayout(const QRectF &plot, const ValueAxis &axis, const TimeScale &time);

    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] const ValueAxis &axis() const { return m_axis; }
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double zero() const { return y(0); }
    /// The whole column of [begin, end), seconds since 1970, over the full height of the plot.
    [[nodiscard]] QRectF slot(double begin, double end) const;
    /// The middle part of it that bars cover, on whole pixels, one at least.
    [[nodiscard]] QRectF bar(double begin, double end) const;

    static constexpr double kBarShare = 0.58;

private:
    QRectF m_plot;
    ValueAxis m_axis;
    TimeScale m_time;
};

} // namespace meterscope::ui
