// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace meterscope::ui {

/// What a chart shows, as rows of exact figures: its accessible twin on the screen, and its CSV file.
struct ChartTable
{
    struct Cell
    {
        QString text; ///< for people; empty where nothing is known
        std::string csv; ///< the same with a point and without separators
    };
    struct Column
    {
        QString title;
        std::string csvName;
    };
    struct Row
    {
        QString time;
        std::string csvTime; ///< beginning and end, with a comma between
        std::vector<Cell> figures; ///< one for each column
        QString state; ///< "measured"
        std::string csvState;
        bool isTotal = false; ///< on the screen only
    };

    QString timeTitle;
    std::string csvTimeName = "begin_utc,end_utc";
    std::vector<Column> columns;
    QString stateTitle; ///< empty: rows have no state
    std::vector<Row> rows;
};

/// "," and ".", LF, UTF-8, with a header; unknown cells are empty.
[[nodiscard]] QByteArray chartCsv(const ChartTable &table);

} // namespace meterscope::ui
