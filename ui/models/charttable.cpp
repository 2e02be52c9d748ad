// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttable.h"

namespace meterscope::ui {

QByteArray chartCsv(const ChartTable &table)
{
    const bool hasState = !table.stateTitle.isEmpty();
    std::string text = table.csvTimeName;
    for (const ChartTable::Column &column : table.columns)
        text += ',' + column.csvName;
    text += hasState ? ",quality\n" : "\n";
    for (const ChartTable::Row &row : table.rows) {
        if (row.isTotal)
            continue;
        text += row.csvTime;
        for (const ChartTable::Cell &cell : row.figures)
            text += ',' + cell.csv;
        if (hasState)
            text += ',' + row.csvState;
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

} // namespace meterscope::ui
