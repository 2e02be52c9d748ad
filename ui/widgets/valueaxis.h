// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace meterscope::ui {

/// A value axis with a zero line: steps 1-2-3-5, ends on a step, at most seven labels with the zero. Pure.
class ValueAxis
{
public:
    ValueAxis() = default;
    /// `highest` is the most above zero, `lowest` the most below it (both 0 or more).
    ValueAxis(double highest, double lowest);

    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double top() const { return m_top; } ///< a multiple of the step
    [[nodiscard]] double bottom() const { return m_bottom; } ///< likewise, 0 or negative
    /// Values with a grid line, from the top down.
    [[nodiscard]] std::vector<double> ticks() const;
    /// Decimals a tick label needs.
    [[nodiscard]] int decimals() const;

private:
    double m_step = 1;
    double m_top = 1;
    double m_bottom = 0;
};

/// A label of such an axis: both directions without a sign, and zero is 0.
[[nodiscard]] QString axisText(double tick, int decimals, const QLocale &locale);

} // namespace meterscope::ui
