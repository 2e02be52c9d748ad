// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bandchart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kBandAlpha = 0.22;
constexpr double kTrace = 1.5;
constexpr double kTraceOnZero = 3; ///< covers it
constexpr double kLaneGap = 14;
constexpr double kRoomAroundGuides = 3; ///< V

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

double middleOf(const BandPoint &point)
{
    return (point.begin + point.end) / 2;
}

} // namespace

BandLayout::BandLayout(const QRectF &plot, int lanes, double gap)
    : m_plot(plot)
    , m_lanes(std::max(1, lanes))
    , m_gap(gap)
{ }

QRectF BandLayout::lane(int index) const
{
    const double height = (m_plot.height() - m_gap * (m_lanes - 1)) / m_lanes;
    return { m_plot.left(), m_plot.top() + index * (height + m_gap), m_plot.width(), height };
}

double BandLayout::y(const QRectF &lane, double value, double bottom, double top)
{
    return lane.top() + (top - value) / (top - bottom) * lane.height();
}

BandChart::BandChart(QWidget *parent)
    : HistoryChart(parent)
{
    setObjectName(QStringLiteral("bandChart"));
    for (LaneSeries &lane : m_series) {
        for (QAreaSeries *&band : lane.band)
            band = newArea();
        for (QLineSeries *&mean : lane.mean)
            mean = newLine();
    }
    applyTheme(themeOf(this));
}

void BandChart::setData(BandChartData data)
{
    m_data = std::move(data);
    if (m_data.lanes.size() > kMostLanes)
        m_data.lanes.resize(kMostLanes);
    if (selected() >= slotCount())
        setSelected(-1);
    applyTheme(themeOf(this));
    redraw(!isMoving());
}

const std::vector<BandPoint> &BandChart::points() const
{
    static const std::vector<BandPoint> kNone;
    return m_data.lanes.empty() ? kNone : m_data.lanes.front().points;
}

int BandChart::slotCount() const
{
    return static_cast<int>(points().size());
}

void BandChart::applyTheme(const Theme &theme)
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const bool isFlow = i < m_data.lanes.size() && m_data.lanes[i].isFlow;
        for (const std::size_t side : { 0U, 1U }) {
            const QColor mark = isFlow ? theme.flow(side == 1).mark : theme.ink2;
            m_series[i].band[side]->setBrush(withAlpha(mark, kBandAlpha));
            m_series[i].mean[side]->setPen(QPen(mark, kTrace * uiScale()));
        }
    }
}

BandChart::LaneAxis BandChart::fittingAxis(const BandLane &lane) const
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const BandPoint &point : lane.points) {
        if (!point.known || point.end <= window().from || point.begin >= window().to)
            continue;
        low = any ? std::min(low, point.low) : point.low;
        high = any ? std::max(high, point.high) : point.high;
        any = true;
    }
    if (lane.isFlow) {
        const ValueAxis axis(std::max(0.0, high), std::max(0.0, -low));
        return { axis.bottom(), axis.top(), axis.ticks(), axis.decimals() };
    }
    LaneAxis axis;
    axis.ticks = lane.guides;
    const auto [least, most] = std::minmax_element(lane.guides.begin(), lane.guides.end());
    if (least != lane.guides.end()) {
        low = any ? std::min(low, *least) : *least;
        high = any ? std::max(high, *most) : *most;
    }
    axis.bottom = low - kRoomAroundGuides;
    axis.top = high + kRoomAroundGuides;
    return axis;
}

void BandChart::layOut(bool settled)
{
    m_layout = BandLayout(plot(), static_cast<int>(m_data.lanes.size()), kLaneGap * uiScale());
    for (std::size_t i = 0; i < kMostLanes; ++i) {
        if (i < m_data.lanes.size()) {
            const LaneAxis fitting = fittingAxis(m_data.lanes[i]);
            // While the window moves an axis may grow but not shrink.
            if (settled || fitting.top > m_axes[i].top || fitting.bottom < m_axes[i].bottom)
                m_axes[i] = fitting;
        }
        drawLane(i);
    }
}

double BandChart::y(std::size_t lane, double value) const
{
    return BandLayout::y(m_layout.lane(static_cast<int>(lane)), value, m_axes[lane].bottom, m_axes[lane].top);
}

void BandChart::drawLane(std::size_t index)
{
    QList<QPointF> upper[2];
    QList<QPointF> lower[2];
    QList<QPointF> mean[2];
    if (index < m_data.lanes.size()) {
        const BandLane &lane = m_data.lanes[index];
        const auto [first, last] = visibleSlots();
        const int behind = std::min(last + 2, static_cast<int>(lane.points.size()));
        for (int i = std::max(0, first - 1); i < behind; ++i) {
            const BandPoint &point = lane.points[static_cast<std::size_t>(i)];
            if (!point.known) // what is not measured is painted over
                continue;
            const double x = window().x(middleOf(point));
            const auto put = [&](QList<QPointF> &to, double value) { to << axisPoint(x, y(index, value)); };
            put(upper[0], lane.isFlow ? std::max(0.0, point.high) : point.high);
            put(lower[0], lane.isFlow ? std::max(0.0, point.low) : point.low);
            put(mean[0], lane.isFlow ? std::max(0.0, point.mean) : point.mean);
            if (!lane.isFlow)
                continue;
            put(upper[1], std::min(0.0, point.high));
            put(lower[1], std::min(0.0, point.low));
            put(mean[1], std::min(0.0, point.mean));
        }
    }
    for (const std::size_t side : { 0U, 1U }) {
        LaneSeries &series = m_series[index];
        if (series.mean[side]->count() == 0 && mean[side].isEmpty())
            continue;
        series.band[side]->lowerSeries()->replace(lower[side]);
        series.band[side]->upperSeries()->replace(upper[side]);
        series.mean[side]->replace(mean[side]);
    }
}

