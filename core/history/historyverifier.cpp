// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyverifier.h"

#include "history/doubtbook.h"
#include "history/historyzone.h"
#include "history/rollupwriter.h"
#include "history/timegrid.h"

#include <QFileInfo>

#include <algorithm>

namespace meterscope::history {
namespace {

using Segment = SeriesSegment;

constexpr qint64 kRowsBetweenProgress = 50'000;

struct NamedColumn
{
    std::string name;
    std::optional<std::int64_t> value;
};

/// A bucket as its columns, in the order of the table.
std::vector<NamedColumn> columnsOf(const RollupBucket &bucket)
{
    std::vector<NamedColumn> columns { { "first_ms", bucket.firstMs },
                                       { "last_ms", bucket.lastMs },
                                       { "readings", bucket.count } };
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        columns.push_back({ kColumns[i].name, bucket.last[i] });
        columns.push_back(
            { std::string(kColumns[i].name) + "_gain",
              bucket.first[i] && bucket.last[i] ? std::optional(*bucket.last[i] - *bucket.first[i]) : std::nullopt });
    }
    for (std::size_t i = 0; i < kStatisticCount; ++i) {
        const Statistic &statistic = bucket.statistics[i];
        columns.push_back({ std::string(kStatisticNames[i]) + "_min", statistic.minimum });
        columns.push_back({ std::string(kStatisticNames[i]) + "_sum", statistic.sum });
        columns.push_back({ std::string(kStatisticNames[i]) + "_max", statistic.maximum });
        columns.push_back({ std::string(kStatisticNames[i]) + "_count", statistic.count });
    }
    return columns;
}

/// The stored buckets of one table in order, beside those made from the detail.
class StoredBuckets
{
public:
    StoredBuckets(SqlSession &session, std::size_t level)
        : m_level(level)
        , m_rows(session,
                 QStringLiteral("SELECT %1 FROM %2 WHERE segment_id = ? ORDER BY ends")
                     .arg(rollupColumns(), QString::fromLatin1(kRollupTables[level])))
    { }

    void start(std::int64_t segment)
    {
        m_segment = segment;
        m_rows.run({ sqlValue(segment) });
        advance();
        m_oldest = m_current ? m_current->ends : 0;
    }
    void finish() { m_rows.finish(); }

    /// A bucket of the detail is complete.
    template<typename Report> void compare(const RollupBucket &computed, const Report &report)
    {
        while (m_current && m_current->ends < computed.ends) {
            report(difference(HistoryDifference::Kind::ExtraBucket, m_current->ends));
            advance();
        }
        if (!m_current || m_current->ends > computed.ends) {
            // Older than the table: pruned. Newer: still in the writer's memory.
            if (m_current && computed.ends > m_oldest)
                report(difference(HistoryDifference::Kind::MissingBucket, computed.ends));
            return;
        }
        const auto stored = columnsOf(*m_current);
        const auto expected = columnsOf(computed);
        for (std::size_t i = 0; i < stored.size(); ++i) {
            if (stored[i].value == expected[i].value)
                continue;
            HistoryDifference found = difference(HistoryDifference::Kind::BucketDiffers, computed.ends);
            found.column = stored[i].name;
            found.stored = stored[i].value;
            found.computed = expected[i].value;
            report(found);
        }
        advance();
    }

    /// Leaves out what lies before the detail, which was pruned, and reports what lies behind it.
    void skipTo(std::int64_t ends)
    {
        while (m_current && m_current->ends < ends)
            advance();
    }
    template<typename Report> void reportRest(const Report &report)
    {
        for (; m_current; advance())
            report(difference(HistoryDifference::Kind::ExtraBucket, m_current->ends));
    }
    [[nodiscard]] qint64 read() const { return m_read; }

private:
    void advance()
    {
        m_current.reset();
        if (!m_rows.next())
            return;
        m_current = readRollup(m_rows);
        ++m_read;
    }
    [[nodiscard]] HistoryDifference difference(HistoryDifference::Kind kind, std::int64_t ends) const
    {
        HistoryDifference found;
        found.kind = kind;
        found.table = kRollupTables[m_level];
        found.segment = m_segment;
        found.at = ends;
        return found;
    }

