// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include <QElapsedTimer>
#include <QList>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class QCategoryAxis;
class QLineSeries;

namespace meterscope::ui {

class FieldSeries;

/// One field over time: a line for numbers, steps between names for states, no denser than its pixels. Where telegrams
/// are missing the line is interrupted. Left and right
/// move the cursor from telegram to telegram (with Ctrl by ten), Home and End go to the ends, Return chooses.
class FieldPlot : public QChartView
{
    Q_OBJECT
public:
    /// `series` must outlive the plot.
    explicit FieldPlot(const FieldSeries *series, QWidget *parent = nullptr);

    /// The sample under the cursor.
    [[nodiscard]] std::optional<std::size_t> cursor() const { return m_cursor; }
    /// Where values are drawn, without the axes.
    [[nodiscard]] QRect plotRect() const;
    void setCursor(std::optional<std::size_t> sample);

Q_SIGNALS:
    void cursorMoved();
    /// The telegram of that sample is wanted.
    void sampleChosen(std::size_t sample);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void paintLine(QPainter &painter) const;
    void rebuildValueAxis();
    void rebuildTimeAxis();
    void applyTheme();
    [[nodiscard]] std::optional<std::size_t> sampleAt(QPointF point) const;
    [[nodiscard]] QPointF pointOf(std::size_t sample) const;

    const FieldSeries *m_series;
    QLineSeries *m_frame; ///< without points: the axes need a series, and no series of this library has gaps
    std::vector<QList<QPointF>> m_pieces; ///< of the line, in milliseconds and values
    QCategoryAxis *m_times;
    QCategoryAxis *m_values;
    QTimer m_redraw;
    QElapsedTimer m_drawn; ///< since it was drawn last
    std::chrono::milliseconds m_rest { 0 }; ///< until it is drawn again
    std::optional<std::size_t> m_cursor;
};

} // namespace meterscope::ui
