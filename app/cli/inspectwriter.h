// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/models/telegramsummary.h"

#include <string>

namespace meterscope::cli {

/// The tree of a telegram with the raw range of every node, as the inspector shows it: a line for each node.
[[nodiscard]] std::string inspectText(const ui::TelegramSummary &summary, const ui::Dissection &telegram);
/// The same as one line of JSON (docs/DECODE.md, "inspect").
[[nodiscard]] std::string inspectJson(const ui::TelegramSummary &summary, const ui::Dissection &telegram);

} // namespace meterscope::cli
