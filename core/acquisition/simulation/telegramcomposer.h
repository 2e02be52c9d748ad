// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/simulatedhousehold.h"
#include "domain/link.h"

#include <memory>
#include <string>

namespace meterscope {

/// Writes what a meter shows as the telegram it would send. Serial numbers are our own and name the simulation.
class TelegramComposer
{
public:
    virtual ~TelegramComposer() = default;
    /// Appends one telegram to `out`, checksums included. Seven-bit dialects come without parity: see applyEvenParity.
    virtual void compose(const HouseholdState &state, std::string &out) = 0;

    [[nodiscard]] static std::unique_ptr<TelegramComposer> create(const SimulationSettings &settings);
};

/// The line settings that a meter of this dialect speaks with.
[[nodiscard]] LineSettings lineSettingsOf(SimulatedDialect dialect);

/// Puts the even parity of bits 0 to 6 into bit 7: how 7E1 looks on a line that carries eight bits.
void applyEvenParity(std::string &bytes);

} // namespace meterscope
