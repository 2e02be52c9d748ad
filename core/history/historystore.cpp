// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "history/schema.h"

#include <QUuid>

#include <algorithm>
#include <cstdlib>

namespace meterscope::history {
namespace {

/// A line that is silent for longer than this, or than three periods of the meter, has a gap.
constexpr std::int64_t kGapMs = 60'000;
/// How far two clocks may part between two telegrams before it is told: the wall clock from the boot clock, the
/// meter's own from the wall clock.
constexpr std::int64_t kClockStepMs = 2'000;
constexpr std::int64_t kMeterStepSeconds = 30;

QString insertSnapshotSql()
{
    const QString marks =
        QStringList(static_cast<qsizetype>(kColumnCount) + 3, QStringLiteral("?")).join(QLatin1Char(','));
    return QStringLiteral("INSERT INTO snapshot (id, meter_offset_s, tariff, %1) VALUES (%2)")
        .arg(snapshotColumns(), marks);
}

std::optional<std::int64_t> meterOffset(const HistoryRecord &record)
{
    if (!record.meterSeconds)
        return std::nullopt;
    return *record.meterSeconds - record.receivedMs / 1000;
}

} // namespace

struct HistoryStore::Statements
{
    explicit Statements(SqlSession &session)
        : rollups(session)
        , book(session, rollups)
        , slow(session)
        , begin(session, QStringLiteral("BEGIN IMMEDIATE"))
        , commit(session, QStringLiteral("COMMIT"))
        , insertSnapshot(session, insertSnapshotSql())
        , newestOfMs(session, QStringLiteral("SELECT max(id) FROM snapshot WHERE id BETWEEN ? AND ?"))
        , insertEvent(session,
                      QStringLiteral("INSERT OR IGNORE INTO event (meter_id, kind, from_ms, to_ms, before,"
                                     " after) VALUES (?,?,?,?,?,?)"))
        , findQuirk(session, QStringLiteral("SELECT 1 FROM event WHERE meter_id = ? AND kind = 'quirk' AND after = ?"))
        , replaceSpill(session, QStringLiteral("INSERT OR REPLACE INTO spill (file_id, offset) VALUES (?, ?)"))
        , selectSpill(session, QStringLiteral("SELECT offset FROM spill WHERE file_id = ?"))
        , deleteSpill(session, QStringLiteral("DELETE FROM spill WHERE file_id = ?"))
        , checkpoint(session, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"))
    { }

    RollupWriter rollups;
    SegmentBook book;
    SlowWriter slow;
    Statement begin;
    Statement commit;
    Statement insertSnapshot;
    Statement newestOfMs;
    Statement insertEvent;
    Statement findQuirk;
    Statement replaceSpill;
    Statement selectSpill;
    Statement deleteSpill;
    Statement checkpoint;
};

HistoryStore::HistoryStore(const QString &path)
    : m_connection(QUuid::createUuid().toString())
    , m_session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection), path, {} }
{ }

HistoryStore::~HistoryStore()
{
    m_statements.reset(); // ends an open transaction: without COMMIT it is rolled back when the connection closes
    m_session.database.close();
    m_session.database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

HistoryFault HistoryStore::open()
{
    m_session.fault = openForWriting(m_session.database, m_session.path);
    if (m_session.fault)
        return m_session.fault;
    m_statements = std::make_unique<Statements>(m_session);
    m_statements->begin.run();
    m_statements->book.restoreAll();
    m_statements->commit.run();
    return m_session.fault;
}

void HistoryStore::attachSource(std::uint32_t source, const QString &link)
{
    m_statements->book.attachSource(source, link);
}

HistoryFault HistoryStore::begin()
{
    m_statements->begin.run();
    return m_session.fault;
}

HistoryFault HistoryStore::commit()
{
    m_statements->commit.run();
    return m_session.fault;
}

HistoryFault HistoryStore::checkpoint()
{
    m_statements->checkpoint.run();
    m_statements->checkpoint.finish();
    return m_session.fault;
}

HistoryFault HistoryStore::write(const HistoryRecord &record)
{
    const SegmentBook::Place place = m_statements->book.place(record);
    if (!place.state)
        return m_session.fault;
    writeEvents(record, place);
    writeRow(record, place);
    return m_session.fault;
}

void HistoryStore::writeRow(const HistoryRecord &record, const SegmentBook::Place &place)
{
    SegmentState &state = *place.state;
    std::int64_t id = key::first(state.id, record.receivedMs);
    if (id <= state.lastId) { // the same millisecond, or late: behind those that are there
        if (m_statements->newestOfMs.run({ sqlValue(id), sqlValue(key::last(state.id, record.receivedMs)) })
            && m_statements->newestOfMs.next())
            id = std::max(id, m_statements->newestOfMs.number(0) + 1);
        m_statements->newestOfMs.finish();
    }
    QVariantList row { sqlValue(id), sqlValue(meterOffset(record)), sqlValue(record.tariff) };
    for (const auto &value : place.values)
        row << sqlValue(value);
    m_statements->insertSnapshot.run(row);
    const std::int64_t ms = key::time(id);
    m_statements->rollups.add(state, ms, place.values);
    m_statements->slow.write(state.meterId, id, record);

    if (ms < state.lastMs)
        return;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (place.values[i])
            state.current[i] = place.values[i];
    }
    state.lastMs = ms;
    state.lastId = id;
    if (record.tariff)
        state.lastTariff = record.tariff;
    if (record.meterSeconds)
        state.lastMeterOffset = meterOffset(record);
    state.lastSinceBootMs = record.sinceBootMs;
}

