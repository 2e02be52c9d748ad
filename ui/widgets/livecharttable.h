// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charttable.h"

#include <QElapsedTimer>
#include <QTableView>

namespace meterscope::ui {

class ChartTableModel;

/// The table of a chart that goes on: it is renewed at most every five seconds, so that it can be read; the chosen row
/// stays chosen, and the newest rows stay in view where the last one was.
class LiveChartTable : public QTableView
{
    Q_OBJECT
public:
    explicit LiveChartTable(QWidget *parent = nullptr);

    [[nodiscard]] bool isDue() const;
    void setTable(ChartTable table);

private:
    [[nodiscard]] int rowOf(const std::string &csvTime) const;

    ChartTableModel *m_model;
    QElapsedTimer m_renewed;
};

} // namespace meterscope::ui
