// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"
#include "history/sqlsession.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope::history {

/// Answers requests of SeriesKind::Gas, Water and Heat from the slow readings: differences of the register of the
/// device that reported last. For the thread of its connection.
class CounterReader
{
public:
    explicit CounterReader(SqlSession &session);

    /// Fills buckets, total, unit and the readings at both ends; `boundaries` are those of the buckets, UTC seconds.
    void answer(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t meter);

private:
    struct Reading
    {
        std::int64_t atMs = 0;
        Decimal value;
    };
    /// The readings at both ends of the range, and whether there is one inside it.
    struct Ends
    {
        std::optional<Reading> from;
        std::optional<Reading> to;
        bool read = false;
    };
    [[nodiscard]] std::vector<std::int64_t> generations(SeriesReply &reply, std::int64_t meter);
    Ends add(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t generation);
    [[nodiscard]] std::optional<Reading> reading(Statement &statement, std::int64_t generation, std::int64_t ms);

    Statement m_registers;
    Statement m_upTo;
    Statement m_after;
};

} // namespace meterscope::history
