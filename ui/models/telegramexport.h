// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramring.h"
#include "ui/models/telegramstatistics.h"
#include "ui/ports/capturefiles.h"

#include <QString>

#include <optional>
#include <vector>

namespace meterscope::ui {

/// Rows of the list on their way into a file, in their order. Redacted, they are safe to share: stand-ins of one length
/// for whatever identifies, and checksums that hold (TelegramRedactor). Of bytes between telegrams only those that are
/// kept.
[[nodiscard]] std::vector<SavedRecord> savedRecords(const TelegramRing &ring, const std::vector<int> &rows,
                                                    bool redacted);

/// What a maintainer needs to see of a telegram, in Markdown and ready to be pasted into an issue: version and system,
/// the line, the statistics of the list, the finding, and the telegram redacted, as text or in hex. In English, as
/// issues are. `statistics`: none for a capture, of which not all rows are here.
[[nodiscard]] QString issueReport(const TelegramStore &store, int row, const QString &line,
                                  const std::optional<TelegramStatistics> &statistics);

} // namespace meterscope::ui
