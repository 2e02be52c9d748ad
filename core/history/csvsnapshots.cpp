// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvcontent.h"
#include "history/csvexporter.h"
#include "history/snapshotrange.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr qint64 kSnapshotsInAPiece = 10'000;

using Segment = SeriesSegment;

/// A row for every snapshot that arrived in the range.
class SnapshotContent final : public CsvContent
{
public:
    SnapshotContent(const CsvRequest &request, ReadConnection &connection)
        : m_format(request.profile, request.range.zone, request.locale)
        , m_fromMs(request.range.from.time_since_epoch().count() * 1000)
        , m_toMs(request.range.to.time_since_epoch().count() * 1000)
        , m_segments(connection.series().segmentsOf(request.range.meter))
        , m_detail(connection.session())
    {
        // Rows are counted as time, which costs nothing: the share of it that is written is what progress shows.
        for (const Segment &segment : m_segments)
            m_total += std::max<std::int64_t>(lastMs(segment) - firstMs(segment), 0);
    }

    void writeHeader(std::string &out) override
    {
        std::string line(m_format.byteOrderMark());
        if (m_format.hasUtcColumns())
            m_format.name(line, "received_utc");
        m_format.localNames(line, "received");
        for (const char *column : { "meter_utc", "tariff", "meter_id" })
            m_format.name(line, column);
        for (std::size_t i = 0; i < kColumnCount; ++i) {
            const std::string_view prefix = i < kRegisterCount ? "register_" : "";
            m_format.name(line, std::string(prefix) + kColumns[i].name + std::string(csvUnit(i)));
        }
        m_format.endLine(line);
        out += line;
    }

    void writePiece(std::string &out) override
    {
        while (m_segment != m_segments.size() && firstMs(m_segments[m_segment]) >= lastMs(m_segments[m_segment]))
            ++m_segment;
        if (m_segment == m_segments.size()) {
            m_complete = true;
            return;
        }
        const Segment &segment = m_segments[m_segment];
        prepare(segment);
        m_detail.start(std::max(key::first(segment.id, firstMs(segment)), m_lastKey + 1),
                       key::first(segment.id, lastMs(segment)));
        qint64 rows = 0;
        while (rows < kSnapshotsInAPiece && m_detail.next(m_row)) {
            writeRow(out, m_row);
            ++rows;
        }
        m_detail.finish();
        m_lastKey = std::max(m_lastKey, m_row.id);
        if (rows == kSnapshotsInAPiece) {
            m_done = m_doneBefore + key::time(m_lastKey) - firstMs(segment);
            return;
        }
        m_doneBefore += lastMs(segment) - firstMs(segment);
        m_done = m_doneBefore;
        ++m_segment;
    }

private:
    [[nodiscard]] std::int64_t firstMs(const Segment &segment) const { return std::max(m_fromMs, segment.firstMs); }
    [[nodiscard]] std::int64_t lastMs(const Segment &segment) const { return std::min(m_toMs, segment.lastMs + 1); }

    void prepare(const Segment &segment)
    {
        m_equipment.clear();
        m_format.text(m_equipment, segment.equipment);
        for (std::size_t i = 0; i < kColumnCount; ++i) {
            m_exponents[i] = segment.exponents[groupIndex(i)].value_or(0);
            if (i < kRegisterCount)
                m_exponents[i] -= 3; // kWh
        }
    }

    void writeRow(std::string &out, const SnapshotRow &row)
    {
        const std::int64_t ms = key::time(row.id);
        if (m_format.hasUtcColumns())
            m_format.utcMillis(out, ms);
        m_format.local(out, ms / 1000);
        if (row.meterOffset)
            m_format.utc(out, ms / 1000 + *row.meterOffset);
        else
            m_format.empty(out);
        if (row.tariff)
            m_format.number(out, *row.tariff, 0);
        else
            m_format.empty(out);
        out += m_equipment;
        for (std::size_t i = 0; i < kColumnCount; ++i) {
            if (row.values[i])
                m_format.number(out, *row.values[i], m_exponents[i]);
            else
                m_format.empty(out);
        }
        m_format.endLine(out);
        ++m_rows;
    }

    CsvFormat m_format;
    std::int64_t m_fromMs;
    std::int64_t m_toMs;
    std::vector<Segment> m_segments;
    SnapshotRange m_detail;
    SnapshotRow m_row;
    std::string m_equipment; ///< its cell
    std::array<int, kColumnCount> m_exponents {};
    std::size_t m_segment = 0;
    std::int64_t m_lastKey = 0;
    qint64 m_doneBefore = 0;
};

} // namespace

std::string_view csvUnit(std::size_t column)
{
    static constexpr std::array<std::string_view, kGroupCount> kSuffixes { "_kwh", "_w", "_v", "_a" };
    return kSuffixes[groupIndex(column)];
}

std::unique_ptr<CsvContent> makeSnapshotContent(const CsvRequest &request, ReadConnection &connection)
{
    return std::make_unique<SnapshotContent>(request, connection);
}

} // namespace meterscope::history
