// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include <QFont>

namespace meterscope::ui {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + (m_table.stateTitle.isEmpty() ? 1 : 2);
}

bool ChartTableModel::isFigure(int column) const
{
    return column > 0 && column <= static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartTable::Row &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const bool figure = isFigure(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && row.isTotal) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return row.time;
    return figure ? row.figures[static_cast<std::size_t>(index.column()) - 1].text : row.state;
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_table.timeTitle;
    return isFigure(section) ? m_table.columns[static_cast<std::size_t>(section) - 1].title : m_table.stateTitle;
}

} // namespace meterscope::ui
