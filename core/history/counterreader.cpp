// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/counterreader.h"

#include "history/bucketfill.h"

#include <algorithm>
#include <array>

namespace meterscope::history {
namespace {

/// Devices behind the meter report hourly, or every five minutes.
constexpr std::int64_t kGapMs = 2 * 3'600'000;

/// How the registers are named that a kind shows; one name may be empty.
std::array<QString, 2> quantitiesOf(SeriesKind kind)
{
    if (kind == SeriesKind::Water)
        return { QStringLiteral("water-volume"), QString() };
    if (kind == SeriesKind::Heat)
        return { QStringLiteral("thermal-energy"), QString() };
    return { QStringLiteral("gas-volume"), QStringLiteral("gas-volume-uncorrected") };
}

} // namespace

CounterReader::CounterReader(SqlSession &session)
    : m_registers(session,
                  QStringLiteral("SELECT r.id, r.channel, r.obis, r.unit, (SELECT max(v.at_ms) FROM register_value v"
                                 " WHERE v.register_id = r.id) AS newest FROM register r WHERE r.meter_id = ?"
                                 " AND r.quantity IN (?, ?)"
                                 " AND r.occurrence = 0 ORDER BY newest DESC, r.quantity, r.id"))
    , m_upTo(session,
             QStringLiteral("SELECT at_ms, mantissa, exponent FROM register_value WHERE register_id = ?"
                            " AND at_ms <= ? AND mantissa IS NOT NULL"
                            " ORDER BY at_ms DESC, snapshot_id DESC LIMIT 1"))
    , m_after(session,
              QStringLiteral("SELECT at_ms, mantissa, exponent FROM register_value WHERE register_id = ?"
                             " AND at_ms > ? AND mantissa IS NOT NULL"
                             " ORDER BY at_ms, snapshot_id LIMIT 1"))
{ }

/// The device that reported last, with all its generations.
std::vector<std::int64_t> CounterReader::generations(SeriesReply &reply, std::int64_t meter)
{
    const auto quantities = quantitiesOf(reply.request.kind);
    std::vector<std::int64_t> generations;
    std::optional<std::int64_t> channel;
    std::string obis;
    for (m_registers.run({ sqlValue(meter), quantities[0], quantities[1] }); m_registers.next();) {
        if (!channel) {
            channel = m_registers.number(1);
            obis = m_registers.text(2);
            if (reply.request.kind == SeriesKind::Heat)
                reply.unit = m_registers.text(3) == "J" ? Unit::Joule : Unit::WattHour;
        }
        if (m_registers.number(1) == *channel && m_registers.text(2) == obis)
            generations.push_back(m_registers.number(0));
    }
    m_registers.finish();
    return generations;
}

std::optional<CounterReader::Reading> CounterReader::reading(Statement &statement, std::int64_t generation,
                                                             std::int64_t ms)
{
    std::optional<Reading> reading;
    if (statement.run({ sqlValue(generation), sqlValue(ms) }) && statement.next())
        reading = Reading { statement.number(0), Decimal(statement.number(1), static_cast<int>(statement.number(2))) };
    statement.finish();
    return reading;
}

void CounterReader::answer(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t meter)
{
    Ends ends;
    bool broken = false;
    for (const std::int64_t generation : generations(reply, meter)) {
        const Ends found = add(reply, boundaries, generation);
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
CounterReader::Ends CounterReader::add(SeriesReply &reply, const std::vector<std::int64_t> &boundaries,
                                       std::int64_t generation)
{
    Ends ends;
    ends.from = reading(m_upTo, generation, boundaries.front() * 1000);
    ends.to = ends.from;
    BucketCursor cursor(boundaries);
    std::int64_t from = boundaries.front() * 1000;
    while (auto next = reading(m_after, generation, from)) {
        if (next->atMs > boundaries.back() * 1000)
            break;
        ends.read = true;
        const std::size_t index = cursor.find(next->atMs);
        Bucket &bucket = reply.buckets[index];
        if (!ends.to) // consumption before the first reading is not known
            ends.from = ends.to = next;
        markRead(bucket, ends.to->atMs <= boundaries[index] * 1000 && next->atMs - ends.to->atMs > kGapMs);
        const auto last = reading(m_upTo, generation, boundaries[index + 1] * 1000);
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
