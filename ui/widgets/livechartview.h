// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/livechartlayout.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace meterscope::ui {

class LiveChart;
struct Theme;

/// The areas of the live chart, as Qt Charts series on a plot area that the layout gives. Grid, trace and marks are
/// painted by the card: behind the series and in front of them.
class LiveChartView : public QChartView
{
    Q_OBJECT
public:
    explicit LiveChartView(LiveChart *card);

    /// The trace begins at second 0: while time goes on, the axis stays.
    void draw(const LiveChartLayout &layout, const ChartTrace &trace, const Theme &theme);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QAreaSeries *addArea(QLineSeries *edge);

    LiveChart *m_card;
    QValueAxis *m_time;
    QValueAxis *m_power;
    QLineSeries *m_zero;
    QLineSeries *m_importEdge;
    QLineSeries *m_exportEdge;
    QAreaSeries *m_import;
    QAreaSeries *m_export;
};

} // namespace meterscope::ui
