// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readoutline.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace meterscope::ui {

namespace {

constexpr double kMargin = 15;
constexpr double kGap = 15;
constexpr double kNarrowestGap = 7;
constexpr double kKey = 9;

} // namespace

ReadoutLine::ReadoutLine(QWidget *parent)
    : Instrument(QAccessible::StaticText, parent)
{
    setObjectName(QStringLiteral("readout"));
    setAccessibleName(tr("Chosen bar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadoutLine::setReadout(const QString &title, std::vector<ReadoutItem> items, const QString &unit)
{
    if (title == m_title && items == m_items && unit == m_unit)
        return;
    m_title = title;
    m_items = std::move(items);
    m_unit = unit;
    setValueText(text());
    update();
}

void ReadoutLine::setGapKey(bool shown)
{
    m_gapKey = shown;
    update();
}

void ReadoutLine::setOtherKey(const QString &text)
{
    m_otherKey = text;
    update();
}

QString ReadoutLine::gapText()
{
    return tr("gap filled");
}

QString ReadoutLine::text() const
{
    QStringList figures;
    for (const ReadoutItem &item : m_items)
        figures << QStringLiteral("%1 %2").arg(item.label, item.figure);
    const QString list = figures.join(QStringLiteral(", "));
    return list.isEmpty() ? m_title : QStringLiteral("%1: %2 %3").arg(m_title, list, m_unit);
}

QSize ReadoutLine::sizeHint() const
{
    return QSize(480, 44) * uiScale();
}

void ReadoutLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont strong = textFont(TextRole::Heading);
    const QFont label = textFont(TextRole::Label);
    const double baseline = height() / 2.0 + QFontMetricsF(strong).capHeight() / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = kMargin * scale;
    const double gap = gapFor(width() - 2 * kMargin * scale);
    x += drawTextAt(painter, { x, baseline }, m_title, strong, theme.ink) + gap;
    for (const ReadoutItem &item : m_items) {
        // Their sum is in the foot as well.
        if (gap <= kNarrowestGap * scale && !item.hue && m_items.size() > 3)
            continue;
        if (item.hue) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(markOf(*item.hue, theme));
            painter.drawRoundedRect(QRectF(x, baseline - kKey * scale, kKey * scale, kKey * scale), 2 * scale,
                                    2 * scale);
            x += (kKey + 6) * scale;
        }
        x += drawTextAt(painter, { x, baseline }, item.label, label, theme.ink2) + 6 * scale;
        x += drawTextAt(painter, { x, baseline }, item.figure, strong, theme.ink) + gap;
    }
    if (!m_items.empty())
        x += drawTextAt(painter, { x, baseline }, m_unit, label, theme.ink2);
    paintKeys(painter, x + 16 * scale, baseline);
}

/// Between its parts: what they leave of that room, as far as it goes.
double ReadoutLine::gapFor(double room) const
{
    const double scale = uiScale();
    const QFontMetricsF strong(textFont(TextRole::Heading));
    const QFontMetricsF label(textFont(TextRole::Label));
    double texts = strong.horizontalAdvance(m_title) + label.horizontalAdvance(m_unit);
    for (const ReadoutItem &item : m_items)
        texts += (item.hue ? (kKey + 6) * scale : 0) + label.horizontalAdvance(item.label) + 6 * scale
            + strong.horizontalAdvance(item.figure);
    const double each = (room - texts) / double(m_items.size() + 1);
    return std::clamp(each, kNarrowestGap * scale, kGap * scale);
}

/// From the right end inwards; what has no room is left out: the table says it too.
void ReadoutLine::paintKeys(QPainter &painter, double left, double baseline) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont label = textFont(TextRole::Label);
    double right = width() - kMargin * scale;
    const auto place = [&](const QString &text, double keyWidth) {
        const double width = QFontMetricsF(label).horizontalAdvance(text) + keyWidth + 7 * scale;
        if (right - width < left)
            return QPointF(-1, 0);
        const QPointF at(right - width, baseline);
        drawTextAt(painter, { at.x() + keyWidth + 7 * scale, baseline }, text, label, theme.ink2);
        right = at.x() - 14 * scale;
        return at;
    };
    if (m_gapKey) {
        const QPointF at = place(gapText(), 11 * scale);
        if (at.x() >= 0) {
            const QRectF key(at.x(), baseline - 10 * scale, 11 * scale, 11 * scale);
            drawHatch(painter, key, theme.ink2, scale * 0.6);
            painter.setPen(QPen(theme.ink2, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(key);
        }
    }
    if (!m_otherKey.isEmpty()) {
        const QPointF at = place(m_otherKey, 16 * scale);
        if (at.x() >= 0)
            painter.fillRect(QRectF(at.x(), baseline - 5 * scale, 16 * scale, 1.5 * scale), theme.ink);
    }
}

} // namespace meterscope::ui
