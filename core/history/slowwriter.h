// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"
#include "history/sqlsession.h"

#include <map>
#include <tuple>
#include <vector>

namespace meterscope::history {

/// Writes readings without a column when they change: another value, or another capture time. A counter of an M-Bus
/// device that steps back, or whose device changes, begins a new generation (a new row of `register`); one that returns
/// after a bad reading goes on in the old one.
class SlowWriter
{
public:
    /// Readings of a file get generations of their own, counted down from -1.
    enum class Origin : std::uint8_t
    {
        Live,
        File,
    };
    SlowWriter(SqlSession &session, Origin origin);

    /// `snapshotId`: row of the snapshot that brought them.
    void write(std::int64_t meter, std::int64_t snapshotId, const HistoryRecord &record);

private:
    struct Generation
    {
        std::int64_t id = 0;
        std::int64_t number = 0;
        std::string device;
        std::optional<SlowReading> last;
    };
    struct Register
    {
        Generation now;
        std::optional<Generation> before;
        std::int64_t newest = 0; ///< number of the newest generation
    };
    using Key = std::tuple<std::int64_t, std::uint64_t, std::uint8_t>; ///< meter, code, occurrence

    Register &find(std::int64_t meter, const SlowReading &reading, const std::string &device);
    [[nodiscard]] std::optional<Generation> load(std::int64_t meter, const SlowReading &reading, std::int64_t below);
    [[nodiscard]] Generation create(std::int64_t meter, const SlowReading &reading, std::int64_t number,
                                    const std::string &device);
    void chooseGeneration(std::int64_t meter, Register &known, const SlowReading &reading, const std::string &device);

    Origin m_origin;
    Statement m_select;
    Statement m_lowest;
    Statement m_newest;
    Statement m_insertRegister;
    Statement m_insertValue;
    std::map<Key, Register> m_registers;
    std::map<std::int64_t, std::vector<SlowReading>> m_last; ///< by meter: what the last snapshot brought
};

} // namespace meterscope::history
