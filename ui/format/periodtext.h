// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historyperiod.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// "Fri 20 Nov 2026", "16 – 22 Nov 2026", "March 2026", "2026"
[[nodiscard]] QString periodText(const HistoryPeriod &period, const QLocale &locale);
/// One bucket of the period in words: "13:00 – 14:00", "Tue 17 March", "March 2026".
[[nodiscard]] QString slotText(HistoryPeriod::Span span, const Bucket &bucket, const ZoneRule &zone,
                               const QLocale &locale);
/// The same below an axis: "13", "17", "Mon 16", "Mar".
[[nodiscard]] QString slotLabel(HistoryPeriod::Span span, const Bucket &bucket, const ZoneRule &zone,
                                const QLocale &locale);
/// What is worth a second line below the axis: "Mon" in a month; "23 h" of a day that is not 24 hours long.
[[nodiscard]] QString slotNote(HistoryPeriod::Span span, const Bucket &bucket, const ZoneRule &zone,
                               const QLocale &locale);
/// "31 days", "24 hours", "12 months"
[[nodiscard]] QString slotCountText(HistoryPeriod::Span span, std::size_t count);

} // namespace meterscope::ui
