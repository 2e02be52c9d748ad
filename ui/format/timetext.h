// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace meterscope::ui {

/// The moment on the wall clock of a zone; the rules are the domain's, not the system's.
[[nodiscard]] QDateTime localDateTime(UtcSeconds utc, const ZoneRule &zone);

/// "13:42:07" and "13:42", the same in every language so that columns stand still.
[[nodiscard]] QString clockText(UtcSeconds utc, const ZoneRule &zone);
[[nodiscard]] QString clockMinutesText(UtcSeconds utc, const ZoneRule &zone);
/// "Tuesday 14 April 2026" in the locale's own order.
[[nodiscard]] QString longDateText(UtcSeconds utc, const ZoneRule &zone, const QLocale &locale);
/// "2 Apr"
[[nodiscard]] QString shortDateText(UtcSeconds utc, const ZoneRule &zone, const QLocale &locale);

/// "0.4 s", "14 s", "3 min", "2 h", "5 d": how old something is.
[[nodiscard]] QString ageText(std::chrono::milliseconds age, const QLocale &locale);
/// "00:14", "1:02:14": a duration that counts.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace meterscope::ui
