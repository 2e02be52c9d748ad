// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/steptable.h"

#include "history/rollup.h"
#include "history/timegrid.h"

#include <algorithm>

namespace meterscope::history {
namespace {

UtcSeconds utc(std::int64_t seconds)
{
    return UtcSeconds(std::chrono::seconds(seconds));
}

/// Statistics of a phase's voltage over segments; they share an exponent unless meters were changed in a step.
struct VoltageSum
{
    Statistic statistic;
    int exponent = 0;

    void add(const Statistic &other, int otherExponent)
    {
        if (statistic.count == 0)
            exponent = otherExponent;
        if (exponent == otherExponent)
            statistic.merge(other);
    }
    /// Rounded half away from zero in the storage exponent, as everywhere.
    [[nodiscard]] Decimal mean() const
    {
        const std::int64_t half = statistic.sum < 0 ? -(statistic.count / 2) : statistic.count / 2;
        return { (statistic.sum + half) / statistic.count, exponent };
    }
};

constexpr std::size_t kPhases = 3;
using VoltageSums = std::array<VoltageSum, kPhases>;

QString rollupSql(const char *table)
{
    QString columns = QStringLiteral("ends, last_ms");
    for (std::size_t i = 0; i < kPhases; ++i)
        columns +=
            QStringLiteral(", %1_min, %1_sum, %1_max, %1_count").arg(QString::fromLatin1(kStatisticNames[1 + i]));
    return QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? AND ends > ? AND ends <= ? ORDER BY ends")
        .arg(columns, QString::fromLatin1(table));
}

/// Where in `rows` a reading at `ms` lies: (begins, ends]. Moments never go back.
class RowCursor
{
public:
    explicit RowCursor(const std::vector<StepRow> &rows)
        : m_rows(rows)
    { }
    std::size_t find(std::int64_t ms)
    {
        while (m_index + 1 < m_rows.size() && ms > m_rows[m_index].ends * 1000)
            ++m_index;
        return m_index;
    }

private:
    const std::vector<StepRow> &m_rows;
    std::size_t m_index = 0;
};

std::optional<Decimal> difference(const std::optional<SlowState> &from, const std::optional<SlowState> &to)
{
    if (!from || !to)
        return std::nullopt;
    const auto used = Decimal::difference(to->value, from->value);
    return used && !used->isNegative() ? used : std::nullopt; // a new device counts from its own beginning
}

} // namespace

StepTable::StepTable(ReadConnection &connection, const SeriesRequest &request)
    : m_connection(connection)
    , m_request(request)
    , m_boundaries(stepBoundaries(request))
    , m_segments(connection.series().segmentsOf(request.meter))
    , m_slow(connection.session(),
             QStringLiteral("SELECT v.mantissa, v.exponent, v.at_ms FROM register r JOIN register_value v"
                            " ON v.register_id = r.id WHERE r.meter_id = ? AND r.quantity = ? AND r.occurrence = 0"
                            " AND v.at_ms <= ? AND v.mantissa IS NOT NULL"
                            " ORDER BY v.at_ms DESC, v.snapshot_id DESC LIMIT 1"))
    , m_detail(connection.session())
{
    for (const char *table : kRollupTables)
        m_rollup.emplace_back(connection.session(), rollupSql(table));
}

std::vector<StepRow> StepTable::rows(std::size_t first, std::size_t last)
{
    std::vector<StepRow> rows(last - first);
    SeriesRequest piece = m_request;
    piece.from = utc(m_boundaries[first]);
    piece.to = utc(m_boundaries[last]);
    const auto answer = [&](SeriesKind kind) {
        piece.kind = kind;
        return m_connection.series().answer(piece);
    };
    const SeriesReply energy = answer(SeriesKind::Energy);
    const SeriesReply power = answer(SeriesKind::Power);
    const SeriesReply gas = answer(SeriesKind::Gas);
    BoundaryState state = stateAt(m_boundaries[first]);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        StepRow &row = rows[i];
        row.begins = m_boundaries[first + i];
        row.ends = m_boundaries[first + i + 1];
        row.energy = energy.buckets[i];
        row.power = power.buckets[i];
        row.gas = gas.buckets[i];
        row.atBegin = state;
        // Where nothing was heard nothing has changed.
        if (row.energy.quality != BucketQuality::None || row.gas.quality != BucketQuality::None)
            state = stateAt(row.ends);
        row.atEnd = state;
        row.water = difference(row.atBegin.water, row.atEnd.water);
    }
    addVoltages(rows);
    return rows;
}