QRectF BandChart::slotArea(int slot) const
{
    if (slot < 0 || slot >= slotCount())
        return {};
    const BandPoint &point = points()[static_cast<std::size_t>(slot)];
    return QRectF(QPointF(window().x(point.begin), plot().top()), QPointF(window().x(point.end), plot().bottom()))
        & plot();
}

int BandChart::slotAt(QPointF place) const
{
    if (place.x() < plot().left() || place.x() >= plot().right())
        return -1;
    const double time = window().time(place.x());
    const auto found = std::upper_bound(points().begin(), points().end(), time,
                                        [](double moment, const BandPoint &point) { return moment < point.end; });
    return found == points().end() || time < found->begin ? -1 : static_cast<int>(found - points().begin());
}

int BandChart::neighbour(int slot, int right, int up) const
{
    const auto [first, last] = visibleSlots();
    return std::clamp(slot + right + up, first, last);
}

std::pair<int, int> BandChart::visibleSlots() const
{
    const auto first = std::upper_bound(points().begin(), points().end(), window().from,
                                        [](double moment, const BandPoint &point) { return moment < point.end; });
    const auto behind = std::lower_bound(first, points().end(), window().to,
                                         [](const BandPoint &point, double moment) { return point.begin < moment; });
    return { static_cast<int>(first - points().begin()), static_cast<int>(behind - points().begin()) - 1 };
}

void BandChart::paintBehind(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.line, 0));
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i) {
        for (const double tick : m_axes[i].ticks) {
            const double place = std::round(y(i, tick)) + 0.5;
            painter.drawLine(QPointF(plot().left(), place), QPointF(plot().right(), place));
        }
    }
}

void BandChart::paintFront(QPainter &painter, const Theme &theme) const
{
    const auto [first, last] = visibleSlots();
    for (int i = first; i <= last; ++i) {
        if (points()[static_cast<std::size_t>(i)].known)
            continue;
        const double begin = points()[static_cast<std::size_t>(i)].begin;
        while (i < last && !points()[static_cast<std::size_t>(i) + 1].known)
            ++i;
        paintNotMeasured(painter, theme, window().x(begin), window().x(points()[static_cast<std::size_t>(i)].end));
    }
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i)
        paintLane(painter, theme, i);
    paintCursor(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintTicks(painter, theme);
}

void BandChart::paintLane(QPainter &painter, const Theme &theme, std::size_t index) const
{
    const BandLane &lane = m_data.lanes[index];
    const double scale = uiScale();
    const QLocale locale;
    painter.setFont(textFont(TextRole::Axis));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(theme.ink3);
    for (const double tick : m_axes[index].ticks)
        painter.drawText(QRectF(0, y(index, tick) - 10, plot().left() - 8 * scale, 20),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(tick, m_axes[index].decimals, locale));
    const QRectF area = m_layout.lane(static_cast<int>(index));
    if (!lane.label.isEmpty()) {
        // Below the upper guide, which would strike it through.
        const double top =
            lane.guides.empty() ? area.top() : y(index, *std::max_element(lane.guides.begin(), lane.guides.end()));
        painter.setPen(theme.ink2);
        painter.drawText(QRectF(area.left() + 4 * scale, top + 2 * scale, 60 * scale, 16 * scale),
                         Qt::AlignLeft | Qt::AlignVCenter, lane.label);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](double value, const QPen &pen) {
        painter.setPen(pen);
        const double place = std::round(y(index, value)) + 0.5;
        painter.drawLine(QPointF(plot().left(), place), QPointF(plot().right(), place));
    };
    if (lane.isFlow) {
        // Each trace lies on zero while power flows the other way: that is no reading of it.
        line(0, QPen(theme.card, kTraceOnZero * scale));
        line(0, QPen(theme.ink2, 0));
    }
    if (lane.guides.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(lane.guides.begin(), lane.guides.end());
    for (const double limit : { *least, *most })
        line(limit, QPen(theme.control, 0, Qt::DashLine));
}

void BandChart::paintCursor(QPainter &painter, const Theme &theme) const
{
    if (slotArea(selected()).isEmpty())
        return;
    const auto slot = static_cast<std::size_t>(selected());
    const double x = window().x(middleOf(points()[slot]));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.ink2, 0));
    painter.drawLine(QPointF(std::round(x) + 0.5, plot().top()), QPointF(std::round(x) + 0.5, plot().bottom()));
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i) {
        const BandLane &lane = m_data.lanes[i];
        if (slot >= lane.points.size() || !lane.points[slot].known)
            continue;
        painter.setPen(QPen(theme.card, 2));
        painter.setBrush(lane.isFlow ? theme.flow(lane.points[slot].mean < 0).mark : theme.ink2);
        painter.drawEllipse(QPointF(x, y(i, lane.points[slot].mean)), 4, 4);
    }
}

std::unique_ptr<HistoryChart> BandChart::lightCopy() const
{
    auto copy = std::make_unique<BandChart>();
    copy->setPalette(paletteOf(lightTheme()));
    copyStateTo(*copy);
    // Files know no clipping: what lies beside the window stays away.
    BandChartData data = m_data;
    for (BandLane &lane : data.lanes)
        std::erase_if(lane.points, [this](const BandPoint &point) {
            return middleOf(point) < window().from || middleOf(point) > window().to;
        });
    copy->setData(std::move(data));
    return copy;
}

} // namespace meterscope::ui
