// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quarterhourcard.h"

#include "ui/format/numbertext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/gaugelayout.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kQuarterSeconds = 900;
constexpr int kMinutes = 15;
constexpr double kMargin = 16;

/// Kilowatts with three decimals, as the demand registers have them.
Figure kilowattFigure(const Decimal &watts, const QLocale &locale)
{
    const Decimal rounded = roundedForDisplay(watts, 0);
    return exactFigure(rounded.shifted(-3).value_or(rounded), Unit::Watt, 3, locale);
}

} // namespace

QuarterHourCard::QuarterHourCard(QWidget *parent)
    : Card(QAccessible::ProgressBar, tr("Quarter hour"), parent)
{
    setObjectName(QStringLiteral("quarterHourCard"));
}

void QuarterHourCard::setState(const QuarterHourState &state, const ZoneRule &zone, bool stale)
{
    m_state = state;
    m_zone = zone;
    m_stale = stale;
    const int left = kQuarterSeconds - std::clamp(state.secondsGone, 0, kQuarterSeconds);
    const QString leftText = tr("%1 left").arg(durationText(std::chrono::seconds(left)));
    setRemark(state.computed ? tr("computed, %1").arg(leftText) : tr("by the meter, %1").arg(leftText));
    QString value = tr("mean %1, forecast %2")
                        .arg(kilowattFigure(state.meanWatts, locale()).text(),
                             kilowattFigure(state.forecastWatts, locale()).text());
    if (state.monthPeak)
        value += tr(", peak of the month %1").arg(kilowattFigure(state.monthPeak->watts, locale()).text());
    if (state.computed)
        value += tr(", computed from the register");
    setValueText(value);
    setToolTip(state.computed ? tr("This meter does not send its quarter-hour demand: computed from its import "
                                   "register on the quarters of the clock.")
                              : tr("As the meter sends it."));
    update();
}

QSize QuarterHourCard::sizeHint() const
{
    return QSize(268, 156) * uiScale();
}

double QuarterHourCard::fullWatts() const
{
    double largest = std::max(m_state.meanWatts.plotValue(), m_state.forecastWatts.plotValue());
    if (m_state.monthPeak)
        largest = std::max(largest, m_state.monthPeak->watts.plotValue());
    return GaugeLayout::fullScale(largest);
}

void QuarterHourCard::paintContents(QPainter &painter)
{
    paintMinutes(painter);
    paintTrack(painter);
    paintFigures(painter);
}

void QuarterHourCard::paintMinutes(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double pitch = (width() - 2 * kMargin * scale + 4 * scale) / kMinutes;
    const double cell = pitch - 4 * scale;
    for (int minute = 0; minute < kMinutes; ++minute) {
        const QRectF rect(kMargin * scale + minute * pitch, 39 * scale, cell, 8 * scale);
        const double filled = std::clamp(m_state.secondsGone / 60.0 - minute, 0.0, 1.0);
        painter.fillRect(rect, theme.track);
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width() * filled, rect.height()),
                         m_stale ? theme.control : theme.ink2);
    }
}

void QuarterHourCard::paintTrack(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double full = fullWatts();
    const QRectF track(kMargin * scale, 78 * scale, width() - 2 * kMargin * scale, 12 * scale);
    const auto xOf = [&](const Decimal &watts) {
        return track.left() + track.width() * std::clamp(watts.plotValue() / full, 0.0, 1.0);
    };
    painter.fillRect(track, theme.track);
    painter.fillRect(QRectF(track.topLeft(), QPointF(xOf(m_state.meanWatts), track.bottom())),
                     m_stale ? theme.control : theme.importHue.mark);
    const double forecast = xOf(m_state.forecastWatts);
    painter.fillRect(QRectF(forecast - 1, track.top() - 5 * scale, 2, track.height() + 10 * scale),
                     m_stale ? theme.ink2 : theme.ink);
    if (m_state.monthPeak) {
        QPen pen(theme.ink2, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 2, 1.5 });
        painter.setPen(pen);
        const double x = xOf(m_state.monthPeak->watts);
        painter.drawLine(QPointF(x, track.top() - 5 * scale), QPointF(x, track.bottom() + 5 * scale));
    }

    const QFont axis = textFont(TextRole::Axis);
    const QFontMetricsF metrics(axis);
    const double step = GaugeLayout::majorStepKilowatts(full);
    const double y = track.bottom() + 20 * scale;
    for (double kilowatts = 0; kilowatts <= full / 1000 + 1e-9; kilowatts += step) {
        const double x = track.left() + track.width() * kilowatts * 1000 / full;
        drawHairline(painter, { x, track.bottom() + 4 * scale }, { x, track.bottom() + 8 * scale }, theme.control);
        QString text = locale().toString(kilowatts, 'f', QLocale::FloatingPointShortest);
        const bool last = kilowatts + step > full / 1000 + 1e-9;
        if (last)
            text += QLatin1Char(' ') + unitText(Unit::Watt, 3);
        const double width = metrics.horizontalAdvance(text);
        const double left = last ? track.right() - width : kilowatts == 0 ? track.left() : x - width / 2;
        drawTextAt(painter, { left, y }, text, axis, theme.ink3);
    }
}

void QuarterHourCard::paintFigures(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont label = textFont(TextRole::Label);
    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    const double y = 138 * scale;
    Figure figure = kilowattFigure(m_state.forecastWatts, locale());
    figure.unit = tr("%1 forecast").arg(figure.unit);
    drawFigure(painter, { kMargin * scale, y }, figure,
               { textFont(TextRole::Register), label, ink, ink, theme.ink2, 4 * scale });
    if (m_state.monthPeak) {
        const QString peak = kilowattFigure(m_state.monthPeak->watts, locale()).number();
        const QString day = shortDateText(m_state.monthPeak->at, m_zone, locale());
        drawTextEndingAt(painter, { width() - kMargin * scale, y }, tr("peak %1, %2").arg(peak, day), label,
                         theme.ink2);
    }
}

} // namespace meterscope::ui
