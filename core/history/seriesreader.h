// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/rollupwriter.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace meterscope::history {

class EnergyEnds;

/// A set of registers, a bit for each.
using RegisterSet = ColumnSet;

/// Answers requests from one open connection, synchronously, on the thread of the connection.
///
/// The energy of a bucket is the difference of the registers at its two boundaries, where the register at a boundary is
/// that of the last reading at or before it. So parts add up to their whole to the last digit, whatever the steps. A
/// gap's energy appears in the bucket in which the meter was heard again, marked BucketQuality::Filled.
class SeriesReader
{
public:
    explicit SeriesReader(SqlSession &session);

    [[nodiscard]] SeriesReply answer(const SeriesRequest &request);

    struct Segment
    {
        std::int64_t id = 0;
        std::int64_t meterId = 0;
        std::string equipment;
        std::int64_t continues = 0;
        std::int64_t intervalSeconds = 1;
        Exponents exponents;
        RegisterValues base;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
    };
    /// Segments with readings of a meter (0: the one last heard) in the order of time.
    [[nodiscard]] std::vector<Segment> segmentsOf(std::int64_t meter);

    /// What was read up to `seconds`: its last registers and arrival. nullopt when nothing was.
    [[nodiscard]] std::optional<RollupBucket> before(const Segment &segment, std::int64_t seconds);

private:
    [[nodiscard]] std::size_t usableLevels(const SeriesRequest &request, const std::vector<std::int64_t> &boundaries);
    void answerEnergy(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                      const std::vector<Segment> &segments);
    /// `heardBeforeMs`: last arrival in the segment that this one continues, 0 for none.
    void addEnergy(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, const Segment &segment,
                   std::int64_t heardBeforeMs, EnergyEnds &ends);
    void keepLastRegisters(const std::vector<std::int64_t> &boundaries, const std::vector<Segment> &segments,
                           EnergyEnds &ends);
    void answerPower(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                     const std::vector<Segment> &segments);
    void answerGas(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t meter);
    [[nodiscard]] std::vector<std::int64_t> gasGenerations(std::int64_t meter);

    /// A reading of a slow register.
    struct GasReading
    {
        std::int64_t atMs = 0;
        Decimal value;
    };
    /// The readings at both ends of the range, and whether there is one inside it.
    struct GasEnds
    {
        std::optional<GasReading> from;
        std::optional<GasReading> to;
        bool read = false;
    };
    GasEnds addGas(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t generation);
    [[nodiscard]] std::optional<GasReading> gasReading(Statement &statement, std::int64_t generation, std::int64_t ms);

    /// What of the readings is wanted; the rest of the buckets is not filled.
    enum class Content : std::uint8_t
    {
        Registers,
        Power,
    };
    using Visitor = std::function<void(const RollupBucket &)>;
    /// The readings in (boundaries.front(), boundaries.back()] in order, in parts that lie between two boundaries: from
    /// the table of the coarsest of `levels` rollup levels, where that is not written yet from the finer ones, at last
    /// from the detail.
    void visit(const Segment &segment, const std::vector<std::int64_t> &boundaries, std::size_t levels, Content content,
               const Visitor &visitor);
    void visitDetail(const Segment &segment, std::int64_t fromSeconds, const std::vector<std::int64_t> &boundaries,
                     Content content, const Visitor &visitor);
    /// Of a level; no registers: the power.
    [[nodiscard]] Statement &rollup(std::size_t level, RegisterSet registers);
    /// The rows [begin, end) of the detail's block as one part.
    [[nodiscard]] RollupBucket partOf(std::size_t begin, std::size_t end, Content content);

    SqlSession &m_session;
    std::map<std::pair<std::size_t, RegisterSet>, Statement> m_rollups; ///< by level and the registers they select
    std::vector<Statement> m_newest;
    DetailReader m_detail;
    DoubtBook m_doubts;
    Statement m_segments;
    Statement m_firstRollup;
    Statement m_gasRegisters;
    Statement m_gasUpTo;
    Statement m_gasAfter;
};

} // namespace meterscope::history
