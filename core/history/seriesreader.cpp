// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/seriesreader.h"

#include "history/bucketfill.h"
#include "history/energyanswer.h"
#include "history/historyzone.h"
#include "history/statisticanswer.h"
#include "history/timegrid.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::uint32_t kMinute = 60;
constexpr std::uint32_t kQuarter = 900;

/// A plot gets no steps that are shorter than what is left of its range: between single buckets there would be nothing.
[[nodiscard]] SeriesRequest asFineAsKept(SeriesRequest request, const std::vector<SeriesSegment> &segments)
{
    if (request.plotWidth == 0 || request.step != BucketStep::Seconds)
        return request;
    const std::int64_t fromMs = request.from.time_since_epoch().count() * 1000;
    const std::int64_t toMs = request.to.time_since_epoch().count() * 1000;
    for (const SeriesSegment &segment : segments) {
        const bool pruned = std::max(fromMs, segment.firstMs) < std::min(toMs, segment.detailFromMs);
        const bool minutesToo =
            std::max(fromMs, segment.firstMs) < std::min({ toMs, segment.detailFromMs, segment.minutesFromMs });
        request.stepSeconds = std::max(request.stepSeconds, minutesToo ? kQuarter : pruned ? kMinute : 1);
    }
    return request;
}

} // namespace

SeriesReader::SeriesReader(SqlSession &session)
    : m_session(session)
    , m_detail(session)
    , m_segments(session, m_detail)
    , m_parts(session, m_detail)
    , m_counters(session)
{ }

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
    m_parts.reload();
    const std::vector<SeriesSegment> segments = m_segments.of(asked.meter);
    SeriesReply reply;
    reply.request = asFineAsKept(fitted(asked), segments);
    SeriesRange range { stepBoundaries(reply.request), 0 };
    if (range.boundaries.empty())
        return reply;
    reply.buckets = emptyBuckets(reply.request);
    for (const SeriesSegment &segment : segments) {
        const UtcSeconds first = utcOfMs(segment.firstMs);
        const UtcSeconds last = utcOfMs(segment.lastMs);
        reply.recordedFrom = reply.recordedFrom ? std::min(*reply.recordedFrom, first) : first;
        reply.recordedTo = reply.recordedTo ? std::max(*reply.recordedTo, last) : last;
    }
    range.levels = usableLevels(reply.request, range.boundaries);
    if (!segments.empty()) {
        switch (reply.request.kind) {
        case SeriesKind::Energy:
            answerEnergy(reply, range, segments, m_parts);
            break;
        case SeriesKind::Power:
            answerStatistic(reply, range, segments, m_parts, kPowerStatistic);
            break;
        case SeriesKind::VoltageL1:
            answerStatistic(reply, range, segments, m_parts, kPowerStatistic + 1);
            break;
        case SeriesKind::VoltageL2:
            answerStatistic(reply, range, segments, m_parts, kPowerStatistic + 2);
            break;
        case SeriesKind::VoltageL3:
            answerStatistic(reply, range, segments, m_parts, kPowerStatistic + 3);
            break;
        case SeriesKind::Gas:
        case SeriesKind::Water:
        case SeriesKind::Heat:
            m_counters.answer(reply, range.boundaries, segments.front().meterId);
            break;
        }
        reply.doubtful = m_parts.countDoubtful(segments.front().meterId, asked.from, asked.to);
    }
    reply.error = m_session.fault.error;
    reply.detail = m_session.fault.detail.toStdString();
    return reply;
}

} // namespace meterscope::history
