// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/segmentbook.h"

#include "history/plausibility.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::int64_t kReturnMs = 24 * 3'600'000;

/// The value in that exponent; the integer that is stored.
std::optional<std::int64_t> stored(const Decimal &value, int exponent)
{
    if (value.exponent() == exponent)
        return value.mantissa();
    const auto scaled = value.rescaled(exponent);
    return scaled ? std::optional(scaled->mantissa()) : std::nullopt;
}

RegisterValues rescaled(const RegisterValues &values, std::optional<int> from, std::optional<int> to)
{
    RegisterValues result;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (values[i] && from && to)
            result[i] = stored(Decimal(*values[i], *from), *to);
    }
    return result;
}

QString segmentColumns()
{
    QString columns = QStringLiteral("id, meter_id, equipment, interval_s, continues_id, reason");
    for (const char *exponent : kExponentNames)
        columns += QStringLiteral(", ") + QString::fromLatin1(exponent);
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", base_") + QString::fromLatin1(kColumns[i].name);
    return columns;
}

QString insertSql()
{
    QString columns = QStringLiteral("id, meter_id, equipment, protocol, identification, version, profile, interval_s,"
                                     " reason, continues_id, begins_ms, import_id");
    QString marks = QStringLiteral("?,?,?,?,?,?,?,?,?,?,?,?");
    for (const char *exponent : kExponentNames) {
        columns += QStringLiteral(", ") + QString::fromLatin1(exponent);
        marks += QStringLiteral(",?");
    }
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        columns += QStringLiteral(", base_") + QString::fromLatin1(kColumns[i].name);
        marks += QStringLiteral(",?");
    }
    return QStringLiteral("INSERT INTO segment (%1) VALUES (%2)").arg(columns, marks);
}

QString updateSql()
{
    QStringList columns;
    for (const char *exponent : kExponentNames)
        columns << QString::fromLatin1(exponent) + QStringLiteral(" = ?");
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns << QStringLiteral("base_") + QString::fromLatin1(kColumns[i].name) + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE segment SET %1 WHERE id = ?").arg(columns.join(QStringLiteral(", ")));
}

void appendScales(QVariantList &row, const SegmentState &state)
{
    for (const auto &exponent : state.exponents)
        row << (exponent ? QVariant(*exponent) : QVariant());
    for (const auto &base : state.base)
        row << sqlValue(base);
}

std::optional<int> energyExponent(const SegmentState &state)
{
    return state.exponents[static_cast<std::size_t>(Group::Energy)];
}

std::optional<std::int64_t> storedRegister(const HistoryRecord &record, const SegmentState &state, std::size_t i)
{
    const auto exponent = energyExponent(state);
    return record.values[i] && exponent ? stored(*record.values[i], *exponent) : std::nullopt;
}

/// Exponents fine enough for the record; the others stay.
void refine(SegmentState &state, const HistoryRecord &record)
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        auto &exponent = state.exponents[groupIndex(i)];
        if (record.values[i] && exponent && !stored(*record.values[i], *exponent))
            exponent = std::min(*exponent, record.values[i]->exponent());
    }
}

[[nodiscard]] bool leapt(const SegmentState &state, const HistoryRecord &record, std::int64_t gain)
{
    return state.plausibleMs != 0
        && !isPlausibleGain(gain, *energyExponent(state), record.receivedMs - state.plausibleMs,
                            connectionWatts(record));
}

