// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/metertime.h"

#include <QtGlobal>

class QIODevice;

namespace meterscope {

struct SimulationSpan
{
    UtcSeconds from {}; ///< time of the first telegram
    UtcSeconds to {}; ///< exclusive
};

struct SimulationOutcome
{
    bool written = false; ///< false: the device refused; its errorString says why
    quint64 telegrams = 0;
    quint64 bytes = 0;
};

/// Writes the telegrams of a span to `device` (open for writing), `settings.telegramsPerHour` of them (1 to 3600 an
/// hour: a meter's clock counts seconds; more is taken as 3600), as fast as the device takes them. Seven-bit dialects
/// without parity. The same settings and span give the same bytes. Registers begin at
/// SimulatedHousehold::defaultInstallation(), or at `from` if that is earlier.
[[nodiscard]] SimulationOutcome writeSimulation(const SimulationSettings &settings, const SimulationSpan &span,
                                                QIODevice &device);

} // namespace meterscope
