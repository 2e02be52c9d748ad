// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "domain/profile.h"
#include "history/detailwriter.h"
#include "history/historyzone.h"
#include "history/plausibility.h"
#include "history/schema.h"

#include <QDateTime>
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
        : detail(session)
        , doubts(session)
        , rollups(session, detail.reader(), doubts)
        , book(session, rollups, detail.reader())
        , slow(session, SlowWriter::Origin::Live)
        , pruner(session)
        , begin(session, QStringLiteral("BEGIN IMMEDIATE"))
        , commit(session, QStringLiteral("COMMIT"))
        , insertEvent(session,
                      QStringLiteral("INSERT OR IGNORE INTO event (meter_id, kind, from_ms, to_ms, before,"
                                     " after) VALUES (?,?,?,?,?,?)"))
        , findQuirk(session, QStringLiteral("SELECT 1 FROM event WHERE meter_id = ? AND kind = 'quirk' AND after = ?"))
        , replaceSpill(session, QStringLiteral("INSERT OR REPLACE INTO spill (file_id, offset) VALUES (?, ?)"))
        , selectSpill(session, QStringLiteral("SELECT offset FROM spill WHERE file_id = ?"))
        , deleteSpill(session, QStringLiteral("DELETE FROM spill WHERE file_id = ?"))
        , checkpoint(session, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"))
        , shrink(session, QStringLiteral("PRAGMA shrink_memory"))
        , segments(session, QStringLiteral("SELECT id FROM segment WHERE ? IN (0, meter_id) ORDER BY id"))
    { }

    DetailWriter detail;
    DoubtBook doubts;
    RollupWriter rollups;
    SegmentBook book;
    SlowWriter slow;
    std::unique_ptr<SlowWriter> importedSlow; ///< while a file is imported
    Pruner pruner;
    Statement begin;
    Statement commit;
    Statement insertEvent;
    Statement findQuirk;
    Statement replaceSpill;
    Statement selectSpill;
    Statement deleteSpill;
    Statement checkpoint;
    Statement shrink;
    Statement segments;
};

HistoryStore::HistoryStore(const QString &path)
    : m_connection(QUuid::createUuid().toString())
    , m_session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection), path, {} }
{ }

HistoryStore::~HistoryStore()
{
    m_watch.reset(); // while its connection is open, and before anything runs that it would ask about
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
    if (const auto zone = readZone(m_session))
        m_statements->rollups.grid().setZone(*zone);
    m_retention = readRetention(m_session);
    m_statements->book.restoreAll();
    m_statements->commit.run();
    return m_session.fault;
}

std::int64_t HistoryStore::rowsFromMs() const
{
    constexpr std::int64_t kDayMs = 86'400'000;
    return QDateTime::currentMSecsSinceEpoch() - m_rowDays * kDayMs;
}

void HistoryStore::attachSource(std::uint32_t source, const QString &link)
{
    m_statements->book.attachSource(source, link);
}

HistoryFault HistoryStore::begin(Mode mode)
{
    m_bulkBeforeMs = mode == Mode::Bulk ? rowsFromMs() : 0;
    m_statements->begin.run();
    return m_session.fault;
}

HistoryFault HistoryStore::commit()
{
    m_statements->detail.flush();
    m_statements->commit.run();
    return m_session.fault;
}

HistoryFault HistoryStore::checkpoint()
{
    m_statements->checkpoint.run();
    m_statements->checkpoint.finish();
    return m_session.fault;
}

void HistoryStore::releasePages()
{
    m_statements->shrink.run();
    m_statements->shrink.finish();
}

HistoryFault HistoryStore::write(const HistoryRecord &record)
{
    const SegmentBook::Place place = m_statements->book.place(record);
    if (place.isRecordedAlready)
        ++m_skipped;
    if (!place.state)
        return m_session.fault;
    if (place.begins)
        chooseZone(record);
    writeEvents(record, place);
    writeRow(record, place);
    return m_session.fault;
}

void HistoryStore::chooseZone(const HistoryRecord &record)
{
    const Profile *profile = findProfile(record.profile);
    if (!profile || readZone(m_session))
        return;
    writeZone(m_session, profile->zone);
    m_statements->rollups.grid().setZone(profile->zone);
}

