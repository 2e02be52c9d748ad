// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/healthline.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace meterscope::ui {

HealthLine::HealthLine(QWidget *parent)
    : Instrument(QAccessible::StatusBar, parent)
{
    setObjectName(QStringLiteral("healthLine"));
    setAccessibleName(tr("State of the connection"));
    setFixedHeight(qRound(26 * uiScale()));
}

void HealthLine::setHealth(StatusTone tone, const QString &name, const QStringList &facts)
{
    if (tone == m_tone && name == m_name && facts == m_facts)
        return;
    m_tone = tone;
    m_name = name;
    m_facts = facts;
    describe();
}

void HealthLine::setRecording(const QString &text, bool fault)
{
    if (text == m_recording && fault == m_recordingFault)
        return;
    m_recording = text;
    m_recordingFault = fault;
    describe();
}

void HealthLine::describe()
{
    setValueText((QStringList { m_name } + m_facts + QStringList { m_recording }).join(QStringLiteral(", ")));
    setToolTip(valueText());
    update();
}

QSize HealthLine::sizeHint() const
{
    return { qRound(600 * uiScale()), height() };
}

QSize HealthLine::minimumSizeHint() const
{
    return { qRound(200 * uiScale()), height() };
}

void HealthLine::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.card);
    drawHairline(painter, { 0, 0 }, { double(width()), 0 }, theme.line);

    const QFont label = textFont(TextRole::Label);
    const QFont bold = withWeight(label, QFont::DemiBold);
    const QFontMetricsF metrics(label);
    const double baseline = (height() + metrics.capHeight()) / 2;
    const double recordingWidth = tabularWidth(label, m_recording);
    const double end = width() - 12 * scale - recordingWidth;
    drawTextAt(painter, { end, baseline }, m_recording, label, m_recordingFault ? theme.faultHue.text : theme.ink2);

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == StatusTone::Good          ? theme.exportHue.mark
                         : m_tone == StatusTone::Caution ? theme.tariff2Hue.mark
                         : m_tone == StatusTone::Bad     ? theme.faultHue.mark
                                                         : theme.control);
    painter.drawEllipse(QPointF(16 * scale, height() / 2.0), 4 * scale, 4 * scale);
    double x = 30 * scale;
    x += drawTextAt(painter, { x, baseline }, m_name, bold, theme.ink);
    bool first = true;
    for (const QString &fact : m_facts) {
        // The first fact describes the name before it, the others are parted from it; what has no room is in the
        // tooltip and in the accessible value.
        const double lead = first ? 4 * scale : 21 * scale;
        if (x + lead + tabularWidth(label, fact) > end - 16 * scale)
            break;
        if (!first)
            drawHairline(painter, { x + 10 * scale, 7 * scale }, { x + 10 * scale, height() - 7 * scale }, theme.line);
        if (!fact.isEmpty())
            x += lead + drawTextAt(painter, { x + lead, baseline }, fact, label, theme.ink2);
        first = false;
    }
}

} // namespace meterscope::ui
