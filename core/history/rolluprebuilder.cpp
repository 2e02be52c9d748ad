// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rolluprebuilder.h"

namespace meterscope::history {
namespace {

constexpr std::int64_t kHour = kRollupSeconds.back();

QString baseColumns()
{
    QStringList columns;
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns << QStringLiteral("base_") + QString::fromLatin1(kColumns[i].name);
    return columns.join(QStringLiteral(", "));
}

} // namespace

RollupRebuilder::RollupRebuilder(SqlSession &session)
    : m_writer(session)
    , m_detail(session)
    , m_before(session,
               QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends <= ? ORDER BY ends DESC LIMIT 1")
                   .arg(rollupColumns(), QString::fromLatin1(kRollupTables.back())))
    , m_base(session, QStringLiteral("SELECT %1 FROM segment WHERE id = ?").arg(baseColumns()))
    , m_newest(session, QStringLiteral("SELECT id FROM snapshot WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"))
{
    for (const char *table : kRollupTables)
        m_delete.emplace_back(session,
                              QStringLiteral("DELETE FROM %1 WHERE segment_id = ? AND ends > ? AND ends <= ?")
                                  .arg(QString::fromLatin1(table)));
}

RegisterValues RollupRebuilder::registersAt(std::int64_t segment, std::int64_t hour)
{
    RegisterValues registers;
    if (m_before.run({ sqlValue(segment), sqlValue(hour) }) && m_before.next()) {
        registers = readRollup(m_before).last;
    } else if (m_base.run({ sqlValue(segment) }) && m_base.next()) {
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            registers[i] = m_base.integer(static_cast<int>(i));
    }
    m_before.finish();
    m_base.finish();
    return registers;
}

void RollupRebuilder::rebuild(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds, bool closeNewest)
{
    const std::int64_t from = fromSeconds / kHour * kHour;
    const std::int64_t to = (toSeconds + kHour - 1) / kHour * kHour;
    for (Statement &statement : m_delete)
        statement.run({ sqlValue(segment), sqlValue(from), sqlValue(to) });
    SegmentState state;
    state.id = segment;
    state.base = state.current = registersAt(segment, from);
    m_detail.start(key::last(segment, from * 1000) + 1, key::last(segment, to * 1000) + 1);
    for (SnapshotRow row; m_detail.next(row);) {
        const std::int64_t ms = key::time(row.id);
        m_writer.add(state, ms, row.values);
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (row.values[i])
                state.current[i] = row.values[i];
        }
        state.lastMs = ms;
        state.lastId = row.id;
    }
    m_detail.finish();
    bool isNewest = false;
    if (m_newest.run({ sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) })
        && m_newest.next())
        isNewest = m_newest.number(0) == state.lastId;
    m_newest.finish();
    if (closeNewest || !isNewest)
        m_writer.close(state);
}

} // namespace meterscope::history
