// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/listeningresult.h"

#include <vector>

namespace meterscope::test {

/// What may be on a line, and what is to be said of it: by the state machine, by `probe` and by the assistant's page.
struct LineSituation
{
    const char *name;
    SimulatedDialect dialect;
    SimulatedFault fault;
    bool isAsked; ///< a person lets the meter be asked
    ListeningOutcome outcome;
    LineHint hint;
    LineDialect speaks;
    LineSettings line; ///< how the meter is read; not looked at where the line is silent
    const char *title; ///< of the page's result
    const char *proof; ///< what the page's sentence about it says
    const char *remedy; ///< heading of the one thing to do; empty where there is nothing

    [[nodiscard]] bool speaksByItself() const
    {
        return fault != SimulatedFault::Silent && fault != SimulatedFault::Echo && fault != SimulatedFault::SignOn;
    }
    [[nodiscard]] SimulationSettings simulation() const;
};

/// Every dialect and every fault that the simulated meter has, once at least.
[[nodiscard]] const std::vector<LineSituation> &lineSituations();

} // namespace meterscope::test