BoundaryState StepTable::stateAt(std::int64_t seconds)
{
    BoundaryState state;
    for (const SeriesSegment &segment : m_segments) {
        if (segment.firstMs <= seconds * 1000 && (!state.segment || segment.lastMs > state.segment->lastMs))
            state.segment = &segment;
    }
    if (!state.segment)
        return state;
    if (const auto before = m_connection.series().before(*state.segment, seconds)) {
        state.registers = before->last;
        state.atMs = before->lastMs;
    }
    state.gas = slowAt("gas-volume", seconds);
    if (!state.gas)
        state.gas = slowAt("gas-volume-uncorrected", seconds);
    state.water = slowAt("water-volume", seconds);
    return state;
}

std::optional<SlowState> StepTable::slowAt(std::string_view quantity, std::int64_t seconds)
{
    std::optional<SlowState> state;
    if (m_slow.run({ sqlValue(meter()), sqlValue(std::string(quantity)), sqlValue(seconds * 1000) }) && m_slow.next())
        state = SlowState { Decimal(m_slow.number(0), static_cast<int>(m_slow.number(1))), m_slow.number(2) };
    m_slow.finish();
    return state;
}

/// From the coarsest rollups that fit between the boundaries, and from finer ones where those are not written yet.
void StepTable::sumVoltages(const SeriesSegment &segment, const std::vector<StepRow> &rows, std::size_t levels,
                            const std::function<void(std::size_t, std::size_t, const Statistic &)> &add)
{
    std::int64_t from = rows.front().begins;
    RowCursor cursor(rows);
    for (std::size_t level = levels; level-- > 0;) {
        Statement &buckets = m_rollup[level];
        buckets.run({ sqlValue(segment.id), sqlValue(from), sqlValue(rows.back().ends) });
        while (buckets.next()) {
            from = buckets.number(0);
            const std::size_t row = cursor.find(buckets.number(1));
            for (std::size_t i = 0; i < kPhases; ++i) {
                const int column = 2 + 4 * static_cast<int>(i);
                add(row, i,
                    { buckets.number(column), buckets.number(column + 1), buckets.number(column + 2),
                      buckets.number(column + 3) });
            }
        }
        buckets.finish();
    }
    SnapshotRow detail;
    m_detail.start(key::last(segment.id, from * 1000) + 1, key::last(segment.id, rows.back().ends * 1000) + 1);
    while (m_detail.next(detail)) {
        const std::size_t row = cursor.find(key::time(detail.id));
        for (std::size_t i = 0; i < kPhases; ++i) {
            if (const auto voltage = detail.values[kVoltageL1 + i])
                add(row, i, { *voltage, *voltage, *voltage, 1 });
        }
    }
    m_detail.finish();
}

void StepTable::addVoltages(std::vector<StepRow> &rows)
{
    std::size_t levels = kRollupSeconds.size();
    const auto fits = [&](std::int64_t length) {
        return std::all_of(rows.begin(), rows.end(),
                           [length](const StepRow &row) { return row.begins % length == 0 && row.ends % length == 0; });
    };
    while (levels > 0 && !fits(kRollupSeconds[levels - 1]))
        --levels;
    std::vector<VoltageSums> sums(rows.size());
    for (const SeriesSegment &segment : m_segments) {
        const auto exponent = segment.exponents[static_cast<std::size_t>(Group::Voltage)];
        if (!exponent || segment.firstMs > rows.back().ends * 1000 || segment.lastMs <= rows.front().begins * 1000)
            continue;
        sumVoltages(segment, rows, levels, [&](std::size_t row, std::size_t phase, const Statistic &statistic) {
            sums[row][phase].add(statistic, *exponent);
        });
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t phase = 0; phase < kPhases; ++phase) {
            const VoltageSum &sum = sums[i][phase];
            if (sum.statistic.count == 0)
                continue;
            rows[i].voltages[3 * phase] = sum.mean();
            rows[i].voltages[3 * phase + 1] = Decimal(sum.statistic.minimum, sum.exponent);
            rows[i].voltages[3 * phase + 2] = Decimal(sum.statistic.maximum, sum.exponent);
        }
    }
}

} // namespace meterscope::history
