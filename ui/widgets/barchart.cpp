// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

QColor markOf(BarHue hue, const Theme &theme)
{
    switch (hue) {
    case BarHue::Import:
        return theme.importHue.mark;
    case BarHue::Tariff2:
        return theme.tariff2Hue.mark;
    case BarHue::Export:
        return theme.exportHue.mark;
    case BarHue::Gas:
        return theme.gasHue.mark;
    case BarHue::Neutral:
        return theme.control;
    }
    return theme.importHue.mark;
}

BarChart::BarChart(QWidget *parent)
    : HistoryChart(parent)
{
    setObjectName(QStringLiteral("barChart"));
    for (auto *pool : { &m_measured, &m_filled })
        for (QAreaSeries *&area : *pool)
            area = newArea();
}

void BarChart::setData(BarChartData data)
{
    m_data = std::move(data);
    if (m_data.parts.size() > kMostParts)
        m_data.parts.resize(kMostParts);
    if (selected() >= slotCount())
        setSelected(-1);
    applyTheme(themeOf(this));
    redraw(!isMoving());
}

void BarChart::applyTheme(const Theme &theme)
{
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        const QColor mark = markOf(m_data.parts[part].hue, theme);
        m_measured[part]->setBrush(mark);
        m_filled[part]->setBrush(hatchBrush(mark, theme.card));
    }
}

double BarChart::stackHeight(const BarSlot &slot, bool belowZero) const
{
    double height = 0;
    for (std::size_t i = 0; i < m_data.parts.size() && i < slot.values.size(); ++i)
        if (m_data.parts[i].belowZero == belowZero)
            height += slot.values[i];
    return height;
}

ValueAxis BarChart::fittingAxis() const
{
    double highest = 0;
    double lowest = 0;
    for (const BarSlot &slot : m_data.slots) {
        if (slot.end <= window().from || slot.begin >= window().to)
            continue;
        highest = std::max({ highest, stackHeight(slot, false), slot.otherAbove.value_or(0) });
        lowest = std::max({ lowest, stackHeight(slot, true), slot.otherBelow.value_or(0) });
    }
    return { highest, lowest };
}

void BarChart::layOut(bool settled)
{
    ValueAxis axis = fittingAxis();
    // While the window moves the axis may grow but not shrink: bars that change their height look like other values.
    if (!settled)
        axis = { std::max(axis.top(), m_layout.axis().top()), std::max(-axis.bottom(), -m_layout.axis().bottom()) };
    m_layout = BarChartLayout(plot(), axis, window());
    for (std::size_t part = 0; part < kMostParts; ++part)
        drawPart(part);
}

void BarChart::drawPart(std::size_t part)
{
    QList<QPointF> upper[2];
    QList<QPointF> lower[2];
    const auto [first, last] = visibleSlots();
    for (int i = first; part < m_data.parts.size() && i <= last; ++i) {
        const BarSlot &slot = slotOf(i);
        if (part >= slot.values.size() || slot.values[part] <= 0)
            continue;
        double base = 0;
        for (std::size_t below = 0; below < part; ++below)
            if (m_data.parts[below].belowZero == m_data.parts[part].belowZero)
                base += slot.values[below];
        const double sign = m_data.parts[part].belowZero ? -1 : 1;
        const QRectF bar = m_layout.bar(slot.begin, slot.end);
        const double near = std::round(m_layout.y(sign * base));
        const double far = std::round(m_layout.y(sign * (base + slot.values[part])));
        // Out and back on the near edge: nothing is filled between two bars.
        for (const double x : { bar.left(), bar.right() })
            lower[slot.filled] << axisPoint(x, near);
        upper[slot.filled] << axisPoint(bar.left(), near) << axisPoint(bar.left(), far) << axisPoint(bar.right(), far)
                           << axisPoint(bar.right(), near);
    }
    for (const bool filled : { false, true }) {
        const QAreaSeries *area = filled ? m_filled[part] : m_measured[part];
        if (area->upperSeries()->count() == 0 && upper[filled].isEmpty())
            continue;
        area->lowerSeries()->replace(lower[filled]);
        area->upperSeries()->replace(upper[filled]);
    }
}

