// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

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

/// Width of the cell of a digit: that of the widest; 0 where all digits are equally wide and no cell is needed.
double digitCell(const QFontMetricsF &metrics)
{
    double widest = 0;
    double narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const double width = metrics.horizontalAdvance(QChar(digit));
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
    }
    return widest - narrowest < 0.01 ? 0 : widest;
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

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const double cell = digitCell(metrics);
    if (cell == 0)
        return metrics.horizontalAdvance(text);
    double width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

double drawTabular(QPainter &painter, QPointF baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double cell = digitCell(metrics);
    if (cell == 0) {
        painter.drawText(baseline, text);
        return metrics.horizontalAdvance(text);
    }
    const double begin = baseline.x();
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double width = character.isDigit() ? cell : own;
        painter.drawText(baseline + QPointF((width - own) / 2, 0), QString(character));
        baseline.rx() += width;
    }
    return baseline.x() - begin;
}

} // namespace meterscope::ui
