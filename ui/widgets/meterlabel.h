// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope::ui {

/// What a person calls a meter, and the colour it is told apart by.
struct MeterLabel
{
    QString name; ///< empty: the meter's own
    int colour = 0; ///< index into Theme::meterMarks

    bool operator==(const MeterLabel &) const = default;
};

} // namespace meterscope::ui
