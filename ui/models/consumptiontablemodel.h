// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/consumption.h"
#include "ui/models/historyperiod.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace meterscope::ui {

/// The twin of the history chart: a row a bucket, exact figures, the total in the last row.
class ConsumptionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ConsumptionTableModel(QObject *parent = nullptr);

    void setConsumption(Consumption consumption, HistoryPeriod::Span span);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isTotalRow(int row) const;
    [[nodiscard]] QString figure(int row, int column) const;
    [[nodiscard]] QString state(int row) const;

    Consumption m_consumption;
    HistoryPeriod::Span m_span = HistoryPeriod::Span::Day;
    QLocale m_locale;
};

} // namespace meterscope::ui
