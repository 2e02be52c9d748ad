// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"
#include "history/import/csvtable.h"
#include "history/import/importpreview.h"
#include "history/import/timetext.h"

#include <memory>

namespace meterscope::history {

/// Columns of dsmr-reader's export of days: since its version 5, and before.
inline constexpr std::size_t kDsmrReaderDayColumns = 18;
inline constexpr std::size_t kDsmrReaderOldDayColumns = 16;

/// Turns the rows of one kind of file into records.
class CsvRowReader
{
public:
    virtual ~CsvRowReader() = default;

    /// What the row says, or why it cannot be read (the line is the caller's to fill in).
    [[nodiscard]] virtual std::optional<ImportIssue> read(const CsvTable &table, HistoryRecord &record) = 0;
};

/// `table` stands at the header, where the kind has one. Rows without the name of a meter get `equipment`.
[[nodiscard]] std::unique_ptr<CsvRowReader> makeCsvRowReader(ImportKind kind, const CsvTable &table,
                                                             const TimeText &times, const std::string &equipment);

} // namespace meterscope::history
