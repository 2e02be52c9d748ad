// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/careprogress.h"
#include "history/historyfault.h"

#include <cstdint>
#include <string>

namespace meterscope::history {

struct DeletedRows
{
    qint64 snapshots = 0;
    qint64 slow = 0; ///< values of gas, water, counters, texts
    qint64 events = 0;

    bool operator==(const DeletedRows &) const = default;
};

/// Takes everything out that a meter (0: every meter) said in [fromMs, toMs), for good: snapshots, slow readings,
/// events, and what rollups tell of it; then compacts the file, so that nothing is left in free pages or in the log.
/// What was used in that time stays visible as one figure where the meter is heard again: registers count on. When the
/// beginning of a segment goes, its energy goes too.
///
/// Days are deleted in transactions of their own, oldest first; cancelling leaves whole days deleted. Nobody else may
/// write: the caller holds the WriterLock and no HistoryWriter is open in this process.
[[nodiscard]] HistoryFault deleteRange(const QString &path, std::int64_t meter, std::int64_t fromMs, std::int64_t toMs,
                                       const CareProgress &progress, DeletedRows *deleted);

/// The line that a meter was last heard on, as the raw archive calls it; empty for one that was imported.
/// Brings an older schema up to date: the caller holds the WriterLock.
[[nodiscard]] HistoryFault lineOfMeter(const QString &path, std::int64_t meter, std::string *line);

} // namespace meterscope::history