QRectF BarChart::slotArea(int slot) const
{
    if (slot < 0 || slot >= slotCount())
        return {};
    return m_layout.slot(slotOf(slot).begin, slotOf(slot).end) & plot();
}

int BarChart::slotAt(QPointF place) const
{
    if (place.x() < plot().left() || place.x() >= plot().right())
        return -1;
    const double time = window().time(place.x());
    const auto found = std::upper_bound(m_data.slots.begin(), m_data.slots.end(), time,
                                        [](double moment, const BarSlot &slot) { return moment < slot.end; });
    if (found == m_data.slots.end() || time < found->begin)
        return -1;
    return static_cast<int>(found - m_data.slots.begin());
}

int BarChart::neighbour(int slot, int right, int up) const
{
    const auto [first, last] = visibleSlots();
    return std::clamp(slot + right + up, first, last);
}

std::pair<int, int> BarChart::visibleSlots() const
{
    const auto first = std::upper_bound(m_data.slots.begin(), m_data.slots.end(), window().from,
                                        [](double moment, const BarSlot &slot) { return moment < slot.end; });
    const auto behind = std::lower_bound(first, m_data.slots.end(), window().to,
                                         [](const BarSlot &slot, double moment) { return slot.begin < moment; });
    return { static_cast<int>(first - m_data.slots.begin()), static_cast<int>(behind - m_data.slots.begin()) - 1 };
}

void BarChart::paintBehind(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (const QRectF chosen = slotArea(selected()); !chosen.isEmpty()) {
        const double below = 34 * uiScale(); // the column reaches down over the labels
        painter.fillRect(chosen.adjusted(0, 0, 0, below), theme.sel);
    }
    painter.setPen(QPen(theme.line, 0));
    for (const double tick : m_layout.axis().ticks())
        painter.drawLine(QPointF(plot().left(), std::round(m_layout.y(tick)) + 0.5),
                         QPointF(plot().right(), std::round(m_layout.y(tick)) + 0.5));
    // Neighbours that are not known are one gap.
    const auto [first, last] = visibleSlots();
    for (int i = first; i <= last; ++i) {
        if (slotOf(i).known)
            continue;
        const double begin = slotOf(i).begin;
        while (i < last && !slotOf(i + 1).known)
            ++i;
        paintNotMeasured(painter, theme, window().x(begin), window().x(slotOf(i).end));
    }
}

void BarChart::paintFront(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setClipRect(plot().adjusted(0, -2, 0, 2));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto [first, last] = visibleSlots();
    for (int i = first; i <= last; ++i) {
        if (slotOf(i).filled)
            paintFilledOutlines(painter, theme, slotOf(i));
        paintGaps(painter, theme, slotOf(i), i == selected() ? theme.sel : theme.card);
    }
    painter.setPen(QPen(theme.ink2, 0));
    const double zero = std::round(m_layout.zero()) + 0.5;
    painter.drawLine(QPointF(plot().left(), zero), QPointF(plot().right(), zero));
    for (int i = first; i <= last; ++i)
        paintOther(painter, theme, slotOf(i));
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintLabels(painter, theme);
}

void BarChart::paintFilledOutlines(QPainter &painter, const Theme &theme, const BarSlot &slot) const
{
    const QRectF bar = m_layout.bar(slot.begin, slot.end);
    double edges[2] = { 0, 0 };
    for (std::size_t part = 0; part < m_data.parts.size() && part < slot.values.size(); ++part) {
        double &edge = edges[m_data.parts[part].belowZero];
        const double from = edge;
        edge += m_data.parts[part].belowZero ? -slot.values[part] : slot.values[part];
        if (slot.values[part] <= 0)
            continue;
        painter.setPen(QPen(markOf(m_data.parts[part].hue, theme), 1));
        painter.setBrush(Qt::NoBrush);
        const double top = std::round(m_layout.y(std::max(from, edge)));
        const double bottom = std::round(m_layout.y(std::min(from, edge)));
        painter.drawRect(QRectF(bar.left(), top, bar.width() - 1, bottom - top - 1));
    }
}

