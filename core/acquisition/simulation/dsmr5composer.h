// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/telegramcomposer.h"

namespace meterscope {

/// Telegrams of an ESMR 5 meter with every field of the standard's example (P1 companion standard 5.0.2, 6.12 and
/// annex C): registers, power, failure log, sags, text message, a gas meter on channel 1 that reports every five
/// minutes.
class Dsmr5Composer final : public TelegramComposer
{
public:
    explicit Dsmr5Composer(const SimulationSettings &settings);
    void compose(const HouseholdState &state, std::string &out) override;

private:
    void composeEvents(const HouseholdState &state, std::string &out) const;
    void composePhases(const HouseholdState &state, std::string &out) const;
    void composeGas(const HouseholdState &state, std::string &out) const;

    SimulationSettings m_settings;
    std::string m_equipmentId;
    std::string m_gasId;
    std::string m_message;
};

/// Wh of a register that counts watt-seconds.
[[nodiscard]] constexpr std::int64_t wattHours(std::int64_t wattSeconds)
{
    return wattSeconds / 3600;
}

} // namespace meterscope
