// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/gasreader.h"

#include "history/bucketfill.h"

#include <algorithm>

namespace meterscope::history {
namespace {

/// Gas meters report hourly, or every five minutes.
constexpr std::int64_t kGasGapMs = 2 * 3'600'000;

} // namespace

GasReader::GasReader(SqlSession &session)
    : m_registers(session,
                  QStringLiteral("SELECT r.id, r.channel, r.obis, (SELECT max(v.at_ms) FROM register_value v"
                                 " WHERE v.register_id = r.id) AS newest FROM register r WHERE r.meter_id = ?"
                                 " AND r.quantity IN ('gas-volume', 'gas-volume-uncorrected')"
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

/// The gas meter that reported last, with all its generations.
std::vector<std::int64_t> GasReader::generations(std::int64_t meter)
{
    std::vector<std::int64_t> generations;
    std::optional<std::int64_t> channel;
    std::string obis;
    for (m_registers.run({ sqlValue(meter) }); m_registers.next();) {
        if (!channel) {
            channel = m_registers.number(1);
            obis = m_registers.text(2);
        }
        if (m_registers.number(1) == *channel && m_registers.text(2) == obis)
            generations.push_back(m_registers.number(0));
    }
    m_registers.finish();
    return generations;
}

std::optional<GasReader::Reading> GasReader::reading(Statement &statement, std::int64_t generation, std::int64_t ms)
{
    std::optional<Reading> reading;
    if (statement.run({ sqlValue(generation), sqlValue(ms) }) && statement.next())
        reading = Reading { statement.number(0), Decimal(statement.number(1), static_cast<int>(statement.number(2))) };
    statement.finish();
    return reading;
}

void GasReader::answer(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t meter)
{
    Ends ends;
    bool broken = false;
    for (const std::int64_t generation : generations(meter)) {
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
GasReader::Ends GasReader::add(SeriesReply &reply, const std::vector<std::int64_t> &boundaries, std::int64_t generation)
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
        markRead(bucket, ends.to->atMs <= boundaries[index] * 1000 && next->atMs - ends.to->atMs > kGasGapMs);
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
