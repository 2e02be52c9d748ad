// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/seriesreader.h"

#include "history/historyzone.h"
#include "history/timegrid.h"

#include <algorithm>

namespace meterscope::history {
namespace {

/// As the writer's gap events: silence longer than this, or than three periods of the meter.
constexpr std::int64_t kGapMs = 60'000;
/// Gas meters report hourly, or every five minutes.
constexpr std::int64_t kGasGapMs = 2 * 3'600'000;

UtcSeconds utc(std::int64_t seconds)
{
    return UtcSeconds(std::chrono::seconds(seconds));
}

void addTo(std::optional<Decimal> &sum, const std::optional<Decimal> &value)
{
    if (value)
        sum = sum ? Decimal::sum(*sum, *value) : value;
}

/// For meters without a register of the total.
void sumTariffs(const SeriesReader::Segment &segment, std::array<std::optional<Decimal>, kBucketValues> &slots)
{
    if (!segment.base[kImportTotal]) {
        addTo(slots[kImportTotal], slots[kImportTariff1]);
        addTo(slots[kImportTotal], slots[kImportTariff2]);
    }
    if (!segment.base[kExportTotal]) {
        addTo(slots[kExportTotal], slots[kExportTariff1]);
        addTo(slots[kExportTotal], slots[kExportTariff2]);
    }
}

/// Consumption of the six slots between two states of the registers, in Wh.
std::array<std::optional<Decimal>, kBucketValues> energyBetween(const SeriesReader::Segment &segment,
                                                                const RegisterValues &from, const RegisterValues &to)
{
    std::array<std::optional<Decimal>, kBucketValues> energy;
    const auto exponent = segment.exponents[static_cast<std::size_t>(Group::Energy)];
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        std::int64_t difference = 0;
        if (from[i] && to[i] && exponent && !__builtin_sub_overflow(*to[i], *from[i], &difference))
            energy[i] = Decimal(difference, *exponent);
    }
    sumTariffs(segment, energy);
    return energy;
}

/// Later registers over earlier ones; what a reading lacks stays.
void advance(RegisterValues &registers, const RegisterValues &later)
{
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (later[i])
            registers[i] = later[i];
    }
}

/// Statistics of one bucket over segments that may store power in different exponents.
struct PowerSum
{
    Statistic statistic;
    int exponent = 0;

    void merge(Statistic other, int otherExponent)
    {
        if (statistic.count == 0) {
            statistic = other;
            exponent = otherExponent;
            return;
        }
        const int finest = std::min(exponent, otherExponent);
        const bool fits = scale(statistic, exponent, finest) && scale(other, otherExponent, finest);
        if (!fits)
            return;
        exponent = finest;
        statistic.merge(other);
    }

    static bool scale(Statistic &values, int from, int to)
    {
        for (std::int64_t *value : { &values.minimum, &values.sum, &values.maximum }) {
            const auto scaled = Decimal(*value, from).rescaled(to);
            if (!scaled)
                return false;
            *value = scaled->mantissa();
        }
        return true;
    }

    /// Rounded half away from zero in the storage exponent: for display, registers are the truth.
    [[nodiscard]] Decimal mean() const
    {
        const std::int64_t half = statistic.sum < 0 ? -(statistic.count / 2) : statistic.count / 2;
        return { (statistic.sum + half) / statistic.count, exponent };
    }
};

/// Finds the bucket of each of a sequence of moments that never goes back.
class BucketCursor
{
public:
    explicit BucketCursor(const std::vector<std::int64_t> &boundaries)
        : m_boundaries(boundaries)
    { }
    std::size_t find(std::int64_t ms)
    {
        while (m_index + 2 < m_boundaries.size() && ms > m_boundaries[m_index + 1] * 1000)
            ++m_index;
        return m_index;
    }

private:
    const std::vector<std::int64_t> &m_boundaries;
    std::size_t m_index = 0;
};

void markRead(Bucket &bucket, bool filled)
{
    if (filled)
        bucket.quality = BucketQuality::Filled;
    else if (bucket.quality == BucketQuality::None)
        bucket.quality = BucketQuality::Measured;
}

UtcSeconds utcOfMs(std::int64_t ms)
{
    return utc(ms / 1000);
}

