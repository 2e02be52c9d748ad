// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/retention.h"

#include "history/columns.h"
#include "history/historyzone.h"
#include "history/readconnection.h"
#include "history/rollup.h"
#include "history/statementwatch.h"

#include <QDateTime>

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
/// Of a row of three phases with its key, docs/SCHEMA.md.
constexpr std::int64_t kRowBytes = 62;
constexpr std::int64_t kMinuteBytes = 120;
/// Taken away in one step.
constexpr int kBlocksAtOnce = 32;
constexpr int kRowsAtOnce = 4096;

QString rollupTable(std::size_t level)
{
    return QString::fromLatin1(kRollupTables[level]);
}

constexpr const char *kDetailSetting = "keep_detail_days";
constexpr const char *kMinuteSetting = "keep_minute_days";

} // namespace

Retention readRetention(SqlSession &session)
{
    Retention retention;
    Statement select(session, QStringLiteral("SELECT value FROM setting WHERE name = ?"));
    for (const auto &[name, days] :
         { std::pair(kDetailSetting, &retention.detailDays), std::pair(kMinuteSetting, &retention.minuteDays) }) {
        if (select.run({ QString::fromLatin1(name) }) && select.next())
            *days = std::max(static_cast<int>(select.number(0)), 0);
        select.finish();
    }
    return retention;
}

void writeRetention(SqlSession &session, const Retention &retention)
{
    Statement replace(session, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"));
    replace.run({ QString::fromLatin1(kDetailSetting), QString::number(retention.detailDays) });
    replace.run({ QString::fromLatin1(kMinuteSetting), QString::number(retention.minuteDays) });
}

HistoryFault lookUpRetention(const QString &database, Retention *retention)
{
    ReadConnection connection(database);
    if (const HistoryFault fault = connection.open(); fault || !connection.isOpen())
        return fault;
    *retention = readRetention(connection.session());
    return connection.session().fault;
}

HistoryFault estimateRetention(const QString &database, const Retention &retention, const CareProgress &progress,
                               RetentionEstimate *estimate)
{
    ReadConnection connection(database);
    if (const HistoryFault fault = connection.open(); fault || !connection.isOpen())
        return fault;
    const StatementWatch watch(connection.session(), progress);
    *estimate = Pruner(connection.session()).estimate(retention, QDateTime::currentMSecsSinceEpoch());
    return connection.session().fault;
}

Pruner::Pruner(SqlSession &session)
    : m_session(session)
{ }

std::int64_t Pruner::number(const QString &sql, const QVariantList &values)
{
    Statement statement(m_session, sql);
    return statement.run(values) && statement.next() ? statement.number(0) : 0;
}

void Pruner::run(const QString &sql, const QVariantList &values)
{
    Statement(m_session, sql).run(values);
}

std::vector<std::int64_t> Pruner::segments()
{
    std::vector<std::int64_t> segments;
    Statement select(m_session, QStringLiteral("SELECT id FROM segment ORDER BY id"));
    for (select.run(); select.next();)
        segments.push_back(select.number(0));
    return segments;
}

/// Of the local day that `ms` is in. A reading at that very moment is of the day before.
std::int64_t Pruner::dayBeginMs(std::int64_t ms)
{
    RollupGrid grid;
    if (const auto zone = readZone(m_session))
        grid.setZone(*zone);
    return grid.dayBegin(grid.end(kDayLevel, ms)) * 1000;
}

/// Key before which the detail of a segment goes. Its last reading stays: what follows is measured from it.
std::int64_t Pruner::detailEnd(std::int64_t segment, std::int64_t beforeMs)
{
    const QVariantList all { sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) };
    const std::int64_t lastRow =
        number(QStringLiteral("SELECT id FROM snapshot WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"), all);
    const std::int64_t lastInBlocks = number(
        QStringLiteral("SELECT last_id FROM block WHERE first_id BETWEEN ? AND ? ORDER BY first_id DESC LIMIT 1"), all);
    const std::int64_t undecided =
        number(QStringLiteral("SELECT min(first_id) FROM doubt WHERE decision = '' AND first_id BETWEEN ? AND ?"), all);
    if (undecided != 0)
        beforeMs = std::min(beforeMs, key::time(undecided));
    return std::min(key::first(segment, dayBeginMs(beforeMs) + 1), std::max(lastRow, lastInBlocks));
}

RetentionEstimate Pruner::estimate(const Retention &retention, std::int64_t nowMs)
{
    RetentionEstimate sizes;
    const auto addDetail = [this](std::int64_t segment, std::int64_t end, std::int64_t *snapshots,
                                  std::int64_t *bytes) {
        const QVariantList range { sqlValue(key::first(segment, 0)), sqlValue(end) };
        // A snapshot of the newest weeks is in a block and a row: it counts once, its bytes twice.
        const std::int64_t rows =
            number(QStringLiteral("SELECT count(*) FROM snapshot WHERE id >= ? AND id < ?"), range);
        const std::int64_t rowsInBlocks = number(QStringLiteral("SELECT coalesce(sum(snapshots), 0) FROM block"
                                                                " WHERE first_id >= ? AND last_id < ? AND sealed <> 1"),
                                                 range);
        const std::int64_t inBlocks = number(QStringLiteral("SELECT coalesce(sum(snapshots), 0) FROM block"
                                                            " WHERE first_id >= ? AND last_id < ?"),
                                             range);
        *snapshots += inBlocks + std::max<std::int64_t>(rows - rowsInBlocks, 0);
        *bytes += rows * kRowBytes
            + number(QStringLiteral("SELECT coalesce(sum(length(data)), 0) FROM block"
                                    " WHERE first_id >= ? AND last_id < ?"),
                     range);
    };
    for (const std::int64_t segment : segments()) {
        addDetail(segment, key::first(segment + 1, 0), &sizes.allSnapshots, &sizes.allSnapshotBytes);
        if (retention.detailDays > 0)
            addDetail(segment, detailEnd(segment, nowMs - retention.detailDays * kDayMs), &sizes.snapshots,
                      &sizes.snapshotBytes);
    }
    sizes.allMinutes = number(QStringLiteral("SELECT count(*) FROM rollup_1m"));
    for (const std::int64_t segment : retention.minuteDays > 0 ? segments() : std::vector<std::int64_t>()) {
        const QVariant id = sqlValue(segment);
        sizes.minutes += number(QStringLiteral("SELECT count(*) FROM rollup_1m WHERE segment_id = ? AND ends < ?"
                                               " AND ends < (SELECT max(ends) FROM rollup_1d WHERE segment_id = ?)"),
                                { id, sqlValue((nowMs - retention.minuteDays * kDayMs) / 1000), id });
    }
    sizes.minuteBytes = sizes.minutes * kMinuteBytes;
    sizes.allMinuteBytes = sizes.allMinutes * kMinuteBytes;
    return sizes;
}