void HistoryStore::writeEvents(const HistoryRecord &record, const SegmentBook::Place &place)
{
    const SegmentState &state = *place.state;
    const std::int64_t now = record.receivedMs;
    if (place.begins)
        event(state.meterId, "segment", now, now, QString::number(state.continues), reasonName(place.reason));
    if (state.lastMs != 0 && now - state.lastMs > std::max(kGapMs, 3000 * state.intervalSeconds))
        event(state.meterId, "gap", state.lastMs, now, {}, {});
    if (record.tariff && state.lastTariff && record.tariff != state.lastTariff)
        event(state.meterId, "tariff", now, now, QString::number(*state.lastTariff), QString::number(*record.tariff));
    for (const std::size_t column : place.unstorable)
        event(state.meterId, "not-stored", now, now, QString::fromLatin1(kColumns[column].name),
              QString::fromStdString(record.values[column]->toString()));
    if (record.failures != state.failures) {
        for (const PowerFailure &failure : record.failures)
            event(state.meterId, "power-failure", (failure.endSeconds - failure.durationSeconds) * 1000,
                  failure.endSeconds * 1000, {}, {});
        place.state->failures = record.failures;
    }
    for (const std::string &quirk : record.quirks) {
        if (!place.state->quirks.insert(quirk).second)
            continue;
        if (m_statements->findQuirk.run({ sqlValue(state.meterId), sqlValue(quirk) })
            && !m_statements->findQuirk.next())
            event(state.meterId, "quirk", now, now, {}, QString::fromStdString(quirk));
        m_statements->findQuirk.finish();
    }
    writeClockEvents(record, state);
}

void HistoryStore::writeClockEvents(const HistoryRecord &record, const SegmentState &state)
{
    const std::int64_t now = record.receivedMs;
    const bool sameBoot = state.lastSinceBootMs != 0 && record.sinceBootMs >= state.lastSinceBootMs;
    if (sameBoot && state.lastMs != 0) {
        const std::int64_t step = (now - state.lastMs) - (record.sinceBootMs - state.lastSinceBootMs);
        if (std::abs(step) > kClockStepMs)
            event(state.meterId, "clock", now, now, QStringLiteral("host"), QString::number(step));
    }
    const auto offset = meterOffset(record);
    if (offset && state.lastMeterOffset && std::abs(*offset - *state.lastMeterOffset) > kMeterStepSeconds)
        event(state.meterId, "clock", now, now, QStringLiteral("meter"),
              QString::number((*offset - *state.lastMeterOffset) * 1000));
}

void HistoryStore::event(std::int64_t meter, const char *kind, std::int64_t fromMs, std::int64_t toMs,
                         const QString &before, const QString &after)
{
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    m_statements->insertEvent.run(
        { sqlValue(meter), QString::fromLatin1(kind), sqlValue(fromMs), sqlValue(toMs), text(before), text(after) });
}

HistoryFault HistoryStore::noteSpill(const QString &fileId, qint64 offset)
{
    m_statements->replaceSpill.run({ fileId, offset });
    return m_session.fault;
}

qint64 HistoryStore::spillOffset(const QString &fileId)
{
    qint64 offset = 0;
    if (m_statements->selectSpill.run({ fileId }) && m_statements->selectSpill.next())
        offset = m_statements->selectSpill.number(0);
    m_statements->selectSpill.finish();
    return offset;
}

void HistoryStore::forgetSpill(const QString &fileId)
{
    m_statements->deleteSpill.run({ fileId });
}

} // namespace meterscope::history
