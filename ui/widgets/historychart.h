// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "ui/widgets/instrument.h"
#include "ui/widgets/timescale.h"

#include <QBrush>
#include <QColor>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

class QAreaSeries;
class QLineSeries;
class QPainter;

namespace meterscope::ui {

struct Theme;

/// The sign for "not measured" for the areas of a chart: 45°, 2 of 5 px, on the card.
[[nodiscard]] QBrush hatchBrush(const QColor &color, const QColor &card);

/// A chart over a window of time (Qt Charts) that is zoomed and moved: the wheel zooms to the cursor, dragging moves,
/// a double click or Enter steps into what is under it. Keys: arrows move the cursor, Home and End take it to the
/// edges, + and - zoom around it, Shift with left and right moves the window, Escape lets the cursor go.
///
/// Series and axes are made once. Their axes count pixels, so that a frame replaces points and nothing else.
class HistoryChart : public Instrument
{
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);
    ~HistoryChart() override;

    /// Without a signal.
    void setWindow(UtcSeconds from, UtcSeconds to);
    [[nodiscard]] const TimeScale &window() const { return m_window; }
    /// The middle of the window stays between both; what lies between them and is not known was not measured.
    void setRecorded(std::optional<UtcSeconds> from, UtcSeconds now);
    void setZone(const ZoneRule &zone) { m_zone = zone; }
    /// A chart that has no other window neither zooms nor moves.
    void setNavigable(bool navigable) { m_navigable = navigable; }
    [[nodiscard]] bool isMoving() const { return m_dragged || m_settle.isActive(); }
    /// The same as a key, a wheel turn or a drag: moves by pixels (right is later), zooms to a place.
    void panBy(double pixels);
    void zoomBy(double factor, double anchorX);

    /// The chosen slot (bar, point, cell), -1 for none. Without a signal.
    void setSelected(int slot);
    [[nodiscard]] int selected() const { return m_selected; }
    /// What a screen reader says of the chosen slot.
    void setReadout(const QString &text) { setValueText(text); }

    [[nodiscard]] virtual int slotCount() const = 0;
    /// Where a slot is on this widget; empty outside the window.
    [[nodiscard]] virtual QRectF slotArea(int slot) const = 0;
    /// The same chart in the light theme, for paper and files.
    [[nodiscard]] virtual std::unique_ptr<HistoryChart> lightCopy() const = 0;
    /// Draws the chart as it is; vectors stay vectors.
    void paintTo(QPainter &painter, const QRectF &target);

    [[nodiscard]] QSize sizeHint() const override { return { 560, 360 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 160 }; }

Q_SIGNALS:
    void windowMoved(); ///< with every frame of a drag or a turn of the wheel
    void windowSettled(bool zoomed); ///< some time after the last of them
    /// By keyboard or click; -1 when a click went beside.
    void slotSelected(int slot);
    /// The slot under the mouse; -1 when it has left.
    void slotHovered(int slot);
    void slotActivated(int slot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    [[nodiscard]] virtual int slotAt(QPointF place) const = 0;
    /// The slot beside one in that direction; itself at the edge.
    [[nodiscard]] virtual int neighbour(int slot, int right, int up) const = 0;
    /// First and last slot of the window.
    [[nodiscard]] virtual std::pair<int, int> visibleSlots() const = 0;
    /// Brushes and pens of the series.
    virtual void applyTheme(const Theme &theme) = 0;
    /// Computes the layout for the size and window and replaces the points. `settled`: the value axis may change.
    virtual void layOut(bool settled) = 0;
    virtual void paintBehind(QPainter &painter, const Theme &theme) const = 0;
    virtual void paintFront(QPainter &painter, const Theme &theme) const = 0;

    /// Lays out and repaints, now.
    void redraw(bool settled);
    void setPlot(const QRectF &plot);
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const ZoneRule &zone() const { return m_zone; }
    [[nodiscard]] double recordedFrom() const
    {
        return m_recordedFrom;
    } ///< s since 1970; now where nothing is recorded
    [[nodiscard]] double now() const { return m_now; }
    [[nodiscard]] QAreaSeries *newArea();
    [[nodiscard]] QLineSeries *newLine();
    /// A place of the widget as the axes count it.
    [[nodiscard]] QPointF axisPoint(double x, double y) const { return { x - m_plot.left(), m_plot.bottom() - y }; }
    /// Hatches what was not measured, over the full height: [left, right) on the plot.
    void paintNotMeasured(QPainter &painter, const Theme &theme, double left, double right) const;
    void paintTicks(QPainter &painter, const Theme &theme) const;
    void copyStateTo(HistoryChart &other) const;

private:
    struct Scene;

    void choose(int slot);
    void moveWindow(const TimeScale &window);
    bool mousePressed(QPointF place);
    bool mouseMoved(QPointF place, bool pressed);
    bool mouseReleased(QPointF place);
    void paintFocus(QPainter &painter, const Theme &theme) const;

    TimeScale m_window;
    QRectF m_plot;
    ZoneRule m_zone = kCentralEurope;
    double m_recordedFrom = 0;
    double m_now = 0;
    bool m_navigable = true;
    int m_selected = -1;
    bool m_focusShown = false; ///< the ring is for the keyboard; a click shows what it hit
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    bool m_zoomed = false; ///< since the window settled last
    QTimer m_settle;
    std::unique_ptr<Scene> m_scene;
};

} // namespace meterscope::ui
