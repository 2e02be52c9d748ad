// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/readconnection.h"
#include "history/snapshotrange.h"

#include <array>
#include <functional>
#include <vector>

namespace meterscope::history {

/// A slow register (gas, water) at a moment.
struct SlowState
{
    Decimal value; ///< m3
    std::int64_t atMs = 0; ///< when its device captured it
};

/// What the meter said up to a moment.
struct BoundaryState
{
    const SeriesSegment *segment = nullptr; ///< null before the first reading
    RegisterValues registers; ///< in the energy exponent of the segment
    std::int64_t atMs = 0; ///< arrival of the last reading
    std::optional<SlowState> gas;
    std::optional<SlowState> water;
};

/// Everything a file says of one step.
struct StepRow
{
    std::int64_t begins = 0; ///< UTC s
    std::int64_t ends = 0;
    Bucket energy;
    Bucket power;
    Bucket gas;
    std::optional<Decimal> water; ///< m3
    std::array<std::optional<Decimal>, 9> voltages; ///< mean, minimum, maximum of L1, L2, L3
    BoundaryState atBegin;
    BoundaryState atEnd;
};

/// Reads steps in pieces. The register at a boundary is the same for both its neighbours, so pieces add up like steps.
class StepTable
{
public:
    StepTable(ReadConnection &connection, const SeriesRequest &request);

    [[nodiscard]] std::size_t size() const { return m_boundaries.empty() ? 0 : m_boundaries.size() - 1; }
    /// Steps [first, last); the pointers in them hold as long as the table.
    [[nodiscard]] std::vector<StepRow> rows(std::size_t first, std::size_t last);
    [[nodiscard]] std::int64_t meter() const { return m_segments.empty() ? 0 : m_segments.front().meterId; }
    [[nodiscard]] const std::vector<SeriesSegment> &segments() const { return m_segments; }

private:
    [[nodiscard]] BoundaryState stateAt(std::int64_t seconds);
    [[nodiscard]] std::optional<SlowState> slowAt(std::string_view quantity, std::int64_t seconds);
    void addVoltages(std::vector<StepRow> &rows);
    /// Hands over row, phase and statistic of everything read.
    void sumVoltages(const SeriesSegment &segment, const std::vector<StepRow> &rows, std::size_t levels,
                     const std::function<void(std::size_t, std::size_t, const Statistic &)> &add);

    ReadConnection &m_connection;
    SeriesRequest m_request;
    std::vector<std::int64_t> m_boundaries;
    std::vector<SeriesSegment> m_segments;
    Statement m_slow;
    std::vector<Statement> m_rollup;
    SnapshotRange m_detail;
};

} // namespace meterscope::history
