// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuschip.h"

#include <QString>

#include <optional>

namespace meterscope::ui {

/// One figure that proves something, beside what a good signal would give.
struct Evidence
{
    QString label;
    QString value; ///< "99.3 %"
    std::optional<double> share; ///< 0 to 1: drawn as a bar
    std::optional<double> good; ///< of a good signal: an ink tick on the same bar
    QString remark; ///< "a good P1 signal: 41 %"
    StatusTone tone = StatusTone::Neutral;

    bool operator==(const Evidence &) const = default;
};

} // namespace meterscope::ui
