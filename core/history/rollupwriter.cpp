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

RollupWriter::RollupWriter(SqlSession &session, DetailReader &detail, DoubtBook &doubts)
    : m_detail(detail)
    , m_doubts(doubts)
    , m_minutes(session,
                QStringLiteral("SELECT %1 FROM rollup_1m WHERE segment_id = ? AND ends > ? ORDER BY ends")
                    .arg(rollupColumns()))
    , m_before(session,
               QStringLiteral("SELECT %1 FROM rollup_1m WHERE segment_id = ? AND ends <= ? ORDER BY ends DESC LIMIT 1")
                   .arg(rollupColumns()))
{
    const qsizetype columns = rowOf(0, {}).size();
    const QString marks = QStringList(columns, QStringLiteral("?")).join(QLatin1Char(','));
    for (std::size_t level = 0; level < kRollupLevels; ++level) {
        m_replace.emplace_back(session,
                               QStringLiteral("INSERT OR REPLACE INTO %1 (segment_id, %2) VALUES (%3)")
                                   .arg(table(level), rollupColumns(), marks));
        m_select.emplace_back(
            session,
            QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends = ?").arg(rollupColumns(), table(level)));
        m_newest.emplace_back(session,
                              QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? ORDER BY ends DESC LIMIT 1")
                                  .arg(rollupColumns(), table(level)));
        m_delete.emplace_back(
            session,
            QStringLiteral("DELETE FROM %1 WHERE segment_id = ? AND ends > ? AND ends <= ?").arg(table(level)));
    }
}

void RollupWriter::add(SegmentState &state, std::int64_t ms, const StoredValues &values)
{
    RollupBucket &minute = state.open[0];
    const std::int64_t ends = m_grid.end(0, ms);
    if (ends <= state.written[0] || (minute.count != 0 && ends < minute.ends)) {
        for (std::size_t level = 0; level < kRollupLevels; ++level)
            addLate(state, level, m_grid.end(level, ms), ms, values);
        return;
    }
    if (ends > minute.ends) {
        if (minute.count != 0)
            endMinute(state);
        writeEnded(state, ms);
    }
    minute.ends = ends;
    minute.add(ms, values, ms >= state.lastMs ? state.current : RegisterValues {});
}

/// A reading of a minute that has ended already: into the longer bucket that is open, or into a row.
void RollupWriter::addLate(SegmentState &state, std::size_t level, std::int64_t ends, std::int64_t ms,
                           const StoredValues &values)
{
    RollupBucket &open = state.open[level];
    if (level != 0 && ends > state.written[level]) {
        open.ends = ends;
        open.add(ms, values, open.count == 0 ? state.current : RegisterValues {});
        return;
    }
    RollupBucket closed = read(state.id, level, ends);
    // A reading without registers in a bucket of its own must not leave them empty there.
    closed.add(ms, values, closed.count == 0 ? state.current : RegisterValues {});
    write(state.id, level, closed);
    state.written[level] = std::max(state.written[level], ends);
}

void RollupWriter::endMinute(SegmentState &state)
{
    RollupBucket &minute = state.open[0];
    write(state.id, 0, minute);
    state.written[0] = minute.ends;
    absorb(state, minute);
    minute = {};
}

/// Adds a minute to the longer buckets that do not hold it yet.
void RollupWriter::absorb(SegmentState &state, const RollupBucket &minute)
{
    writeEnded(state, minute.lastMs);
    for (std::size_t level = 1; level < kRollupLevels; ++level) {
        if (minute.ends <= state.written[level])
            continue;
        RollupBucket &open = state.open[level];
        open.ends = m_grid.end(level, minute.lastMs);
        open.append(minute);
    }
}

/// Writes the longer buckets that a reading at `ms` is behind.
void RollupWriter::writeEnded(SegmentState &state, std::int64_t ms)
{
    for (std::size_t level = 1; level < kRollupLevels; ++level) {
        RollupBucket &open = state.open[level];
        if (open.count == 0 || ms <= open.ends * 1000)
            continue;
        write(state.id, level, open);
        state.written[level] = open.ends;
        open = {};
    }
}

void RollupWriter::close(SegmentState &state)
{
    if (state.open[0].count != 0)
        endMinute(state);
    writeEnded(state, INT64_MAX);
}

void RollupWriter::restore(SegmentState &state)
{
    state.current = state.base;
    state.open = {};
    for (std::size_t level = 0; level < kRollupLevels; ++level) {
        state.written[level] = 0;
        if (!m_newest[level].run({ sqlValue(state.id) }) || !m_newest[level].next())
            continue;
        const RollupBucket newest = readRollup(m_newest[level]);
        state.written[level] = newest.ends;
        m_newest[level].finish();
        if (level == 0) {
            state.lastMs = std::max(state.lastMs, newest.lastMs);
            state.plausibleMs = newest.lastMs;
            state.current = newest.last;
        }
    }
    std::vector<RollupBucket> minutes;
    const std::int64_t from = *std::min_element(state.written.begin() + 1, state.written.end());
    for (m_minutes.run({ sqlValue(state.id), sqlValue(from) }); m_minutes.next();)
        minutes.push_back(readRollup(m_minutes));
    m_minutes.finish();
    for (const RollupBucket &minute : minutes)
        absorb(state, minute);
    readDetail(state, key::last(state.id, state.written[0] * 1000), key::last(state.id, key::kMaximumTime));
    const std::int64_t newest = m_detail.lastId(state.id);
    if (newest != 0) { // not in a rollup when it is doubtful
        state.lastId = newest;
        state.lastMs = std::max(state.lastMs, key::time(newest));
    }
}

/// Takes the plausible readings with keys in (after, last] as add() does.
void RollupWriter::readDetail(SegmentState &state, std::int64_t after, std::int64_t last)
{
    for (m_detail.start(after, last, kRegisterColumns | kPowerColumns | kVoltageColumns); m_detail.next();) {
        for (std::size_t row = m_detail.begin(); row != m_detail.end(); ++row) {
            const std::int64_t id = m_detail.block().ids()[row];
            if (m_doubts.isDoubtful(id))
                continue;
            const StoredValues values = m_detail.block().values(row);
            add(state, key::time(id), values);
            for (std::size_t i = 0; i < kRegisterCount; ++i) {
                if (values[i])
                    state.current[i] = values[i];
            }
            state.lastMs = key::time(id);
            state.plausibleMs = state.lastMs;
        }
    }
    m_detail.finish();
}

RegisterValues RollupWriter::registersAt(std::int64_t segment, const RegisterValues &base, std::int64_t seconds)
{
    RegisterValues registers = base;
    if (m_before.run({ sqlValue(segment), sqlValue(seconds) }) && m_before.next()) {
        const RollupBucket before = readRollup(m_before);
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (before.last[i])
                registers[i] = before.last[i];
        }
    }
    m_before.finish();
    return registers;
}

void RollupWriter::remove(std::int64_t segment, std::int64_t fromMs, std::int64_t toMs)
{
    const std::int64_t begins = m_grid.dayBegin(m_grid.end(kDayLevel, fromMs));
    const std::int64_t ends = m_grid.end(kDayLevel, toMs);
    for (Statement &statement : m_delete)
        statement.run({ sqlValue(segment), sqlValue(begins), sqlValue(ends) });
}

void RollupWriter::rebuild(std::int64_t segment, const RegisterValues &base, std::int64_t fromMs, std::int64_t toMs,
                           bool closeNewest)
{
    remove(segment, fromMs, toMs);
    const std::int64_t begins = m_grid.dayBegin(m_grid.end(kDayLevel, fromMs));
    const std::int64_t ends = m_grid.end(kDayLevel, toMs);
    SegmentState state;
    state.id = segment;
    state.base = base;
    state.current = registersAt(segment, base, begins);
    readDetail(state, key::last(segment, begins * 1000), key::last(segment, ends * 1000));
    const std::int64_t last = m_detail.lastId(segment);
    if (closeNewest || key::time(last) > ends * 1000) {
        close(state);
        return;
    }
    // Nothing follows: the buckets that are still open stay open.
    writeEnded(state, state.lastMs);
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
