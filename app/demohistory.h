// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/metertime.h"
#include "domain/snapshot.h"

#include <functional>
#include <memory>

namespace meterscope {

/// The simulated meter's past, so that a first demo has days to look at.
struct DemoPast
{
    SimulationSettings simulation; ///< telegramsPerHour: 1 to 3600
    UtcSeconds from {};
    UtcSeconds to {}; ///< exclusive
};

/// Composes the telegrams of that time, decodes them like any others and hands each over with the arrival time it would
/// have had. Works in the calling thread, some ten thousand telegrams a second.
void playDemoPast(const DemoPast &past, SourceId source,
                  const std::function<void(const std::shared_ptr<const Snapshot> &)> &receive);

} // namespace meterscope
