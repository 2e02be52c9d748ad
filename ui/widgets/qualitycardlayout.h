// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace meterscope::ui {

/// Geometry of the card of voltage quality: a table of conductors, then lines of text. In pixels of the card.
struct QualityCardLayout
{
    double scale = 1;
    double width = 268;
    int conductors = 0; ///< rows of the table; 0: no table
    int lines = 0; ///< below it

    /// Baseline of a column's head; columns are 0 lowest, 1 highest, 2 sags, 3 swells, each by its right edge.
    [[nodiscard]] double headBaseline() const { return kHeadBaseline * scale; }
    [[nodiscard]] double columnRight(int column) const;
    [[nodiscard]] double rowBaseline(int row) const;
    [[nodiscard]] double lineBaseline(int line) const;
    [[nodiscard]] double height() const;

    static constexpr double kMargin = 16;
    static constexpr double kHeadBaseline = 46;
    static constexpr double kRowHeight = 19;
    static constexpr double kLineHeight = 19;
};

} // namespace meterscope::ui