    std::size_t m_level;
    Statement m_rows;
    std::int64_t m_segment = 0;
    std::int64_t m_oldest = 0;
    std::optional<RollupBucket> m_current;
    qint64 m_read = 0;
};

class Verifier
{
public:
    Verifier(ReadConnection &connection, const CareProgress &progress, VerifyReport &report)
        : m_connection(connection)
        , m_progress(progress)
        , m_report(report)
        , m_detail(connection.session())
        , m_doubts(connection.session())
    {
        m_grid.setZone(readZone(connection.session()).value_or(kCentralEurope));
        for (std::size_t level = 0; level < kRollupLevels; ++level)
            m_stored.push_back(std::make_unique<StoredBuckets>(connection.session(), level));
    }

    HistoryFault run()
    {
        const std::vector<std::int64_t> meters = allMeters();
        for (const std::int64_t meter : meters) {
            const std::vector<Segment> segments = m_connection.series().segmentsOf(meter);
            for (const Segment &segment : segments)
                m_total += segment.lastMs - segment.firstMs + 1;
        }
        for (const std::int64_t meter : meters) {
            for (const Segment &segment : m_connection.series().segmentsOf(meter)) {
                if (!verifySegment(segment))
                    return { HistoryError::Cancelled, {} };
            }
            verifyTotals(meter);
        }
        for (const auto &stored : m_stored)
            m_report.buckets += stored->read();
        return m_connection.session().fault;
    }

private:
    std::vector<std::int64_t> allMeters()
    {
        std::vector<std::int64_t> meters;
        Statement select(m_connection.session(), QStringLiteral("SELECT id FROM meter ORDER BY id"));
        for (select.run(); select.next();)
            meters.push_back(select.number(0));
        return meters;
    }

    void report(const HistoryDifference &difference)
    {
        ++m_report.differences;
        if (m_report.first.size() < kMaximumDifferences)
            m_report.first.push_back(difference);
    }

    bool verifySegment(const Segment &segment)
    {
        const auto tell = [this](const HistoryDifference &difference) { report(difference); };
        std::array<RollupBucket, kRollupLevels> open;
        RegisterValues current = registersBefore(segment);
        const bool pruned = segment.firstMs < segment.detailFromMs; // and with it perhaps half of the first buckets
        std::array<std::int64_t, kRollupLevels> unknown {};
        const qint64 doneBefore = m_done;
        bool first = true;
        bool goesOn = true;
        m_detail.start(key::first(segment.id, 0), key::last(segment.id, key::kMaximumTime));
        for (SnapshotRow row; goesOn && m_detail.next(row); ++m_report.snapshots) {
            const std::int64_t ms = key::time(row.id);
            if (m_doubts.isDoubtful(row.id))
                continue; // left out of rollups and sums until a person decides
            for (std::size_t level = 0; level < open.size(); ++level) {
                const std::int64_t ends = m_grid.end(level, ms);
                if (first) {
                    m_stored[level]->start(segment.id);
                    m_stored[level]->skipTo(pruned ? ends + 1 : ends);
                    unknown[level] = pruned ? ends : 0;
                } else if (ends != open[level].ends) {
                    if (open[level].ends != unknown[level])
                        m_stored[level]->compare(open[level], tell);
                    open[level] = {};
                }
                open[level].ends = ends;
                open[level].add(ms, row.values, current);
            }
            first = false;
            advance(segment, ms, row.values, current);
            if (m_report.snapshots % kRowsBetweenProgress == 0) {
                m_done = doneBefore + ms - segment.firstMs;
                goesOn = m_progress(m_done, m_total);
            }
        }
        m_detail.finish();
        for (std::size_t level = 0; level < open.size() && !first; ++level) {
            if (goesOn) {
                if (open[level].ends != unknown[level])
                    m_stored[level]->compare(open[level], tell);
                m_stored[level]->reportRest(tell);
            }
            m_stored[level]->finish();
        }
        m_done = doneBefore + segment.lastMs - segment.firstMs + 1;
        return goesOn && m_progress(m_done, m_total);
    }

