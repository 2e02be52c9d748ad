// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registerscard.h"

#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/registerrow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace meterscope::ui {

namespace {

constexpr double kRowsTop = 58;
constexpr double kRowHeight = 31;
constexpr double kTightRowHeight = 24;
constexpr double kFooter = 84; ///< share bar and totals
constexpr double kMargin = 15;
constexpr double kLargeRowHeight = 62;
/// Wider, a figure stands too far from its name.

bool isNight(TariffMeaning meaning)
{
    return meaning == TariffMeaning::Low || meaning == TariffMeaning::Night;
}

} // namespace

RegistersCard::RegistersCard(QWidget *parent)
    : Card(QAccessible::Grouping, tr("Registers"), parent)
{
    setObjectName(QStringLiteral("registersCard"));
}

void RegistersCard::setState(const LiveState &state)
{
    // Telegrams come more often than a watt-hour.
    const QString since = sinceText(state);
    if (state.registers == m_registers && state.profile == m_profile && state.activeTariff == m_activeTariff
        && state.stale == m_stale && since == m_since)
        return;
    m_registers = state.registers;
    m_profile = state.profile;
    m_activeTariff = state.activeTariff;
    m_stale = state.stale;
    m_wholeDay = !state.todayFrom;
    m_since = since;
    if (m_rows.size() != m_registers.size()) {
        while (m_rows.size() > m_registers.size()) {
            delete m_rows.back();
            m_rows.pop_back();
        }
        while (m_rows.size() < m_registers.size()) {
            m_rows.push_back(new RegisterRow(this));
            m_rows.back()->show();
        }
        layOut();
        updateGeometry();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setState(m_registers[i], m_profile, m_stale);
        m_rows[i]->setDivided(i > 0 && m_registers[i].isExport != m_registers[i - 1].isExport);
    }
    setValueText(tariffText());
    update();
}

/// Of what is counted: "today", "since 01:27", or with its date when nobody listened at midnight.
QString RegistersCard::sinceText(const LiveState &state)
{
    if (!state.todayFrom)
        return tr("today");
    const ZoneRule zone = state.zone();
    const UtcSeconds from = *state.todayFrom;
    const QString clock = clockMinutesText(from, zone);
    const bool sameDay = state.lastTelegram
        && localDay(from, zone) == localDay(std::chrono::floor<std::chrono::seconds>(state.lastTelegram->utc), zone);
    return sameDay ? tr("since %1").arg(clock)
                   : tr("since %1").arg(shortDateText(from, zone, QLocale()) + QLatin1Char(' ') + clock);
}

QString RegistersCard::tariffText() const
{
    return m_activeTariff > 0 ? tr("%1 counts now").arg(tariffLabel(m_profile, m_activeTariff)) : QString();
}

int RegistersCard::rowHeight() const
{
    const double height = m_registers.size() == 1 ? kLargeRowHeight
        : m_registers.size() > 4                  ? kTightRowHeight
                                                  : kRowHeight;
    return qRound(height * uiScale());
}

int RegistersCard::rowsTop() const
{
    return qRound((m_registers.size() == 1 ? 42 : kRowsTop) * uiScale());
}

double RegistersCard::contentWidth() const
{
    return std::min(double(width()), kWidest * uiScale());
}

QSize RegistersCard::sizeHint() const
{
    const double scale = uiScale();
    return { qRound(348 * scale), qRound((kRowsTop + kFooter) * scale) + int(m_registers.size()) * rowHeight() };
}

QSize RegistersCard::minimumSizeHint() const
{
    return { qRound(268 * uiScale()), sizeHint().height() };
}

void RegistersCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layOut();
}

void RegistersCard::layOut()
{
    const double scale = uiScale();
    int y = rowsTop();
    for (RegisterRow *row : m_rows) {
        row->setLarge(m_rows.size() == 1);
        row->setGeometry(qRound(kMargin * scale), y, qRound(contentWidth() - (2 * kMargin + 2) * scale), rowHeight());
        y += rowHeight();
    }
}

void RegistersCard::paintContents(QPainter &painter)
{
    if (m_rows.empty())
        return;
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_activeTariff > 0)
        paintTariffChip(painter);

    bool hasToday = false;
    for (const RegisterState &state : m_registers)
        hasToday = hasToday || state.today.has_value();
    if (m_rows.size() > 1)
        paintColumnHeads(painter, hasToday);
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        if (m_registers[i].isExport != m_registers[i - 1].isExport) {
            const double y = m_rows[i]->y();
            drawHairline(painter, { 1, y }, { contentWidth() - 2.0, y }, theme.line);
        }
    }
    if (!hasToday)
        return;
    const double bottom = m_rows.back()->geometry().bottom() + 1;
    if (m_rows.size() > 1)
        paintShares(painter, bottom + 12 * scale);
    paintTotals(painter, bottom + 12 * scale);
}

