// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/powergauge.h"

#include "ui/format/numbertext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kPointerMilliseconds = 180;
constexpr int kScaleMilliseconds = 240;
constexpr int kOftenMilliseconds = 500;
constexpr double kTrack = 0.945; // of the radius: the middle of the track
constexpr double kBand = 0.11; // its width

double sizeOf(const std::optional<DayExtreme> &extreme)
{
    return extreme ? std::abs(extreme->watts.plotValue()) : 0;
}

void drawArc(QPainter &painter, const QRectF &circle, GaugeLayout::Arc arc, const QColor &color, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, int(std::lround(arc.start * 16)), int(std::lround(arc.span * 16)));
}

/// Whether both differ in nothing that paintFace() draws, besides the scale.
bool sameFace(const GaugeState &a, const GaugeState &b)
{
    return a.twoWay == b.twoWay && a.highestImport == b.highestImport && a.highestExport == b.highestExport
        && a.limitWatts == b.limitWatts;
}

} // namespace

PowerGauge::PowerGauge(QWidget *parent)
    : Card(QAccessible::Dial, tr("Power"), parent)
{
    setObjectName(QStringLiteral("powerGauge"));
    showUnit();
    m_pointer.setEasingCurve(QEasingCurve::OutCubic);
    m_scale.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_pointer, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shownWatts = value.toDouble();
        update();
    });
    connect(&m_scale, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shownFull = value.toDouble();
        renewFace();
    });
}

void PowerGauge::setState(const GaugeState &state)
{
    if (m_hasValue && state == m_state)
        return;
    const bool newFace = !m_hasValue || !sameFace(state, m_state);
    const double shownFull = m_shownFull;
    m_state = state;
    const double watts = state.watts.plotValue();
    const double largest = std::max({ sizeOf(state.highestImport), sizeOf(state.highestExport), std::abs(watts) });
    animateTo(watts, GaugeLayout::fullScale(largest));
    m_hasValue = true;
    showUnit();
    setValueText(describe());
    if (newFace || m_shownFull != shownFull)
        renewFace();
    update();
}

void PowerGauge::clear()
{
    m_pointer.stop();
    m_scale.stop();
    m_state = {};
    m_hasValue = false;
    m_shownWatts = 0;
    m_shownFull = 1000;
    showUnit();
    setValueText({});
    renewFace();
}

/// The unit of the dial's figures, and the limit where it is known: it is often beyond the scale.
void PowerGauge::showUnit()
{
    const QString unit = unitText(Unit::Watt, 3);
    setRemark(m_state.limitWatts ? tr("limit %1 %2").arg(limitText(), unit) : unit);
}

QString PowerGauge::limitText() const
{
    return locale().toString(*m_state.limitWatts / 1000, 'f', 1);
}

void PowerGauge::animateTo(double watts, double fullWatts)
{
    // Meters that send several times a second move it smoothly enough by themselves.
    const bool often = m_changed.isValid() && m_changed.elapsed() < kOftenMilliseconds;
    m_changed.start();
    const bool moves = m_hasValue && !often && isVisible() && !window()->isMinimized()
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const auto go = [moves](QVariantAnimation &animation, double &shown, double target, int milliseconds) {
        animation.stop();
        if (!moves || shown == target) {
            shown = target;
            return;
        }
        animation.setDuration(milliseconds);
        animation.setStartValue(shown);
        animation.setEndValue(target);
        animation.start();
    };
    go(m_pointer, m_shownWatts, watts, kPointerMilliseconds);
    go(m_scale, m_shownFull, fullWatts, kScaleMilliseconds);
}

QString PowerGauge::describe() const
{
    const bool exporting = m_state.watts.isNegative();
    const QString power = powerFigure(m_state.watts, locale()).text();
    QString text = (exporting ? tr("%1 export") : tr("%1 import")).arg(power);
    if (!m_state.note.isEmpty())
        text += QStringLiteral(", ") + m_state.note;
    if (m_state.limitWatts && std::abs(m_state.watts.plotValue()) > *m_state.limitWatts)
        text += QStringLiteral(", ") + tr("above the limit of %1 %2").arg(limitText(), unitText(Unit::Watt, 3));
    return text;
}

QSize PowerGauge::minimumSizeHint() const
{
    return QSize(240, 240) * uiScale();
}

QSize PowerGauge::sizeHint() const
{
    return QSize(300, 284) * uiScale();
}

