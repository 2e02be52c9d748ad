// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/snapshotrange.h"

#include "history/rollupwriter.h"

namespace meterscope::history {

SnapshotRange::SnapshotRange(SqlSession &session)
    : m_rows(session,
             QStringLiteral("SELECT id, meter_offset_s, tariff, %1 FROM snapshot WHERE id >= ? AND id < ? ORDER BY id")
                 .arg(snapshotColumns()))
{ }

void SnapshotRange::start(std::int64_t from, std::int64_t end)
{
    m_rows.run({ sqlValue(from), sqlValue(end) });
}

bool SnapshotRange::next(SnapshotRow &row)
{
    if (!m_rows.next())
        return false;
    row.id = m_rows.number(0);
    row.meterOffset = m_rows.integer(1);
    row.tariff = m_rows.integer(2);
    row.values = readSnapshot(m_rows, 3);
    return true;
}

} // namespace meterscope::history
