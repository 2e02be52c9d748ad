// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace meterscope::ui {

/// Geometry of the fuse strip: one cell is one ampere (two above a 25 A fuse, more above 50), as many as the fuse has,
/// and a notch at 80 %. The running cell is lit from half of its ampere on, so a meter that sends whole amperes lights
/// exactly these.
struct PhaseStripLayout
{
    enum class Cell
    {
        Empty,
        Lit,
        OverFuse, ///< beyond the fuse's value
    };

    int cells = 0; ///< within the fuse
    int overCells = 0; ///< lit ones beyond it, at most kOverCells
    int lit = 0; ///< within the fuse
    int amperesPerCell = 1;
    double scale = 1;
    QPointF origin; ///< top left of the first cell

    static constexpr double kCellWidth = 4;
    static constexpr double kCellPitch = 5;
    static constexpr double kCellHeight = 12;
    static constexpr int kOverCells = 3;
    static constexpr double kNotchShare = 0.8;

    [[nodiscard]] static PhaseStripLayout make(QPointF origin, int fuseAmperes, double amperes, double scale = 1);
    [[nodiscard]] static int amperesPerCellFor(int fuseAmperes);

    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] Cell stateOf(int index) const;
    [[nodiscard]] double notchX() const;
    [[nodiscard]] double width() const; ///< of the cells within the fuse
};

/// Place of a voltage on its hairline from 207 to 253 V (EN 50160: 230 V ± 10 %), 0 to 1, stopping at the ends.
[[nodiscard]] double voltageShare(double volts);
inline constexpr int kLowestVoltage = 207;
inline constexpr int kNominalVoltage = 230;
inline constexpr int kHighestVoltage = 253;

} // namespace meterscope::ui
