// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace meterscope::ui {

/// A label of a time axis.
struct TimeTick
{
    UtcSeconds at {};
    QString label; ///< "13:00", "17", "Mar", "2026"
    QString note; ///< what the label belongs to, where that begins: "Tue 17 March", "March 2026", "2026"

    bool operator==(const TimeTick &) const = default;
};

/// Labels on round local times in [from, to], at most `most` of them. The hour that an autumn day repeats is there
/// twice, the one that a spring day lacks is not.
[[nodiscard]] std::vector<TimeTick> timeTicks(UtcSeconds from, UtcSeconds to, const ZoneRule &zone, int most,
                                              const QLocale &locale);

} // namespace meterscope::ui
