// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/volumecard.h"

#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr double kMargin = 16;

} // namespace

VolumeCard::VolumeCard(QWidget *parent)
    : Card(QAccessible::Indicator, QString(), parent)
{ }

void VolumeCard::setState(const VolumeState &state, const ZoneRule &zone)
{
    if (state == m_state && !objectName().isEmpty())
        return;
    m_state = state;
    setObjectName(QStringLiteral("volumeCard.%1").arg(state.channel));
    setHeading(quantityText(state.quantity));
    setRemark(state.readAt ? tr("reading %1").arg(clockMinutesText(*state.readAt, zone)) : QString());
    QString value = exactFigure(state.value, state.unit, state.unitExponent, locale()).text();
    if (state.today)
        value += tr(", today %1").arg(exactFigure(*state.today, state.unit, state.unitExponent, locale()).text());
    setValueText(value);
    update();
}

QSize VolumeCard::sizeHint() const
{
    return QSize(268, m_state.hours.empty() ? kCompactHeight : 140) * uiScale();
}

QColor VolumeCard::markColor() const
{
    const Theme &theme = themeOf(this);
    const bool gas = m_state.quantity == Quantity::GasVolume || m_state.quantity == Quantity::GasVolumeUncorrected;
    return gas ? theme.gasHue.mark : theme.control;
}

void VolumeCard::paintContents(QPainter &painter)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont label = textFont(TextRole::Label);
    const double y = 51 * scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor());
    painter.drawRoundedRect(QRectF(kMargin * scale, y - 9 * scale, 9 * scale, 9 * scale), 2 * scale, 2 * scale);
    const Figure reading = exactFigure(m_state.value, m_state.unit, m_state.unitExponent, locale());
    const FigureStyle strong { textFont(TextRole::Register), label, theme.ink, theme.ink, theme.ink2, 4 * scale };
    if (!m_state.today) {
        drawFigure(painter, { (kMargin + 16) * scale, y }, reading,
                   { strong.font, label, theme.ink, theme.ink2, theme.ink2, strong.gap });
    } else {
        Figure today = exactFigure(*m_state.today, m_state.unit, m_state.unitExponent, locale());
        today.unit = tr("%1 today").arg(today.unit);
        drawFigure(painter, { (kMargin + 16) * scale, y }, today, strong);
        drawTextEndingAt(painter, { width() - kMargin * scale, y }, reading.text(), label, theme.ink2);
    }
    if (!m_state.hours.empty() && height() > qRound((kCompactHeight + 30) * scale))
        paintHours(painter);
}

void VolumeCard::paintHours(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double left = kMargin * scale;
    const double slot = (width() - 2 * left) / double(m_state.hours.size());
    const double base = height() - 36 * scale;
    const double tall = std::max(8 * scale, base - 66 * scale);
    double largest = 0;
    for (const auto &hour : m_state.hours)
        largest = std::max(largest, hour ? hour->plotValue() : 0.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont axis = textFont(TextRole::Axis);
    for (std::size_t i = 0; i < m_state.hours.size(); ++i) {
        const double x = left + double(i) * slot;
        const double bar = std::max(2.0, slot * 0.7);
        drawHairline(painter, { x, base }, { x + bar, base }, theme.control);
        if (m_state.hours[i] && largest > 0) {
            const double high = std::max(0.0, m_state.hours[i]->plotValue()) / largest * tall;
            painter.fillRect(QRectF(x, base - high, bar, high), markColor());
        }
        if (i % 6 == 0)
            drawTextAt(painter, { x, base + 15 * scale }, QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')), axis,
                       theme.ink3);
    }
    painter.restore();
}

} // namespace meterscope::ui
