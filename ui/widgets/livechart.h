// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "ui/models/charttable.h"
#include "ui/models/powerhistory.h"
#include "ui/models/tariffchange.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livechartlayout.h"
#include "ui/widgets/phaselines.h"

#include <QTimer>

#include <optional>
#include <vector>

class QToolButton;

namespace meterscope::ui {

struct ChartSheet;
class LiveChartTable;
class LiveChartView;
class SegmentedControl;

/// What the chart needs to know beside the power itself.
struct LiveChartState
{
    std::int64_t now = 0; ///< second of the newest telegram, or of the clock once that is overdue
    std::int64_t utcOffset = 0; ///< UTC seconds since 1970 = second + utcOffset
    ZoneRule zone;
    std::int64_t holdSeconds = 30; ///< a gap begins where nothing came for longer than that
    std::optional<double> watts; ///< the newest power, empty when it is stale
    std::optional<std::int64_t> lastKnown; ///< second of the newest telegram, once it is overdue
    std::vector<TariffChange> tariffs;
    int fills = 0; ///< PowerHistory::fills() of what is drawn

    bool operator==(const LiveChartState &) const = default;
};

/// Import above and export below zero over the last 15 minutes, hour or day. It redraws at most four times a second
/// (less often where a column of pixels is minutes) and only columns of pixels; Space stops the drawing and nothing
/// else. On demand the phases are lines above it. Keys: left and right move the cursor by a column (with Ctrl by ten),
/// Home and End to the edges, Escape hides it; plus and minus take a shorter and a longer range.
class LiveChart : public Card
{
    Q_OBJECT
public:
    explicit LiveChart(QWidget *parent = nullptr);

    /// `history` belongs to the caller and outlives the chart, or null is given before it goes.
    void setHistory(const PowerHistory *history);
    /// Likewise; with fewer than two conductors there is nothing to choose.
    void setPhaseSeries(const std::vector<PhaseSeries> &series);
    void setState(const LiveChartState &state);

    void setRange(int index); ///< 0: 15 min, 1: 1 h, 2: 24 h
    [[nodiscard]] int range() const;
    void setPhasesShown(bool shown);
    [[nodiscard]] bool phasesShown() const { return m_phasesShown; }
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Shows its table, which follows every five seconds, in place of the drawing.
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const { return m_tableShown; }
    /// What is drawn, in figures.
    [[nodiscard]] ChartTable table() const;
    /// What is drawn, for a file; the chart must outlive it.
    [[nodiscard]] ChartSheet sheet() const;

    /// What is drawn: [from, to).
    [[nodiscard]] UtcSeconds shownFrom() const { return utcOf(m_layout.from); }
    [[nodiscard]] UtcSeconds shownTo() const { return utcOf(m_layout.to); }
    /// Itself and what is on it, in the order of the tab key.
    [[nodiscard]] std::vector<QWidget *> tabStops();
    [[nodiscard]] const LiveChartLayout &chartLayout() const { return m_layout; }
    [[nodiscard]] std::optional<std::int64_t> cursorSecond() const { return m_cursor; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pausedChanged(bool paused);
    void rangeChosen(int index);
    void phasesShownChanged(bool shown);

protected:
    void paintContents(QPainter &painter) override;
    [[nodiscard]] double headingBaseline() const override { return 27.5; } // in line with the segments
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    friend class LiveChartView;

    void schedule();
    void rebuild();
    void collect();
    void layOut();
    void placeParts();
    void renewTable();
    void paintLight(QPainter &painter, const QRectF &place) const;
    void chooseRange(int index);
    void moveCursor(std::int64_t second);
    void describe();
    void paintBehind(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintFront(QPainter &painter) const;
    void paintTrace(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintTariffs(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintLastKnown(QPainter &painter) const;
    /// Below the plot, where silence begins and where it is now; they go before the labels of the axis.
    struct AxisLabel
    {
        QRectF place;
        QString text;
    };
    [[nodiscard]] std::vector<AxisLabel> lastKnownLabels() const;
    [[nodiscard]] std::optional<double> lastKnownX() const;
    void paintCursor(QPainter &painter) const;
    void paintCursorPlate(QPainter &painter, QPointF at, double watts) const;
    void paintKeys(QPainter &painter, double x, double end) const;
    [[nodiscard]] QString powerText(double watts) const;
    [[nodiscard]] std::optional<double> wattsAt(std::int64_t second) const;
    [[nodiscard]] UtcSeconds utcOf(std::int64_t second) const;

    const PowerHistory *m_history = nullptr;
    LiveChartState m_state;
    std::int64_t m_end = 0; ///< LiveChartState::now of the drawing; stands still while it is paused
    LiveChartLayout m_layout;
    std::vector<PowerHistory::Column> m_columns;
    std::int64_t m_columnSeconds = 1;
    QList<QPointF> m_trace;
    std::vector<PhaseSeries> m_series;
    PhaseLines m_phases;
    bool m_phasesShown = false;
    bool m_hasExport = false;
    bool m_paused = false;
    bool m_tableShown = false;
    std::optional<std::int64_t> m_cursor;
    QTimer m_redraw; ///< runs while nothing is drawn again
    bool m_due = false; ///< something changed meanwhile
    SegmentedControl *m_ranges = nullptr;
    QToolButton *m_phaseButton = nullptr;
    LiveChartView *m_view = nullptr;
    LiveChartTable *m_table = nullptr;
};

} // namespace meterscope::ui