/// What a segment takes over from the one before it. Registers go on from where they stood, except those that stepped
/// back, and those that gained more than physics allows: these are told in `leaps`.
void succeed(SegmentState &state, const SegmentState &previous, const HistoryRecord &record, SegmentReason reason,
             std::vector<SegmentBook::Leap> &leaps)
{
    state.exponents = previous.exponents;
    state.quirks = previous.quirks;
    state.lastTariff = previous.lastTariff;
    state.lastMeterOffset = previous.lastMeterOffset;
    state.lastSinceBootMs = previous.lastSinceBootMs;
    state.continues = previous.id;
    state.plausibleMs = reason == SegmentReason::ClockSetBack ? 0 : previous.plausibleMs;
    if (reason != SegmentReason::ClockSetBack)
        state.lastMs = previous.lastMs;
    if (reason == SegmentReason::FinerResolution)
        refine(state, record);
    state.base = rescaled(previous.current, energyExponent(previous), energyExponent(state));
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        const auto value = storedRegister(record, state, i);
        if (!value || !state.base[i])
            continue;
        if (*value < *state.base[i])
            state.base[i] = value;
        else if (reason == SegmentReason::CounterReturned && (*previous.beforeReset)[i])
            state.base[i] = std::min(*value, std::max(*state.base[i], *(*previous.beforeReset)[i]));
        if (leapt(state, record, *value - *state.base[i])) {
            leaps.push_back({ i, Decimal(*state.base[i], *energyExponent(state)) });
            state.base[i] = value;
        }
    }
    if (reason == SegmentReason::CounterReset) {
        state.beforeReset = rescaled(previous.current, energyExponent(previous), energyExponent(state));
        state.resetMs = previous.lastMs;
    }
    state.current = state.base;
}

} // namespace

QString reasonName(SegmentReason reason)
{
    switch (reason) {
    case SegmentReason::FirstReading:
        return QStringLiteral("first-reading");
    case SegmentReason::MeterReplaced:
        return QStringLiteral("meter-replaced");
    case SegmentReason::CounterReset:
        return QStringLiteral("counter-reset");
    case SegmentReason::CounterReturned:
        return QStringLiteral("counter-returned");
    case SegmentReason::FinerResolution:
        return QStringLiteral("finer-resolution");
    case SegmentReason::ClockSetBack:
        return QStringLiteral("clock-set-back");
    case SegmentReason::Imported:
        return QStringLiteral("imported");
    }
    return {};
}

SegmentBook::SegmentBook(SqlSession &session, RollupWriter &rollups, DetailReader &detail)
    : m_session(session)
    , m_rollups(rollups)
    , m_detail(detail)
    , m_selectSegment(session,
                      QStringLiteral("SELECT %1 FROM segment WHERE equipment = ? AND import_id IS NULL"
                                     " ORDER BY id DESC LIMIT 1")
                          .arg(segmentColumns()))
    , m_selectExponent(session, QStringLiteral("SELECT energy_exponent FROM segment WHERE id = ?"))
    , m_insertSegment(session, insertSql())
    , m_updateBase(session, updateSql())
    , m_insertMeter(session, QStringLiteral("INSERT INTO meter (link, created_ms) VALUES (?, ?)"))
    , m_meterByLink(session,
                    QStringLiteral("SELECT id FROM meter WHERE link = ? AND link <> '' ORDER BY id DESC LIMIT 1"))
    , m_updateLink(session, QStringLiteral("UPDATE meter SET link = ? WHERE id = ? AND link <> ?"))
    , m_segmentsOfMeter(session, QStringLiteral("SELECT id FROM segment WHERE meter_id = ? AND import_id IS NULL"))
    , m_equipments(session, QStringLiteral("SELECT DISTINCT equipment FROM segment WHERE import_id IS NULL"))
{ }

void SegmentBook::restoreAll()
{
    std::vector<std::string> equipments;
    for (m_equipments.run(); m_equipments.next();)
        equipments.push_back(m_equipments.text(0));
    m_equipments.finish();
    for (const std::string &equipment : equipments)
        [[maybe_unused]] const SegmentState *state = find(equipment);
}

SegmentBook::Place SegmentBook::place(const HistoryRecord &record)
{
    if (m_import.id != 0)
        return placeImported(record);
    Place place;
    SegmentState *state = find(record.equipment);
    if (m_session.fault)
        return place;
    if (!state) {
        const std::int64_t meter = meterFor(record, place.reason);
        state = begin(record, meter, nullptr, place.reason, nullptr);
        place.begins = true;
    } else if (const auto reason = reasonToBegin(*state, record)) {
        m_rollups.close(*state);
        const SegmentState previous = *state;
        place.reason = *reason;
        state = begin(record, previous.meterId, &previous, *reason, &place.leaps);
        place.begins = true;
    }
    const bool learned = learnScales(*state, record, place);
    if (place.begins) {
        insert(*state, record, place.reason);
    } else if (learned) {
        QVariantList row;
        appendScales(row, *state);
        m_updateBase.run(row << sqlValue(state->id));
    }
    noteSource(record, *state);
    place.state = m_session.fault ? nullptr : state;
    return place;
}

