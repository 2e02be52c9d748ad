// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phaserow.h"

#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/phasestriplayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

PhaseRow::PhaseRow(Phase phase, QWidget *parent)
    : Instrument(QAccessible::Indicator, parent)
{
    m_state.phase = phase;
    setObjectName(QStringLiteral("phase.") + phaseText(phase));
    setAccessibleName(tr("Phase %1").arg(phaseText(phase)));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent); // a new value does not repaint the card
}

void PhaseRow::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

void PhaseRow::setState(const PhaseState &state, int fuseAmperes, bool stale)
{
    if (state == m_state && fuseAmperes == m_fuseAmperes && stale == m_stale)
        return;
    m_state = state;
    m_fuseAmperes = fuseAmperes;
    m_stale = stale;
    setValueText(describe());
    update();
}

QSize PhaseRow::sizeHint() const
{
    return QSize(396, 79) * uiScale();
}

QString PhaseRow::describe() const
{
    QStringList parts;
    if (m_state.watts) {
        const QString power = powerFigure(*m_state.watts, locale()).text();
        parts += (m_state.watts->isNegative() ? tr("%1 export") : tr("%1 import")).arg(power);
    }
    if (m_state.amperes)
        parts += exactFigure(*m_state.amperes, Unit::Ampere, 0, locale()).text();
    if (m_state.volts)
        parts += exactFigure(*m_state.volts, Unit::Volt, 0, locale()).text();
    return parts.join(QStringLiteral(", "));
}

void PhaseRow::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    if (m_divided)
        drawHairline(painter, { 0, 0 }, { double(width()), 0 }, theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTextAt(painter, { 0, 32 * scale }, phaseText(m_state.phase),
               withWeight(textFont(TextRole::Body), QFont::DemiBold), theme.ink2);
    if (m_state.watts)
        paintPower(painter);
    // The strip takes a share of the room that a wider card gives, the voltage stays at the right edge.
    if (m_state.amperes)
        paintCurrent(painter, 167 * scale + (width() - 396 * scale) * 0.5);
    if (m_state.volts)
        paintVoltage(painter);
}

void PhaseRow::paintPower(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const bool exporting = m_state.watts->isNegative();
    const QColor flow = m_stale ? theme.ink2 : theme.flow(exporting).text;
    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    drawFlowArrow(painter, { 39 * scale, 26 * scale }, 11 * scale, exporting, flow, 1.6 * scale);
    drawTextAt(painter, { 33 * scale, 56 * scale }, exporting ? tr("export") : tr("import"), textFont(TextRole::Label),
               flow);
    const FigureStyle style { textFont(TextRole::Summary), textFont(TextRole::Label), ink, ink, theme.ink2, 6 * scale };
    const Figure figure = powerFigure(*m_state.watts, locale());
    const double unitWidth = tabularWidth(style.unitFont, figure.unit);
    // The figure ends at one place whatever its unit, so that the column stays still.
    const double right = 124 * scale;
    drawFigure(painter, { right - (figureWidth(figure, style) - style.gap - unitWidth), 34 * scale }, figure, style);
}

void PhaseRow::paintCurrent(QPainter &painter, double left) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double amperes = m_state.amperes->plotValue();
    const auto strip = PhaseStripLayout::make({ left, 46 * scale }, m_fuseAmperes, amperes, scale);
    const QColor ink = m_stale ? theme.ink2 : theme.ink;

    const FigureStyle style {
        textFont(TextRole::Register), textFont(TextRole::Label), ink, ink, theme.ink2, 4 * scale
    };
    drawFigure(painter, { left, 34 * scale }, exactFigure(*m_state.amperes, Unit::Ampere, 0, locale()), style);

    const double share = m_fuseAmperes > 0 ? std::abs(amperes) / m_fuseAmperes : 0;
    const bool caution = share > PhaseStripLayout::kNotchShare;
    const QString percent = tr("%1 %").arg(locale().toString(int(std::lround(share * 100))));
    // A small fuse has a short strip: current, triangle and share need more room than that.
    const double right = left + std::max(strip.width(), 96 * scale);
    const double width = drawTextEndingAt(painter, { right, 34 * scale }, percent, textFont(TextRole::Label),
                                          caution ? theme.tariff2Hue.text : theme.ink2);
    if (caution) {
        const int size = qRound(14 * scale);
        painter.drawPixmap(QPointF(right - width - size - 3 * scale, 23 * scale),
                           themedPixmap(QStringLiteral("warning"), theme.tariff2Hue.text, size, devicePixelRatioF()));
    }

    const bool exporting = m_state.watts && m_state.watts->isNegative();
    const QColor lit = m_stale ? theme.control : theme.flow(exporting).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < strip.cells + strip.overCells; ++i) {
        const auto state = strip.stateOf(i);
        painter.fillRect(strip.cell(i),
                         state == PhaseStripLayout::Cell::Empty          ? theme.track
                             : state == PhaseStripLayout::Cell::OverFuse ? theme.faultHue.mark
                                                                         : lit);
    }
    painter.restore();
    drawHairline(painter, { strip.notchX(), 42 * scale }, { strip.notchX(), 63 * scale }, theme.ink2);
}

void PhaseRow::paintVoltage(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double right = width();
    const double left = right - 79 * scale;
    const double line = 54 * scale;
    const QColor ink = m_stale ? theme.ink2 : theme.ink;

    const FigureStyle style {
        textFont(TextRole::Register), textFont(TextRole::Label), ink, ink, theme.ink2, 6 * scale
    };
    const Figure figure = exactFigure(*m_state.volts, Unit::Volt, 0, locale());
    drawFigure(painter, { right - figureWidth(figure, style), 34 * scale }, figure, style);

    const auto tick = [&](double x, double half) {
        drawHairline(painter, { x, line - half }, { x, line + half }, theme.control);
    };
    drawHairline(painter, { left, line }, { right - 1, line }, theme.control);
    tick(left, 4 * scale);
    tick(right - 1, 4 * scale);
    tick(left + voltageShare(kNominalVoltage) * (right - left), 3 * scale);
    if (m_state.voltsToday) {
        // The day's range, as on the dial.
        const double lowest = left + voltageShare(m_state.voltsToday->lowest.plotValue()) * (right - left);
        const double highest = left + voltageShare(m_state.voltsToday->highest.plotValue()) * (right - left);
        painter.fillRect(QRectF(lowest, line - 1 * scale, std::max(highest - lowest, 1.0), 2 * scale), theme.ink2);
    }
    const double x = left + voltageShare(m_state.volts->plotValue()) * (right - left);
    QPolygonF triangle;
    triangle << QPointF(x - 4.5 * scale, line - 9 * scale) << QPointF(x + 4.5 * scale, line - 9 * scale)
             << QPointF(x, line - 1 * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(triangle);
}

} // namespace meterscope::ui
