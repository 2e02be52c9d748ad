// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

class QWidget;

namespace meterscope::ui {

/// A hue in its two tones: marks are areas, lines and bars (3:1 or more on card, window and track), text is words and
/// figures in that colour (4.5:1 or more on card, window, selection and its own fill).
struct Hue
{
    QColor mark;
    QColor text;
};

/// The colours of the program. Nothing else in the program names a colour; tst_theme computes the contrast tables.
struct Theme
{
    bool dark = false;
    QColor window; ///< behind cards
    QColor card;
    QColor line; ///< hairlines, grid, card border
    QColor track; ///< empty part of a gauge, bar or cell
    QColor control; ///< input border, tick: what must be seen
    QColor ink; ///< values
    QColor ink2; ///< labels, units
    QColor ink3; ///< axis figures
    QColor sel; ///< selection fill
    QColor selLine; ///< edge of a selection, focus ring
    QColor okBg;
    QColor warnBg;
    QColor badBg;
    QColor onAccent; ///< text on a filled button
    Hue importHue; ///< import, T1, accent
    Hue exportHue; ///< export, good
    Hue tariff2Hue; ///< T2, warning
    Hue gasHue;
    Hue faultHue;
    /// Marks that tell meters apart, always beside a name; none of them is a hue that means something.
    static constexpr std::size_t kMeterMarks = 6;
    std::array<QColor, kMeterMarks> meterMarks; ///< slate, ochre, plum, brown, teal, olive

    [[nodiscard]] const Hue &flow(bool isExport) const { return isExport ? exportHue : importHue; }
};

enum class ThemeChoice : std::uint8_t
{
    System,
    Light,
    Dark,
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();

/// The theme for a choice; System goes by the lightness of the desktop's window colour (Qt 6.4 has no colorScheme).
[[nodiscard]] const Theme &chooseTheme(ThemeChoice choice, const QPalette &systemPalette);

/// The theme a widget is drawn in. The palette carries it, so a change reaches every widget as PaletteChange.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

[[nodiscard]] QPalette paletteOf(const Theme &theme);
/// One style sheet for the standard controls; sizes times `scale` (see uiScale()).
[[nodiscard]] QString styleSheetOf(const Theme &theme, double scale);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Puts fonts, palette and style sheet on the application. GUI thread; call again for another choice, and when the
/// desktop's theme has changed (QEvent::ThemeChange).
void applyTheme(ThemeChoice choice);

} // namespace meterscope::ui