void HistoryStore::writeRow(const HistoryRecord &record, const SegmentBook::Place &place)
{
    SegmentState &state = *place.state;
    // The same millisecond, or late: behind those that are there.
    const std::int64_t id = m_statements->detail.freeId(state.id, record.receivedMs, state.lastId);
    const std::int64_t ms = key::time(id);
    const auto offset = meterOffset(record);
    m_statements->detail.write(id, offset, record.tariff, place.values, ms < m_bulkBeforeMs);
    const bool plausible = judge(record, place, id);
    if (plausible)
        m_statements->rollups.add(state, ms, place.values);
    SlowWriter &slow = m_statements->importedSlow ? *m_statements->importedSlow : m_statements->slow;
    slow.write(state.meterId, id, record);

    if (ms < state.lastMs)
        return;
    if (plausible) {
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (place.values[i])
                state.current[i] = place.values[i];
        }
        state.plausibleMs = ms;
    }
    state.lastMs = ms;
    state.lastId = id;
    if (record.tariff)
        state.lastTariff = record.tariff;
    if (offset)
        state.lastMeterOffset = offset;
    state.lastSinceBootMs = record.sinceBootMs;
}

/// Whether the reading counts. One that physics does not allow is noted; one that comes late among such is one of them.
bool HistoryStore::judge(const HistoryRecord &record, const SegmentBook::Place &place, std::int64_t id)
{
    SegmentState &state = *place.state;
    if (place.begins)
        return true;
    if (record.receivedMs < state.lastMs)
        return !m_statements->doubts.isDoubtful(id);
    const auto column = implausibleRegister(state, record, place.values);
    if (!column) {
        state.doubt = 0;
        return true;
    }
    noteDoubt(record, place, id, *column);
    return false;
}

void HistoryStore::noteDoubt(const HistoryRecord &record, const SegmentBook::Place &place, std::int64_t id,
                             std::size_t column)
{
    SegmentState &state = *place.state;
    const int exponent = *state.exponents[static_cast<std::size_t>(Group::Energy)];
    Doubt doubt;
    doubt.meterId = state.meterId;
    doubt.firstId = doubt.lastId = id;
    doubt.column = kColumns[column].name;
    doubt.before = Decimal(*state.current[column], exponent).toString();
    doubt.after = record.values[column]->toString();
    if (state.doubt == 0)
        event(state.meterId, "implausible", record.receivedMs, record.receivedMs, QString::fromStdString(doubt.before),
              QString::fromStdString(doubt.after));
    state.doubt = m_statements->doubts.add(state.doubt, doubt);
}