void RegistersCard::paintColumnHeads(QPainter &painter, bool hasToday) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont axis = textFont(TextRole::Axis);
    const double right = contentWidth() - (kMargin + 2) * scale;
    const QString unit = unitText(m_registers.front().unit, m_registers.front().unitExponent);
    // The longer head of a day that is not whole takes the room of the word.
    const QString head = m_wholeDay || !hasToday ? tr("register %1").arg(unit) : unit;
    drawTextEndingAt(painter, { right - RegisterRow::kRegisterColumn * scale, 50 * scale }, head, axis, theme.ink3);
    if (hasToday)
        drawTextEndingAt(painter, { right, 50 * scale }, m_since, axis, theme.ink3);
}

void RegistersCard::paintTariffChip(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const Hue &hue = registerHue(theme, false, m_activeTariff);
    const QFont font = withWeight(textFont(TextRole::Label), QFont::DemiBold);
    const QString text = tariffLabel(m_profile, m_activeTariff);
    const TariffMeaning meaning = !m_profile ? TariffMeaning::Plain
        : m_activeTariff == 1                ? m_profile->tariff1
        : m_activeTariff == 2                ? m_profile->tariff2
                                             : TariffMeaning::Plain;
    const bool hasIcon = meaning != TariffMeaning::Plain;
    const double icon = hasIcon ? 20 * scale : 0;
    const double width = tabularWidth(font, text) + icon + 16 * scale;
    const QRectF plate(this->width() - 14 * scale - width, 8 * scale, width, 22 * scale);
    const QColor ink = m_stale ? theme.ink2 : hue.text;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stale ? theme.track : m_activeTariff == 2 ? theme.warnBg : theme.sel);
    painter.drawRoundedRect(plate, 4 * scale, 4 * scale);
    if (hasIcon) {
        const QString name = isNight(meaning) ? QStringLiteral("moon") : QStringLiteral("sun");
        painter.drawPixmap(plate.topLeft() + QPointF(8 * scale, 4 * scale),
                           themedPixmap(name, ink, qRound(14 * scale), devicePixelRatioF()));
    }
    drawTextAt(painter, { plate.left() + 8 * scale + icon, 23 * scale }, text, font, ink);
}

void RegistersCard::paintShares(QPainter &painter, double top) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    double sum = 0;
    for (const RegisterState &state : m_registers)
        sum += state.today ? std::max(0.0, state.today->plotValue()) : 0;
    const double left = (kMargin + 2) * scale;
    const double width = contentWidth() - 2 * left;
    const QRectF bar(left, top, width, 10 * scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, theme.track);
    double x = left;
    bool first = true;
    for (const RegisterState &state : m_registers) {
        const double share = sum > 0 && state.today ? std::max(0.0, state.today->plotValue()) / sum : 0;
        if (share <= 0)
            continue;
        // Touching series get a gap of background between them.
        const double gap = first ? 0 : 2;
        const QColor color = m_stale ? theme.control : registerHue(theme, state.isExport, state.tariff).mark;
        painter.fillRect(QRectF(x, top, gap, bar.height()), theme.card);
        painter.fillRect(QRectF(x + gap, top, std::max(1.0, share * width - gap), bar.height()), color);
        x += share * width;
        first = false;
    }
    painter.restore();
}

std::vector<RegistersCard::Total> RegistersCard::totals() const
{
    std::vector<Total> result;
    for (const RegisterState &state : m_registers) {
        if (!state.today)
            continue;
        if (result.empty() || result.back().isExport != state.isExport) {
            result.push_back({ state.isExport, *state.today, state.unitExponent });
            continue;
        }
        if (const auto sum = Decimal::sum(result.back().value, *state.today))
            result.back().value = *sum;
    }
    return result;
}

void RegistersCard::paintTotals(QPainter &painter, double top) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const double margin = (kMargin + 2) * scale;
    const QFont label = textFont(TextRole::Label);
    const QColor ink = m_stale ? theme.ink2 : theme.ink;
    const FigureStyle style { withPixelSize(textFont(TextRole::Summary), 17 * scale), label, ink, ink, theme.ink2 };
    for (const Total &total : totals()) {
        const QString title = total.isExport ? tr("Export %1").arg(m_since) : tr("Import %1").arg(m_since);
        const Figure figure = exactFigure(total.value, Unit::WattHour, total.unitExponent, locale());
        const double titleWidth = tabularWidth(label, title);
        const double left = contentWidth() - margin;
        drawTextAt(painter, { total.isExport ? left - titleWidth : margin, top + 32 * scale }, title, label,
                   theme.ink2);
        drawFigure(painter, { total.isExport ? left - figureWidth(figure, style) : margin, top + 55 * scale }, figure,
                   style);
    }
}

} // namespace meterscope::ui
