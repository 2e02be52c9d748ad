// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rangedeletion.h"

#include "history/detailwriter.h"
#include "history/rolluprebuilder.h"
#include "history/writeconnection.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

struct SegmentEnds
{
    std::int64_t id = 0;
    std::int64_t meter = 0;
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
};

class RangeDeletion
{
public:
    RangeDeletion(WriteConnection &connection, std::int64_t meter, std::int64_t fromMs, std::int64_t toMs)
        : m_connection(connection)
        , m_detail(connection.session())
        , m_rebuilder(connection.session())
        , m_meter(meter)
        , m_fromMs(fromMs)
        , m_toMs(toMs)
    { }

    HistoryFault run(const CareProgress &progress, DeletedRows &deleted)
    {
        const std::vector<SegmentEnds> segments = affected();
        for (const SegmentEnds &segment : segments)
            m_total += std::min(m_toMs, segment.lastMs + 1) - std::max(m_fromMs, segment.firstMs);
        for (const SegmentEnds &segment : segments) {
            if (!deleteFrom(segment, progress, deleted))
                return fault();
        }
        deleteOther(deleted);
        // Free pages and the log still hold what was deleted.
        m_connection.run(QStringLiteral("VACUUM"));
        m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return m_connection.session().fault;
    }

private:
    [[nodiscard]] HistoryFault fault() const
    {
        const HistoryFault &fault = m_connection.session().fault;
        return fault ? fault : HistoryFault { HistoryError::Cancelled, {} };
    }

    std::vector<SegmentEnds> affected()
    {
        std::vector<SegmentEnds> segments;
        Statement select(m_connection.session(),
                         QStringLiteral("SELECT id, meter_id FROM segment WHERE meter_id = ? OR ? = 0 ORDER BY id"));
        for (select.run({ sqlValue(m_meter), sqlValue(m_meter) }); select.next();)
            segments.push_back({ select.number(0), select.number(1), 0, 0 });
        select.finish();
        for (SegmentEnds &segment : segments)
            findEnds(segment);
        segments.erase(std::remove_if(segments.begin(), segments.end(),
                                      [this](const SegmentEnds &segment) {
                                          return segment.lastMs == 0 || segment.firstMs >= m_toMs
                                              || segment.lastMs < m_fromMs;
                                      }),
                       segments.end());
        return segments;
    }

    void findEnds(SegmentEnds &segment)
    {
        if (const std::int64_t first = m_detail.reader().firstId(segment.id)) {
            segment.firstMs = key::time(first);
            segment.lastMs = key::time(m_detail.reader().lastId(segment.id));
        }
    }

    /// A day at a time: the rows, then the rollups over them, in one transaction.
    bool deleteFrom(const SegmentEnds &segment, const CareProgress &progress, DeletedRows &deleted)
    {
        const std::int64_t from = std::max(m_fromMs, segment.firstMs);
        const std::int64_t to = std::min(m_toMs, segment.lastMs + 1);
        const bool beginning = m_fromMs <= segment.firstMs;
        for (std::int64_t day = from; day < to; day += kDayMs) {
            const std::int64_t end = std::min(day + kDayMs, to);
            m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
            deleted.snapshots += m_detail.remove(key::first(segment.id, day), key::first(segment.id, end) - 1);
            if (beginning)
                beginAnew(segment.id);
            m_rebuilder.rebuild(segment.id, day / 1000 - 1, (end + 999) / 1000, false);
            m_connection.run(QStringLiteral("COMMIT"));
            m_done += end - day;
            if (m_connection.session().fault || !progress(m_done, m_total))
                return false;
        }
        return true;
    }

