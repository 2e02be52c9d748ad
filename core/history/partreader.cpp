// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/partreader.h"

#include "history/rollupwriter.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::size_t kMinuteLevel = 0;
constexpr std::size_t kQuarterLevel = 1;

/// As few columns as the answer needs: each costs as much as a quarter of a row.
QString rollupColumnsFor(RegisterSet registers, PartReader::Content content)
{
    if (content)
        return QStringLiteral("ends, %1_min, %1_sum, %1_max, %1_count").arg(QLatin1String(kStatisticNames[*content]));
    QString columns = QStringLiteral("ends, first_ms, last_ms");
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if ((registers & columnBit(i)) != 0)
            columns += QStringLiteral(", ") + QString::fromLatin1(kColumns[i].name);
    }
    return columns;
}

RollupBucket readPart(const Statement &row, RegisterSet registers, PartReader::Content content)
{
    RollupBucket part;
    part.ends = row.number(0);
    part.count = 1;
    if (content) {
        part.firstMs = part.lastMs = part.ends * 1000;
        part.statistics[*content] = { row.number(1), row.number(2), row.number(3), row.number(4) };
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

/// What a statistic is made from.
ColumnSet columnsOf(std::size_t statistic)
{
    return statistic == kPowerStatistic ? kPowerColumns : columnBit(kVoltageL1 + statistic - kPowerStatistic - 1);
}

/// Key of the first snapshot at that time or later; times that no key has are held at the ends.
std::int64_t firstKeyAt(std::int64_t segment, UtcSeconds moment)
{
    constexpr std::int64_t kLast = key::kMaximumTime / 1000;
    return key::first(segment,
                      std::clamp(std::int64_t(moment.time_since_epoch().count()), std::int64_t(0), kLast) * 1000);
}

/// Beginning of the bucket that a reading at `ms` is the first of, UTC seconds.
std::int64_t bucketBegin(std::int64_t ms, std::int64_t lengthSeconds)
{
    return bucketEnd(ms, lengthSeconds) - lengthSeconds;
}

} // namespace

PartReader::PartReader(SqlSession &session, DetailReader &detail)
    : m_session(session)
    , m_detail(detail)
    , m_doubts(session)
{
    for (const char *table : kRollupTables) {
        const QString name = QString::fromLatin1(table);
        m_newest.emplace_back(session,
                              QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends <= ?"
                                             " ORDER BY ends DESC LIMIT 1")
                                  .arg(rollupColumns(), name));
    }
}

std::optional<RollupBucket> PartReader::before(const SeriesSegment &segment, std::int64_t seconds)
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
    const std::vector<std::int64_t> boundaries { found.ends, seconds };
    const Visitor append = [&found](const RollupBucket &later) { found.append(later); };
    Walk walk { segment, boundaries, std::nullopt, append, found.ends };
    visitDetail(walk, seconds);
    return found.count == 0 ? std::nullopt : std::optional(found);
}

void PartReader::visit(const SeriesSegment &segment, const std::vector<std::int64_t> &boundaries, std::size_t levels,
                       Content content, const Visitor &visitor)
{
    if (!content && segment.registers() == 0)
        return;
    Walk walk { segment, boundaries, content, visitor, boundaries.front() };
    if (levels <= kQuarterLevel)
        visitPruned(walk, levels);
    for (std::size_t level = levels; level-- > 0;)
        visitRollups(walk, level, boundaries.back());
    visitDetail(walk, boundaries.back());
}

/// The time of which no rollups of `levels` levels are left, as fine as it is still kept.
void PartReader::visitPruned(Walk &walk, std::size_t levels)
{
    const std::int64_t end = walk.boundaries.back();
    const std::int64_t detail = bucketBegin(walk.segment.detailFromMs, 60);
    const std::int64_t minutes = bucketBegin(walk.segment.minutesFromMs, 60);
    if (walk.segment.firstMs < std::min(walk.segment.detailFromMs, walk.segment.minutesFromMs))
        visitRollups(walk, kQuarterLevel, std::min({ end, detail, minutes }));
    if (levels == 0 && walk.segment.firstMs < walk.segment.detailFromMs)
        visitRollups(walk, kMinuteLevel, std::min(end, detail));
    if (levels > 0 && walk.segment.firstMs < walk.segment.minutesFromMs)
        visitDetail(walk, std::min(end, minutes));
}

