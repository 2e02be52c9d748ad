// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wirediagram.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace meterscope::ui {

namespace {

// In the pixels of the design: mocks/assistant.
constexpr double kLeft = 92;
constexpr double kIdle = 70;
constexpr double kWidestCell = 35;
constexpr double kHigh = 28;
constexpr double kExpectedBase = 57;
constexpr double kWireBase = 121;
constexpr int kCells = 10;

} // namespace

WireDiagram::WireDiagram(QWidget *parent)
    : Instrument(QAccessible::Graphic, parent)
{
    setObjectName(QStringLiteral("wireDiagram"));
    setAccessibleName(tr("One character on the wire"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCharacter('0');
}

std::vector<bool> WireDiagram::levels(char character, bool inverted)
{
    std::vector<bool> levels { false };
    for (unsigned bit = 0; bit < 8; ++bit)
        levels.push_back((std::uint8_t(character) >> bit & 1) != 0);
    levels.push_back(true);
    if (inverted)
        levels.flip();
    return levels;
}

std::uint8_t WireDiagram::readInverted(char character)
{
    return std::uint8_t(0xff ^ (std::uint8_t(character) << 1));
}

void WireDiagram::setCharacter(char character)
{
    m_character = character;
    setValueText(tr("“%1” is sent as %2 and read as %3")
                     .arg(QLatin1Char(character))
                     .arg(std::uint8_t(character), 2, 16, QLatin1Char('0'))
                     .arg(readInverted(character), 2, 16, QLatin1Char('0')));
    update();
}

QSize WireDiagram::sizeHint() const
{
    return QSize(634, 140) * uiScale();
}

/// As in the design where there is room, else narrower.
double WireDiagram::cellWidth() const
{
    const double room = width() / uiScale() - kLeft;
    return std::min(kWidestCell, room / (kCells + 2 * kIdle / kWidestCell));
}

double WireDiagram::idleWidth() const
{
    return cellWidth() * kIdle / kWidestCell;
}

void WireDiagram::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintGrid(painter);
    const QFont label = textFont(TextRole::Label);
    const QFont mono = textFont(TextRole::Bytes);
    const auto hex = [](std::uint8_t byte) {
        return QString::number(byte, 16).rightJustified(2, QLatin1Char('0')).toUpper();
    };
    drawTextAt(painter, { 0, 42 * scale }, tr("expected"), label, theme.ink2);
    drawTextAt(painter, { 0, 58 * scale },
               QStringLiteral("%1 = '%2'").arg(hex(std::uint8_t(m_character))).arg(QLatin1Char(m_character)), mono,
               theme.ink);
    drawTextAt(painter, { 0, 106 * scale }, tr("on the wire"), label, theme.ink2);
    drawTextAt(painter, { 0, 122 * scale }, tr("read as %1").arg(hex(readInverted(m_character))), mono,
               theme.faultHue.text);
    paintTrace(painter, kExpectedBase, levels(m_character, false), theme.exportHue.mark);
    paintTrace(painter, kWireBase, levels(m_character, true), theme.faultHue.mark);
}

void WireDiagram::paintGrid(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    painter.setFont(textFont(TextRole::Axis));
    for (int cell = 0; cell <= kCells; ++cell) {
        const double x = (kLeft + idleWidth() + cell * cellWidth()) * scale;
        drawHairline(painter, { x, 20 * scale }, { x, 136 * scale }, theme.line);
        if (cell == kCells)
            break;
        const QString name = cell == 0 ? tr("start") : cell == kCells - 1 ? tr("stop") : QString::number(cell - 1);
        painter.setPen(theme.ink3);
        painter.drawText(QRectF(x - 10 * scale, 0, (cellWidth() + 20) * scale, 16 * scale), Qt::AlignCenter, name);
    }
}

void WireDiagram::paintTrace(QPainter &painter, double baseline, const std::vector<bool> &levels,
                             const QColor &color) const
{
    const double scale = uiScale();
    const auto y = [&](bool high) { return (baseline - (high ? kHigh : 0)) * scale; };
    // The line rests at the level of the stop bit.
    QPainterPath path({ kLeft * scale, y(levels.back()) });
    double x = (kLeft + idleWidth()) * scale;
    for (const bool level : levels) {
        path.lineTo(x, path.currentPosition().y());
        path.lineTo(x, y(level));
        x += cellWidth() * scale;
    }
    path.lineTo(x + idleWidth() * scale, y(levels.back()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

} // namespace meterscope::ui