/// The six slots as they stand, in Wh.
std::array<std::optional<Decimal>, kBucketValues> readingsOf(const SeriesReader::Segment &segment,
                                                             const RegisterValues &registers)
{
    std::array<std::optional<Decimal>, kBucketValues> readings;
    const auto exponent = segment.exponents[static_cast<std::size_t>(Group::Energy)];
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (registers[i] && exponent)
            readings[i] = Decimal(*registers[i], *exponent);
    }
    sumTariffs(segment, readings);
    return readings;
}

/// A pair of readings is shown as proof of a total: it may not stand where the total is not their difference.
void dropUnprovenReadings(SeriesReply &reply)
{
    for (std::size_t i = 0; i < kBucketValues; ++i) {
        auto &from = reply.readingsAtFrom[i];
        auto &to = reply.readingsAtTo[i];
        const auto difference = from && to ? Decimal::difference(*to, *from) : std::nullopt;
        const bool silent = !reply.totals[i] && difference && difference->isZero();
        if (silent || (difference && reply.totals[i] && *difference == *reply.totals[i]))
            continue;
        from.reset();
        to.reset();
    }
}

/// As few columns as the answer needs: each costs as much as a quarter of a row.
QString rollupColumnsFor(RegisterSet registers)
{
    if (registers == 0)
        return QStringLiteral("ends, power_min, power_sum, power_max, power_count");
    QString columns = QStringLiteral("ends, first_ms, last_ms");
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if ((registers & columnBit(i)) != 0)
            columns += QStringLiteral(", ") + QString::fromLatin1(kColumns[i].name);
    }
    return columns;
}

RollupBucket readPart(const Statement &row, RegisterSet registers)
{
    RollupBucket part;
    part.ends = row.number(0);
    part.count = 1;
    if (registers == 0) {
        part.firstMs = part.lastMs = part.ends * 1000;
        part.statistics[0] = { row.number(1), row.number(2), row.number(3), row.number(4) };
        return part;
    }
    part.firstMs = row.number(1);
    part.lastMs = row.number(2);
    int column = 3;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if ((registers & columnBit(i)) != 0)
            part.last[i] = row.integer(column++);
    }
    return part;
}

/// Those that the segment has.
RegisterSet registersOf(const SeriesReader::Segment &segment)
{
    RegisterSet registers = 0;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (segment.base[i])
            registers |= columnBit(i);
    }
    return registers;
}

QString segmentSql()
{
    QString columns = QStringLiteral("id, meter_id, equipment, continues_id, interval_s");
    for (const char *exponent : kExponentNames)
        columns += QStringLiteral(", ") + QString::fromLatin1(exponent);
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", base_") + QString::fromLatin1(kColumns[i].name);
    return QStringLiteral("SELECT %1 FROM segment ORDER BY id").arg(columns);
}

} // namespace

/// The registers at both ends of a range, along segments that continue each other.
class EnergyEnds
{
public:
    [[nodiscard]] bool isEmpty() const { return m_lastSegment == 0; }

    void add(const SeriesReader::Segment &segment, const RegisterValues &from, std::int64_t fromMs,
             const RegisterValues &to, std::int64_t toMs)
    {
        if (isEmpty()) {
            m_from = readingsOf(segment, from);
            m_fromMs = fromMs;
        } else if (segment.continues != m_lastSegment) {
            m_broken = true;
        }
        m_to = readingsOf(segment, to);
        m_toMs = toMs;
        m_lastSegment = segment.id;
        m_meter = segment.equipment;
    }

    void apply(SeriesReply &reply) const
    {
        if (isEmpty() || m_broken)
            return;
        reply.readingsAtFrom = m_from;
        reply.readingsAtTo = m_to;
        reply.readAtFrom = utcOfMs(m_fromMs);
        reply.readAtTo = utcOfMs(m_toMs);
        reply.readingsMeter = m_meter;
        dropUnprovenReadings(reply);
    }

private:
    std::array<std::optional<Decimal>, kBucketValues> m_from;
    std::array<std::optional<Decimal>, kBucketValues> m_to;
    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = 0;
    std::int64_t m_lastSegment = 0; ///< ids begin with 1
    std::string m_meter;
    bool m_broken = false; ///< another meter, or segments that do not follow each other in the range
};

