// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartsheet.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QResizeEvent>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>

namespace meterscope::ui {

namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::ChartSheet)
};

constexpr QSize kSheet { 1200, 720 };
constexpr double kMargin = 24;
constexpr double kHead = 64;
constexpr double kFoot = 40;
constexpr int kPngScale = 2;
constexpr int kPdfDotsPerInch = 300;
constexpr double kTallest = 0.8; ///< height of a sheet by its width; a page upright stays empty below

QString figuresText(const ChartSheet &sheet)
{
    QStringList texts;
    for (const SheetFigure &figure : sheet.figures)
        texts << figure.text;
    return texts.join(QStringLiteral(", "));
}

/// The key of a figure before it; returns its width.
double paintMark(QPainter &painter, QPointF baseline, const SheetFigure &figure, double scale)
{
    const QRectF square(baseline.x(), baseline.y() - 9 * scale, 9 * scale, 9 * scale);
    switch (figure.mark) {
    case SheetFigure::Mark::None:
        return 0;
    case SheetFigure::Mark::Square:
        painter.fillRect(square, figure.colour);
        return 15 * scale;
    case SheetFigure::Mark::Dash:
        painter.fillRect(QRectF(square.left(), square.center().y(), 16 * scale, 1.5 * scale), figure.colour);
        return 22 * scale;
    case SheetFigure::Mark::Hatch:
        drawHatch(painter, square, figure.colour, scale * 0.6);
        painter.setPen(QPen(figure.colour, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        return 15 * scale;
    }
    return 0;
}

} // namespace

QString saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Sheet::tr("%1 cannot be written: %2", "file, what the system says").arg(path, file.errorString());
}

void paintChartSheet(QPainter &painter, const ChartSheet &sheet, const QSize &size)
{
    const Theme &theme = lightTheme();
    const double scale = uiScale();
    const QRectF area(QPointF(), size);
    painter.fillRect(area, theme.card);
    drawTextAt(painter, { kMargin, kMargin + 14 * scale }, sheet.title, textFont(TextRole::PageTitle), theme.ink);
    QPointF at(kMargin, kMargin + 36 * scale);
    for (const SheetFigure &figure : sheet.figures) {
        at.rx() += paintMark(painter, at, figure, scale);
        at.rx() += drawTextAt(painter, at, figure.text, textFont(TextRole::Body), theme.ink2) + 14 * scale;
    }
    const double foot = sheet.footer.isEmpty() ? kMargin : kFoot * scale;
    const QRectF place(kMargin / 2, kHead * scale, area.width() - kMargin, area.height() - kHead * scale - foot);
    sheet.paint(painter, place);
    drawTextAt(painter, { kMargin, area.bottom() - 16 * scale }, sheet.footer, textFont(TextRole::Body), theme.ink);
}

QString saveSheetAsPng(const ChartSheet &sheet, const QString &path)
{
    QImage image(kSheet * kPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChartSheet(painter, sheet, kSheet);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return saveFile(path, bytes);
}

QString saveSheetAsSvg(const ChartSheet &sheet, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kSheet);
    generator.setViewBox(QRect(QPoint(), kSheet));
    generator.setTitle(sheet.title);
    generator.setDescription(figuresText(sheet));
    QPainter painter(&generator);
    paintChartSheet(painter, sheet, kSheet);
    painter.end();
    return saveFile(path, bytes);
}

QString saveSheetAsPdf(const ChartSheet &sheet, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfDotsPerInch);
    writer.setTitle(sheet.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    printSheet(sheet, writer);
    return saveFile(path, bytes);
}

void printSheet(const ChartSheet &sheet, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    // Drawn in the design's pixels, as wide as the page and as high as it may be.
    const double zoom = device.width() / double(kSheet.width());
    const double height = std::min(device.height() / zoom, kSheet.width() * kTallest);
    painter.scale(zoom, zoom);
    paintChartSheet(painter, sheet, QSize(kSheet.width(), int(height)));
}

void layOutUnseen(QWidget &widget)
{
    QResizeEvent resized(widget.size(), QSize());
    QCoreApplication::sendEvent(&widget, &resized);
    for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        layOutUnseen(*child);
}

} // namespace meterscope::ui
