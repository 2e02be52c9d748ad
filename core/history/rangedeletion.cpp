// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rangedeletion.h"

#include "history/detailwriter.h"
#include "history/rolluprebuilder.h"
#include "history/segmentlist.h"
#include "history/writeconnection.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// The registers of the quarters of a segment, each as it stood at the first reading and at the last one.
QString quarterSql()
{
    QString columns = QStringLiteral("first_ms");
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", %1 - %1_gain").arg(QString::fromLatin1(kColumns[i].name));
    return QStringLiteral("SELECT %1 FROM rollup_15m WHERE segment_id = ? AND first_ms < ? ORDER BY ends").arg(columns);
}

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
        const std::vector<SeriesSegment> segments = affected();
        for (const SeriesSegment &segment : segments)
            m_total += std::min(m_toMs, segment.lastMs + 1) - std::max(m_fromMs, segment.firstMs);
        for (const SeriesSegment &segment : segments) {
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

    std::vector<SeriesSegment> affected()
    {
        std::vector<SeriesSegment> segments = SegmentList(m_connection.session(), m_detail.reader()).all();
        segments.erase(std::remove_if(segments.begin(), segments.end(),
                                      [this](const SeriesSegment &segment) {
                                          return (m_meter != 0 && segment.meterId != m_meter) || segment.lastMs == 0
                                              || segment.firstMs >= m_toMs || segment.lastMs < m_fromMs;
                                      }),
                       segments.end());
        return segments;
    }

    /// A day at a time: the rows, then the rollups over them, in one transaction.
    bool deleteFrom(const SeriesSegment &segment, const CareProgress &progress, DeletedRows &deleted)
    {
        const std::int64_t from = std::max(m_fromMs, segment.firstMs);
        const std::int64_t to = std::min(m_toMs, segment.lastMs + 1);
        const bool beginning = m_fromMs <= segment.firstMs;
        for (std::int64_t day = from; day < to; day += kDayMs) {
            const std::int64_t end = std::min(day + kDayMs, to);
            m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
            deleted.snapshots += m_detail.remove(key::first(segment.id, day), key::first(segment.id, end) - 1);
            // Of a day whose detail was pruned nothing can be made again: it goes as a whole.
            m_rebuilder.remove(segment.id, day / 1000 - 1, (end + 999) / 1000);
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
        const std::int64_t first = m_detail.reader().firstId(segment);
        if (first == 0)
            return;
        std::vector<std::size_t> open;
        const RegisterValues before = m_rebuilder.baseOf(segment);
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (before[i])
                open.push_back(i);
        }
        RegisterValues base;
        const auto take = [&](const auto &valueOf) {
            open.erase(std::remove_if(open.begin(), open.end(),
                                      [&](std::size_t i) {
                                          base[i] = valueOf(i);
                                          return base[i].has_value();
                                      }),
                       open.end());
        };
        const std::int64_t beginsMs = takeFromQuarters(segment, key::time(first), take);
        takeFromDetail(segment, first, open, take);
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (base[i])
                m_connection.run(QStringLiteral("UPDATE segment SET base_%1 = ? WHERE id = ?")
                                     .arg(QString::fromLatin1(kColumns[i].name)),
                                 { sqlValue(base[i]), sqlValue(segment) });
        }
        m_connection.run(QStringLiteral("UPDATE segment SET begins_ms = ? WHERE id = ?"),
                         { sqlValue(beginsMs), sqlValue(segment) });
    }

    /// What only rollups tell of, before the first snapshot. Returns where the segment begins.
    template<typename Take> std::int64_t takeFromQuarters(std::int64_t segment, std::int64_t firstMs, const Take &take)
    {
        std::int64_t beginsMs = firstMs;
        Statement quarters(m_connection.session(), quarterSql());
        for (quarters.run({ sqlValue(segment), sqlValue(firstMs) }); quarters.next();) {
            beginsMs = std::min(beginsMs, quarters.number(0));
            take([&](std::size_t i) { return quarters.integer(static_cast<int>(i) + 1); });
        }
        quarters.finish();
        return beginsMs;
    }

    template<typename Take>
    void takeFromDetail(std::int64_t segment, std::int64_t first, const std::vector<std::size_t> &open,
                        const Take &take)
    {
        DetailReader &detail = m_detail.reader();
        detail.start(first - 1, key::last(segment, key::kMaximumTime), kRegisterColumns);
        while (!open.empty() && detail.next()) {
            for (std::size_t row = detail.begin(); !open.empty() && row != detail.end(); ++row)
                take([&](std::size_t i) { return detail.block().value(row, i); });
        }
        detail.finish();
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