SeriesReader::SeriesReader(SqlSession &session)
    : m_session(session)
    , m_detail(session)
    , m_doubts(session)
    , m_segments(session, segmentSql())
    , m_firstRollup(session,
                    QStringLiteral("SELECT first_ms FROM rollup_15m WHERE segment_id = ? ORDER BY ends LIMIT 1"))
    , m_gasRegisters(session,
                     QStringLiteral("SELECT r.id, r.channel, r.obis, (SELECT max(v.at_ms) FROM register_value v"
                                    " WHERE v.register_id = r.id) AS newest FROM register r WHERE r.meter_id = ?"
                                    " AND r.quantity IN ('gas-volume', 'gas-volume-uncorrected')"
                                    " AND r.occurrence = 0 ORDER BY newest DESC, r.quantity, r.id"))
    , m_gasUpTo(session,
                QStringLiteral("SELECT at_ms, mantissa, exponent FROM register_value WHERE register_id = ?"
                               " AND at_ms <= ? AND mantissa IS NOT NULL"
                               " ORDER BY at_ms DESC, snapshot_id DESC LIMIT 1"))
    , m_gasAfter(session,
                 QStringLiteral("SELECT at_ms, mantissa, exponent FROM register_value WHERE register_id = ?"
                                " AND at_ms > ? AND mantissa IS NOT NULL"
                                " ORDER BY at_ms, snapshot_id LIMIT 1"))
{
    for (const char *table : kRollupTables) {
        const QString name = QString::fromLatin1(table);
        m_newest.emplace_back(session,
                              QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends <= ?"
                                             " ORDER BY ends DESC LIMIT 1")
                                  .arg(rollupColumns(), name));
    }
}

std::size_t SeriesReader::usableLevels(const SeriesRequest &request, const std::vector<std::int64_t> &boundaries)
{
    std::size_t levels = kRollupSeconds.size();
    while (levels > 0 && std::any_of(boundaries.begin(), boundaries.end(), [&](std::int64_t boundary) {
               return boundary % kRollupSeconds[levels - 1] != 0;
           }))
        --levels;
    const bool daily = request.step == BucketStep::LocalDay || request.step == BucketStep::LocalMonth;
    if (!daily || levels < kRollupSeconds.size())
        return levels;
    const auto zone = readZone(m_session);
    return zone && isSameCalendar(*zone, request.zone) ? kRollupLevels : levels;
}

SeriesReply SeriesReader::answer(const SeriesRequest &asked)
{
    const SeriesRequest request = fitted(asked);
    SeriesReply reply;
    reply.request = request;
    m_doubts.reload();
    const std::vector<std::int64_t> boundaries = stepBoundaries(request);
    if (boundaries.empty())
        return reply;
    reply.buckets = emptyBuckets(request);
    const std::vector<Segment> segments = segmentsOf(request.meter);
    for (const Segment &segment : segments) {
        const UtcSeconds first = utc(segment.firstMs / 1000);
        const UtcSeconds last = utc(segment.lastMs / 1000);
        reply.recordedFrom = reply.recordedFrom ? std::min(*reply.recordedFrom, first) : first;
        reply.recordedTo = reply.recordedTo ? std::max(*reply.recordedTo, last) : last;
    }
    if (!segments.empty()) {
        switch (request.kind) {
        case SeriesKind::Energy:
            answerEnergy(reply, boundaries, segments);
            break;
        case SeriesKind::Power:
            answerPower(reply, boundaries, segments);
            break;
        case SeriesKind::Gas:
            answerGas(reply, boundaries, segments.front().meterId);
            break;
        }
    }
    reply.error = m_session.fault.error;
    reply.detail = m_session.fault.detail.toStdString();
    return reply;
}

