// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace meterscope::ui {

namespace {

// In the pixels of the design: mocks/assistant.
constexpr double kWidth = 256;
constexpr double kMargin = 14;
constexpr double kTop = 20;
constexpr double kRowPadding = 8;
constexpr double kMarkCentre = 34;
constexpr double kMarkRadius = 10;
constexpr double kTextLeft = 55;
constexpr double kTitleHeight = 20;
constexpr double kLineHeight = 17;
constexpr double kGap = 5;

QString markWord(StepMark mark)
{
    switch (mark) {
    case StepMark::Current:
        return StepList::tr("now");
    case StepMark::Done:
        return StepList::tr("done");
    case StepMark::Failed:
        return StepList::tr("failed");
    case StepMark::Pending:
        break;
    }
    return StepList::tr("to come");
}

} // namespace

StepList::StepList(QWidget *parent)
    : Instrument(QAccessible::List, parent)
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QList<StepEntry> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    QStringList spoken;
    for (const StepEntry &step : m_steps)
        spoken += QStringLiteral("%1: %2 %3").arg(step.title, markWord(step.mark), step.lines.join(QLatin1Char(' ')));
    setValueText(spoken.join(QStringLiteral("; ")));
    update();
}

void StepList::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

QSize StepList::sizeHint() const
{
    return QSize(int(kWidth), 400) * uiScale();
}

void StepList::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    drawHairline(painter, { width() - 0.5, 0 }, { width() - 0.5, double(height()) }, theme.line);
    double top = kTop * scale;
    int number = 0;
    for (const StepEntry &step : m_steps)
        top = paintStep(painter, step, ++number, top);
    if (m_remark.isEmpty())
        return;
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(theme.ink2);
    const double left = (kMargin + 10) * scale;
    const QRectF foot(left, top, width() - 2 * left, height() - top - 18 * scale);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_remark);
}

double StepList::paintStep(QPainter &painter, const StepEntry &step, int number, double top) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont label = textFont(TextRole::Label);
    const double textWidth = width() - (kTextLeft + kMargin + 8) * scale;
    // Long words of other languages go on in a second line.
    double linesHeight = 0;
    QList<QRectF> lines;
    for (const QString &line : step.lines) {
        const QRectF bounds =
            QFontMetricsF(label).boundingRect({ 0, 0, textWidth, 200 * scale }, Qt::TextWordWrap, line);
        const double rows = std::max(1.0, std::round(bounds.height() / QFontMetricsF(label).lineSpacing()));
        lines.append({ kTextLeft * scale, linesHeight, textWidth, rows * kLineHeight * scale });
        linesHeight += rows * kLineHeight * scale;
    }
    const double height = 2 * kRowPadding * scale + kTitleHeight * scale + linesHeight;
    if (step.mark == StepMark::Current || step.mark == StepMark::Failed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(step.mark == StepMark::Failed ? theme.badBg : theme.sel);
        painter.drawRoundedRect(QRectF(kMargin * scale, top, width() - 2 * kMargin * scale, height), 6 * scale,
                                6 * scale);
    }
    paintMark(painter, step.mark, number, { kMarkCentre * scale, top + (kRowPadding + kMarkRadius) * scale });
    const double textTop = top + kRowPadding * scale;
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(step.mark == StepMark::Pending ? theme.ink2 : theme.ink);
    painter.drawText(QRectF(kTextLeft * scale, textTop, textWidth, kTitleHeight * scale),
                     Qt::AlignLeft | Qt::AlignVCenter, step.title);
    painter.setFont(label);
    painter.setPen(theme.ink2);
    for (qsizetype i = 0; i < step.lines.size(); ++i)
        painter.drawText(lines.at(i).translated(0, textTop + kTitleHeight * scale),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, step.lines.at(i));
    return top + height + kGap * scale;
}

void StepList::paintMark(QPainter &painter, StepMark mark, int number, QPointF centre) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = mark == StepMark::Pending || mark == StepMark::Current;
    painter.setPen(outlined ? QPen(mark == StepMark::Current ? theme.selLine : theme.control, 1.5 * scale)
                            : QPen(Qt::NoPen));
    painter.setBrush(mark == StepMark::Done         ? QBrush(theme.okBg)
                         : mark == StepMark::Failed ? QBrush(theme.faultHue.mark)
                                                    : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, kMarkRadius * scale, kMarkRadius * scale);
    if (outlined) {
        painter.setFont(textFont(TextRole::Axis));
        painter.setPen(mark == StepMark::Current ? theme.importHue.text : theme.ink3);
        painter.drawText(QRectF(centre.x() - 10 * scale, centre.y() - 10 * scale, 20 * scale, 20 * scale),
                         Qt::AlignCenter, locale().toString(number));
        return;
    }
    const bool done = mark == StepMark::Done;
    const int size = qRound(14 * scale);
    painter.drawPixmap(QPointF(centre.x() - size / 2.0, centre.y() - size / 2.0),
                       themedPixmap(done ? QStringLiteral("check") : QStringLiteral("cross"),
                                    done ? theme.exportHue.text : theme.onAccent, size, devicePixelRatioF()));
}

} // namespace meterscope::ui
