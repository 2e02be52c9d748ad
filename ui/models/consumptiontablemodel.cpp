// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/consumptiontablemodel.h"

#include "ui/format/consumptiontext.h"
#include "ui/format/periodtext.h"

#include <QFont>

namespace meterscope::ui {

ConsumptionTableModel::ConsumptionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ConsumptionTableModel::setConsumption(Consumption consumption, HistoryPeriod::Span span)
{
    beginResetModel();
    m_consumption = std::move(consumption);
    m_span = span;
    endResetModel();
}

int ConsumptionTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_consumption.reply.buckets.empty())
        return 0;
    return static_cast<int>(m_consumption.reply.buckets.size()) + 1;
}

int ConsumptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_consumption.parts.size()) + 2;
}

bool ConsumptionTableModel::isTotalRow(int row) const
{
    return row == static_cast<int>(m_consumption.reply.buckets.size());
}

QString ConsumptionTableModel::figure(int row, int column) const
{
    const PartTotal &part = m_consumption.parts[static_cast<std::size_t>(column) - 1];
    const auto value =
        isTotalRow(row) ? part.sum : m_consumption.reply.buckets[static_cast<std::size_t>(row)].values[part.slot];
    return value ? flowFigure(part.part, *value, m_locale).number() : QString();
}

QString ConsumptionTableModel::state(int row) const
{
    if (isTotalRow(row))
        return m_consumption.isExact() ? tr("equals the registers") : tr("differs from the registers");
    switch (m_consumption.reply.buckets[static_cast<std::size_t>(row)].quality) {
    case BucketQuality::None:
        return tr("no data");
    case BucketQuality::Measured:
        return tr("measured");
    case BucketQuality::Filled:
        return tr("gap filled from registers");
    }
    return {};
}

QVariant ConsumptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isFigure = index.column() > 0 && index.column() + 1 < columnCount();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && isTotalRow(index.row())) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isFigure)
        return figure(index.row(), index.column());
    if (index.column() > 0)
        return state(index.row());
    if (isTotalRow(index.row()))
        return tr("Total");
    return slotText(m_span, m_consumption.reply.buckets[static_cast<std::size_t>(index.row())],
                    m_consumption.reply.request.zone, m_locale);
}

QVariant ConsumptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool isFigure = section > 0 && section + 1 < columnCount();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    if (!isFigure)
        return tr("State");
    const FlowPart part = m_consumption.parts[static_cast<std::size_t>(section) - 1].part;
    return QStringLiteral("%1 %2").arg(flowPartText(part), flowUnitText(part));
}

} // namespace meterscope::ui