/// Within a stretch that was recorded, nothing is imported; a stretch that lies between two records parts them.
SegmentBook::Place SegmentBook::placeImported(const HistoryRecord &record)
{
    Place place;
    const auto known = m_states.find(record.equipment);
    SegmentState *state = known == m_states.end() ? nullptr : &known->second;
    bool isParted = !state || reasonToBegin(*state, record).has_value();
    for (const Stretch &stretch : recordedStretches(record.equipment)) {
        if (record.receivedMs >= stretch.firstMs && record.receivedMs <= stretch.lastMs) {
            place.isRecordedAlready = true;
            return place;
        }
        isParted = isParted || (state->lastMs < stretch.firstMs) != (record.receivedMs < stretch.firstMs);
    }
    if (isParted) {
        const std::int64_t meter = state ? state->meterId : importMeter(record);
        if (state)
            m_rollups.close(*state);
        state = begin(record, meter, nullptr, SegmentReason::Imported, nullptr);
        place.begins = true;
        place.reason = SegmentReason::Imported;
    }
    const bool learned = learnScales(*state, record, place);
    if (place.begins) {
        insert(*state, record, place.reason);
    } else if (learned) {
        QVariantList row;
        appendScales(row, *state);
        m_updateBase.run(row << sqlValue(state->id));
    }
    place.state = m_session.fault ? nullptr : state;
    return place;
}

const std::vector<SegmentBook::Stretch> &SegmentBook::recordedStretches(const std::string &equipment)
{
    const auto [entry, isNew] = m_import.recorded.try_emplace(equipment);
    if (!isNew)
        return entry->second;
    Statement segments(m_session,
                       QStringLiteral("SELECT id FROM segment WHERE equipment = ?"
                                      " AND (import_id IS NULL OR import_id <> ?)"));
    for (segments.run({ sqlValue(equipment), sqlValue(m_import.id) }); segments.next();) {
        const std::int64_t segment = segments.number(0);
        if (const std::int64_t first = m_detail.firstId(segment))
            entry->second.push_back({ key::time(first), key::time(m_detail.lastId(segment)) });
    }
    return entry->second;
}

std::int64_t SegmentBook::importMeter(const HistoryRecord &record)
{
    Statement known(m_session,
                    QStringLiteral("SELECT meter_id FROM segment WHERE equipment = ? ORDER BY id DESC LIMIT 1"));
    if (known.run({ sqlValue(record.equipment) }) && known.next())
        return known.number(0);
    if (m_import.meter != 0)
        return m_import.meter;
    return m_insertMeter.run({ QStringLiteral(""), sqlValue(record.receivedMs) }) ? m_insertMeter.lastInsertId() : 0;
}

void SegmentBook::beginImport(std::int64_t import, std::int64_t meter)
{
    m_liveStates = std::move(m_states);
    m_states.clear();
    m_import = { import, meter, {} };
}

void SegmentBook::endImport()
{
    for (auto &[equipment, state] : m_states)
        m_rollups.close(state);
    m_states = std::move(m_liveStates);
    m_liveStates.clear();
    m_import = {};
}

RegisterValues SegmentBook::baseOf(std::int64_t segment)
{
    QString columns;
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", base_") + QString::fromLatin1(kColumns[i].name);
    Statement select(m_session, QStringLiteral("SELECT id%1 FROM segment WHERE id = ?").arg(columns));
    RegisterValues base;
    if (select.run({ sqlValue(segment) }) && select.next()) {
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            base[i] = select.integer(static_cast<int>(i) + 1);
    }
    return base;
}

