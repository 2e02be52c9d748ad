// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollupwriter.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr int kFixedColumns = 4;

QString table(std::size_t level)
{
    return QString::fromLatin1(kRollupTables[level]);
}

std::optional<std::int64_t> minus(const std::optional<std::int64_t> &a, const std::optional<std::int64_t> &b)
{
    return a && b ? std::optional<std::int64_t>(*a - *b) : std::nullopt;
}

QVariantList rowOf(std::int64_t segment, const RollupBucket &bucket)
{
    QVariantList row { sqlValue(segment), sqlValue(bucket.ends), sqlValue(bucket.firstMs), sqlValue(bucket.lastMs),
                       sqlValue(bucket.count) };
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        row << sqlValue(bucket.last[i]) << sqlValue(minus(bucket.last[i], bucket.first[i]));
    for (const Statistic &statistic : bucket.statistics) {
        if (statistic.count == 0)
            row << QVariant() << QVariant() << QVariant() << QVariant();
        else
            row << sqlValue(statistic.minimum) << sqlValue(statistic.sum) << sqlValue(statistic.maximum)
                << sqlValue(statistic.count);
    }
    return row;
}

} // namespace

QString rollupColumns()
{
    QString columns = QStringLiteral("ends, first_ms, last_ms, readings");
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", %1, %1_gain").arg(QString::fromLatin1(kColumns[i].name));
    for (const char *statistic : kStatisticNames)
        columns += QStringLiteral(", %1_min, %1_sum, %1_max, %1_count").arg(QString::fromLatin1(statistic));
    return columns;
}

RollupBucket readRollup(const Statement &row, int from)
{
    RollupBucket bucket;
    bucket.ends = row.number(from);
    bucket.firstMs = row.number(from + 1);
    bucket.lastMs = row.number(from + 2);
    bucket.count = row.number(from + 3);
    int column = from + kFixedColumns;
    for (std::size_t i = 0; i < kRegisterCount; ++i, column += 2) {
        bucket.last[i] = row.integer(column);
        bucket.first[i] = minus(bucket.last[i], row.integer(column + 1));
    }
    for (Statistic &statistic : bucket.statistics) {
        statistic = { row.number(column), row.number(column + 1), row.number(column + 2), row.number(column + 3) };
        column += 4;
    }
    return bucket;
}

QString snapshotColumns()
{
    QStringList columns;
    for (const ColumnInfo &column : kColumns)
        columns << QString::fromLatin1(column.name);
    return columns.join(QStringLiteral(", "));
}

StoredValues readSnapshot(const Statement &row, int from)
{
    StoredValues values;
    for (std::size_t i = 0; i < kColumnCount; ++i)
        values[i] = row.integer(from + static_cast<int>(i));
    return values;
}

RollupWriter::RollupWriter(SqlSession &session)
    : m_detail(
        session,
        QStringLiteral("SELECT id, %1 FROM snapshot WHERE id > ? AND id <= ? ORDER BY id").arg(snapshotColumns()))
{
    const qsizetype columns = rowOf(0, {}).size();
    const QString marks = QStringList(columns, QStringLiteral("?")).join(QLatin1Char(','));
    for (std::size_t level = 0; level < kRollupSeconds.size(); ++level) {
        m_replace.emplace_back(session,
                               QStringLiteral("INSERT OR REPLACE INTO %1 (segment_id, %2) VALUES (%3)")
                                   .arg(table(level), rollupColumns(), marks));
        m_select.emplace_back(
            session,
            QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends = ?").arg(rollupColumns(), table(level)));
        m_newest.emplace_back(session,
                              QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? ORDER BY ends DESC LIMIT 1")
                                  .arg(rollupColumns(), table(level)));
    }
}

void RollupWriter::add(SegmentState &state, std::int64_t ms, const StoredValues &values)
{
    for (std::size_t level = 0; level < kRollupSeconds.size(); ++level)
        addToLevel(state, level, ms, values);
}

void RollupWriter::addToLevel(SegmentState &state, std::size_t level, std::int64_t ms, const StoredValues &values)
{
    const std::int64_t ends = bucketEnd(ms, kRollupSeconds[level]);
    RollupBucket &open = state.open[level];
    const bool late = ends <= state.written[level] || (open.count != 0 && ends < open.ends);
    if (late) {
        RollupBucket closed = read(state.id, level, ends);
        // A reading without registers in a bucket of its own must not leave them empty there.
        closed.add(ms, values, closed.count == 0 ? state.current : RegisterValues {});
        write(state.id, level, closed);
        state.written[level] = std::max(state.written[level], ends);
        return;
    }
    if (open.count != 0 && ends > open.ends) {
        write(state.id, level, open);
        state.written[level] = open.ends;
        open = {};
    }
    open.ends = ends;
    open.add(ms, values, ms >= state.lastMs ? state.current : RegisterValues {});
}

void RollupWriter::close(SegmentState &state)
{
    for (std::size_t level = 0; level < kRollupSeconds.size(); ++level) {
        RollupBucket &open = state.open[level];
        if (open.count != 0)
            write(state.id, level, open);
        state.written[level] = std::max(state.written[level], open.ends);
        open = {};
    }
}

void RollupWriter::restore(SegmentState &state)
{
    state.current = state.base;
    state.open = {};
    for (std::size_t level = 0; level < kRollupSeconds.size(); ++level) {
        state.written[level] = 0;
        if (!m_newest[level].run({ sqlValue(state.id) }) || !m_newest[level].next())
            continue;
        const RollupBucket newest = readRollup(m_newest[level]);
        state.written[level] = newest.ends;
        m_newest[level].finish();
        state.lastMs = std::max(state.lastMs, newest.lastMs);
        if (level == kRollupSeconds.size() - 1) // the scan below starts where the coarsest level ends
            state.current = newest.last;
    }
    const std::int64_t from = *std::min_element(state.written.begin(), state.written.end());
    if (!m_detail.run({ sqlValue(key::last(state.id, from * 1000)), sqlValue(key::last(state.id, key::kMaximumTime)) }))
        return;
    while (m_detail.next()) {
        const std::int64_t ms = key::time(m_detail.number(0));
        const StoredValues values = readSnapshot(m_detail, 1);
        for (std::size_t level = 0; level < kRollupSeconds.size(); ++level) {
            if (ms > state.written[level] * 1000)
                addToLevel(state, level, ms, values);
        }
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (values[i])
                state.current[i] = values[i];
        }
        state.lastMs = ms;
        state.lastId = m_detail.number(0);
    }
    m_detail.finish();
}

void RollupWriter::write(std::int64_t segment, std::size_t level, const RollupBucket &bucket)
{
    m_replace[level].run(rowOf(segment, bucket));
}

RollupBucket RollupWriter::read(std::int64_t segment, std::size_t level, std::int64_t ends)
{
    RollupBucket bucket;
    if (m_select[level].run({ sqlValue(segment), sqlValue(ends) }) && m_select[level].next())
        bucket = readRollup(m_select[level]);
    m_select[level].finish();
    bucket.ends = ends;
    return bucket;
}

} // namespace meterscope::history
