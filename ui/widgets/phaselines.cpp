// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phaselines.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

double farther(const PowerHistory::Column &column)
{
    return std::abs(column.minimum) > std::abs(column.maximum) ? column.minimum : column.maximum;
}

void PhaseLines::build(const std::vector<PhaseSeries> &series, std::int64_t from, std::int64_t secondsEach, int count,
                       std::int64_t holdSeconds)
{
    m_lines.clear();
    m_from = from;
    m_secondsEach = secondsEach;
    for (const PhaseSeries &each : series)
        m_lines.push_back(
            { each.phase, bridged(each.history->columns(from, secondsEach, count), secondsEach, holdSeconds) });
}

double PhaseLines::lowest() const
{
    double result = 0;
    for (const PowerLine &line : m_lines) {
        for (const PowerHistory::Column &column : line.columns)
            result = column.known ? std::min(result, double(column.minimum)) : result;
    }
    return result;
}

double PhaseLines::highest() const
{
    double result = 0;
    for (const PowerLine &line : m_lines) {
        for (const PowerHistory::Column &column : line.columns)
            result = column.known ? std::max(result, double(column.maximum)) : result;
    }
    return result;
}

QPen PhaseLines::penOf(Phase phase, const Theme &theme)
{
    QPen pen(phase == Phase::L1 ? theme.ink : theme.ink2, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (phase == Phase::L2)
        pen.setDashPattern({ 6, 3 });
    else if (phase == Phase::L3)
        pen.setDashPattern({ 1.5, 2.5 });
    return pen;
}

void PhaseLines::paint(QPainter &painter, const LiveChartLayout &layout, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(layout.plot.adjusted(0, -2, 0, 2));
    for (const PowerLine &line : m_lines) {
        painter.setPen(penOf(line.phase, theme));
        QPolygonF run;
        for (std::size_t i = 0; i <= line.columns.size(); ++i) {
            if (i < line.columns.size() && line.columns[i].known) {
                const double second = double(m_from) + (double(i) + 0.5) * double(m_secondsEach);
                const PowerHistory::Column &column = line.columns[i];
                run << QPointF(layout.xOf(second), layout.yOf(column.minimum));
                if (column.maximum != column.minimum)
                    run << QPointF(layout.xOf(second), layout.yOf(column.maximum));
            } else if (!run.isEmpty()) {
                painter.drawPolyline(run);
                run.clear();
            }
        }
    }
    painter.restore();
}

std::vector<PhaseLines::Value> PhaseLines::valuesAt(std::int64_t second) const
{
    std::vector<Value> result;
    const std::int64_t index = (second - m_from) / m_secondsEach;
    for (const PowerLine &line : m_lines) {
        if (index < 0 || index >= std::int64_t(line.columns.size()) || !line.columns[std::size_t(index)].known)
            continue;
        result.push_back({ line.phase, farther(line.columns[std::size_t(index)]) });
    }
    return result;
}

} // namespace meterscope::ui
