// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace meterscope::ui {

class DiffModel;

/// The fields of two telegrams beside each other: values in the fixed font, what is new or gone said so.
class DiffTable : public QTableView
{
    Q_OBJECT
public:
    explicit DiffTable(DiffModel *model, QWidget *parent = nullptr);
};

} // namespace meterscope::ui
