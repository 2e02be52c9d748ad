// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/consumptioncards.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr double kMargin = 15;
constexpr double kCardWidth = 268;
constexpr double kTotalRow = 50;
constexpr double kProofRow = 47;
constexpr double kFactRow = 22;
constexpr double kFactLine = 18; ///< between a label and the value below it
constexpr double kFactGap = 10; ///< between a label and the value beside it

QSize cardSize(double height)
{
    return { qRound(kCardWidth * uiScale()), qRound(height * uiScale()) };
}

} // namespace

TotalsCard::TotalsCard(QWidget *parent)
    : Card(QAccessible::Indicator, QString(), parent)
{
    setObjectName(QStringLiteral("totalsCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TotalsCard::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList texts;
    for (const Row &row : m_rows)
        texts << (row.change.isEmpty() ? QStringLiteral("%1 %2").arg(row.label, row.figure.text())
                                       : QStringLiteral("%1 %2 (%3)").arg(row.label, row.figure.text(), row.change));
    setValueText(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TotalsCard::sizeHint() const
{
    return cardSize(kHeadingHeight + kTotalRow * double(m_rows.size()) + 6);
}

void TotalsCard::paintContents(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont label = textFont(TextRole::Label);
    const FigureStyle style { textFont(TextRole::Evidence), label, theme.ink, theme.ink, theme.ink2, 5 * scale };
    double y = (kHeadingHeight + 14) * scale;
    for (const Row &row : m_rows) {
        drawTextAt(painter, { kMargin * scale, y }, row.label, label, theme.ink2);
        drawFigure(painter, { kMargin * scale, y + 24 * scale }, row.figure, style);
        drawTextEndingAt(painter, { width() - kMargin * scale, y + 24 * scale }, row.change, textFont(TextRole::Body),
                         theme.ink2);
        y += kTotalRow * scale;
    }
}

ProofCard::ProofCard(QWidget *parent)
    : Card(QAccessible::Indicator, tr("Proof against registers"), parent)
{
    setObjectName(QStringLiteral("proofCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProofCard::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList texts;
    for (const Row &row : m_rows) {
        QStringList parts { QStringLiteral("%1 %2").arg(row.label, row.figure), row.share, row.readings, row.proof };
        parts.removeAll(QString());
        texts << parts.join(QStringLiteral(", "));
    }
    setValueText(texts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ProofCard::sizeHint() const
{
    return cardSize(kHeadingHeight + kProofRow * double(m_rows.size()) + 6);
}

void ProofCard::paintContents(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont body = textFont(TextRole::Heading);
    const QFont label = textFont(TextRole::Label);
    const double left = kMargin * scale;
    const double right = width() - kMargin * scale;
    double top = kHeadingHeight * scale;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (i > 0)
            drawHairline(painter, { 1, top }, { width() - 1.0, top }, theme.line);
        const double first = top + 19 * scale;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(markOf(row.hue, theme));
        painter.drawRoundedRect(QRectF(left, first - 9 * scale, 9 * scale, 9 * scale), 2 * scale, 2 * scale);
        const double labelEnd =
            left + 17 * scale + drawTextAt(painter, { left + 17 * scale, first }, row.label, body, theme.ink);
        drawTextAt(painter, { labelEnd + 6 * scale, first }, row.share, label, theme.ink2);
        drawTextEndingAt(painter, { right, first }, row.figure, body, theme.ink);
        const double second = first + 19 * scale;
        const QColor ink = row.exact ? theme.ink2 : theme.tariff2Hue.text;
        const QString &detail = row.exact && !row.readings.isEmpty() ? row.readings : row.proof;
        drawTextAt(painter, { left + 17 * scale, second }, detail, label, ink);
        const int size = qRound(13 * scale);
        painter.drawPixmap(QPointF(right - size, second - size + 2 * scale),
                           themedPixmap(row.exact ? QStringLiteral("check") : QStringLiteral("warning"),
                                        row.exact ? theme.exportHue.text : theme.tariff2Hue.text, size,
                                        devicePixelRatioF()));
        top += kProofRow * scale;
    }
}

FactsCard::FactsCard(const QString &heading, QWidget *parent)
    : Card(QAccessible::Indicator, heading, parent)
{
    setObjectName(QStringLiteral("factsCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactsCard::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList texts;
    for (const Row &row : m_rows)
        texts << QStringLiteral("%1: %2").arg(row.label, row.value);
    setValueText(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

/// Label and value have no room beside each other: the value stands below.
bool FactsCard::wraps(const Row &row)
{
    const QFontMetricsF metrics(textFont(TextRole::Body));
    const double room = (kCardWidth - 2 * kMargin - kFactGap) * uiScale();
    return metrics.horizontalAdvance(row.label) + metrics.horizontalAdvance(row.value) > room;
}

QSize FactsCard::sizeHint() const
{
    const auto wrapped = std::count_if(m_rows.begin(), m_rows.end(), wraps);
    return cardSize(kHeadingHeight + kFactRow * double(m_rows.size()) + kFactLine * double(wrapped) + 12);
}

void FactsCard::paintContents(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont body = textFont(TextRole::Body);
    double y = (kHeadingHeight + 16) * scale;
    for (const Row &row : m_rows) {
        drawTextAt(painter, { kMargin * scale, y }, row.label, body, theme.ink2);
        y += wraps(row) ? kFactLine * scale : 0;
        drawTextEndingAt(painter, { width() - kMargin * scale, y }, row.value, body, theme.ink);
        y += kFactRow * scale;
    }
}

} // namespace meterscope::ui
