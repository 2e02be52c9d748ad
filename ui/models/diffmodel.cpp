// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diffmodel.h"

#include "ui/format/numbertext.h"
#include "ui/models/nodetext.h"

#include <algorithm>

namespace meterscope::ui {

void DiffModel::setTelegrams(std::shared_ptr<const Dissection> before, std::shared_ptr<const Dissection> after)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_changes = changedFields(*m_before, *m_after);
    chooseRows();
    endResetModel();
}

void DiffModel::setOnlyChanges(bool on)
{
    beginResetModel();
    m_onlyChanges = on;
    chooseRows();
    endResetModel();
}

void DiffModel::chooseRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        if (!m_onlyChanges || m_changes[i].kind != FieldChange::Kind::Same)
            m_rows.push_back(i);
}

int DiffModel::changedCount() const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(), [](const FieldChange &change) {
        return change.kind != FieldChange::Kind::Same;
    }));
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change(index.row()), index.column());
    case KindRole:
        return static_cast<int>(change(index.row()).kind);
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

QString DiffModel::text(const FieldChange &change, int column) const
{
    const bool hasAfter = change.after != ParseNode::kNone;
    switch (column) {
    case FieldColumn:
        return hasAfter ? nodeNameText(*m_after, change.after) : nodeNameText(*m_before, change.before);
    case BeforeColumn:
        return change.before == ParseNode::kNone ? QString() : nodeValueText(*m_before, change.before, m_locale);
    case AfterColumn:
        return hasAfter ? nodeValueText(*m_after, change.after, m_locale) : QString();
    case DifferenceColumn:
        return differenceText(change);
    default:
        return {};
    }
}

QString DiffModel::differenceText(const FieldChange &change) const
{
    switch (change.kind) {
    case FieldChange::Kind::Same:
        return {};
    case FieldChange::Kind::Added:
        return tr("new");
    case FieldChange::Kind::Removed:
        return tr("gone");
    case FieldChange::Kind::Changed:
        break;
    }
    if (!change.difference)
        return tr("changed");
    const Measurement *measurement = m_after->measurementOf(change.after);
    const QString figure =
        exactFigure(*change.difference, measurement->unit, measurement->unitExponent, m_locale).text();
    return change.difference->isNegative() || change.difference->isZero() ? figure : QLatin1Char('+') + figure;
}

} // namespace meterscope::ui
