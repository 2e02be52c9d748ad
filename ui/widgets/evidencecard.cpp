// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencecard.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace meterscope::ui {

namespace {

// In the pixels of the design: mocks/assistant.
constexpr int kHeight = 104;
constexpr int kHeightWithoutBars = 88;
constexpr double kPadding = 15;
constexpr double kBarTop = 63;
constexpr double kBarHeight = 8;
constexpr double kTickOverhang = 3;

QColor markOf(StatusTone tone, const Theme &theme)
{
    switch (tone) {
    case StatusTone::Good:
        return theme.exportHue.mark;
    case StatusTone::Caution:
        return theme.tariff2Hue.mark;
    case StatusTone::Bad:
        return theme.faultHue.mark;
    case StatusTone::Neutral:
        break;
    }
    return theme.control;
}

} // namespace

EvidenceCard::EvidenceCard(QWidget *parent)
    : Instrument(QAccessible::Grouping, parent)
{
    setObjectName(QStringLiteral("evidenceCard"));
    setAccessibleName(tr("Proof"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceCard::setEvidence(const QList<Evidence> &evidence)
{
    if (evidence == m_evidence)
        return;
    m_evidence = evidence;
    QStringList spoken;
    for (const Evidence &figure : m_evidence)
        spoken += QStringLiteral("%1: %2 (%3)").arg(figure.label, figure.value, figure.remark);
    setValueText(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int EvidenceCard::designHeight() const
{
    const bool bars = std::any_of(m_evidence.begin(), m_evidence.end(),
                                  [](const Evidence &evidence) { return evidence.share.has_value(); });
    return bars || m_evidence.isEmpty() ? kHeight : kHeightWithoutBars;
}

QSize EvidenceCard::sizeHint() const
{
    return QSize(634, designHeight()) * uiScale();
}

QSize EvidenceCard::minimumSizeHint() const
{
    return QSize(380, designHeight()) * uiScale();
}

void EvidenceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawPlate(painter, rect(), theme, 8 * uiScale());
    if (m_evidence.isEmpty())
        return;
    const double cellWidth = double(width()) / double(m_evidence.size());
    for (qsizetype i = 0; i < m_evidence.size(); ++i) {
        const QRectF cell(double(i) * cellWidth, 0, cellWidth, height());
        if (i > 0)
            drawHairline(painter, cell.topLeft() + QPointF(0, 1), cell.bottomLeft() - QPointF(0, 1), theme.line);
        paintCell(painter, m_evidence.at(i), cell);
    }
}

void EvidenceCard::paintCell(QPainter &painter, const Evidence &evidence, const QRectF &cell) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double left = cell.left() + kPadding * scale;
    const double length = cell.width() - 2 * kPadding * scale;
    const auto fitted = [length](const QString &text, const QFont &font, Qt::TextElideMode mode = Qt::ElideRight) {
        return QFontMetricsF(font).elidedText(text, mode, length);
    };
    const QFont label = textFont(TextRole::Label);
    drawTextAt(painter, { left, 25 * scale }, fitted(evidence.label, label), label, theme.ink2);
    drawTextAt(painter, { left, 52 * scale }, evidence.value, textFont(TextRole::Summary), theme.ink);
    if (evidence.share) {
        const QRectF bar(left, kBarTop * scale, length, kBarHeight * scale);
        painter.fillRect(bar, theme.track);
        QRectF filled = bar;
        filled.setWidth(bar.width() * std::clamp(*evidence.share, 0.0, 1.0));
        painter.fillRect(filled, markOf(evidence.tone, theme));
        if (evidence.good) {
            const double x = bar.left() + bar.width() * std::clamp(*evidence.good, 0.0, 1.0);
            painter.fillRect(QRectF(x - scale, bar.top() - kTickOverhang * scale, 2 * scale,
                                    bar.height() + 2 * kTickOverhang * scale),
                             theme.ink);
        }
    }
    const QFont axis = textFont(TextRole::Axis);
    const double remarkLine = evidence.share ? 88 : 74;
    drawTextAt(painter, { left, remarkLine * scale }, fitted(evidence.remark, axis, Qt::ElideMiddle), axis, theme.ink2);
}

} // namespace meterscope::ui
