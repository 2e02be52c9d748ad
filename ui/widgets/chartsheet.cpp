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
#include <QSaveFile>
#include <QSvgGenerator>

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
    drawTextAt(painter, { kMargin, kMargin + 36 * scale }, sheet.figures, textFont(TextRole::Body), theme.ink2);
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
    generator.setDescription(sheet.figures);
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
    // Drawn in the design's pixels, as wide as the page.
    const double zoom = std::min(device.width() / double(kSheet.width()), device.height() / double(kSheet.height()));
    painter.scale(zoom, zoom);
    paintChartSheet(painter, sheet, kSheet);
}

} // namespace meterscope::ui
