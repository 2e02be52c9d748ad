// SPDX-License-Identifier: GPL-3.0-or-later
// How a LiveChart draws; what it draws and when is in livechart.cpp.
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/registerrow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/valueaxis.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

void LiveChart::paintContents(QPainter &painter)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont label = textFont(TextRole::Label);
    const double baseline = headingBaseline() * scale;
    const double end = (m_series.size() > 1 ? m_phaseButton->x() : m_ranges->x()) - 8 * scale;
    double x = 15 * scale + tabularWidth(textFont(TextRole::Heading), accessibleName()) + 16 * scale;
    if (m_paused)
        x += drawTextAt(painter, { x, baseline }, tr("drawing paused, recording goes on"), label, theme.tariff2Hue.text)
            + 14 * scale;
    if (!m_tableShown)
        paintKeys(painter, x, end);
}

/// What has no room is left out.
void LiveChart::paintKeys(QPainter &painter, double x, double end) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont label = textFont(TextRole::Label);
    const double baseline = headingBaseline() * scale;
    const auto key = [&](const QString &text, double mark, auto &&drawMark) {
        const double wide = mark + tabularWidth(label, text);
        if (x + wide > end)
            return;
        drawMark();
        drawTextAt(painter, { x + mark, baseline }, text, label, theme.ink2);
        x += wide + 14 * scale;
    };
    const auto square = [&](const QColor &color) {
        return [&painter, &x, baseline, scale, color] {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(x, baseline - 9 * scale, 9 * scale, 9 * scale), 2 * scale, 2 * scale);
        };
    };
    key(unitText(Unit::Watt, 3), 0, [] {});
    key(m_hasExport ? tr("import above") : tr("import"), 15 * scale, square(theme.importHue.mark));
    if (m_hasExport)
        key(tr("export below"), 15 * scale, square(theme.exportHue.mark));
    for (const PhaseSeries &series : m_phasesShown &&m_series.size() > 1 ? m_series : std::vector<PhaseSeries>()) {
        key(phaseText(series.phase), 24 * scale, [&] {
            painter.setPen(PhaseLines::penOf(series.phase, theme));
            painter.drawLine(QPointF(x, baseline - 4 * scale), QPointF(x + 18 * scale, baseline - 4 * scale));
        });
    }
}

void LiveChart::paintBehind(QPainter &painter) const
{
    paintGrid(painter);
    paintTimes(painter);
}

void LiveChart::paintGrid(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont axis = textFont(TextRole::Axis);
    const QFontMetricsF metrics(axis);
    const int decimals = m_layout.decimals();
    const int steps = int(std::lround((m_layout.highest - m_layout.lowest) / m_layout.stepWatts));
    for (int i = 0; i <= steps; ++i) {
        const double watts = m_layout.lowest + i * m_layout.stepWatts;
        const double y = std::round(m_layout.yOf(watts));
        drawHairline(painter, { m_layout.plot.left(), y }, { m_layout.plot.right(), y }, theme.line);
        const QString text = axisText(watts / 1000, decimals, locale());
        drawTextEndingAt(painter, { m_layout.plot.left() - 8 * scale, y + metrics.capHeight() / 2 }, text, axis,
                         theme.ink3);
    }
}

void LiveChart::paintTimes(QPainter &painter) const
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    const QFont axis = textFont(TextRole::Axis);
    const std::int64_t step = LiveChartLayout::timeStep(m_layout.to - m_layout.from);
    const auto zone = std::chrono::duration_cast<std::chrono::seconds>(utcOffset(utcOf(m_layout.to), m_state.zone));
    const std::int64_t toLocal = m_state.utcOffset + zone.count();
    painter.save();
    const std::vector<AxisLabel> taken = lastKnownLabels();
    QPen dash(theme.line, 1, Qt::CustomDashLine, Qt::FlatCap);
    dash.setDashPattern({ 2, 3 });
    for (std::int64_t local = LiveChartLayout::floorTo(m_layout.from + toLocal, step) + step;
         local - toLocal < m_layout.to; local += step) {
        const std::int64_t second = local - toLocal;
        const double x = std::round(m_layout.xOf(double(second)));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(dash);
        painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
        drawHairline(painter, { x, m_layout.band.bottom() + 4 * scale }, { x, m_layout.band.bottom() + 8 * scale },
                     theme.control);
        const QString text = clockMinutesText(utcOf(second), m_state.zone);
        const double width = tabularWidth(axis, text);
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const AxisLabel &label) {
            return x + width / 2 + 6 * scale > label.place.left() && x - width / 2 - 6 * scale < label.place.right();
        });
        if (free && x - width / 2 > 8 * scale && x + width / 2 < this->width() - 4 * scale)
            drawTextAt(painter, { x - width / 2, m_layout.labelBaseline }, text, axis, theme.ink3);
    }
    painter.restore();
}

