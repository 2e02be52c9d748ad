// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/doubtbook.h"

#include "history/readconnection.h"

#include <algorithm>

namespace meterscope::history {

QString decisionName(DoubtDecision decision)
{
    switch (decision) {
    case DoubtDecision::Pending:
        return QStringLiteral("");
    case DoubtDecision::Accepted:
        return QStringLiteral("accepted");
    case DoubtDecision::Rejected:
        return QStringLiteral("rejected");
    }
    return {};
}

HistoryFault listDoubts(const QString &database, std::vector<Doubt> *doubts)
{
    ReadConnection connection(database);
    if (const HistoryFault fault = connection.open(); fault || !connection.isOpen())
        return fault;
    *doubts = DoubtBook(connection.session()).all();
    return connection.session().fault;
}

DoubtBook::DoubtBook(SqlSession &session)
    : m_select(session,
               QStringLiteral("SELECT id, meter_id, first_id, last_id, snapshots, register, before, after, decision,"
                              " (SELECT equipment FROM segment g WHERE g.id = first_id >> 51)"
                              " FROM doubt ORDER BY first_id"))
    , m_insert(session,
               QStringLiteral("INSERT INTO doubt (meter_id, first_id, last_id, snapshots, register, before, after)"
                              " VALUES (?,?,?,1,?,?,?)"))
    , m_extend(session, QStringLiteral("UPDATE doubt SET last_id = ?, snapshots = snapshots + 1 WHERE id = ?"))
    , m_decide(session, QStringLiteral("UPDATE doubt SET decision = ?, decided_ms = ? WHERE id = ?"))
{ }

std::vector<Doubt> DoubtBook::all()
{
    std::vector<Doubt> doubts;
    for (m_select.run(); m_select.next();) {
        Doubt doubt { m_select.number(0),     m_select.number(1), m_select.number(2), m_select.number(3),
                      m_select.number(4),     m_select.text(5),   m_select.text(6),   m_select.text(7),
                      DoubtDecision::Pending, m_select.text(9) };
        for (const DoubtDecision decision : { DoubtDecision::Accepted, DoubtDecision::Rejected }) {
            if (m_select.text(8) == decisionName(decision).toStdString())
                doubt.decision = decision;
        }
        doubts.push_back(std::move(doubt));
    }
    m_select.finish();
    return doubts;
}

void DoubtBook::load()
{
    m_ranges.clear();
    for (const Doubt &doubt : all()) {
        if (doubt.decision != DoubtDecision::Accepted)
            m_ranges.push_back({ doubt.firstId, doubt.lastId });
    }
    m_loaded = true;
}

bool DoubtBook::isInRange(std::int64_t snapshotId) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), snapshotId,
                                         [](std::int64_t id, const Range &range) { return id < range.firstId; });
    return behind != m_ranges.begin() && snapshotId <= (behind - 1)->lastId;
}

std::int64_t DoubtBook::add(std::int64_t id, const Doubt &doubt)
{
    m_loaded = false;
    if (id != 0) {
        m_extend.run({ sqlValue(doubt.lastId), sqlValue(id) });
        return id;
    }
    m_insert.run({ sqlValue(doubt.meterId), sqlValue(doubt.firstId), sqlValue(doubt.lastId), sqlValue(doubt.column),
                   sqlValue(doubt.before), sqlValue(doubt.after) });
    return m_insert.lastInsertId();
}

void DoubtBook::decide(std::int64_t id, DoubtDecision decision, std::int64_t nowMs)
{
    m_loaded = false;
    m_decide.run({ decisionName(decision), sqlValue(nowMs), sqlValue(id) });
}

} // namespace meterscope::history
