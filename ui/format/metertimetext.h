// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// The clock time as the meter sent it, with its flag: "13:41:58 S"; "86 211 s" for a second index, "13:41:58 Z" for
/// UTC, a dash where nothing was sent.
[[nodiscard]] QString meterClockText(const MeterTime &time, const QLocale &locale);

} // namespace meterscope::ui