std::vector<SeriesReader::Segment> SeriesReader::segmentsOf(std::int64_t meter)
{
    std::vector<Segment> segments;
    for (m_segments.run(); m_segments.next();) {
        Segment segment;
        segment.id = m_segments.number(0);
        segment.meterId = m_segments.number(1);
        segment.equipment = m_segments.text(2);
        segment.continues = m_segments.number(3);
        segment.intervalSeconds = m_segments.number(4);
        int column = 5;
        for (auto &exponent : segment.exponents) {
            if (const auto value = m_segments.integer(column++))
                exponent = static_cast<int>(*value);
        }
        for (auto &base : segment.base)
            base = m_segments.integer(column++);
        segments.push_back(std::move(segment));
    }
    const Segment *newest = nullptr;
    for (Segment &segment : segments) {
        if (const std::int64_t first = m_detail.firstId(segment.id)) {
            segment.firstMs = key::time(first);
            segment.lastMs = key::time(m_detail.lastId(segment.id));
            // Rollups reach further back than detail that was pruned.
            if (m_firstRollup.run({ sqlValue(segment.id) }) && m_firstRollup.next())
                segment.firstMs = std::min(segment.firstMs, m_firstRollup.number(0));
            m_firstRollup.finish();
        }
        if (!newest || segment.lastMs > newest->lastMs)
            newest = &segment;
    }
    if (meter == 0 && newest)
        meter = newest->meterId;
    segments.erase(
        std::remove_if(segments.begin(), segments.end(),
                       [meter](const Segment &segment) { return segment.meterId != meter || segment.lastMs == 0; }),
        segments.end());
    std::stable_sort(segments.begin(), segments.end(),
                     [](const Segment &a, const Segment &b) { return a.firstMs < b.firstMs; });
    return segments;
}

std::optional<RollupBucket> SeriesReader::before(const Segment &segment, std::int64_t seconds)
{
    RollupBucket found;
    // The finest level reaches closest; a coarser one is asked where that was pruned.
    for (Statement &newest : m_newest) {
        if (newest.run({ sqlValue(segment.id), sqlValue(seconds) }) && newest.next())
            found = readRollup(newest);
        newest.finish();
        if (found.count != 0)
            break;
    }
    visitDetail(segment, found.ends, { found.ends, seconds }, Content::Registers,
                [&found](const RollupBucket &later) { found.append(later); });
    return found.count == 0 ? std::nullopt : std::optional(found);
}

void SeriesReader::visit(const Segment &segment, const std::vector<std::int64_t> &boundaries, std::size_t levels,
                         Content content, const Visitor &visitor)
{
    std::int64_t cursor = boundaries.front();
    for (std::size_t level = levels; level-- > 0;) {
        const RegisterSet registers = content == Content::Registers ? registersOf(segment) : 0;
        if (content == Content::Registers && registers == 0)
            return;
        Statement &rows = rollup(level, registers);
        for (rows.run({ sqlValue(segment.id), sqlValue(cursor), sqlValue(boundaries.back()) }); rows.next();) {
            const RollupBucket part = readPart(rows, registers);
            cursor = part.ends;
            visitor(part);
        }
        rows.finish();
    }
    visitDetail(segment, cursor, boundaries, content, visitor);
}

Statement &SeriesReader::rollup(std::size_t level, RegisterSet registers)
{
    const auto known = m_rollups.find({ level, registers });
    if (known != m_rollups.end())
        return known->second;
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends > ? AND ends <= ? ORDER BY ends")
            .arg(rollupColumnsFor(registers), QString::fromLatin1(kRollupTables[level]));
    return m_rollups.try_emplace({ level, registers }, m_session, sql).first->second;
}

void SeriesReader::visitDetail(const Segment &segment, std::int64_t fromSeconds,
                               const std::vector<std::int64_t> &boundaries, Content content, const Visitor &visitor)
{
    if (fromSeconds * 1000 >= segment.lastMs)
        return;
    auto boundary = std::upper_bound(boundaries.begin(), boundaries.end(), fromSeconds);
    m_detail.start(key::last(segment.id, fromSeconds * 1000), key::last(segment.id, boundaries.back() * 1000),
                   content == Content::Registers ? kRegisterColumns : kPowerColumns);
    while (m_detail.next()) {
        const auto &ids = m_detail.block().ids();
        std::size_t row = m_detail.begin();
        while (row != m_detail.end()) {
            while (ids[row] > key::last(segment.id, *boundary * 1000))
                ++boundary;
            const auto behind = std::upper_bound(ids.begin() + static_cast<std::ptrdiff_t>(row),
                                                 ids.begin() + static_cast<std::ptrdiff_t>(m_detail.end()),
                                                 key::last(segment.id, *boundary * 1000));
            const auto end = static_cast<std::size_t>(behind - ids.begin());
            const RollupBucket part = partOf(row, end, content);
            if (part.count != 0)
                visitor(part);
            row = end;
        }
    }
    m_detail.finish();
}

