// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/telegramcomposer.h"

#include <array>
#include <cstdint>

namespace meterscope {

/// SML files of a two-way household meter with its full data set: open, one list, close; transport version 1 with
/// escapes and both checksums CRC-16/X-25 (BSI TR-03109-1, annex IV part b). The list follows the ISKRA MT175's:
/// registers in 0.1 Wh with a status word whose bit 5 says export, signed power in W; then voltages, currents and the
/// frequency of a newer basic meter.
class SmlComposer final : public TelegramComposer
{
public:
    explicit SmlComposer(const SimulationSettings &settings);
    void compose(const HouseholdState &state, std::string &out) override;

private:
    [[nodiscard]] std::string transactionId();
    [[nodiscard]] std::string openResponse(const HouseholdState &state);
    [[nodiscard]] std::string listResponse(const HouseholdState &state) const;
    [[nodiscard]] std::string phaseEntries(const HouseholdState &state) const;

    SimulationSettings m_settings;
    std::string m_serverId; ///< 10 octets
    std::uint32_t m_transaction = 0;
};

} // namespace meterscope