void PartReader::visitRollups(Walk &walk, std::size_t level, std::int64_t to)
{
    const RegisterSet registers = walk.content ? 0 : walk.segment.registers();
    Statement &rows = rollup(level, registers, walk.content);
    for (rows.run({ sqlValue(walk.segment.id), sqlValue(walk.cursor), sqlValue(to) }); rows.next();) {
        const RollupBucket part = readPart(rows, registers, walk.content);
        walk.cursor = part.ends;
        walk.visitor(part);
    }
    rows.finish();
}

Statement &PartReader::rollup(std::size_t level, RegisterSet registers, Content content)
{
    const std::pair columns { level, content ? columnsOf(*content) : registers };
    const auto known = m_rollups.find(columns);
    if (known != m_rollups.end())
        return known->second;
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends > ? AND ends <= ? ORDER BY ends")
            .arg(rollupColumnsFor(registers, content), QString::fromLatin1(kRollupTables[level]));
    return m_rollups.try_emplace(columns, m_session, sql).first->second;
}

void PartReader::visitDetail(Walk &walk, std::int64_t to)
{
    const SeriesSegment &segment = walk.segment;
    if (walk.cursor >= to || walk.cursor * 1000 >= segment.lastMs)
        return;
    auto boundary = std::upper_bound(walk.boundaries.begin(), walk.boundaries.end(), walk.cursor);
    m_detail.start(key::last(segment.id, walk.cursor * 1000), key::last(segment.id, to * 1000),
                   walk.content ? columnsOf(*walk.content) : kRegisterColumns);
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
            const RollupBucket part = partOf(row, end, walk.content);
            if (part.count != 0)
                walk.visitor(part);
            row = end;
        }
    }
    m_detail.finish();
    walk.cursor = to;
}

RollupBucket PartReader::partOf(std::size_t begin, std::size_t end, Content content)
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
        if (content == kPowerStatistic) {
            if ((import.known[row] | outward.known[row]) != 0) // a value that is not known is 0
                part.statistics[kPowerStatistic].add(import.values[row] - outward.values[row]);
            continue;
        }
        if (content) {
            const DetailColumn &voltage = block.column(kVoltageL1 + *content - kPowerStatistic - 1);
            if (voltage.known[row] != 0)
                part.statistics[*content].add(voltage.values[row]);
            continue;
        }
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (block.column(i).known[row] != 0)
                part.last[i] = block.column(i).values[row];
        }
    }
    return part;
}

std::uint64_t PartReader::countDoubtful(std::int64_t meter, UtcSeconds from, UtcSeconds to)
{
    std::uint64_t count = 0;
    for (const Doubt &doubt : m_doubts.all()) {
        if (doubt.meterId != meter || doubt.decision == DoubtDecision::Accepted)
            continue;
        const std::int64_t segment = key::segment(doubt.firstId);
        const std::int64_t first = firstKeyAt(segment, from);
        const std::int64_t behind = firstKeyAt(segment, to);
        if (doubt.firstId >= behind || doubt.lastId < first)
            continue;
        if (doubt.firstId >= first && doubt.lastId < behind) {
            count += static_cast<std::uint64_t>(doubt.snapshots);
            continue;
        }
        m_detail.start(std::max(doubt.firstId, first) - 1, std::min(doubt.lastId, behind - 1), 0);
        while (m_detail.next())
            count += m_detail.end() - m_detail.begin();
        m_detail.finish();
    }
    return count;
}

} // namespace meterscope::history
