// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registerrow.h"

#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

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
{
    setAttribute(Qt::WA_OpaquePaintEvent); // a new value does not repaint the card
}

void RegisterRow::setLarge(bool large)
{
    m_large = large;
    update();
}

void RegisterRow::setDivided(bool divided)
{
    if (divided == m_divided)
        return;
    m_divided = divided;
    update();
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
    painter.fillRect(rect(), theme.card);
    if (m_divided)
        drawHairline(painter, { 0, 0 }, { double(width()), 0 }, theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_large)
        return paintLarge(painter);
    const double baseline = height() / 2.0 + 5 * scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? theme.control : registerHue(theme, m_state.isExport, m_state.tariff).mark);
    painter.drawRoundedRect(QRectF(2 * scale, height() / 2.0 - 4.5 * scale, 9 * scale, 9 * scale), 2 * scale,
                            2 * scale);

    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    const QFont figures = textFont(TextRole::Register);
    const Figure figure = exactFigure(m_state.value, Unit::None, 0, locale());
    const double registerLeft = width() - kRegisterColumn * scale - tabularWidth(figures, figure.number());
    double x = 20 * scale;
    x += drawTextAt(painter, { x, baseline }, nameOf(m_state), withWeight(textFont(TextRole::Body), QFont::DemiBold),
                    ink);
    paintTariff(painter, x, registerLeft);
    drawFigure(painter, { registerLeft, baseline }, figure,
               { figures, textFont(TextRole::Label), ink, theme.ink2, theme.ink2 });
    if (m_state.today)
        drawTextEndingAt(painter, { width() - kTodayColumn, baseline }, decimalText(*m_state.today, locale()),
                         textFont(TextRole::Body), ink);
}

void RegisterRow::paintTariff(QPainter &painter, double x, double before) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont label = textFont(TextRole::Label);
    const QString tariff = tariffName(m_profile, m_state.tariff);
    if (!tariff.isEmpty())
        x += 4 * scale + drawTextAt(painter, { x + 4 * scale, height() / 2.0 + 5 * scale }, tariff, label, theme.ink2);
    if (!m_state.active)
        return;
    const QFont chip = withWeight(label, QFont::DemiBold);
    const QString text = tr("now");
    const QRectF plate(x + 6 * scale, height() / 2.0 - 8 * scale, tabularWidth(chip, text) + 10 * scale, 16 * scale);
    // Where a long counter leaves no room, the chip of the card's heading says it.
    if (plate.right() > before - 4 * scale)
        return;
    const QColor fill = m_state.isExport ? theme.okBg : m_state.tariff == 2 ? theme.warnBg : theme.sel;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? theme.track : fill);
    painter.drawRoundedRect(plate, 4 * scale, 4 * scale);
    drawTextAt(painter, { plate.left() + 5 * scale, height() / 2.0 + 4 * scale }, text, chip,
               m_stale ? theme.ink2 : registerHue(theme, m_state.isExport, m_state.tariff).text);
}

void RegisterRow::paintLarge(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    const QFont label = textFont(TextRole::Label);
    drawTextAt(painter, { 2 * scale, 14 * scale }, nameOf(m_state), label, theme.ink2);
    const Figure figure = exactFigure(m_state.value, m_state.unit, m_state.unitExponent, locale());
    drawFigure(painter, { 2 * scale, 44 * scale }, figure,
               { withPixelSize(textFont(TextRole::Summary), 26 * scale), label, ink, theme.ink2, theme.ink2 });
}

} // namespace meterscope::ui
