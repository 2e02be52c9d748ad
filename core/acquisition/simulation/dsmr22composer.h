// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/telegramcomposer.h"

namespace meterscope {

/// Telegrams of a DSMR 2.2 meter (Dutch Smart Meter Requirements 2.2, P1 companion standard, 2008): no clock, no
/// checksum, power in steps of 10 W, the gas reading of the last full hour on a line of its own.
class Dsmr22Composer final : public TelegramComposer
{
public:
    explicit Dsmr22Composer(const SimulationSettings &settings);
    void compose(const HouseholdState &state, std::string &out) override;

private:
    std::string m_equipmentId;
    std::string m_gasId;
};

} // namespace meterscope