RollupBucket SeriesReader::partOf(std::size_t begin, std::size_t end, Content content)
{
    RollupBucket part;
    const DetailBlock &block = m_detail.block();
    const DetailColumn &import = block.column(kPowerImport);
    const DetailColumn &outward = block.column(kPowerExport);
    for (std::size_t row = begin; row != end; ++row) {
        const std::int64_t id = block.ids()[row];
        if (m_doubts.isDoubtful(id))
            continue;
        part.lastMs = key::time(id);
        if (part.count++ == 0)
            part.firstMs = part.lastMs;
        if (content == Content::Power) {
            if ((import.known[row] | outward.known[row]) != 0) // a value that is not known is 0
                part.statistics[0].add(import.values[row] - outward.values[row]);
            continue;
        }
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (block.column(i).known[row] != 0)
                part.last[i] = block.column(i).values[row];
        }
    }
    return part;
}

void SeriesReader::answerEnergy(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                                const std::vector<Segment> &segments)
{
    EnergyEnds ends;
    for (const Segment &segment : segments) {
        if (segment.firstMs > boundaries.back() * 1000 || segment.lastMs <= boundaries.front() * 1000)
            continue;
        const auto previous = std::find_if(segments.begin(), segments.end(),
                                           [&](const Segment &other) { return other.id == segment.continues; });
        addEnergy(reply, boundaries, segment, previous == segments.end() ? 0 : previous->lastMs, ends);
    }
    if (ends.isEmpty())
        keepLastRegisters(boundaries, segments, ends);
    ends.apply(reply);
}

/// Nothing was read in the range: it begins and ends with what was read last before it.
void SeriesReader::keepLastRegisters(const std::vector<std::int64_t> &boundaries, const std::vector<Segment> &segments,
                                     EnergyEnds &ends)
{
    const Segment *last = nullptr;
    for (const Segment &segment : segments) {
        if (segment.lastMs <= boundaries.front() * 1000 && (!last || segment.lastMs >= last->lastMs))
            last = &segment;
    }
    const auto seed = last ? before(*last, boundaries.front()) : std::nullopt;
    if (!seed)
        return;
    RegisterValues registers = last->base;
    advance(registers, seed->last);
    ends.add(*last, registers, seed->lastMs, registers, seed->lastMs);
}

void SeriesReader::addEnergy(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, const Segment &segment,
                             std::int64_t heardBeforeMs, EnergyEnds &ends)
{
    RegisterValues start = segment.base;
    if (const auto seed = before(segment, boundaries.front())) {
        advance(start, seed->last);
        heardBeforeMs = seed->lastMs;
    }
    const std::int64_t startMs = heardBeforeMs != 0 ? heardBeforeMs : segment.firstMs;
    const std::int64_t gapMs = std::max(kGapMs, 3000 * segment.intervalSeconds);
    BucketCursor cursor(boundaries);
    RegisterValues registers = start;
    visit(segment, boundaries, usableLevels(reply.request, boundaries), Content::Registers,
          [&](const RollupBucket &part) {
              Bucket &bucket = reply.buckets[cursor.find(part.lastMs)];
              const bool crosses =
                  heardBeforeMs != 0 && heardBeforeMs <= bucket.begin.time_since_epoch().count() * 1000;
              markRead(bucket, crosses && part.firstMs - heardBeforeMs > gapMs);
              heardBeforeMs = part.lastMs;
              RegisterValues now = registers;
              advance(now, part.last);
              const auto energy = energyBetween(segment, registers, now);
              for (std::size_t i = 0; i < kBucketValues; ++i)
                  addTo(bucket.values[i], energy[i]);
              registers = now;
          });
    const auto total = energyBetween(segment, start, registers);
    for (std::size_t i = 0; i < kBucketValues; ++i)
        addTo(reply.totals[i], total[i]);
    ends.add(segment, start, startMs, registers, heardBeforeMs);
}

