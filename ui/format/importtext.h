// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"

#include <QString>

namespace meterscope::ui {

/// What was recognised and what was repaired, in one or a few sentences: "Hex dump, telegrams in it: 1."
[[nodiscard]] QString importText(const ImportedBytes &imported);
/// Why nothing could be read, with the line and the column.
[[nodiscard]] QString importErrorText(const ImportError &error);

} // namespace meterscope::ui