    /// A segment whose beginning is gone begins with what is left of it: its registers then are its base, or the energy
    /// of what was deleted would appear there.
    void beginAnew(std::int64_t segment)
    {
        DetailReader &detail = m_detail.reader();
        const std::int64_t first = detail.firstId(segment);
        if (first == 0)
            return;
        RegisterValues base;
        std::size_t open = kRegisterCount;
        for (detail.start(first - 1, key::last(segment, key::kMaximumTime), kRegisterColumns);
             open != 0 && detail.next();) {
            for (std::size_t row = detail.begin(); open != 0 && row != detail.end(); ++row) {
                for (std::size_t i = 0; i < kRegisterCount; ++i) {
                    if (base[i] || !detail.block().value(row, i))
                        continue;
                    base[i] = detail.block().value(row, i);
                    --open;
                }
            }
        }
        detail.finish();
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (base[i])
                m_connection.run(QStringLiteral("UPDATE segment SET base_%1 = ? WHERE id = ?")
                                     .arg(QString::fromLatin1(kColumns[i].name)),
                                 { sqlValue(base[i]), sqlValue(segment) });
        }
        m_connection.run(QStringLiteral("UPDATE segment SET begins_ms = ? WHERE id = ?"),
                         { sqlValue(key::time(first)), sqlValue(segment) });
    }

    void deleteOther(DeletedRows &deleted)
    {
        m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
        const QVariantList range { sqlValue(m_meter), sqlValue(m_meter), sqlValue(m_fromMs), sqlValue(m_toMs) };
        m_connection.run(QStringLiteral("DELETE FROM register_value WHERE register_id IN (SELECT id FROM register WHERE"
                                        " meter_id = ? OR ? = 0) AND ((at_ms >= ? AND at_ms < ?)"
                                        " OR ((snapshot_id >> 9) & 4398046511103) BETWEEN ? AND ? - 1)"),
                         QVariantList(range) << sqlValue(m_fromMs) << sqlValue(m_toMs));
        deleted.slow = m_connection.changes();
        m_connection.run(QStringLiteral("DELETE FROM event WHERE (meter_id = ? OR ? = 0) AND to_ms >= ? AND from_ms < ?"
                                        " AND kind <> 'segment'"),
                         range);
        deleted.events = m_connection.changes();
        m_connection.run(QStringLiteral("DELETE FROM doubt WHERE (meter_id = ? OR ? = 0)"
                                        " AND ((last_id >> 9) & 4398046511103) >= ?"
                                        " AND ((first_id >> 9) & 4398046511103) < ?"),
                         range);
        deleteEmpty();
        m_connection.run(QStringLiteral("COMMIT"));
    }

    /// Segments, registers and meters of which nothing is left.
    void deleteEmpty()
    {
        const QString empty = QStringLiteral("(SELECT g.id FROM segment g WHERE NOT EXISTS (SELECT 1 FROM snapshot s"
                                             " WHERE s.id BETWEEN g.id << 51 AND ((g.id << 51) | 2251799813685247))"
                                             " AND NOT EXISTS (SELECT 1 FROM block b WHERE"
                                             " b.first_id BETWEEN g.id << 51 AND ((g.id << 51) | 2251799813685247))"
                                             " AND NOT EXISTS (SELECT 1 FROM rollup_1h r WHERE r.segment_id = g.id))");
        for (const QString &sql :
             { QStringLiteral("UPDATE segment SET continues_id = NULL WHERE continues_id IN ") + empty,
               QStringLiteral("DELETE FROM segment WHERE id IN ") + empty,
               QStringLiteral("DELETE FROM register WHERE NOT EXISTS (SELECT 1 FROM register_value v"
                              " WHERE v.register_id = register.id)"),
               QStringLiteral("DELETE FROM event WHERE meter_id NOT IN (SELECT meter_id FROM segment UNION SELECT"
                              " meter_id FROM register)"),
               QStringLiteral("DELETE FROM import WHERE id NOT IN (SELECT import_id FROM segment WHERE import_id IS NOT"
                              " NULL)"),
               QStringLiteral("DELETE FROM meter WHERE id NOT IN (SELECT meter_id FROM segment UNION SELECT meter_id"
                              " FROM register)") })
            m_connection.run(sql);
    }

    WriteConnection &m_connection;
    DetailWriter m_detail;
    RollupRebuilder m_rebuilder;
    std::int64_t m_meter;
    std::int64_t m_fromMs;
    std::int64_t m_toMs;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

HistoryFault deleteRange(const QString &path, std::int64_t meter, std::int64_t fromMs, std::int64_t toMs,
                         const CareProgress &progress, DeletedRows *deleted)
{
    WriteConnection connection(path);
    if (const HistoryFault fault = connection.open())
        return fault;
    return RangeDeletion(connection, meter, fromMs, toMs).run(progress, *deleted);
}

HistoryFault lineOfMeter(const QString &path, std::int64_t meter, std::string *line)
{
    WriteConnection connection(path);
    if (const HistoryFault fault = connection.open())
        return fault;
    Statement select(connection.session(), QStringLiteral("SELECT link FROM meter WHERE id = ?"));
    select.run({ sqlValue(meter) });
    if (select.next())
        *line = select.text(0);
    select.finish();
    return connection.session().fault;
}

} // namespace meterscope::history