bool SegmentBook::isFollowedByLower(std::int64_t snapshotId)
{
    const std::int64_t last = key::last(key::segment(snapshotId), key::kMaximumTime);
    std::optional<StoredValues> here;
    for (m_detail.start(snapshotId - 1, last, kRegisterColumns); m_detail.next();) {
        for (std::size_t row = m_detail.begin(); row != m_detail.end(); ++row) {
            const StoredValues values = m_detail.block().values(row);
            if (!here) {
                here = values;
                continue;
            }
            m_detail.finish();
            for (std::size_t i = 0; i < kRegisterCount; ++i) {
                if (values[i] && (*here)[i] && *values[i] < *(*here)[i])
                    return true;
            }
            return false;
        }
    }
    return false;
}

SegmentState *SegmentBook::find(const std::string &equipment)
{
    const auto known = m_states.find(equipment);
    if (known != m_states.end())
        return &known->second;
    if (!m_selectSegment.run({ sqlValue(equipment) }) || !m_selectSegment.next())
        return nullptr;
    SegmentState state;
    state.id = m_selectSegment.number(0);
    state.meterId = m_selectSegment.number(1);
    state.equipment = equipment;
    state.intervalSeconds = m_selectSegment.number(3);
    const std::int64_t continues = m_selectSegment.number(4);
    const bool afterReset = m_selectSegment.text(5) == reasonName(SegmentReason::CounterReset).toStdString();
    int column = 6;
    for (auto &exponent : state.exponents) {
        if (const auto value = m_selectSegment.integer(column++))
            exponent = static_cast<int>(*value);
    }
    for (auto &base : state.base)
        base = m_selectSegment.integer(column++);
    m_selectSegment.finish();
    m_rollups.restore(state);
    if (afterReset)
        restoreReset(state, continues);
    return m_session.fault ? nullptr : &m_states.emplace(equipment, std::move(state)).first->second;
}

void SegmentBook::restoreReset(SegmentState &state, std::int64_t continues)
{
    const std::int64_t last = m_detail.lastId(continues);
    if (last == 0)
        return;
    RegisterValues registers;
    for (m_detail.start(last - 1, last, kRegisterColumns); m_detail.next();) {
        const StoredValues values = m_detail.block().values(m_detail.begin());
        std::copy_n(values.begin(), kRegisterCount, registers.begin());
    }
    m_detail.finish();
    if (m_selectExponent.run({ sqlValue(continues) }) && m_selectExponent.next()) {
        if (const auto exponent = m_selectExponent.integer(0))
            state.beforeReset = rescaled(registers, static_cast<int>(*exponent), energyExponent(state));
    }
    m_selectExponent.finish();
    state.resetMs = key::time(last);
}

std::int64_t SegmentBook::lastHeard(std::int64_t meter)
{
    std::vector<std::int64_t> segments;
    if (m_segmentsOfMeter.run({ sqlValue(meter) })) {
        while (m_segmentsOfMeter.next())
            segments.push_back(m_segmentsOfMeter.number(0));
        m_segmentsOfMeter.finish();
    }
    std::int64_t newest = 0;
    for (const std::int64_t segment : segments) {
        if (const std::int64_t last = m_detail.lastId(segment))
            newest = std::max(newest, key::time(last));
    }
    return newest;
}

/// The meter of an equipment never heard before: the one it replaces, or a new one.
std::int64_t SegmentBook::meterFor(const HistoryRecord &record, SegmentReason &reason)
{
    const QString link = m_links[record.source];
    std::int64_t candidate = 0;
    std::int64_t heardMs = 0;
    const auto heard = m_heard.find(record.source);
    if (heard != m_heard.end()) {
        const SegmentState *before = find(heard->second);
        if (before) {
            candidate = before->meterId;
            heardMs = before->lastMs;
        }
    } else if (!link.isEmpty() && m_meterByLink.run({ link }) && m_meterByLink.next()) {
        candidate = m_meterByLink.number(0);
        m_meterByLink.finish();
        heardMs = lastHeard(candidate);
    }
    if (candidate != 0 && record.receivedMs - heardMs >= kReplacementMs) {
        reason = SegmentReason::MeterReplaced;
        return candidate;
    }
    reason = SegmentReason::FirstReading;
    if (!m_insertMeter.run({ link.isNull() ? QStringLiteral("") : link, sqlValue(record.receivedMs) }))
        return 0;
    return m_insertMeter.lastInsertId();
}

