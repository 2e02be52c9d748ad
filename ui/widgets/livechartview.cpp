// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livechartview.h"

#include "ui/widgets/livechart.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace meterscope::ui {

namespace {

constexpr double kFillAlpha = 0.18;

QValueAxis *bareAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

LiveChartView::LiveChartView(LiveChart *card)
    : QChartView(new QChart, card)
    , m_card(card)
    , m_time(bareAxis(chart(), Qt::AlignBottom))
    , m_power(bareAxis(chart(), Qt::AlignLeft))
    , m_zero(new QLineSeries(this))
    , m_importEdge(new QLineSeries(this))
    , m_exportEdge(new QLineSeries(this))
    , m_import(addArea(m_importEdge))
    , m_export(addArea(m_exportEdge))
{
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    setFrameShape(NoFrame);
    // The card smooths its lines itself. The areas end under them, and to smooth these is half of what a redraw costs.
    setRenderHint(QPainter::Antialiasing, false);
    setFocusPolicy(Qt::NoFocus);
    // QGraphicsView gives its viewport a stop of the tab key, where nobody would see it.
    viewport()->setFocusPolicy(Qt::NoFocus);
    // Keys and mouse belong to the card; the view only draws.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("background: transparent"));
}

QAreaSeries *LiveChartView::addArea(QLineSeries *edge)
{
    auto *area = new QAreaSeries(edge, m_zero);
    area->setPen(Qt::NoPen);
    chart()->addSeries(area);
    area->attachAxis(m_time);
    area->attachAxis(m_power);
    return area;
}

void LiveChartView::draw(const LiveChartLayout &layout, const ChartTrace &trace, const Theme &theme)
{
    const auto fill = [](QColor color) {
        color.setAlphaF(kFillAlpha);
        return color;
    };
    // A series works its outline out anew at each change of its points and of an axis, needed or not.
    const auto renew = [](QLineSeries *series, const QList<QPointF> &points) {
        if (points != series->points())
            series->replace(points);
    };
    m_import->setBrush(fill(theme.importHue.mark));
    m_export->setBrush(fill(theme.exportHue.mark));
    if (chart()->plotArea() != layout.plot)
        chart()->setPlotArea(layout.plot);
    const auto range = double(layout.to - layout.from);
    m_time->setRange(0, range);
    m_power->setRange(layout.lowest, layout.highest);
    renew(m_zero, { QPointF(0, 0), QPointF(range, 0) });
    renew(m_importEdge, trace.imported);
    renew(m_exportEdge, trace.exported);
    viewport()->update();
}

void LiveChartView::drawBackground(QPainter *painter, const QRectF &)
{
    m_card->paintBehind(*painter);
}

void LiveChartView::drawForeground(QPainter *painter, const QRectF &)
{
    m_card->paintFront(*painter);
}

} // namespace meterscope::ui
