// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phasestriplayout.h"

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

PhaseStripLayout PhaseStripLayout::make(QPointF origin, int fuseAmperes, double amperes, double scale)
{
    PhaseStripLayout layout;
    layout.origin = origin;
    layout.scale = scale;
    layout.amperesPerCell = amperesPerCellFor(fuseAmperes);
    layout.cells = (fuseAmperes + layout.amperesPerCell - 1) / layout.amperesPerCell;
    const int lit = int(std::floor(std::abs(amperes) / layout.amperesPerCell + 0.5));
    layout.lit = std::min(lit, layout.cells);
    layout.overCells = std::clamp(lit - layout.cells, 0, kOverCells);
    return layout;
}

int PhaseStripLayout::amperesPerCellFor(int fuseAmperes)
{
    return fuseAmperes > 25 ? (fuseAmperes + 49) / 50 * 2 : 1;
}

QRectF PhaseStripLayout::cell(int index) const
{
    return { origin.x() + index * kCellPitch * scale, origin.y(), kCellWidth * scale, kCellHeight * scale };
}

PhaseStripLayout::Cell PhaseStripLayout::stateOf(int index) const
{
    if (index >= cells)
        return index < cells + overCells ? Cell::OverFuse : Cell::Empty;
    return index < lit ? Cell::Lit : Cell::Empty;
}

double PhaseStripLayout::notchX() const
{
    return origin.x() + (cells * kNotchShare * kCellPitch - (kCellPitch - kCellWidth) / 2) * scale;
}

double PhaseStripLayout::width() const
{
    return (cells * kCellPitch - (kCellPitch - kCellWidth)) * scale;
}

double voltageShare(double volts)
{
    return std::clamp((volts - kLowestVoltage) / (kHighestVoltage - kLowestVoltage), 0.0, 1.0);
}

} // namespace meterscope::ui
