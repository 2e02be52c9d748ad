// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/quantity.h"

#include <QString>

namespace meterscope::ui {

/// What a quantity is, in plain words: "Energy from the grid".
[[nodiscard]] QString quantityText(Quantity quantity);
/// "L1"; empty for the total.
[[nodiscard]] QString phaseText(Phase phase);
/// Quantity with phase, tariff and channel where it has them: "Voltage L2", "Gas, channel 1".
[[nodiscard]] QString measurementTitle(const Measurement &measurement);

} // namespace meterscope::ui
