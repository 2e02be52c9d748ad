// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QSize>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QPainter;
class QPagedPaintDevice;
class QWidget;

namespace meterscope::ui {

/// A figure of a sheet, or what a mark in the chart means.
struct SheetFigure
{
    enum class Mark : std::uint8_t
    {
        None,
        Square,
        Dash,
        Hatch,
    };
    QString text; ///< "T1 100.906"
    Mark mark = Mark::None;
    QColor colour {};
};

/// A chart on paper or in a file: what it shows, its figures, and below it the totals with their proof. Always in the
/// light theme.
struct ChartSheet
{
    QString title; ///< "March 2026"
    std::vector<SheetFigure> figures; ///< T1 100.906, T2 102.900, import 203.806, kWh
    QString footer; ///< totals and proof; may be empty
    std::function<void(QPainter &painter, const QRectF &place)> paint; ///< the chart in light colours
};

/// Draws it over a size in pixels of the design.
void paintChartSheet(QPainter &painter, const ChartSheet &sheet, const QSize &size);
/// Writes beside the place and renames; says what went wrong, or nothing, like the others below.
[[nodiscard]] QString saveFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QString saveSheetAsPng(const ChartSheet &sheet, const QString &path);
[[nodiscard]] QString saveSheetAsSvg(const ChartSheet &sheet, const QString &path);
[[nodiscard]] QString saveSheetAsPdf(const ChartSheet &sheet, const QString &path);
/// One page; the device is set up already.
void printSheet(const ChartSheet &sheet, QPagedPaintDevice &device);

/// Gives a widget that is never shown, and all that is in it, the places that showing would give them.
void layOutUnseen(QWidget &widget);

} // namespace meterscope::ui
