// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textline.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kSlack = 12; ///< the difference between texts of one length

} // namespace

TextLine::TextLine(QWidget *parent)
    : Instrument(QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TextLine::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool otherLength = text.size() != m_text.size();
    m_text = text;
    setAccessibleName(text);
    setValueText(text);
    if (otherLength)
        updateGeometry();
    update();
}

QSize TextLine::sizeHint() const
{
    const QFont font = textFont(TextRole::Body);
    return { int(std::ceil(tabularWidth(font, m_text) + kSlack * uiScale())),
             int(std::ceil(QFontMetricsF(font).height())) };
}

void TextLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = textFont(TextRole::Body);
    const double baseline = (height() + QFontMetricsF(font).capHeight()) / 2;
    drawTextAt(painter, { 0, baseline }, m_text, font, themeOf(this).ink2);
}

} // namespace meterscope::ui
