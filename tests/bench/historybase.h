// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <QString>
#include <QVariant>

namespace meterscope::bench {

/// A database of years of the simulated household's seconds, and what its making told.
struct Base
{
    QString path;
    UtcSeconds from {};
    UtcSeconds to {};
    double snapshots = 0;
    double ingestRate = 0; ///< snapshots a second, of the time in the writer
    double ingestCpuRate = 0;
};

/// The base of that many years ("1", "0.1") in `folder`, made through the real writer if it is not there yet. Ends the
/// program with a sentence where that fails.
[[nodiscard]] Base historyBase(const QString &folder, const QString &years, bool rebuild);

/// First value of a query.
[[nodiscard]] QVariant sqlValue(const QString &path, const QString &sql);
/// Of this process.
[[nodiscard]] double processorSeconds();
[[noreturn]] void fail(const QString &what);

} // namespace meterscope::bench
