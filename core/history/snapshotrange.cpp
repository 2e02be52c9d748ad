// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/snapshotrange.h"

namespace meterscope::history {

SnapshotRange::SnapshotRange(SqlSession &session)
    : m_detail(session)
{ }

void SnapshotRange::start(std::int64_t from, std::int64_t end)
{
    m_detail.start(from - 1, end - 1, kAllColumns);
    m_row = m_end = 0;
}

bool SnapshotRange::next(SnapshotRow &row)
{
    if (m_row == m_end) {
        if (!m_detail.next())
            return false;
        m_row = m_detail.begin();
        m_end = m_detail.end();
    }
    const DetailBlock &block = m_detail.block();
    row.id = block.ids()[m_row];
    row.meterOffset = block.value(m_row, kMeterOffset);
    row.tariff = block.value(m_row, kTariff);
    row.values = block.values(m_row);
    ++m_row;
    return true;
}

} // namespace meterscope::history
