// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kMostStepsOnASide = 6; ///< seven labels with the zero

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

ValueAxis::ValueAxis(double highest, double lowest)
    : m_step(chooseStep(highest, lowest))
    , m_top(m_step * stepsFor(highest, m_step))
    , m_bottom(-m_step * stepsFor(lowest, m_step))
{
    if (m_top == m_bottom)
        m_top = m_step * 5;
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> values;
    const int above = static_cast<int>(std::lround(m_top / m_step));
    const int below = static_cast<int>(std::lround(m_bottom / m_step));
    for (int i = above; i >= below; --i)
        values.push_back(i * m_step);
    return values;
}

int ValueAxis::decimals() const
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(m_step) + 1e-9)));
}

QString axisText(double tick, int decimals, const QLocale &locale)
{
    return tick == 0 ? locale.toString(0) : locale.toString(std::abs(tick), 'f', decimals);
}

} // namespace meterscope::ui
