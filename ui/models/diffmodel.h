// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramdiff.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

namespace meterscope::ui {

/// Two telegrams field by field: what it is, before, after, and by how much it differs.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        DifferenceColumn,
        ColumnCount
    };
    enum Role
    {
        KindRole = Qt::UserRole, ///< int, FieldChange::Kind
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Neither may be null.
    void setTelegrams(std::shared_ptr<const Dissection> before, std::shared_ptr<const Dissection> after);
    void setOnlyChanges(bool on);
    [[nodiscard]] const FieldChange &change(int row) const { return m_changes[m_rows[static_cast<std::size_t>(row)]]; }
    /// Fields that are not the same in both.
    [[nodiscard]] int changedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseRows();
    [[nodiscard]] QString text(const FieldChange &change, int column) const;
    [[nodiscard]] QString differenceText(const FieldChange &change) const;

    std::shared_ptr<const Dissection> m_before;
    std::shared_ptr<const Dissection> m_after;
    std::vector<FieldChange> m_changes;
    std::vector<std::size_t> m_rows; ///< those of m_changes that are listed
    bool m_onlyChanges = true;
    QLocale m_locale;
};

} // namespace meterscope::ui
