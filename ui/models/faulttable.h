// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstatistics.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace meterscope::ui {

/// What went wrong, how often, and how long ago it did last.
class FaultTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        KindColumn,
        CountColumn,
        LastColumn,
        AgeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` on the boot-time clock of the arrivals.
    void setFaults(std::vector<TelegramStatistics::Fault> faults, std::chrono::milliseconds now);
    [[nodiscard]] const TelegramStatistics::Fault &fault(int row) const
    {
        return m_faults[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TelegramStatistics::Fault> m_faults;
    std::chrono::milliseconds m_now { 0 };
    QLocale m_locale;
};

} // namespace meterscope::ui
