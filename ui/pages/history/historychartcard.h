// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historydata.h"
#include "ui/widgets/chartsheet.h"

#include <QFrame>

#include <array>

class QLabel;
class QStackedLayout;
class QTableView;

namespace meterscope::ui {

class BandChart;
class BarChart;
class ChartTableModel;
class HeatMapChart;
class HistoryChart;
class ReadoutLine;
class StatusChip;

/// The chart of the page with its heading, which is the readout of its cursor, its twin as a table, and below it the
/// totals with their proof.
class HistoryChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryChartCard(QWidget *parent = nullptr);

    /// Draws what is known; it is kept, so that the cursor can be read out.
    void setData(const HistoryData &shown);
    /// The period has moved while the data are the same: with every frame of a drag.
    void follow(const HistoryPeriod &period);
    void setTableShown(bool shown);
    void clearCursor();
    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] HistoryChart *chart() const { return m_current; }
    /// How many pixels a plot has: no more buckets are worth asking for.
    [[nodiscard]] int plotWidth() const;
    /// For files and paper, as it is now.
    [[nodiscard]] ChartSheet sheet() const;

Q_SIGNALS:
    void windowMoved(meterscope::UtcSeconds from, meterscope::UtcSeconds to);
    void windowSettled(bool zoomed);
    void slotActivated(const meterscope::Bucket &bucket);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adopt(HistoryChart *chart, const QString &name);
    [[nodiscard]] QWidget *createFoot();
    void chooseChart();
    void showChart();
    void showReadout();
    void showFoot();
    void showEmptyText();
    void moved();

    HistoryData m_data;
    bool m_tableShown = false;
    int m_hovered = -1;

    ReadoutLine *m_readout;
    QStackedLayout *m_views;
    BarChart *m_bars;
    BandChart *m_bands;
    HeatMapChart *m_map;
    HistoryChart *m_current;
    QTableView *m_table;
    ChartTableModel *m_tableModel;
    QLabel *m_emptyText;
    QLabel *m_totals = nullptr;
    QLabel *m_doubts = nullptr;
    StatusChip *m_proof = nullptr;
};

} // namespace meterscope::ui
