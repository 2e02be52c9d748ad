// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/closablecard.h"

#include <cstdint>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace meterscope::ui {

class FieldPlot;
class FieldSeries;

/// One field over all telegrams that are kept, as a plot or as a table.
class PlotPane : public ClosableCard
{
    Q_OBJECT
public:
    /// `series` must outlive the pane.
    explicit PlotPane(FieldSeries *series, QWidget *parent = nullptr);

    [[nodiscard]] FieldPlot *plot() const { return m_plot; }
    /// Its values as a table, or the plot again.
    void showTable(bool on);

Q_SIGNALS:
    void tableShown(bool on);
    /// The telegram of that number is wanted.
    void telegramChosen(std::uint64_t number);

private:
    void updateHeading();
    void choose(std::size_t sample);

    const FieldSeries *m_series;
    QLabel *m_remark;
    QPushButton *m_asTable;
    FieldPlot *m_plot;
    QTableView *m_table;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
};

} // namespace meterscope::ui
