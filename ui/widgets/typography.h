// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <cstdint>

class QFontMetricsF;
class QPainter;

namespace meterscope::ui {

/// What a text is, which fixes its size and weight.
enum class TextRole : std::uint8_t
{
    Readout, ///< 42
    Summary, ///< 22
    Evidence, ///< 19
    Finding, ///< 20, semibold
    PageTitle, ///< 17, semibold
    Register, ///< 15
    Body, ///< 13
    Heading, ///< 13, semibold
    Label, ///< 12
    Axis, ///< 11, the smallest
    Bytes, ///< 12.5, monospaced
};

/// Factor between the sizes of the design (a 13 px body) and this desktop's: application font size / 13, at least 1.
[[nodiscard]] double uiScale();

[[nodiscard]] QFont textFont(TextRole role);
[[nodiscard]] QFont withWeight(QFont font, QFont::Weight weight);
[[nodiscard]] QFont withPixelSize(QFont font, double pixels);

/// Body font of the program: Open Sans where it is installed, else the desktop's own. `system` is the desktop's font.
[[nodiscard]] QFont bodyFont(const QFont &system);

/// Figures stand still: where the font's digits differ in width, each is painted in a cell as wide as the widest.
[[nodiscard]] double tabularWidth(const QFont &font, const QString &text);
/// Draws with the painter's font and pen from `baseline` on and returns the width.
double drawTabular(QPainter &painter, QPointF baseline, const QString &text);

} // namespace meterscope::ui
