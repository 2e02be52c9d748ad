// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rawarchivestatus.h"
#include "domain/series.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// One sentence about a fault of the history; empty for None.
[[nodiscard]] QString historyErrorText(HistoryError error, const QString &detail);
/// One sentence about a fault of the raw archive; empty while there is none.
[[nodiscard]] QString rawArchiveText(const RawArchiveStatus &status);
/// "recording, 41 MB", "not recording": the right end of the status line.
[[nodiscard]] QString historyStatusText(const HistoryStatus &status, const QLocale &locale);

} // namespace meterscope::ui
