// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rolluprebuilder.h"

#include "history/historyzone.h"

namespace meterscope::history {
namespace {

QString baseColumns()
{
    QStringList columns;
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns << QStringLiteral("base_") + QString::fromLatin1(kColumns[i].name);
    return columns.join(QStringLiteral(", "));
}

} // namespace

RollupRebuilder::RollupRebuilder(SqlSession &session)
    : m_detail(session)
    , m_doubts(session)
    , m_writer(session, m_detail, m_doubts)
    , m_base(session, QStringLiteral("SELECT %1 FROM segment WHERE id = ?").arg(baseColumns()))
{
    if (const auto zone = readZone(session))
        m_writer.grid().setZone(*zone);
}

RegisterValues RollupRebuilder::baseOf(std::int64_t segment)
{
    RegisterValues registers;
    if (m_base.run({ sqlValue(segment) }) && m_base.next()) {
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            registers[i] = m_base.integer(static_cast<int>(i));
    }
    m_base.finish();
    return registers;
}

void RollupRebuilder::remove(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds)
{
    m_writer.remove(segment, fromSeconds * 1000 + 1, toSeconds * 1000);
}

void RollupRebuilder::rebuild(std::int64_t segment, std::int64_t fromSeconds, std::int64_t toSeconds, bool closeNewest)
{
    m_doubts.reload();
    m_writer.rebuild(segment, baseOf(segment), fromSeconds * 1000 + 1, toSeconds * 1000, closeNewest);
}

} // namespace meterscope::history
