// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QPainter>

namespace meterscope::ui {

Card::Card(QAccessible::Role role, const QString &heading, QWidget *parent)
    : Instrument(role, parent)
    , m_heading(heading)
{
    setAccessibleName(heading);
}

void Card::setHeading(const QString &heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    setAccessibleName(heading);
    update();
}

void Card::setRemark(const QString &remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    QPainter painter(this);
    drawPlate(painter, rect(), theme, 8 * scale);
    const double baseline = 23 * scale;
    drawTextAt(painter, { 15 * scale, baseline }, m_heading, textFont(TextRole::Heading), theme.ink);
    if (!m_remark.isEmpty())
        drawTextEndingAt(painter, { width() - 15 * scale, baseline }, m_remark, textFont(TextRole::Label), theme.ink2);
    paintContents(painter);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    Instrument::changeEvent(event);
}

} // namespace meterscope::ui
