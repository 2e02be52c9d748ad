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

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

double middleOf(const BandPoint &point)
{
    return (point.begin + point.end) / 2;
}

/// What of a value is on that side of zero.
double onSide(double value, std::size_t below)
{
    return below != 0 ? std::min(0.0, value) : std::max(0.0, value);
}

} // namespace

BandChart::BandChart(QWidget *parent)
    : HistoryChart(parent)
{
    setObjectName(QStringLiteral("bandChart"));
    for (QAreaSeries *&band : m_band)
        band = newArea();
    for (QLineSeries *&mean : m_mean)
        mean = newLine();
    applyTheme(themeOf(this));
}

void BandChart::setData(BandChartData data)
{
    m_data = std::move(data);
    if (selected() >= slotCount())
        setSelected(-1);
    redraw(!isMoving());
}

void BandChart::applyTheme(const Theme &theme)
{
    for (const std::size_t below : { 0U, 1U }) {
        const QColor mark = theme.flow(below == 1).mark;
        m_band[below]->setBrush(withAlpha(mark, kBandAlpha));
        m_mean[below]->setPen(QPen(mark, kTrace * uiScale()));
    }
}

ValueAxis BandChart::fittingAxis() const
{
    double highest = 0;
    double lowest = 0;
    for (const BandPoint &point : m_data.points) {
        if (!point.known || point.end <= window().from || point.begin >= window().to)
            continue;
        highest = std::max(highest, point.high);
        lowest = std::max(lowest, -point.low);
    }
    return { highest, lowest };
}

void BandChart::layOut(bool settled)
{
    ValueAxis axis = fittingAxis();
    // While the window moves the axis may grow but not shrink.
    if (!settled)
        axis = { std::max(axis.top(), m_layout.axis().top()), std::max(-axis.bottom(), -m_layout.axis().bottom()) };
    m_layout = BarChartLayout(plot(), axis, window());
    const auto [first, last] = visibleSlots();
    const int behind = std::min(last + 2, slotCount());
    for (const std::size_t below : { 0U, 1U }) {
        QList<QPointF> upper;
        QList<QPointF> lower;
        QList<QPointF> mean;
        for (int i = std::max(0, first - 1); i < behind; ++i) {
            const BandPoint &point = m_data.points[static_cast<std::size_t>(i)];
            if (!point.known) // what is not measured is painted over
                continue;
            const double x = window().x(middleOf(point));
            upper << axisPoint(x, m_layout.y(onSide(point.high, below)));
            lower << axisPoint(x, m_layout.y(onSide(point.low, below)));
            mean << axisPoint(x, m_layout.y(onSide(point.mean, below)));
        }
        m_band[below]->lowerSeries()->replace(lower);
        m_band[below]->upperSeries()->replace(upper);
        m_mean[below]->replace(mean);
    }
}

QRectF BandChart::slotArea(int slot) const
{
    if (slot < 0 || slot >= slotCount())
        return {};
    const BandPoint &point = m_data.points[static_cast<std::size_t>(slot)];
    return m_layout.slot(point.begin, point.end) & plot();
}

int BandChart::slotAt(QPointF place) const
{
    if (place.x() < plot().left() || place.x() >= plot().right())
        return -1;
    const double time = window().time(place.x());
    const auto found = std::upper_bound(m_data.points.begin(), m_data.points.end(), time,
                                        [](double moment, const BandPoint &point) { return moment < point.end; });
    return found == m_data.points.end() || time < found->begin ? -1 : static_cast<int>(found - m_data.points.begin());
}

int BandChart::neighbour(int slot, int right, int up) const
{
    const auto [first, last] = visibleSlots();
    return std::clamp(slot + right + up, first, last);
}

std::pair<int, int> BandChart::visibleSlots() const
{
    const auto first = std::upper_bound(m_data.points.begin(), m_data.points.end(), window().from,
                                        [](double moment, const BandPoint &point) { return moment < point.end; });
    const auto behind = std::lower_bound(first, m_data.points.end(), window().to,
                                         [](const BandPoint &point, double moment) { return point.begin < moment; });
    return { static_cast<int>(first - m_data.points.begin()), static_cast<int>(behind - m_data.points.begin()) - 1 };
}

void BandChart::paintBehind(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.line, 0));
    for (const double tick : m_layout.axis().ticks()) {
        const double place = std::round(m_layout.y(tick)) + 0.5;
        painter.drawLine(QPointF(plot().left(), place), QPointF(plot().right(), place));
    }
}

void BandChart::paintFront(QPainter &painter, const Theme &theme) const
{
    const auto known = [this](int i) { return m_data.points[static_cast<std::size_t>(i)].known; };
    const auto [first, last] = visibleSlots();
    for (int i = first; i <= last; ++i) {
        if (known(i))
            continue;
        const double begin = m_data.points[static_cast<std::size_t>(i)].begin;
        while (i < last && !known(i + 1))
            ++i;
        paintNotMeasured(painter, theme, window().x(begin), window().x(m_data.points[static_cast<std::size_t>(i)].end));
    }
    paintFigures(painter, theme);
    paintCursor(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintTicks(painter, theme);
}

void BandChart::paintFigures(QPainter &painter, const Theme &theme) const
{
    const double scale = uiScale();
    const QLocale locale;
    painter.setFont(textFont(TextRole::Axis));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(theme.ink3);
    for (const double tick : m_layout.axis().ticks())
        painter.drawText(QRectF(0, m_layout.y(tick) - 10, plot().left() - 8 * scale, 20),
                         Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(std::abs(tick), 'f', m_layout.axis().decimals()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.ink2, 0));
    const double zero = std::round(m_layout.zero()) + 0.5;
    painter.drawLine(QPointF(plot().left(), zero), QPointF(plot().right(), zero));
}

void BandChart::paintCursor(QPainter &painter, const Theme &theme) const
{
    if (slotArea(selected()).isEmpty())
        return;
    const BandPoint &point = m_data.points[static_cast<std::size_t>(selected())];
    const double x = window().x(middleOf(point));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.ink2, 0));
    painter.drawLine(QPointF(std::round(x) + 0.5, plot().top()), QPointF(std::round(x) + 0.5, plot().bottom()));
    if (!point.known)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(theme.flow(point.mean < 0).mark);
    painter.drawEllipse(QPointF(x, m_layout.y(point.mean)), 4, 4);
}

std::unique_ptr<HistoryChart> BandChart::lightCopy() const
{
    auto copy = std::make_unique<BandChart>();
    copy->setPalette(paletteOf(lightTheme()));
    copyStateTo(*copy);
    copy->setData(m_data);
    copy->applyTheme(lightTheme());
    return copy;
}

} // namespace meterscope::ui
