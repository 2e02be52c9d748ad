// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchartlayout.h"

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kMostStepsOnASide = 6; ///< seven labels with the zero
constexpr double kLeft = 46; ///< axis figures
constexpr double kRight = 16;
constexpr double kTop = 14;
constexpr double kBottom = 46; ///< two lines of labels

int stepsFor(double extent, double step)
{
    // A value that stands on a grid line needs no step more; 1e-9 keeps 0.3 / 0.1 from becoming four.
    return static_cast<int>(std::ceil(extent / step - 1e-9));
}

double chooseStep(double highest, double lowest)
{
    const double extent = std::max(highest, lowest);
    if (!(extent > 0))
        return 0.2;
    double power = std::pow(10.0, std::floor(std::log10(extent / kMostStepsOnASide)));
    while (true) {
        for (const double factor : { 1.0, 2.0, 3.0, 5.0 })
            if (stepsFor(extent, factor * power) <= kMostStepsOnASide)
                return factor * power;
        power *= 10;
    }
}

} // namespace

BarChartLayout::BarChartLayout(const QSizeF &size, int slotCount, double highest, double lowest, double scale)
    : m_slots(slotCount)
{
    m_plot = QRectF(kLeft * scale, kTop * scale, std::max(1.0, size.width() - (kLeft + kRight) * scale),
                    std::max(1.0, size.height() - (kTop + kBottom) * scale));
    m_step = chooseStep(highest, lowest);
    m_top = m_step * stepsFor(highest, m_step);
    m_bottom = -m_step * stepsFor(lowest, m_step);
    if (m_top == m_bottom)
        m_top = m_step * 5;
}

std::vector<double> BarChartLayout::ticks() const
{
    std::vector<double> values;
    const int above = static_cast<int>(std::lround(m_top / m_step));
    const int below = static_cast<int>(std::lround(m_bottom / m_step));
    for (int i = above; i >= below; --i)
        values.push_back(i * m_step);
    return values;
}

int BarChartLayout::decimals() const
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(m_step) + 1e-9)));
}

double BarChartLayout::y(double value) const
{
    return m_plot.top() + (m_top - value) / (m_top - m_bottom) * m_plot.height();
}

QRectF BarChartLayout::slot(int index) const
{
    const double width = m_plot.width() / std::max(1, m_slots);
    return { m_plot.left() + index * width, m_plot.top(), width, m_plot.height() };
}

QRectF BarChartLayout::bar(int index) const
{
    const QRectF column = slot(index);
    const double margin = column.width() * (1 - kBarShare) / 2;
    return column.adjusted(margin, 0, -margin, 0);
}

int BarChartLayout::slotAt(double x) const
{
    if (m_slots == 0 || x < m_plot.left() || x >= m_plot.right())
        return -1;
    return std::min(m_slots - 1, static_cast<int>((x - m_plot.left()) / m_plot.width() * m_slots));
}

} // namespace meterscope::ui
