// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchartlayout.h"

#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kLeft = 46; ///< axis figures
constexpr double kRight = 16;
constexpr double kTop = 14;
constexpr double kBottom = 46; ///< two lines of labels
constexpr double kNarrow = 4; ///< bars of slots that have no room for a gap touch

} // namespace

QRectF chartPlot(const QSizeF &size, double scale)
{
    return { kLeft * scale, kTop * scale, std::max(1.0, size.width() - (kLeft + kRight) * scale),
             std::max(1.0, size.height() - (kTop + kBottom) * scale) };
}

BarChartLayout::BarChartLayout(const QRectF &plot, const ValueAxis &axis, const TimeScale &time)
    : m_plot(plot)
    , m_axis(axis)
    , m_time(time)
{ }

double BarChartLayout::y(double value) const
{
    return m_plot.top() + (m_axis.top() - value) / (m_axis.top() - m_axis.bottom()) * m_plot.height();
}

QRectF BarChartLayout::slot(double begin, double end) const
{
    const double left = m_time.x(begin);
    return { left, m_plot.top(), m_time.x(end) - left, m_plot.height() };
}

QRectF BarChartLayout::bar(double begin, double end) const
{
    const QRectF column = slot(begin, end);
    const double margin = column.width() < kNarrow ? 0 : column.width() * (1 - kBarShare) / 2;
    const double left = std::round(column.left() + margin);
    const double right = std::max(left + 1, std::round(column.right() - margin));
    return { left, column.top(), right - left, column.height() };
}

} // namespace meterscope::ui
