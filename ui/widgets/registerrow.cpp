// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registerrow.h"

#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

namespace meterscope::ui {

namespace {

QString nameOf(const RegisterState &state)
{
    const QString flow = state.isExport ? RegisterRow::tr("Export") : RegisterRow::tr("Import");
    return state.tariff > 0 ? flow + QLatin1Char(' ') + tariffCode(state.tariff) : flow;
}

} // namespace

const Hue &registerHue(const Theme &theme, bool isExport, int tariff)
{
    if (isExport)
        return theme.exportHue;
    return tariff == 2 ? theme.tariff2Hue : theme.importHue;
}

RegisterRow::RegisterRow(QWidget *parent)
    : Instrument(QAccessible::Indicator, parent)
{ }

void RegisterRow::setRowHeight(int height)
{
    setFixedHeight(height);
}

void RegisterRow::setState(const RegisterState &state, const Profile *profile, bool stale)
{
    if (state == m_state && profile == m_profile && stale == m_stale)
        return;
    m_state = state;
    m_profile = profile;
    m_stale = stale;
    setObjectName(QStringLiteral("register.%1.%2")
                      .arg(state.isExport ? QLatin1String("export") : QLatin1String("import"))
                      .arg(state.tariff));
    const QString tariff = tariffName(profile, state.tariff);
    setAccessibleName(tariff.isEmpty() ? nameOf(state) : nameOf(state) + QLatin1Char(' ') + tariff);
    QString value = exactFigure(state.value, state.unit, state.unitExponent, locale()).text();
    if (state.today)
        value += tr(", today %1").arg(exactFigure(*state.today, state.unit, state.unitExponent, locale()).text());
    if (state.active)
        value += tr(", counting now");
    setValueText(value);
    update();
}

void RegisterRow::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double baseline = height() / 2.0 + 5 * scale;
    const Hue &hue = registerHue(theme, m_state.isExport, m_state.tariff);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? theme.control : hue.mark);
    painter.drawRoundedRect(QRectF(2 * scale, height() / 2.0 - 4.5 * scale, 9 * scale, 9 * scale), 2 * scale,
                            2 * scale);

    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    double x = 20 * scale;
    x += drawTextAt(painter, { x, baseline }, nameOf(m_state), withWeight(textFont(TextRole::Body), QFont::DemiBold),
                    ink);
    const QFont label = textFont(TextRole::Label);
    const QString tariff = tariffName(m_profile, m_state.tariff);
    if (!tariff.isEmpty())
        x += 4 * scale + drawTextAt(painter, { x + 4 * scale, baseline }, tariff, label, theme.ink2);
    const QFont figures = textFont(TextRole::Register);
    const Figure figure = exactFigure(m_state.value, Unit::None, 0, locale());
    const double right = width() - kRegisterColumn * scale;
    const double registerLeft = right - tabularWidth(QFontMetricsF(figures), figure.number());
    if (m_state.active) {
        const QFont chip = withWeight(label, QFont::DemiBold);
        const double textWidth = QFontMetricsF(chip).horizontalAdvance(tr("now"));
        const QRectF plate(x + 6 * scale, height() / 2.0 - 8 * scale, textWidth + 10 * scale, 16 * scale);
        if (plate.right() < registerLeft - 4 * scale) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_state.isExport ? theme.okBg : m_state.tariff == 2 ? theme.warnBg : theme.sel);
            painter.drawRoundedRect(plate, 4 * scale, 4 * scale);
            drawTextAt(painter, { plate.left() + 5 * scale, height() / 2.0 + 4 * scale }, tr("now"), chip, hue.text);
        }
    }
    drawFigure(painter, { registerLeft, baseline }, figure, { figures, label, ink, theme.ink2, theme.ink2 });
    if (m_state.today)
        drawTextEndingAt(painter, { width() - kTodayColumn, baseline }, decimalText(*m_state.today, locale()),
                         textFont(TextRole::Body), ink);
}

} // namespace meterscope::ui
