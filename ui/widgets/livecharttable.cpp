// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livecharttable.h"

#include "ui/models/charttablemodel.h"
#include "ui/widgets/plaintable.h"

#include <QScrollBar>

namespace meterscope::ui {

namespace {

constexpr qint64 kRenewMilliseconds = 5000;

} // namespace

LiveChartTable::LiveChartTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
{
    makePlainTable(this, QStringLiteral("liveChart.table"), tr("The chart as a table"));
    setModel(m_model);
}

bool LiveChartTable::isDue() const
{
    return !m_renewed.isValid() || m_renewed.hasExpired(kRenewMilliseconds);
}

int LiveChartTable::rowOf(const std::string &csvTime) const
{
    const auto &rows = m_model->table().rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].csvTime == csvTime)
            return int(row);
    }
    return -1;
}

void LiveChartTable::setTable(ChartTable table)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int top = rowAt(0); // what is at the upper edge
    const QModelIndex chosen = currentIndex();
    const auto timeOf = [this](int row) {
        return row < 0 ? std::string() : m_model->table().rows[std::size_t(row)].csvTime;
    };
    const std::string chosenTime = timeOf(chosen.row());
    const std::string topTime = timeOf(top);
    m_renewed.start();
    m_model->setTable(std::move(table));
    fitColumns(this, false);
    if (const int row = rowOf(chosenTime); row >= 0)
        setCurrentIndex(m_model->index(row, chosen.column()));
    if (atEnd)
        scrollToBottom();
    else if (const int row = rowOf(topTime); row >= 0)
        scrollTo(m_model->index(row, 0), PositionAtTop);
}

} // namespace meterscope::ui
