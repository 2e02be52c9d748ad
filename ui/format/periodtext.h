// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historyperiod.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// How the bars of a period are named.
struct SlotStyle
{
    BarStep step = BarStep::Hour; ///< never Automatic
    bool weekdays = false; ///< days are named by their weekday
    bool dated = false; ///< the period does not say the day of an hour, or the year of a day
};
[[nodiscard]] SlotStyle slotStyleOf(const HistoryPeriod &period, const SeriesRequest &request);

/// "Fri 20 Nov 2026", "16 – 22 Nov 2026", "March 2026", "2026"; of ranges "17 Mar 2026 – 4 Apr 2026", with times where
/// they do not begin and end at midnight.
[[nodiscard]] QString periodText(const HistoryPeriod &period, const ZoneRule &zone, const QLocale &locale);
/// One bucket in words: "13:00 – 14:00", "Tue 17 March", "March 2026".
[[nodiscard]] QString slotText(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone,
                               const QLocale &locale);
/// The same below an axis: "13", "17", "Mon 16", "Mar".
[[nodiscard]] QString slotLabel(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone,
                                const QLocale &locale);
/// What is worth a second line below the axis: "Mon" in a month; "23 h" of a day that is not 24 hours long; in a range
/// the day, month or year that begins there.
[[nodiscard]] QString slotNote(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone,
                               const QLocale &locale);
/// "31 days", "24 hours", "12 months"
[[nodiscard]] QString slotCountText(const SlotStyle &style, std::size_t count);
/// "Automatic", "15 minutes", "Hours": what one bar stands for.
[[nodiscard]] QString barStepText(BarStep step);

} // namespace meterscope::ui