void HistoryStore::writeEvents(const HistoryRecord &record, const SegmentBook::Place &place)
{
    const SegmentState &state = *place.state;
    const std::int64_t now = record.receivedMs;
    if (place.begins)
        event(state.meterId, "segment", now, now, QString::number(state.continues), reasonName(place.reason));
    for (const SegmentBook::Leap &leap : place.leaps)
        event(state.meterId, "implausible", state.lastMs, now, QString::fromStdString(leap.before.toString()),
              QString::fromStdString(record.values[leap.column]->toString()));
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

bool HistoryStore::tidy()
{
    m_statements->begin.run();
    const bool more = tidyStep();
    m_statements->commit.run();
    return more && !m_session.fault;
}

bool HistoryStore::tidyStep()
{
    // Late readings go into blocks with some work: those that come within a minute find their rows still open.
    const std::int64_t settledMs = QDateTime::currentMSecsSinceEpoch() - 2 * kLateMs;
    const std::int64_t rowsFrom = rowsFromMs();
    for (const std::int64_t segment : segmentsOf(0)) {
        if (m_statements->detail.makeBlock(segment, settledMs, false)
            || m_statements->detail.makeBlock(segment, rowsFrom, true))
            return true;
    }
    if (m_statements->detail.sealBlock(rowsFrom))
        return true;
    const bool pruned = m_statements->pruner.step(m_retention, QDateTime::currentMSecsSinceEpoch());
    if (pruned)
        m_statements->detail.reset();
    return pruned;
}

std::vector<std::int64_t> HistoryStore::segmentsOf(std::int64_t meter)
{
    std::vector<std::int64_t> segments;
    for (m_statements->segments.run({ sqlValue(meter) }); m_statements->segments.next();)
        segments.push_back(m_statements->segments.number(0));
    m_statements->segments.finish();
    return segments;
}

bool HistoryStore::unseal(std::int64_t meter, std::int64_t fromMs, std::int64_t toMs)
{
    m_statements->begin.run();
    bool more = false;
    for (const std::int64_t segment : segmentsOf(meter)) {
        more = m_statements->detail.unsealBlock(key::first(segment, fromMs), key::first(segment, toMs) - 1);
        if (more)
            break;
    }
    m_statements->commit.run();
    return more && !m_session.fault;
}

void HistoryStore::sealAgain()
{
    m_statements->begin.run();
    m_statements->detail.sealAgain();
    m_statements->commit.run();
}

void HistoryStore::rebuildAround(std::int64_t segment, std::int64_t fromMs, std::int64_t toMs)
{
    m_statements->rollups.rebuild(segment, m_statements->book.baseOf(segment), fromMs, toMs, false);
}

void HistoryStore::restoreStates()
{
    m_statements->detail.reset();
    m_statements->doubts.reload();
    m_statements->book.forget();
    m_statements->book.restoreAll();
}

std::int64_t HistoryStore::beginImport(const QString &label, std::int64_t meter)
{
    Statement insert(m_session, QStringLiteral("INSERT INTO import (label, imported_ms) VALUES (?, ?)"));
    if (!insert.run({ label, sqlValue(std::int64_t(QDateTime::currentMSecsSinceEpoch())) }))
        return 0;
    const std::int64_t import = insert.lastInsertId();
    m_skipped = 0;
    m_statements->importedSlow = std::make_unique<SlowWriter>(m_session, SlowWriter::Origin::File);
    m_statements->book.beginImport(import, meter);
    return import;
}

void HistoryStore::endImport()
{
    m_statements->book.endImport();
    m_statements->importedSlow.reset();
}

void HistoryStore::noteImported(std::int64_t import, qint64 snapshots)
{
    Statement update(m_session, QStringLiteral("UPDATE import SET snapshots = ? WHERE id = ?"));
    update.run({ snapshots, sqlValue(import) });
}

HistoryFault HistoryStore::undoImport(std::int64_t import)
{
    m_statements->begin.run();
    m_statements->pruner.removeImport(import);
    restoreStates();
    m_statements->commit.run();
    return m_session.fault;
}

HistoryFault HistoryStore::noteSalvage(const Salvage &salvage)
{
    constexpr std::int64_t kMonthMs = std::int64_t(31) * 86'400'000;
    const auto now = sqlValue(std::int64_t(QDateTime::currentMSecsSinceEpoch()));
    m_statements->begin.run();
    Statement(m_session,
              QStringLiteral("INSERT OR IGNORE INTO event (meter_id, kind, from_ms, to_ms, before, after)"
                             " SELECT id, 'salvaged', ?, ?, ?, ? FROM meter"))
        .run({ now, now, salvage.setAside, QStringLiteral("%1 %2").arg(salvage.rows).arg(salvage.lost) });
    m_statements->commit.run();
    for (const std::int64_t segment : salvage.rollupsLost ? segmentsOf(0) : std::vector<std::int64_t>()) {
        const std::int64_t first = m_statements->detail.reader().firstId(segment);
        if (first == 0)
            continue;
        const std::int64_t lastMs = key::time(m_statements->detail.reader().lastId(segment));
        for (std::int64_t ms = key::time(first); ms <= lastMs; ms += kMonthMs) { // a month in a transaction
            m_statements->begin.run();
            rebuildAround(segment, ms, std::min(ms + kMonthMs, lastMs));
            m_statements->commit.run();
        }
    }
    m_statements->begin.run();
    restoreStates();
    m_statements->commit.run();
    return m_session.fault;
}

std::vector<Doubt> HistoryStore::doubts()
{
    return m_statements->doubts.all();
}

HistoryFault HistoryStore::decide(std::int64_t doubt, DoubtDecision decision)
{
    const std::vector<Doubt> known = doubts();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Doubt &entry) { return entry.id == doubt; });
    if (found == known.end())
        return { HistoryError::Other, QStringLiteral("doubt %1").arg(doubt) };
    if (decision == DoubtDecision::Accepted && m_statements->book.isFollowedByLower(found->lastId))
        return { HistoryError::Contradicted, {} };
    m_statements->begin.run();
    m_statements->doubts.decide(doubt, decision, QDateTime::currentMSecsSinceEpoch());
    rebuildAround(key::segment(found->firstId), key::time(found->firstId), key::time(found->lastId));
    restoreStates();
    m_statements->commit.run();
    return m_session.fault;
}

void HistoryStore::watch(CareProgress progress)
{
    m_watch = std::make_unique<StatementWatch>(m_session, std::move(progress));
}

HistoryFault HistoryStore::setRetention(const Retention &retention)
{
    m_statements->begin.run();
    writeRetention(m_session, retention);
    m_statements->commit.run();
    if (!m_session.fault)
        m_retention = retention;
    return m_session.fault;
}

} // namespace meterscope::history