void LiveChart::paintFront(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrace(painter);
    m_phases.paint(painter, m_layout, themeOf(this));
    paintGaps(painter);
    const double zero = std::round(m_layout.yOf(0));
    drawHairline(painter, { m_layout.plot.left(), zero }, { m_layout.plot.right(), zero }, themeOf(this).ink2);
    paintTariffs(painter);
    paintLastKnown(painter);
    paintNow(painter);
    if (m_cursor)
        paintCursor(painter);
}

void LiveChart::paintTrace(QPainter &painter) const
{
    if (m_trace.isEmpty())
        return;
    // Lines by themselves: a polyline of that many points is stroked as one path, which costs several times as much.
    // Each side has its own, cut at zero: files know no clipping.
    QList<QLineF> imported;
    QList<QLineF> exported;
    imported.reserve(m_trace.size());
    const auto at = [this](QPointF point) { return QPointF(m_layout.xOf(point.x()), m_layout.yOf(point.y())); };
    for (qsizetype i = 1; i < m_trace.size(); ++i) {
        const QPointF a = m_trace[i - 1];
        const QPointF b = m_trace[i];
        if (a.y() >= 0 && b.y() >= 0) {
            imported += QLineF(at(a), at(b));
        } else if (a.y() <= 0 && b.y() <= 0) {
            exported += QLineF(at(a), at(b));
        } else {
            const QPointF zero(a.x() + (b.x() - a.x()) * a.y() / (a.y() - b.y()), 0);
            (a.y() > 0 ? imported : exported) += QLineF(at(a), at(zero));
            (b.y() > 0 ? imported : exported) += QLineF(at(zero), at(b));
        }
    }
    const Theme &theme = themeOf(this);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.importHue.mark, 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(imported);
    painter.setPen(QPen(theme.exportHue.mark, 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(exported);
    painter.restore();
}

void LiveChart::paintGaps(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    for (const SecondsRange &range : unknownRanges(m_columns, m_layout.from, m_columnSeconds, m_columnSeconds)) {
        const double left = m_layout.xOf(double(range.begin));
        const QRectF rect(left, m_layout.plot.top(), m_layout.xOf(double(range.end)) - left, m_layout.plot.height());
        painter.fillRect(rect, theme.card);
        // What lies before the first reading ever is empty; a gap between readings is to be seen.
        const bool gap = range.begin > m_layout.from;
        drawHatch(painter, rect, gap ? theme.control : theme.line, scale);
        if (gap)
            drawHairline(painter, rect.topLeft(), rect.bottomLeft(), theme.control);
    }
}

void LiveChart::paintTariffs(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont axis = textFont(TextRole::Axis);
    int leftTariff = 0;
    int rightTariff = 0;
    // Which one it is now, nobody knows while the meter is silent.
    const std::int64_t known = m_state.lastKnown ? *m_state.lastKnown + 1 : m_layout.to;
    for (std::size_t i = 0; i < m_state.tariffs.size(); ++i) {
        const std::int64_t begin = std::max(m_state.tariffs[i].second, m_layout.from);
        const std::int64_t end = i + 1 < m_state.tariffs.size() ? m_state.tariffs[i + 1].second : known;
        if (end <= m_layout.from || m_state.tariffs[i].tariff == 0)
            continue;
        const double x = m_layout.xOf(double(begin));
        const QRectF rect(x, m_layout.band.top(), m_layout.xOf(double(std::min(end, m_layout.to))) - x,
                          m_layout.band.height());
        painter.fillRect(rect, registerHue(theme, false, m_state.tariffs[i].tariff).mark);
        leftTariff = leftTariff == 0 ? m_state.tariffs[i].tariff : leftTariff;
        rightTariff = m_state.tariffs[i].tariff;
    }
    const double baseline = m_layout.band.center().y() + QFontMetricsF(axis).capHeight() / 2;
    if (leftTariff > 0)
        drawTextEndingAt(painter, { m_layout.band.left() - 8 * scale, baseline }, tariffCode(leftTariff), axis,
                         theme.ink3);
    if (rightTariff != leftTariff && !lastKnownX())
        drawTextAt(painter, { m_layout.band.right() - 14 * scale, m_layout.labelBaseline }, tariffCode(rightTariff),
                   axis, theme.ink3);
}

void LiveChart::paintNow(QPainter &painter) const
{
    if (!m_state.watts || m_paused || m_columns.empty())
        return;
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const double x = m_layout.xOf(double(m_layout.to) - double(m_columnSeconds) / 2);
    const QPointF at(x, m_layout.yOf(std::clamp(*m_state.watts, m_layout.lowest, m_layout.highest)));
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(theme.flow(*m_state.watts < 0).mark);
    painter.drawEllipse(at, 5.5 * scale, 5.5 * scale);
}

/// Behind the column of the newest telegram; nothing while telegrams come, or where that is out of sight.
std::optional<double> LiveChart::lastKnownX() const
{
    if (!m_state.lastKnown || m_columns.empty())
        return std::nullopt;
    const std::int64_t end = LiveChartLayout::floorTo(*m_state.lastKnown, m_columnSeconds) + m_columnSeconds;
    if (end <= m_layout.from || end > m_layout.to)
        return std::nullopt;
    return std::round(m_layout.xOf(double(end)));
}

std::vector<LiveChart::AxisLabel> LiveChart::lastKnownLabels() const
{
    const auto x = lastKnownX();
    if (!x)
        return {};
    const QFontMetricsF metrics(textFont(TextRole::Axis));
    const double top = m_layout.labelBaseline - metrics.ascent();
    const auto label = [&](double left, const QString &text) {
        return AxisLabel { QRectF(left, top, metrics.horizontalAdvance(text), metrics.height()), text };
    };
    const QString clock = clockText(utcOf(*m_state.lastKnown), m_state.zone);
    const double width = metrics.horizontalAdvance(clock);
    std::vector<AxisLabel> labels { label(std::max(*x - width, m_layout.plot.left()), clock) };
    const QString nothing = tr("no data");
    const double left = m_layout.plot.right() - metrics.horizontalAdvance(nothing);
    if (left > labels.front().place.right() + 12 * uiScale())
        labels.push_back(label(left, nothing));
    return labels;
}

void LiveChart::paintLastKnown(QPainter &painter) const
{
    const auto x = lastKnownX();
    if (!x)
        return;
    const Theme &theme = themeOf(this);
    drawHairline(painter, { *x, m_layout.plot.top() }, { *x, m_layout.band.bottom() }, theme.ink);
    for (const AxisLabel &label : lastKnownLabels())
        drawTextAt(painter, { label.place.left(), m_layout.labelBaseline }, label.text, textFont(TextRole::Axis),
                   theme.ink2);
}

void LiveChart::paintCursor(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const double x = std::round(m_layout.xOf(double(*m_cursor)));
    drawHairline(painter, { x, m_layout.plot.top() }, { x, m_layout.plot.bottom() }, theme.ink2);
    const auto watts = wattsAt(*m_cursor);
    if (!watts)
        return;
    const QPointF at(x, m_layout.yOf(*watts));
    painter.setPen(QPen(theme.card, 1.5));
    painter.setBrush(theme.flow(*watts < 0).mark);
    painter.drawEllipse(at, 4.5 * scale, 4.5 * scale);
    paintCursorPlate(painter, at, *watts);
}

void LiveChart::paintCursorPlate(QPainter &painter, QPointF at, double watts) const
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    const QFont label = textFont(TextRole::Label);
    const QFont bold = withWeight(label, QFont::DemiBold);
    struct Row
    {
        QString name;
        double watts;
    };
    std::vector<Row> rows { { clockText(utcOf(*m_cursor), m_state.zone), watts } };
    for (const PhaseLines::Value &value : m_phases.valuesAt(*m_cursor))
        rows.push_back({ phaseText(value.phase), value.watts });
    const double nameWidth = tabularWidth(label, rows.front().name);
    double valueWidth = 0;
    for (const Row &row : rows)
        valueWidth = std::max(valueWidth, tabularWidth(bold, powerText(row.watts)));
    const double width = nameWidth + valueWidth + 36 * scale;
    const bool flips = at.x() + 9 * scale + width > m_layout.plot.right();
    const QRectF plate(flips ? at.x() - 9 * scale - width : at.x() + 9 * scale, m_layout.plot.top(), width,
                       (6 + 18 * double(rows.size())) * scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 4 * scale, 4 * scale);
    double baseline = plate.top() + 16.5 * scale;
    for (const Row &row : rows) {
        drawTextAt(painter, { plate.left() + 9 * scale, baseline }, row.name, label, theme.ink2);
        drawTextAt(painter, { plate.left() + 27 * scale + nameWidth, baseline }, powerText(row.watts), bold,
                   theme.flow(row.watts < 0).text);
        baseline += 18 * scale;
    }
}

} // namespace meterscope::ui
