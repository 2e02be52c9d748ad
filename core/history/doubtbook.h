// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqlsession.h"

#include <vector>

namespace meterscope::history {

/// What a person said of readings that physics does not allow; the column `decision`.
enum class DoubtDecision : std::uint8_t
{
    Pending,
    Accepted, ///< they count
    Rejected, ///< they never will
};
[[nodiscard]] QString decisionName(DoubtDecision decision); ///< "", "accepted", "rejected"

/// Snapshots that follow each other and are not believed: kept, and left out of rollups and sums.
struct Doubt
{
    std::int64_t id = 0;
    std::int64_t meterId = 0;
    std::int64_t firstId = 0; ///< keys of the first and last one
    std::int64_t lastId = 0;
    std::int64_t snapshots = 0;
    std::string column; ///< of the register that jumped
    std::string before; ///< the register as it stood, and as it was sent, in its base unit
    std::string after;
    DoubtDecision decision = DoubtDecision::Pending;
    std::string equipment; ///< what the meter calls itself
};
/// All of a database, for a list; read-only.
[[nodiscard]] HistoryFault listDoubts(const QString &database, std::vector<Doubt> *doubts);

/// The doubtful readings of a database. For the thread of its connection.
class DoubtBook
{
public:
    explicit DoubtBook(SqlSession &session);

    [[nodiscard]] std::vector<Doubt> all();
    /// Whether the snapshot with that key is to be left out. Reads the table the first time; reload() for what another
    /// connection wrote since.
    [[nodiscard]] bool isDoubtful(std::int64_t snapshotId)
    {
        if (!m_loaded)
            load();
        return !m_ranges.empty() && isInRange(snapshotId);
    }
    void reload() { m_loaded = false; }

    /// Notes a doubtful snapshot, behind the others of doubt `id` or (0) in a new one; returns its row.
    [[nodiscard]] std::int64_t add(std::int64_t id, const Doubt &doubt);
    void decide(std::int64_t id, DoubtDecision decision, std::int64_t nowMs);

private:
    struct Range
    {
        std::int64_t firstId;
        std::int64_t lastId;
    };
    void load();
    [[nodiscard]] bool isInRange(std::int64_t snapshotId) const;

    Statement m_select;
    Statement m_insert;
    Statement m_extend;
    Statement m_decide;
    std::vector<Range> m_ranges; ///< not accepted, in the order of their keys
    bool m_loaded = false;
};

} // namespace meterscope::history
