// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "ui/models/charttable.h"
#include "ui/models/powerline.h"

#include <QLocale>

#include <cstdint>
#include <vector>

namespace meterscope::ui {

/// Where the columns of a live chart begin, and how long each is.
struct LiveTableTimes
{
    UtcSeconds begin;
    std::int64_t secondsEach = 1;
    ZoneRule zone;
};

/// Lowest and highest power, in whole watts and import positive, in every column from the first known to the last; a
/// column that was not measured has no figures. Every line has as many columns as the first, which is the total.
[[nodiscard]] ChartTable liveTable(const std::vector<PowerLine> &lines, const LiveTableTimes &times,
                                   const QLocale &locale);

} // namespace meterscope::ui