    /// The registers as they stood before the first snapshot that is kept.
    RegisterValues registersBefore(const Segment &segment)
    {
        RegisterValues registers = segment.base;
        const std::int64_t seconds = m_grid.dayBegin(m_grid.end(kDayLevel, segment.detailFromMs));
        if (const auto before = m_connection.series().before(segment, seconds)) {
            for (std::size_t i = 0; i < kRegisterCount; ++i) {
                if (before->last[i])
                    registers[i] = before->last[i];
            }
        }
        return registers;
    }

    void advance(const Segment &segment, std::int64_t ms, const StoredValues &values, RegisterValues &current)
    {
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            if (!values[i])
                continue;
            if (current[i] && *values[i] < *current[i]) {
                HistoryDifference found;
                found.kind = HistoryDifference::Kind::RegisterStepsBack;
                found.column = kColumns[i].name;
                found.segment = segment.id;
                found.at = ms / 1000;
                found.stored = values[i];
                found.computed = current[i];
                report(found);
            }
            current[i] = values[i];
        }
    }

    /// The days of the whole recording against the registers at its ends.
    void verifyTotals(std::int64_t meter)
    {
        SeriesRequest request;
        request.meter = meter;
        request.step = BucketStep::LocalDay;
        request.zone = m_grid.zone();
        const std::vector<Segment> segments = m_connection.series().segmentsOf(meter);
        if (segments.empty())
            return;
        std::int64_t from = INT64_MAX;
        std::int64_t to = 0;
        for (const Segment &segment : segments) {
            from = std::min(from, segment.firstMs / 1000 - 1);
            to = std::max(to, segment.lastMs / 1000 + 1);
        }
        request.from = UtcSeconds(std::chrono::seconds(from));
        request.to = UtcSeconds(std::chrono::seconds(to));
        const SeriesReply reply = m_connection.series().answer(request);
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            std::optional<Decimal> sum;
            for (const Bucket &bucket : reply.buckets) {
                if (bucket.values[i])
                    sum = sum ? Decimal::sum(*sum, *bucket.values[i]) : bucket.values[i];
            }
            const bool same = sum.has_value() == reply.totals[i].has_value() && (!sum || *sum == *reply.totals[i]);
            if (same)
                continue;
            HistoryDifference found;
            found.kind = HistoryDifference::Kind::TotalDiffers;
            found.column = kColumns[i].name;
            found.segment = meter;
            found.at = to;
            found.stored = micro(sum);
            found.computed = micro(reply.totals[i]);
            report(found);
        }
    }

    static std::optional<std::int64_t> micro(const std::optional<Decimal> &value)
    {
        const auto scaled = value ? value->rescaled(-6) : std::nullopt;
        return scaled ? std::optional(scaled->mantissa()) : std::nullopt;
    }

    ReadConnection &m_connection;
    const CareProgress &m_progress;
    VerifyReport &m_report;
    SnapshotRange m_detail;
    DoubtBook m_doubts;
    RollupGrid m_grid;
    std::vector<std::unique_ptr<StoredBuckets>> m_stored;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

HistoryFault verifyHistory(const QString &path, const CareProgress &progress, VerifyReport *report)
{
    ReadConnection connection(path);
    if (const HistoryFault fault = connection.open())
        return fault;
    if (!connection.isOpen()) // nothing was recorded yet; a file that is not there is none to verify
        return QFileInfo::exists(path) ? HistoryFault {} : HistoryFault { HistoryError::Unreadable, path };
    // One moment for all of it: a bucket that the writer closes meanwhile would look like a difference.
    connection.beginRead();
    const HistoryFault fault = Verifier(connection, progress, *report).run();
    connection.endRead();
    return fault;
}

} // namespace meterscope::history
