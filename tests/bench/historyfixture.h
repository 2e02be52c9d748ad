// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/simulation/simulatedhousehold.h"
#include "history/historyrecord.h"

#include <optional>
#include <vector>

namespace meterscope::bench {

/// What the simulated household's three-phase meter sends, a telegram a second, as the history takes it: with gaps, a
/// meter that is changed for another and a counter that steps back. Both days of the clock change are in every year of
/// it. A function of its span alone.
class HouseholdRecords
{
public:
    HouseholdRecords(UtcSeconds from, UtcSeconds to);

    /// The next records, at most `most`; fewer at the end, then none. Valid until the next call.
    [[nodiscard]] const std::vector<history::HistoryRecord> &next(std::size_t most);

    [[nodiscard]] UtcSeconds from() const { return m_from; }
    [[nodiscard]] UtcSeconds to() const { return m_to; }

private:
    [[nodiscard]] bool isGap(UtcSeconds moment) const;
    void changeMeter();
    void fill(history::HistoryRecord &record) const;

    UtcSeconds m_from;
    UtcSeconds m_to;
    UtcSeconds m_now;
    UtcSeconds m_swap; ///< another meter from here on
    UtcSeconds m_reset; ///< the counters of the second one begin again
    std::optional<SimulatedHousehold> m_household;
    std::array<std::int64_t, 4> m_zero {}; ///< watt-seconds that the registers do not show, since the reset
    history::HistoryRecord m_template;
    std::vector<history::HistoryRecord> m_records;
};

} // namespace meterscope::bench
