// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "domain/link.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace meterscope {

/// What a simulated meter with its fault puts on the line, as a reader with settings of its own gets it. Pure; the same
/// settings and moments give the same bytes.
class FaultyMeter
{
public:
    explicit FaultyMeter(const SimulationSettings &settings);

    /// The next telegram. Empty while the meter is silent. `reader` is what the far end is set to; it counts for all
    /// faults but None.
    [[nodiscard]] std::string telegram(const HouseholdState &state, const LineSettings &reader);
    /// What comes back to what the reader sent: an echo, or the answer of a meter that was signed on to.
    [[nodiscard]] std::string answer(std::string_view sent, const HouseholdState &state, const LineSettings &reader);
    /// It listens to its reader.
    [[nodiscard]] bool listens() const;

private:
    [[nodiscard]] std::string compose(HouseholdState state);
    [[nodiscard]] std::string damaged(std::string bytes) const;
    [[nodiscard]] std::string carried(std::string_view bytes, const LineSettings &reader,
                                      const LineSettings &sender) const;
    [[nodiscard]] std::string cut(std::string bytes) const;
    [[nodiscard]] LineSettings sender() const;

    SimulationSettings m_settings;
    std::unique_ptr<TelegramComposer> m_composer;
    std::string m_request; ///< what the reader has sent since the last answer
    std::uint64_t m_number = 0; ///< of the telegram
};

} // namespace meterscope
