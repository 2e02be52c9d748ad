// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/csvexporter.h"

#include <QByteArray>

#include <string>

namespace meterscope::history {

/// What stands beside a CSV file as "<path>.json": who wrote it, from which meter, which range, and what each column
/// is. `header` is the file's first line without its end, `rows` how many follow.
[[nodiscard]] QByteArray csvSidecar(const CsvRequest &request, std::string_view header, char separator, qint64 rows,
                                    const std::vector<std::string> &equipment);

} // namespace meterscope::history
