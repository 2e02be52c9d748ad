// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charttable.h"

#include <QAbstractTableModel>

namespace meterscope::ui {

/// A chart's table for a view: time, figures, state.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setTable(ChartTable table);
    [[nodiscard]] const ChartTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isFigure(int column) const;

    ChartTable m_table;
};

} // namespace meterscope::ui
