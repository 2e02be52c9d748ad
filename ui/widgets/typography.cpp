// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QCache>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace meterscope::ui {

namespace {

constexpr double kBodyPixels = 13;

double scaleOf(const QFont &font)
{
    // Steps of 1/20 keep the sizes of one desktop related to each other; below the design's size nothing is readable.
    return std::max(1.0, std::round(QFontInfo(font).pixelSize() / kBodyPixels * 20) / 20);
}

bool isInstalled(const QString &family)
{
    return QFontDatabase::families().contains(family);
}

/// Sizes and fonts of one application font. Delegates ask for them in every cell they paint, and to look a font up
/// costs more than to paint with it.
struct Faces
{
    QFont application;
    double scale;
    std::array<std::optional<QFont>, std::size_t(TextRole::Bytes) + 1> fonts;
};

Faces &faces()
{
    // Never destroyed: fonts refer to engines that are gone when static objects end.
    static Faces &known = *new Faces { QApplication::font(), scaleOf(QApplication::font()), {} };
    if (const QFont font = QApplication::font(); font != known.application)
        known = { font, scaleOf(font), {} };
    return known;
}

/// A text as glyphs. To shape it costs more than to paint it, and from one telegram to the next most texts stay.
struct LaidText
{
    QList<QGlyphRun> glyphs;
    double ascent = 0; ///< of the line, above its baseline
    double width = 0;
};

const LaidText &laidOut(const QFont &font, const QString &text)
{
    constexpr int kKept = 1000; // several pages full
    // Never destroyed, as with Faces.
    static auto &known = *new QCache<std::pair<QFont, QString>, LaidText>(kKept);
    const std::pair key(font, text);
    if (const LaidText *laid = known.object(key))
        return *laid;
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(text.size()));
    layout.endLayout();
    auto *laid = new LaidText;
    if (line.isValid())
        *laid = { line.glyphRuns(), line.ascent(), line.naturalTextWidth() };
    known.insert(key, laid);
    return *laid;
}

double drawLaidOut(QPainter &painter, QPointF baseline, const QFont &font, const QString &text)
{
    const LaidText &laid = laidOut(font, text);
    // A file keeps texts as texts.
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        painter.drawText(baseline, text);
    else
        for (const QGlyphRun &run : laid.glyphs)
            painter.drawGlyphRun(baseline - QPointF(0, laid.ascent), run);
    return laid.width;
}

/// Width of the cell of a digit: that of the widest; 0 where all digits are equally wide and no cell is needed.
double digitCell(const QFont &font)
{
    static auto &known = *new QHash<QFont, double>;
    if (const auto cell = known.constFind(font); cell != known.constEnd())
        return *cell;
    double widest = 0;
    double narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const double width = QFontMetricsF(font).horizontalAdvance(QChar(digit));
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
    }
    return *known.insert(font, widest - narrowest < 0.01 ? 0 : widest);
}

} // namespace

double uiScale()
{
    return faces().scale;
}

QFont bodyFont(const QFont &system)
{
    static const QString kFamily = QStringLiteral("Open Sans");
    QFont font = isInstalled(kFamily) ? QFont(kFamily) : system;
    font.setPixelSize(qRound(kBodyPixels * scaleOf(system)));
    return font;
}

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont withPixelSize(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

namespace {

QFont newTextFont(TextRole role)
{
    struct Row
    {
        double pixels;
        QFont::Weight weight;
    };
    const auto row = [role]() -> Row {
        switch (role) {
        case TextRole::Readout:
            return { 42, QFont::Normal };
        case TextRole::Summary:
            return { 22, QFont::Medium };
        case TextRole::Evidence:
            return { 19, QFont::Medium };
        case TextRole::Finding:
            return { 20, QFont::DemiBold };
        case TextRole::PageTitle:
            return { 17, QFont::DemiBold };
        case TextRole::Register:
            return { 15, QFont::Medium };
        case TextRole::Heading:
            return { 13, QFont::DemiBold };
        case TextRole::Body:
            break;
        case TextRole::Label:
            return { 12, QFont::Normal };
        case TextRole::Axis:
            return { 11, QFont::Normal };
        case TextRole::Bytes:
            return { 12.5, QFont::Normal };
        }
        return { kBodyPixels, QFont::Normal };
    }();
    QFont font = QApplication::font();
    if (role == TextRole::Bytes) {
        static const QString kMono = QStringLiteral("JetBrains Mono");
        font = isInstalled(kMono) ? QFont(kMono) : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
    font.setWeight(row.weight);
    font.setPixelSize(qRound(row.pixels * uiScale()));
    return font;
}

} // namespace

QFont textFont(TextRole role)
{
    auto &font = faces().fonts[std::size_t(role)];
    if (!font)
        font = newTextFont(role);
    return *font;
}

double tabularWidth(const QFont &font, const QString &text)
{
    const double cell = digitCell(font);
    if (cell == 0)
        return laidOut(font, text).width;
    double width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : laidOut(font, character).width;
    return width;
}

double drawTabular(QPainter &painter, QPointF baseline, const QString &text)
{
    const QFont &font = painter.font();
    const double cell = digitCell(font);
    if (cell == 0)
        return drawLaidOut(painter, baseline, font, text);
    const double begin = baseline.x();
    for (const QChar character : text) {
        const double own = laidOut(font, character).width;
        const double width = character.isDigit() ? cell : own;
        drawLaidOut(painter, baseline + QPointF((width - own) / 2, 0), font, character);
        baseline.rx() += width;
    }
    return baseline.x() - begin;
}

} // namespace meterscope::ui
