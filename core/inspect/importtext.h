// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"

#include <optional>
#include <string_view>

namespace meterscope::imports {

/// Telegrams as text that went through an editor, a mail or a web page: line ends, blank lines and indentation are put
/// right and comments taken away, as the checksum says where there is one. nullopt when no line is a header.
[[nodiscard]] std::optional<ImportedBytes> importText(std::string_view text);

} // namespace meterscope::imports