GaugeLayout PowerGauge::layout() const
{
    const auto kind = m_state.twoWay ? GaugeLayout::Kind::TwoWay : GaugeLayout::Kind::OneWay;
    return GaugeLayout::make(size(), kind, m_shownFull, uiScale());
}

void PowerGauge::paintFace(QPainter &painter)
{
    const GaugeLayout layout = this->layout();
    const Theme &theme = themeOf(this);
    const double band = kBand * layout.radius;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    drawArc(painter, layout.circle(kTrack), layout.track(), theme.track, band);
    // Beyond the fuses the track warns, and what the value covers of it is a fault.
    if (m_hasValue && m_state.limitWatts) {
        for (const double side : m_state.twoWay ? std::vector { 1.0, -1.0 } : std::vector { 1.0 })
            drawArc(painter, layout.circle(kTrack), layout.arcBeyond(side * *m_state.limitWatts), theme.badBg, band);
    }
    paintTicks(painter, layout);
    if (!m_hasValue)
        return;
    if (m_state.highestImport)
        paintRange(painter, layout, *m_state.highestImport, false);
    if (m_state.highestExport && m_state.twoWay)
        paintRange(painter, layout, *m_state.highestExport, true);
    paintExtremes(painter, layout);
}

void PowerGauge::paintTicks(QPainter &painter, const GaugeLayout &layout) const
{
    const Theme &theme = themeOf(this);
    const QFont figures = textFont(TextRole::Axis);
    const QFontMetricsF metrics(figures);
    for (const GaugeLayout::Tick &tick : layout.ticks()) {
        painter.setPen(
            QPen(tick.major ? theme.ink2 : theme.control, tick.major ? 1.25 : 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(layout.at(tick.angle, 1.035), layout.at(tick.angle, tick.major ? 1.095 : 1.065));
        if (!tick.major || !m_hasValue)
            continue;
        const QString text = locale().toString(tick.kilowatts, 'f', QLocale::FloatingPointShortest);
        const QPointF at = layout.at(tick.angle, 1.20);
        drawTextAt(painter, at + QPointF(-tabularWidth(figures, text) / 2, metrics.capHeight() / 2), text, figures,
                   theme.ink3);
    }
}

void PowerGauge::paintContents(QPainter &painter)
{
    const GaugeLayout layout = this->layout();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_hasValue)
        paintValue(painter, layout);
    const double zero = layout.angleOf(0);
    painter.setPen(QPen(themeOf(this).ink, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.at(zero, 0.88), layout.at(zero, 1.095));
    if (m_hasValue)
        paintReadout(painter, layout);
}

void PowerGauge::paintValue(QPainter &painter, const GaugeLayout &layout) const
{
    const Theme &theme = themeOf(this);
    const bool exporting = m_shownWatts < 0;
    const QColor value = m_state.stale ? theme.control : theme.flow(exporting).mark;
    drawArc(painter, layout.circle(kTrack), layout.arcTo(m_shownWatts), value, kBand * layout.radius);
    if (m_state.limitWatts)
        paintLimit(painter, layout, exporting ? -*m_state.limitWatts : *m_state.limitWatts);
    const double angle = layout.angleOf(m_shownWatts);
    painter.setPen(QPen(theme.card, 6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.at(angle, 0.80), layout.at(angle, 1.0));
    painter.setPen(QPen(m_state.stale ? theme.ink2 : theme.ink, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.at(angle, 0.80), layout.at(angle, 1.0));
}

/// `watts` has the sign of the side that is used.
void PowerGauge::paintLimit(QPainter &painter, const GaugeLayout &layout, double watts) const
{
    const Theme &theme = themeOf(this);
    if (std::abs(m_shownWatts) > std::abs(watts) && !m_state.stale) {
        GaugeLayout::Arc over = layout.arcTo(m_shownWatts);
        const GaugeLayout::Arc within = layout.arcTo(watts);
        over.start += within.span;
        over.span -= within.span;
        drawArc(painter, layout.circle(kTrack), over, theme.faultHue.mark, kBand * layout.radius);
    }
    for (const double side : m_state.twoWay ? std::vector { 1.0, -1.0 } : std::vector { 1.0 }) {
        const double limit = side * std::abs(watts);
        if (std::abs(limit) >= layout.fullWatts)
            continue;
        const double angle = layout.angleOf(limit);
        painter.setPen(QPen(theme.ink2, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(layout.at(angle, 0.88), layout.at(angle, 1.02));
    }
}

void PowerGauge::paintRange(QPainter &painter, const GaugeLayout &layout, const DayExtreme &extreme,
                            bool isExport) const
{
    const QColor color = themeOf(this).flow(isExport).mark;
    const double watts = std::abs(extreme.watts.plotValue()) * (isExport ? -1 : 1);
    const GaugeLayout::Arc arc = layout.rangeTo(watts);
    if (arc.span == 0)
        return;
    drawArc(painter, layout.circle(0.845), arc, color, 2);
    const double end = arc.start + arc.span;
    painter.drawLine(layout.at(end, 0.80), layout.at(end, 0.868));
}

void PowerGauge::paintReadout(QPainter &painter, const GaugeLayout &layout) const
{
    const Theme &theme = themeOf(this);
    const double r = layout.radius;
    const bool exporting = m_state.watts.isNegative();
    const QColor flow = m_state.stale ? theme.ink2 : theme.flow(exporting).text;

    const QFont wordFont =
        withWeight(withPixelSize(textFont(TextRole::Body), std::max(13.0, 0.135 * r)), QFont::DemiBold);
    const QString word = exporting ? tr("Export") : tr("Import");
    const QFontMetricsF wordMetrics(wordFont);
    const double arrow = wordMetrics.capHeight() * 1.15;
    const double gap = arrow * 0.5;
    const double wordWidth = arrow + gap + tabularWidth(wordFont, word);
    const double left = layout.centre.x() - wordWidth / 2;
    const double wordLine = layout.centre.y() - 0.31 * r;
    drawFlowArrow(painter, { left + arrow / 2, wordLine - wordMetrics.capHeight() / 2 }, arrow, exporting, flow,
                  0.017 * r);
    drawTextAt(painter, { left + arrow + gap, wordLine }, word, wordFont, flow);

    const QColor ink = m_state.stale ? theme.ink2 : theme.ink;
    const double pixels = layout.readoutPixels();
    FigureStyle style { withPixelSize(textFont(TextRole::Readout), pixels),
                        withPixelSize(textFont(TextRole::Label), pixels * 0.43), ink, ink, theme.ink2 };
    const Figure figure = powerFigure(m_state.watts, locale());
    const double figureLeft = layout.centre.x() - figureWidth(figure, style) / 2;
    drawFigure(painter, { figureLeft, layout.centre.y() + 0.125 * r }, figure, style);

    if (!m_state.note.isEmpty()) {
        const QFont font = textFont(TextRole::Label);
        const double width = tabularWidth(font, m_state.note);
        drawTextAt(painter, layout.centre + QPointF(-width / 2, 0.355 * r), m_state.note, font, theme.ink2);
    }
}

void PowerGauge::paintExtremes(QPainter &painter, const GaugeLayout &layout) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont label = textFont(TextRole::Label);
    const QFont bold = withWeight(label, QFont::DemiBold);
    const double first = layout.centre.y() + 0.885 * layout.radius;
    const double second = layout.centre.y() + 1.06 * layout.radius;

    const auto draw = [&](const DayExtreme &extreme, bool isExport, const QString &title, bool atRight, bool centred) {
        const Figure figure = powerFigure(extreme.watts, locale());
        const QString rest = QLatin1Char(' ') + figure.unit + QLatin1Char(' ') + extreme.time;
        const double numberWidth = tabularWidth(bold, figure.number());
        const double titleWidth = tabularWidth(label, title);
        const double restWidth = tabularWidth(label, rest);
        const double margin = 21 * scale;
        double x = atRight ? width() - margin - numberWidth - restWidth : margin;
        double y = second;
        if (centred) {
            const double gap = 4 * scale;
            x = (width() - titleWidth - gap - numberWidth - restWidth) / 2;
            drawTextAt(painter, { x, y }, title, label, theme.ink2);
            x += titleWidth + gap;
        } else {
            drawTextAt(painter, { atRight ? width() - margin - titleWidth : margin, first }, title, label, theme.ink2);
        }
        drawTextAt(painter, { x, y }, figure.number(), bold, theme.flow(isExport).text);
        drawTextAt(painter, { x + numberWidth, y }, rest, label, theme.ink2);
    };
    if (m_state.twoWay && m_state.highestExport)
        draw(*m_state.highestExport, true, tr("day max out"), false, false);
    if (m_state.highestImport)
        draw(*m_state.highestImport, false, m_state.twoWay ? tr("day max in") : tr("day max"), true, !m_state.twoWay);
}

} // namespace meterscope::ui
