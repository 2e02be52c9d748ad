// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuschip.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace meterscope::ui {

namespace {

struct ToneColors
{
    QColor fill;
    QColor text;
    QColor mark;
};

ToneColors colorsOf(StatusTone tone, const Theme &theme)
{
    switch (tone) {
    case StatusTone::Good:
        return { theme.okBg, theme.exportHue.text, theme.exportHue.mark };
    case StatusTone::Caution:
        return { theme.warnBg, theme.tariff2Hue.text, theme.tariff2Hue.mark };
    case StatusTone::Bad:
        return { theme.badBg, theme.faultHue.text, theme.faultHue.mark };
    case StatusTone::Neutral:
        break;
    }
    return { theme.track, theme.ink2, theme.control };
}

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : Instrument(QAccessible::Indicator, parent)
{
    setObjectName(QStringLiteral("statusChip"));
    setAccessibleName(tr("State of the data"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(StatusTone tone, const QString &text)
{
    if (tone == m_tone && text == m_text)
        return;
    // Ages change every second: the chip keeps its width unless the text outgrows it.
    const bool grows = text.size() != m_text.size();
    m_tone = tone;
    m_text = text;
    setValueText(text);
    if (grows)
        updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const double scale = uiScale();
    const QFont bold = withWeight(textFont(TextRole::Label), QFont::DemiBold);
    return { int(std::ceil(tabularWidth(bold, m_text) + 32 * scale)), qRound(22 * scale) };
}

void StatusChip::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const ToneColors colors = colorsOf(m_tone, themeOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), 4 * scale, 4 * scale);
    painter.setBrush(colors.mark);
    painter.drawEllipse(QPointF(13 * scale, height() / 2.0), 4 * scale, 4 * scale);
    painter.setFont(withWeight(textFont(TextRole::Label), QFont::DemiBold));
    painter.setPen(colors.text);
    const QFontMetricsF metrics(painter.font());
    drawTabular(painter, { 23 * scale, (height() + metrics.capHeight()) / 2 }, m_text);
}

} // namespace meterscope::ui
