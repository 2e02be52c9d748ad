// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/readingcollector.h"

#include "protocol/sml/serverid.h"

namespace meterscope {

ReadingCollector::ReadingCollector(Snapshot &snapshot, const OffsetMap &map)
    : ParseSink(false)
    , m_snapshot(snapshot)
    , m_map(map)
{ }

void ReadingCollector::enter(Field, std::uint32_t)
{ }

void ReadingCollector::leaf(Field, ByteRange, const LeafValue &)
{ }

void ReadingCollector::leave(std::uint32_t)
{ }

void ReadingCollector::reading(const Reading &reading)
{
    Measurement &measurement = m_snapshot.measurements.emplace_back(m_blank);
    measurement.sent = reading;
    measurement.sent.firstEntry = static_cast<std::uint32_t>(m_snapshot.entries.size());
    measurement.sent.entryCount = 0;
}

void ReadingCollector::listEntry(const ListEntry &entry, std::span<const ListValue> values)
{
    if (m_snapshot.measurements.empty())
        return;
    ++m_snapshot.measurements.back().sent.entryCount;
    ListEntry &row = m_snapshot.entries.emplace_back(entry);
    row.firstValue = static_cast<std::uint32_t>(m_snapshot.listValues.size());
    row.valueCount = static_cast<std::uint32_t>(values.size());
    m_snapshot.listValues.insert(m_snapshot.listValues.end(), values.begin(), values.end());
}

void ReadingCollector::retract(std::size_t count)
{
    auto &measurements = m_snapshot.measurements;
    for (; count > 0 && !measurements.empty(); --count) {
        const std::uint32_t firstEntry = measurements.back().sent.firstEntry;
        if (firstEntry < m_snapshot.entries.size()) {
            m_snapshot.listValues.resize(m_snapshot.entries[firstEntry].firstValue);
            m_snapshot.entries.resize(firstEntry);
        }
        measurements.pop_back();
    }
}

void ReadingCollector::identification(ByteRange range)
{
    m_identification = range;
    const std::string_view octets = m_snapshot.text(range);
    m_snapshot.identification.clear();
    if (m_snapshot.protocol == Protocol::Sml)
        sml::appendServerId(octets, m_snapshot.identification);
    else
        m_snapshot.identification.append(octets);
}

void ReadingCollector::clock(const MeterTime &time)
{
    m_snapshot.clock = time;
}

void ReadingCollector::issue(const ParseIssue &issue)
{
    m_snapshot.issues.push_back(issue);
    m_snapshot.issues.back().range = m_map.toRaw(issue.range);
}

} // namespace meterscope
