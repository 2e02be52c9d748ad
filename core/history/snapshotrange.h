// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailreader.h"

namespace meterscope::history {

/// One snapshot of the detail, in the exponents of its segment.
struct SnapshotRow
{
    std::int64_t id = 0; ///< see key
    std::optional<std::int64_t> meterOffset; ///< the meter's clock less the arrival, in s
    std::optional<std::int64_t> tariff;
    StoredValues values;

    bool operator==(const SnapshotRow &) const = default;
};

/// Walks the detail of a segment in the order of its keys, wherever it is kept. Everything that reads whole snapshots
/// (export, verify, rebuilding of rollups, import) reads them here.
class SnapshotRange
{
public:
    explicit SnapshotRange(SqlSession &session);

    /// Begins with the first row whose key is in [from, end); both of one segment.
    void start(std::int64_t from, std::int64_t end);
    /// False behind the last one, and after a fault of the session.
    [[nodiscard]] bool next(SnapshotRow &row);
    void finish() { m_detail.finish(); }

private:
    DetailReader m_detail;
    std::size_t m_row = 0;
    std::size_t m_end = 0;
};

} // namespace meterscope::history