std::optional<SegmentReason> SegmentBook::reasonToBegin(const SegmentState &state, const HistoryRecord &record)
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        const auto exponent = state.exponents[groupIndex(i)];
        if (record.values[i] && exponent && record.values[i]->exponent() < *exponent
            && !stored(*record.values[i], *exponent))
            return SegmentReason::FinerResolution;
    }
    if (state.lastMs - record.receivedMs > kLateMs)
        return SegmentReason::ClockSetBack;
    if (record.receivedMs < state.lastMs)
        return std::nullopt;
    bool returned = false;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        const auto value = storedRegister(record, state, i);
        if (!value || !state.current[i])
            continue;
        if (*value < *state.current[i])
            return SegmentReason::CounterReset;
        // One step that makes good most of what was lost: the low value was the fault, not the high one.
        if (state.beforeReset && (*state.beforeReset)[i] && record.receivedMs - state.resetMs <= kReturnMs) {
            const std::int64_t before = *(*state.beforeReset)[i];
            const std::int64_t lost = before - *state.current[i];
            returned = returned
                || (lost > 0 && *value >= before && *value - *state.current[i] > lost / 2 + 1
                    && *value - before < lost);
        }
    }
    return returned ? std::optional(SegmentReason::CounterReturned) : std::nullopt;
}

/// Fixes exponents and bases that are still open (a finer value than a known exponent has begun a new segment before)
/// and brings the values into them. True when something was learned.
bool SegmentBook::learnScales(SegmentState &state, const HistoryRecord &record, Place &place)
{
    const Exponents known = state.exponents;
    const RegisterValues bases = state.base;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        const std::size_t group = groupIndex(i);
        if (!record.values[i] || known[group])
            continue;
        const int exponent = record.values[i]->exponent();
        state.exponents[group] = state.exponents[group] ? std::min(*state.exponents[group], exponent) : exponent;
    }
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (!record.values[i])
            continue;
        place.values[i] = stored(*record.values[i], *state.exponents[groupIndex(i)]);
        if (!place.values[i])
            place.unstorable.push_back(i);
        else if (i < kRegisterCount && !state.base[i])
            state.base[i] = place.values[i];
    }
    return known != state.exponents || bases != state.base;
}

SegmentState *SegmentBook::begin(const HistoryRecord &record, std::int64_t meter, const SegmentState *previous,
                                 SegmentReason reason, std::vector<Leap> *leaps)
{
    SegmentState state;
    state.meterId = meter;
    state.equipment = record.equipment;
    state.intervalSeconds = record.intervalSeconds;
    if (previous)
        succeed(state, *previous, record, reason, *leaps);
    return &(m_states[record.equipment] = std::move(state));
}

bool SegmentBook::insert(SegmentState &state, const HistoryRecord &record, SegmentReason reason)
{
    QVariantList row { QVariant(),
                       sqlValue(state.meterId),
                       sqlValue(state.equipment),
                       QString::fromLatin1(protocolName(record.protocol).data()),
                       sqlValue(record.identification),
                       sqlValue(record.version),
                       sqlValue(record.profile),
                       sqlValue(state.intervalSeconds),
                       reasonName(reason),
                       state.continues == 0 ? QVariant() : sqlValue(state.continues),
                       sqlValue(record.receivedMs),
                       m_import.id == 0 ? QVariant() : sqlValue(m_import.id) };
    appendScales(row, state);
    if (!m_insertSegment.run(row))
        return false;
    state.id = m_insertSegment.lastInsertId();
    if (state.id > key::kMaximumSegment)
        m_session.fault = { HistoryError::Other, QStringLiteral("segment %1").arg(state.id) };
    return !m_session.fault;
}

void SegmentBook::noteSource(const HistoryRecord &record, const SegmentState &state)
{
    std::string &heard = m_heard[record.source];
    if (heard == record.equipment)
        return;
    heard = record.equipment;
    const QString link = m_links[record.source];
    if (!link.isEmpty())
        m_updateLink.run({ link, sqlValue(state.meterId), link });
}

} // namespace meterscope::history
