// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualitycardlayout.h"

#include <array>

namespace meterscope::ui {

namespace {

/// Right edges, as shares of what is right of the conductor's name.
constexpr std::array kColumns { 0.30, 0.60, 0.78, 1.0 };
constexpr double kNameWidth = 24;
constexpr double kFirstLine = 51; ///< without a table
constexpr double kBottom = 12;

} // namespace

double QualityCardLayout::columnRight(int column) const
{
    const double left = (kMargin + kNameWidth) * scale;
    const double right = width - kMargin * scale;
    return left + (right - left) * kColumns.at(std::size_t(column));
}

double QualityCardLayout::rowBaseline(int row) const
{
    return (kHeadBaseline + kRowHeight * (row + 1)) * scale;
}

double QualityCardLayout::lineBaseline(int line) const
{
    const double first = conductors > 0 ? kHeadBaseline + kRowHeight * (conductors + 1) + 3 : kFirstLine;
    return (first + kLineHeight * line) * scale;
}

double QualityCardLayout::height() const
{
    return lineBaseline(lines - 1) + kBottom * scale;
}

} // namespace meterscope::ui
