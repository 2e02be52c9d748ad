// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytelegend.h"

#include "ui/widgets/card.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace meterscope::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kSampleWidth = 16;
constexpr int kSampleHeight = 12;

/// The mark as the byte view paints it, on two digits' room.
void paintSample(QPainter &painter, const QRect &sample, ByteLegend::Mark mark, const Theme &theme)
{
    const QRect line(sample.left(), sample.bottom() - 1, sample.width(), 2);
    switch (mark) {
    case ByteLegend::Mark::Field:
        painter.fillRect(sample, theme.sel);
        break;
    case ByteLegend::Mark::Value:
        painter.fillRect(line, theme.selLine);
        break;
    case ByteLegend::Mark::Damaged:
        painter.fillRect(sample, theme.badBg);
        painter.fillRect(line, theme.faultHue.mark);
        break;
    case ByteLegend::Mark::Changed:
        painter.fillRect(QRect(line.left(), line.top(), line.width(), 1), theme.ink2);
        break;
    case ByteLegend::Mark::Service:
        painter.fillRect(sample, theme.track);
        break;
    case ByteLegend::Mark::Checksummed: {
        painter.setPen(QPen(theme.ink2, 1.5));
        const QRect box = sample.adjusted(3, 0, -4, 0);
        painter.drawPolyline(QPolygon({ QPoint(box.left() + 3, box.top()), box.topLeft(), box.bottomLeft(),
                                        QPoint(box.left() + 3, box.bottom()) }));
        painter.drawPolyline(QPolygon({ QPoint(box.right() - 3, box.top()), box.topRight(), box.bottomRight(),
                                        QPoint(box.right() - 3, box.bottom()) }));
        break;
    }
    }
}

} // namespace

ByteLegend::ByteLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("byteLegend"));
    setFixedHeight(scaledPixels(kHeight));
    setAccessibleName(tr("Marks in the bytes"));
}

QString ByteLegend::textOf(Mark mark)
{
    switch (mark) {
    case Mark::Field:
        return tr("field");
    case Mark::Value:
        return tr("value");
    case Mark::Damaged:
        return tr("damaged");
    case Mark::Changed:
        return tr("changed since the last telegram");
    case Mark::Checksummed:
        return tr("in the checksum");
    case Mark::Service:
        return tr("escapes and padding");
    }
    return {};
}

void ByteLegend::setMarks(const ByteMarks &marks)
{
    std::vector<Mark> shown;
    const auto add = [&shown](Mark mark, bool present) {
        if (present)
            shown.push_back(mark);
    };
    add(Mark::Damaged, !marks.damaged.empty());
    add(Mark::Changed, !marks.changed.empty());
    add(Mark::Checksummed, !marks.checksummed.empty());
    add(Mark::Service, !marks.service.empty());
    add(Mark::Field, !marks.enclosing.empty());
    add(Mark::Value, !marks.value.empty());
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    QStringList texts;
    for (const Mark mark : m_shown)
        texts << textOf(mark);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize ByteLegend::sizeHint() const
{
    return { 0, scaledPixels(kHeight) };
}

void ByteLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = textFont(TextRole::Axis);
    const QFontMetrics metrics(font);
    const int gap = scaledPixels(6);
    int x = scaledPixels(Card::kPadding);
    for (const Mark mark : m_shown) {
        const QString text = textOf(mark);
        const int width = scaledPixels(kSampleWidth) + gap + metrics.horizontalAdvance(text);
        if (x + width > this->width())
            break;
        const QRect sample(x, (height() - scaledPixels(kSampleHeight)) / 2, scaledPixels(kSampleWidth),
                           scaledPixels(kSampleHeight));
        paintSample(painter, sample, mark, theme);
        painter.setFont(font);
        painter.setPen(theme.ink3);
        painter.drawText(QRect(sample.right() + gap, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + scaledPixels(12);
    }
}

} // namespace meterscope::ui
