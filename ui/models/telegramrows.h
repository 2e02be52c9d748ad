// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace meterscope::ui {

/// The rows of the inspector's list that are shown: those that a condition holds for.
class TelegramRows : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Whether a row of the source model is shown; empty: all are. Asked once for each row, and for each that comes.
    using Condition = std::function<bool(int row)>;
    void setCondition(Condition condition);
    [[nodiscard]] bool hasCondition() const { return m_condition != nullptr; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Condition m_condition;
};

} // namespace meterscope::ui
