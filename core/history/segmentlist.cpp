// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/segmentlist.h"

#include <algorithm>

namespace meterscope::history {
namespace {

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

SegmentList::SegmentList(SqlSession &session, DetailReader &detail)
    : m_detail(detail)
    , m_segments(session, segmentSql())
    , m_firstQuarter(session,
                     QStringLiteral("SELECT first_ms FROM rollup_15m WHERE segment_id = ? ORDER BY ends LIMIT 1"))
    , m_firstMinute(session,
                    QStringLiteral("SELECT first_ms FROM rollup_1m WHERE segment_id = ? ORDER BY ends LIMIT 1"))
{ }

std::vector<SeriesSegment> SegmentList::all()
{
    std::vector<SeriesSegment> segments;
    for (m_segments.run(); m_segments.next();) {
        SeriesSegment segment;
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
    for (SeriesSegment &segment : segments)
        findEnds(segment);
    return segments;
}

/// A segment keeps its last reading whatever is pruned, and its quarters reach back to its first.
void SegmentList::findEnds(SeriesSegment &segment)
{
    const std::int64_t first = m_detail.firstId(segment.id);
    if (first == 0)
        return;
    segment.lastMs = key::time(m_detail.lastId(segment.id));
    segment.firstMs = segment.detailFromMs = segment.minutesFromMs = key::time(first);
    if (m_firstQuarter.run({ sqlValue(segment.id) }) && m_firstQuarter.next()) {
        segment.firstMs = std::min(segment.firstMs, m_firstQuarter.number(0));
        segment.minutesFromMs = segment.lastMs;
        if (m_firstMinute.run({ sqlValue(segment.id) }) && m_firstMinute.next())
            segment.minutesFromMs = m_firstMinute.number(0);
        m_firstMinute.finish();
    }
    m_firstQuarter.finish();
}

std::vector<SeriesSegment> SegmentList::of(std::int64_t meter)
{
    std::vector<SeriesSegment> segments = all();
    const SeriesSegment *newest = nullptr;
    for (const SeriesSegment &segment : segments) {
        if (!newest || segment.lastMs > newest->lastMs)
            newest = &segment;
    }
    if (meter == 0 && newest)
        meter = newest->meterId;
    segments.erase(std::remove_if(segments.begin(), segments.end(),
                                  [meter](const SeriesSegment &segment) {
                                      return segment.meterId != meter || segment.lastMs == 0;
                                  }),
                   segments.end());
    std::stable_sort(segments.begin(), segments.end(),
                     [](const SeriesSegment &a, const SeriesSegment &b) { return a.firstMs < b.firstMs; });
    return segments;
}

} // namespace meterscope::history
