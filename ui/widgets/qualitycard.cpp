// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualitycard.h"

#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace meterscope::ui {

QualityCard::QualityCard(QWidget *parent)
    : Card(QAccessible::Indicator, tr("Voltage quality"), parent)
{
    setObjectName(QStringLiteral("qualityCard"));
}

void QualityCard::setState(const QualityState &state, const ZoneRule &zone, bool stale)
{
    if (state == m_state && stale == m_stale)
        return;
    const QSize before = sizeHint();
    m_state = state;
    m_zone = zone;
    m_stale = stale;
    setRemark(m_state.voltagesFrom ? tr("volts since %1").arg(clockMinutesText(*m_state.voltagesFrom, zone))
                                   : QString());
    setValueText(describe());
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QualityCardLayout QualityCard::cardLayout() const
{
    return { uiScale(), double(width()), int(m_state.conductors.size()), int(lines().size()) };
}

QSize QualityCard::sizeHint() const
{
    return { qRound(268 * uiScale()), int(std::ceil(cardLayout().height())) };
}

QString QualityCard::lastFailureText() const
{
    const UtcSeconds end = m_state.lastFailure->end;
    const QString when = shortDateText(end, m_zone, locale()) + QLatin1Char(' ') + clockMinutesText(end, m_zone);
    if (!m_state.lastFailure->seconds)
        return tr("last failure %1").arg(when);
    const auto seconds = std::chrono::seconds(std::llround(m_state.lastFailure->seconds->plotValue()));
    return tr("last failure %1, %2 long").arg(when, ageText(seconds, locale()));
}

QStringList QualityCard::lines() const
{
    QStringList result;
    QStringList failures;
    if (m_state.failures)
        failures += tr("failures %1").arg(decimalText(*m_state.failures, locale()));
    if (m_state.longFailures)
        failures += tr("long ones %1").arg(decimalText(*m_state.longFailures, locale()));
    if (!failures.isEmpty())
        result += failures.join(QStringLiteral(", "));
    if (m_state.lastFailure)
        result += lastFailureText();
    if (m_state.means > 0)
        result += tr("10 min means outside 207–253 V: %1").arg(m_state.meansOutside);
    return result;
}

QString QualityCard::describe() const
{
    QStringList parts;
    for (const ConductorQuality &each : m_state.conductors) {
        QStringList facts;
        if (each.volts)
            facts += tr("%1 to %2")
                         .arg(exactFigure(each.volts->lowest, Unit::Volt, 0, locale()).text(),
                              exactFigure(each.volts->highest, Unit::Volt, 0, locale()).text());
        if (each.sags)
            facts += tr("%1 sags").arg(decimalText(*each.sags, locale()));
        if (each.swells)
            facts += tr("%1 swells").arg(decimalText(*each.swells, locale()));
        parts += phaseText(each.phase) + QLatin1Char(' ') + facts.join(QStringLiteral(", "));
    }
    return (parts + lines()).join(QStringLiteral("; "));
}

void QualityCard::paintContents(QPainter &painter)
{
    const QualityCardLayout layout = cardLayout();
    const Theme &theme = themeOf(this);
    if (layout.conductors > 0)
        paintTable(painter, layout);
    const QFont label = textFont(TextRole::Label);
    const QStringList texts = lines();
    for (int i = 0; i < texts.size(); ++i)
        drawTextAt(painter, { QualityCardLayout::kMargin * layout.scale, layout.lineBaseline(i) }, texts.at(i), label,
                   theme.ink2);
}

void QualityCard::paintTable(QPainter &painter, const QualityCardLayout &layout) const
{
    const Theme &theme = themeOf(this);
    const QFont axis = textFont(TextRole::Axis);
    const QFont body = textFont(TextRole::Body);
    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    const auto anyOf = [this](auto has) {
        return std::any_of(m_state.conductors.begin(), m_state.conductors.end(), has);
    };
    const auto head = [&](int column, const QString &text) {
        drawTextEndingAt(painter, { layout.columnRight(column), layout.headBaseline() }, text, axis, theme.ink3);
    };
    if (anyOf([](const ConductorQuality &each) { return each.volts.has_value(); })) {
        head(0, tr("lowest V"));
        head(1, tr("highest V"));
    }
    if (anyOf([](const ConductorQuality &each) { return each.sags.has_value(); }))
        head(2, tr("sags"));
    if (anyOf([](const ConductorQuality &each) { return each.swells.has_value(); }))
        head(3, tr("swells"));
    for (int row = 0; row < layout.conductors; ++row) {
        const ConductorQuality &each = m_state.conductors[std::size_t(row)];
        const double y = layout.rowBaseline(row);
        drawTextAt(painter, { QualityCardLayout::kMargin * layout.scale, y }, phaseText(each.phase),
                   withWeight(body, QFont::DemiBold), theme.ink2);
        const auto figure = [&](int column, const std::optional<Decimal> &value) {
            if (value)
                drawTextEndingAt(painter, { layout.columnRight(column), y }, decimalText(*value, locale()), body, ink);
        };
        figure(0, each.volts ? std::optional(each.volts->lowest) : std::nullopt);
        figure(1, each.volts ? std::optional(each.volts->highest) : std::nullopt);
        figure(2, each.sags);
        figure(3, each.swells);
    }
}

} // namespace meterscope::ui