void SeriesReader::answerPower(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                               const std::vector<Segment> &segments)
{
    std::vector<PowerSum> sums(reply.buckets.size());
    const std::size_t levels = usableLevels(reply.request, boundaries);
    for (const Segment &segment : segments) {
        const auto exponent = segment.exponents[static_cast<std::size_t>(Group::Power)];
        if (!exponent || segment.firstMs > boundaries.back() * 1000 || segment.lastMs <= boundaries.front() * 1000)
            continue;
        BucketCursor cursor(boundaries);
        visit(segment, boundaries, levels, Content::Power, [&](const RollupBucket &part) {
            if (part.statistics[0].count != 0)
                sums[cursor.find(part.lastMs)].merge(part.statistics[0], *exponent);
        });
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const PowerSum &sum = sums[i];
        if (sum.statistic.count == 0)
            continue;
        Bucket &bucket = reply.buckets[i];
        bucket.quality = BucketQuality::Measured;
        bucket.values[kPowerMinimum] = Decimal(sum.statistic.minimum, sum.exponent);
        bucket.values[kPowerMean] = sum.mean();
        bucket.values[kPowerMaximum] = Decimal(sum.statistic.maximum, sum.exponent);
    }
}

/// The gas meter that reported last, with all its generations.
std::vector<std::int64_t> SeriesReader::gasGenerations(std::int64_t meter)
{
    std::vector<std::int64_t> generations;
    std::optional<std::int64_t> channel;
    std::string obis;
    for (m_gasRegisters.run({ sqlValue(meter) }); m_gasRegisters.next();) {
        if (!channel) {
            channel = m_gasRegisters.number(1);
            obis = m_gasRegisters.text(2);
        }
        if (m_gasRegisters.number(1) == *channel && m_gasRegisters.text(2) == obis)
            generations.push_back(m_gasRegisters.number(0));
    }
    m_gasRegisters.finish();
    return generations;
}

std::optional<SeriesReader::GasReading> SeriesReader::gasReading(Statement &statement, std::int64_t generation,
                                                                 std::int64_t ms)
{
    std::optional<GasReading> reading;
    if (statement.run({ sqlValue(generation), sqlValue(ms) }) && statement.next())
        reading =
            GasReading { statement.number(0), Decimal(statement.number(1), static_cast<int>(statement.number(2))) };
    statement.finish();
    return reading;
}

void SeriesReader::answerGas(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t meter)
{
    GasEnds ends;
    bool broken = false;
    for (const std::int64_t generation : gasGenerations(meter)) {
        const GasEnds found = addGas(reply, boundaries, generation);
        broken = broken || (found.read && ends.read);
        // The newest generation comes first: an older one only counts where it was read.
        if (found.from && (!ends.from || found.read))
            ends = found;
    }
    if (!ends.from || !ends.to || broken)
        return;
    reply.readingsAtFrom[0] = ends.from->value;
    reply.readingsAtTo[0] = ends.to->value;
    reply.readAtFrom = utcOfMs(ends.from->atMs);
    reply.readAtTo = utcOfMs(ends.to->atMs);
    dropUnprovenReadings(reply);
}

/// Two index look-ups for each bucket that has readings.
SeriesReader::GasEnds SeriesReader::addGas(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                                           std::int64_t generation)
{
    GasEnds ends;
    ends.from = gasReading(m_gasUpTo, generation, boundaries.front() * 1000);
    ends.to = ends.from;
    BucketCursor cursor(boundaries);
    std::int64_t from = boundaries.front() * 1000;
    while (auto next = gasReading(m_gasAfter, generation, from)) {
        if (next->atMs > boundaries.back() * 1000)
            break;
        ends.read = true;
        const std::size_t index = cursor.find(next->atMs);
        Bucket &bucket = reply.buckets[index];
        if (!ends.to) // consumption before the first reading is not known
            ends.from = ends.to = next;
        markRead(bucket, ends.to->atMs <= boundaries[index] * 1000 && next->atMs - ends.to->atMs > kGasGapMs);
        const auto last = gasReading(m_gasUpTo, generation, boundaries[index + 1] * 1000);
        if (!last)
            break;
        addTo(bucket.values[0], Decimal::difference(last->value, ends.to->value));
        ends.to = last;
        from = std::max(last->atMs, next->atMs);
    }
    if (ends.from && ends.to)
        addTo(reply.totals[0], Decimal::difference(ends.to->value, ends.from->value));
    return ends;
}

} // namespace meterscope::history
