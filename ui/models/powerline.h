// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"
#include "ui/models/powerhistory.h"

#include <vector>

namespace meterscope::ui {

/// Power in the columns of a chart: of one line conductor, or of all together (Phase::Total).
struct PowerLine
{
    Phase phase = Phase::Total;
    std::vector<PowerHistory::Column> columns;
};

} // namespace meterscope::ui