/// One pixel of background between two parts that are both there, and at zero.
void BarChart::paintGaps(QPainter &painter, const Theme &, const BarSlot &slot, const QColor &gap) const
{
    const QRectF bar = m_layout.bar(slot.begin, slot.end);
    double edges[2] = { 0, 0 };
    for (std::size_t part = 0; part < m_data.parts.size() && part < slot.values.size(); ++part) {
        double &edge = edges[m_data.parts[part].belowZero];
        if (edge != 0 && slot.values[part] > 0)
            painter.fillRect(QRectF(bar.left() - 1, std::round(m_layout.y(edge)) - 0.5, bar.width() + 2, 1), gap);
        edge += m_data.parts[part].belowZero ? -slot.values[part] : slot.values[part];
    }
    if (edges[0] != 0 || edges[1] != 0)
        painter.fillRect(QRectF(bar.left(), std::round(m_layout.zero()) - 1, bar.width(), 3), gap);
}

/// VISUAL.md, 5: a 1.5 px dash of ink on a 4 px halo, never a second set of bars.
void BarChart::paintOther(QPainter &painter, const Theme &theme, const BarSlot &slot) const
{
    const QRectF bar = m_layout.bar(slot.begin, slot.end);
    const double scale = uiScale();
    const auto dash = [&](double value) {
        const double y = m_layout.y(value);
        const QRectF line(bar.left() - 1, y - 0.75 * scale, bar.width() + 2, 1.5 * scale);
        painter.fillRect(line.adjusted(0, -1.25 * scale, 0, 1.25 * scale), theme.card);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.fillRect(line, theme.ink);
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    if (slot.otherAbove)
        dash(*slot.otherAbove);
    if (slot.otherBelow)
        dash(-*slot.otherBelow);
}

void BarChart::paintLabels(QPainter &painter, const Theme &theme) const
{
    const double scale = uiScale();
    const QFont font = textFont(TextRole::Axis);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.ink3);
    const QLocale locale;
    for (const double tick : m_layout.axis().ticks())
        painter.drawText(QRectF(0, m_layout.y(tick) - 10, plot().left() - 8 * scale, 20),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(tick, m_layout.axis().decimals(), locale));
    const auto [first, last] = visibleSlots();
    if (first > last)
        return;
    // Every n-th label where they would touch; the chosen one always. They stay with their bars while the window moves.
    double widest = 0;
    for (int i = first; i <= last; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(slotOf(i).label));
    const double width =
        (slotOf(last).end - slotOf(first).begin) / (last - first + 1) / window().length() * plot().width();
    const int every = std::max(1, static_cast<int>(std::ceil((widest + 4 * scale) / std::max(0.1, width))));
    double free = 0; // of the second line
    for (int i = first; i <= last; ++i) {
        const BarSlot &slot = slotOf(i);
        const bool chosen = i == selected();
        const double centre = m_layout.slot(slot.begin, slot.end).center().x();
        const double top = plot().bottom() + 6 * scale;
        if (centre < plot().left() || centre > plot().right())
            continue;
        if (slot.ordinal % every == 0 || chosen) {
            painter.setFont(chosen ? withWeight(font, QFont::Bold) : font);
            painter.setPen(chosen ? theme.ink : theme.ink3);
            painter.drawText(QRectF(centre - 60, top, 120, 16 * scale), Qt::AlignCenter, slot.label);
        }
        const double half = metrics.horizontalAdvance(slot.note) / 2;
        if (slot.note.isEmpty() || centre - half < free)
            continue;
        painter.setFont(font);
        painter.setPen(theme.ink3);
        painter.drawText(QRectF(centre - 80, top + 15 * scale, 160, 16 * scale), Qt::AlignCenter, slot.note);
        free = centre + half + 8 * scale;
    }
}

std::unique_ptr<HistoryChart> BarChart::lightCopy() const
{
    auto copy = std::make_unique<BarChart>();
    copy->setPalette(paletteOf(lightTheme()));
    copyStateTo(*copy);
    copy->setData(m_data);
    return copy;
}

} // namespace meterscope::ui
