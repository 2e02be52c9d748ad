// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livestate.h"

namespace meterscope::ui {

void keepExtreme(LiveState &state, UtcSeconds at)
{
    if (!state.watts)
        return;
    const bool exporting = state.watts->isNegative();
    const Decimal size = exporting ? state.watts->negated().value_or(*state.watts) : *state.watts;
    auto &extreme = exporting ? state.highestExport : state.highestImport;
    if (!size.isZero() && (!extreme || size > extreme->watts))
        extreme = TimedPower { size, at };
}

} // namespace meterscope::ui
