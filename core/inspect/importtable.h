// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"

#include <optional>
#include <string_view>

namespace meterscope::imports {

/// The decoded bytes of a serial line as an oscilloscope or a logic analyser exports them: a table separated by commas,
/// semicolons or tabs, whose first row names its columns. Hameg and Rohde & Schwarz call it the bus table: Frame, Mark,
/// Start time, Length, Data, State. Columns are found by their names: data or value (hex), start or time, state or
/// error, type. nullopt when no row names such columns.
[[nodiscard]] std::optional<ImportedBytes> importBusTable(std::string_view text);

} // namespace meterscope::imports
