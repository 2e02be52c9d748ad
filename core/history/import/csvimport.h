// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "history/careprogress.h"
#include "history/import/importrun.h"

#include <QIODevice>

namespace meterscope::history {

/// What the first bytes of a file look like; Unknown where it is none of the CSV files we read. `device` is open and
/// left at its beginning.
[[nodiscard]] ImportKind detectCsv(QIODevice &device);

/// Reads a CSV file into the run, exact to the last digit: our own snapshots and steps (both separators),
/// dsmr-reader's table of readings and export of days, smart-meter-logger's log. A row that cannot be read is told with
/// its line and column and left out; the others go on.
///
/// `zone` turns local times without an offset into UTC. In the repeated hour of autumn rows that go back in time are of
/// the second pass.
[[nodiscard]] HistoryFault importCsv(QIODevice &device, const ZoneRule &zone, ImportRun &run,
                                     const CareProgress &progress);

} // namespace meterscope::history
