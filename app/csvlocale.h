// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "history/csvformat.h"

namespace meterscope {

/// How people of that locale write numbers and dates, as far as a CSV file can: day, month and year in four digits.
/// A month before the day (10/25/2026) is written as 2026-10-25, which nobody can misread.
[[nodiscard]] CsvLocale csvLocale(const QLocale &locale);

} // namespace meterscope
