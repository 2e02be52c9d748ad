// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/energyanswer.h"

#include "history/bucketfill.h"

#include <algorithm>

namespace meterscope::history {
namespace {

/// As the writer's gap events: silence longer than this, or than three periods of the meter.
constexpr std::int64_t kGapMs = 60'000;

using SlotValues = std::array<std::optional<Decimal>, kBucketValues>;

/// For meters without a register of the total.
void sumTariffs(const SeriesSegment &segment, SlotValues &slots)
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
SlotValues energyBetween(const SeriesSegment &segment, const RegisterValues &from, const RegisterValues &to)
{
    SlotValues energy;
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

/// The six slots as they stand, in Wh.
SlotValues readingsOf(const SeriesSegment &segment, const RegisterValues &registers)
{
    SlotValues readings;
    const auto exponent = segment.exponents[static_cast<std::size_t>(Group::Energy)];
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (registers[i] && exponent)
            readings[i] = Decimal(*registers[i], *exponent);
    }
    sumTariffs(segment, readings);
    return readings;
}

/// The registers at both ends of a range, along segments that continue each other.
class EnergyEnds
{
public:
    [[nodiscard]] bool isEmpty() const { return m_lastSegment == 0; }

    void add(const SeriesSegment &segment, const RegisterValues &from, std::int64_t fromMs, const RegisterValues &to,
             std::int64_t toMs)
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
    SlotValues m_from;
    SlotValues m_to;
    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = 0;
    std::int64_t m_lastSegment = 0; ///< ids begin with 1
    std::string m_meter;
    bool m_broken = false; ///< another meter, or segments that do not follow each other in the range
};

class EnergyAnswer
{
public:
    EnergyAnswer(SeriesReply &reply, const SeriesRange &range, PartReader &parts)
        : m_reply(reply)
        , m_range(range)
        , m_parts(parts)
    { }

    void run(const std::vector<SeriesSegment> &segments)
    {
        for (const SeriesSegment &segment : segments) {
            if (!m_range.touches(segment))
                continue;
            const auto previous = std::find_if(segments.begin(), segments.end(), [&](const SeriesSegment &other) {
                return other.id == segment.continues;
            });
            add(segment, previous == segments.end() ? 0 : previous->lastMs);
        }
        if (m_ends.isEmpty())
            keepLastRegisters(segments);
        m_ends.apply(m_reply);
    }

private:
    /// `heardBeforeMs`: last arrival in the segment that this one continues, 0 for none.
    void add(const SeriesSegment &segment, std::int64_t heardBeforeMs)
    {
        RegisterValues start = segment.base;
        if (const auto seed = m_parts.before(segment, m_range.boundaries.front())) {
            advance(start, seed->last);
            heardBeforeMs = seed->lastMs;
        }
        const std::int64_t startMs = heardBeforeMs != 0 ? heardBeforeMs : segment.firstMs;
        const std::int64_t gapMs = std::max(kGapMs, 3000 * segment.intervalSeconds);
        BucketCursor cursor(m_range.boundaries);
        RegisterValues registers = start;
        m_parts.visit(segment, m_range.boundaries, m_range.levels, std::nullopt, [&](const RollupBucket &part) {
            Bucket &bucket = m_reply.buckets[cursor.find(part.lastMs)];
            const bool crosses = heardBeforeMs != 0 && heardBeforeMs <= bucket.begin.time_since_epoch().count() * 1000;
            markRead(bucket, crosses && part.firstMs - heardBeforeMs > gapMs);
            heardBeforeMs = part.lastMs;
            RegisterValues now = registers;
            advance(now, part.last);
            addAll(bucket.values, energyBetween(segment, registers, now));
            registers = now;
        });
        addAll(m_reply.totals, energyBetween(segment, start, registers));
        m_ends.add(segment, start, startMs, registers, heardBeforeMs);
    }

    /// Nothing was read in the range: it begins and ends with what was read last before it.
    void keepLastRegisters(const std::vector<SeriesSegment> &segments)
    {
        const std::int64_t begin = m_range.boundaries.front();
        const SeriesSegment *last = nullptr;
        for (const SeriesSegment &segment : segments) {
            if (segment.lastMs <= begin * 1000 && (!last || segment.lastMs >= last->lastMs))
                last = &segment;
        }
        const auto seed = last ? m_parts.before(*last, begin) : std::nullopt;
        if (!seed)
            return;
        RegisterValues registers = last->base;
        advance(registers, seed->last);
        m_ends.add(*last, registers, seed->lastMs, registers, seed->lastMs);
    }

    static void addAll(SlotValues &sums, const SlotValues &values)
    {
        for (std::size_t i = 0; i < kBucketValues; ++i)
            addTo(sums[i], values[i]);
    }

    SeriesReply &m_reply;
    const SeriesRange &m_range;
    PartReader &m_parts;
    EnergyEnds m_ends;
};

} // namespace

void answerEnergy(SeriesReply &reply, const SeriesRange &range, const std::vector<SeriesSegment> &segments,
                  PartReader &parts)
{
    EnergyAnswer(reply, range, parts).run(segments);
}

} // namespace meterscope::history