bool Pruner::step(const Retention &retention, std::int64_t nowMs)
{
    const std::vector<std::int64_t> all = segments();
    for (const std::int64_t segment : all) {
        if (retention.detailDays <= 0)
            break;
        const std::int64_t begin = key::first(segment, 0);
        const std::int64_t end = detailEnd(segment, nowMs - retention.detailDays * kDayMs);
        Statement blocks(m_session,
                         QStringLiteral("DELETE FROM block WHERE first_id IN (SELECT first_id FROM block"
                                        " WHERE first_id >= ? AND first_id < ? AND last_id < ?"
                                        " ORDER BY first_id LIMIT ?)"));
        if (blocks.run({ sqlValue(begin), sqlValue(end), sqlValue(end), QVariant(kBlocksAtOnce) })
            && blocks.changedRows() > 0)
            return true;
        Statement rows(m_session,
                       QStringLiteral("DELETE FROM snapshot WHERE id IN (SELECT id FROM snapshot"
                                      " WHERE id >= ? AND id < ? ORDER BY id LIMIT ?)"));
        if (rows.run({ sqlValue(begin), sqlValue(end), QVariant(kRowsAtOnce) }) && rows.changedRows() > 0)
            return true;
    }
    if (retention.minuteDays <= 0)
        return false;
    const std::int64_t end = (nowMs - retention.minuteDays * kDayMs) / 1000;
    for (const std::int64_t segment : all) {
        // The newest one stays: it says how far the minutes have come.
        Statement minutes(m_session,
                          QStringLiteral("DELETE FROM rollup_1m WHERE segment_id = ? AND ends IN (SELECT ends"
                                         " FROM rollup_1m WHERE segment_id = ? AND ends < ? AND ends <"
                                         " (SELECT max(ends) FROM rollup_1d WHERE segment_id = ?)"
                                         " ORDER BY ends LIMIT ?)"));
        const QVariant id = sqlValue(segment);
        if (minutes.run({ id, id, sqlValue(end), id, QVariant(kRowsAtOnce) }) && minutes.changedRows() > 0)
            return true;
    }
    return false;
}

void Pruner::removeImport(std::int64_t import)
{
    std::vector<std::int64_t> imported;
    Statement select(m_session, QStringLiteral("SELECT id FROM segment WHERE import_id = ?"));
    for (select.run({ sqlValue(import) }); select.next();)
        imported.push_back(select.number(0));
    select.finish();
    for (const std::int64_t segment : imported) {
        const QVariantList keys { sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) };
        run(QStringLiteral("DELETE FROM snapshot WHERE id BETWEEN ? AND ?"), keys);
        run(QStringLiteral("DELETE FROM block WHERE first_id BETWEEN ? AND ?"), keys);
        run(QStringLiteral("DELETE FROM register_value WHERE snapshot_id BETWEEN ? AND ?"), keys);
        run(QStringLiteral("DELETE FROM doubt WHERE first_id BETWEEN ? AND ?"), keys);
        for (std::size_t level = 0; level < kRollupLevels; ++level)
            run(QStringLiteral("DELETE FROM %1 WHERE segment_id = ?").arg(rollupTable(level)), { sqlValue(segment) });
    }
    run(QStringLiteral("DELETE FROM event WHERE kind = 'segment' AND after = 'imported' AND EXISTS (SELECT 1"
                       " FROM segment g WHERE g.import_id = ? AND g.meter_id = event.meter_id"
                       " AND g.begins_ms = event.from_ms)"),
        { sqlValue(import) });
    run(QStringLiteral("DELETE FROM segment WHERE import_id = ?"), { sqlValue(import) });
    run(QStringLiteral("DELETE FROM import WHERE id = ?"), { sqlValue(import) });
    run(QStringLiteral("DELETE FROM register WHERE generation < 0 AND NOT EXISTS (SELECT 1 FROM register_value v"
                       " WHERE v.register_id = register.id)"),
        {});
    run(QStringLiteral("DELETE FROM event WHERE meter_id NOT IN (SELECT meter_id FROM segment)"), {});
    run(QStringLiteral("DELETE FROM meter WHERE id NOT IN (SELECT meter_id FROM segment)"
                       " AND id NOT IN (SELECT meter_id FROM register) AND id NOT IN (SELECT meter_id FROM doubt)"),
        {});
}

} // namespace meterscope::history
