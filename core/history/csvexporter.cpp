// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvexporter.h"

#include "history/readconnection.h"
#include "history/timegrid.h"

#include <QSaveFile>

#include <algorithm>

namespace meterscope {

using history::Column;
using history::HistoryFault;
using history::kColumnCount;
using history::kColumns;
using history::kRegisterCount;
using Segment = history::SeriesReader::Segment;

namespace {

constexpr std::size_t kStepsInAPiece = 1000;
constexpr qint64 kSnapshotsInAPiece = 5000;

std::string_view unitSuffix(std::size_t column)
{
    static constexpr std::array<std::string_view, history::kGroupCount> kSuffixes { "_kwh", "_w", "_v", "_a" };
    return kSuffixes[history::groupIndex(column)];
}

std::optional<Decimal> inKilo(const std::optional<Decimal> &value)
{
    return value ? value->shifted(-3) : std::nullopt;
}

/// Value of a column as people read it: kWh, W, V, A.
std::optional<Decimal> shown(const std::optional<std::int64_t> &stored, const Segment &segment, std::size_t column)
{
    const auto exponent = segment.exponents[history::groupIndex(column)];
    if (!stored || !exponent)
        return std::nullopt;
    const Decimal value(*stored, *exponent);
    return column < kRegisterCount ? inKilo(value) : value;
}

std::string_view qualityName(BucketQuality quality)
{
    switch (quality) {
    case BucketQuality::None:
        return "gap";
    case BucketQuality::Measured:
        return "ok";
    case BucketQuality::Filled:
        return "estimated"; // the energy is certain, when it was used is not
    }
    return {};
}

HistoryFault fileFault(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return { HistoryError::DiskFull, file.errorString() };
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return { HistoryError::NotWritable, file.errorString() };
    default:
        return { HistoryError::Other, file.errorString() };
    }
}

} // namespace

/// The file being written, and how far it is.
class CsvExporter::Job
{
public:
    Job(const CsvRequest &request, const QString &databasePath)
        : m_request(request)
        , m_format(request.profile)
        , m_file(request.path)
        , m_connection(databasePath)
    { }

    [[nodiscard]] const CsvRequest &request() const { return m_request; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] HistoryFault begin();
    [[nodiscard]] HistoryFault writePiece();
    [[nodiscard]] HistoryFault commit();

private:
    [[nodiscard]] std::string header() const;
    void writeSteps(std::string &out);
    void writeStep(std::string &out, std::size_t step, const Bucket &energy, const Bucket &power, const Bucket &gas);
    void writeSnapshots(std::string &out);
    void writeSnapshot(std::string &out, const history::Statement &row, const Segment &segment) const;
    void countSnapshots();
    [[nodiscard]] std::int64_t firstKey(const Segment &segment) const;
    [[nodiscard]] std::int64_t endKey(const Segment &segment) const;

    CsvRequest m_request;
    history::CsvFormat m_format;
    QSaveFile m_file;
    history::ReadConnection m_connection;
    std::unique_ptr<history::Statement> m_rows;
    std::vector<Segment> m_segments;
    std::vector<std::int64_t> m_boundaries;
    std::size_t m_segment = 0; ///< snapshots: the one being written
    std::int64_t m_lastKey = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_complete = false;
};

HistoryFault CsvExporter::Job::begin()
{
    if (const HistoryFault fault = m_connection.open())
        return fault;
    if (!m_connection.isOpen())
        return { HistoryError::CannotOpen, QString() };
    if (!m_file.open(QIODevice::WriteOnly))
        return fileFault(m_file);
    m_segments = m_connection.series().segmentsOf(m_request.range.meter);
    if (m_request.content == CsvRequest::Content::Steps) {
        m_boundaries = history::stepBoundaries(m_request.range);
        if (m_boundaries.empty())
            return { HistoryError::Other, QString() };
        m_total = static_cast<qint64>(m_boundaries.size()) - 1;
    } else {
        countSnapshots();
    }
    const std::string line = header();
    if (m_file.write(line.data(), static_cast<qint64>(line.size())) < 0)
        return fileFault(m_file);
    return m_connection.session().fault;
}

std::string CsvExporter::Job::header() const
{
    std::string line(m_format.byteOrderMark());
    const bool steps = m_request.content == CsvRequest::Content::Steps;
    const std::string_view what = steps ? "start" : "received";
    if (m_format.hasUtcColumns()) {
        m_format.name(line, steps ? "start_utc" : "received_utc");
        if (steps)
            m_format.name(line, "end_utc");
    }
    m_format.localNames(line, what);
    if (!steps) {
        m_format.name(line, "meter_utc");
        m_format.name(line, "tariff");
    }
    m_format.name(line, "meter_id");
    const auto addColumns = [&](std::string_view prefix, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            m_format.name(line, std::string(prefix) + kColumns[i].name + std::string(unitSuffix(i)));
    };
    if (steps)
        addColumns("", 0, kRegisterCount);
    addColumns("register_", 0, kRegisterCount);
    if (steps) {
        for (const char *column : { "power_avg_w", "power_min_w", "power_max_w", "gas_m3", "quality" })
            m_format.name(line, column);
    } else {
        addColumns("", kRegisterCount, kColumnCount);
    }
    m_format.endLine(line);
    return line;
}

HistoryFault CsvExporter::Job::writePiece()
{
    std::string out;
    m_connection.beginRead();
    if (m_request.content == CsvRequest::Content::Steps)
        writeSteps(out);
    else
        writeSnapshots(out);
    m_connection.endRead();
    if (m_connection.session().fault)
        return m_connection.session().fault;
    if (m_file.write(out.data(), static_cast<qint64>(out.size())) != static_cast<qint64>(out.size()))
        return fileFault(m_file);
    return {};
}

/// Steps in pieces: the register at a boundary is the same for both its neighbours, so pieces add up like steps.
void CsvExporter::Job::writeSteps(std::string &out)
{
    const auto first = static_cast<std::size_t>(m_done);
    const std::size_t last = std::min(first + kStepsInAPiece, m_boundaries.size() - 1);
    SeriesRequest piece = m_request.range;
    piece.from = UtcSeconds(std::chrono::seconds(m_boundaries[first]));
    piece.to = UtcSeconds(std::chrono::seconds(m_boundaries[last]));
    const auto answer = [&](SeriesKind kind) {
        piece.kind = kind;
        return m_connection.series().answer(piece);
    };
    const SeriesReply energy = answer(SeriesKind::Energy);
    const SeriesReply power = answer(SeriesKind::Power);
    const SeriesReply gas = answer(SeriesKind::Gas);
    for (std::size_t i = 0; i < energy.buckets.size(); ++i)
        writeStep(out, first + i, energy.buckets[i], power.buckets[i], gas.buckets[i]);
    m_done = static_cast<qint64>(last);
    m_complete = last == m_boundaries.size() - 1;
}

void CsvExporter::Job::writeStep(std::string &out, std::size_t step, const Bucket &energy, const Bucket &power,
                                 const Bucket &gas)
{
    std::string line;
    const std::int64_t begins = m_boundaries[step];
    const std::int64_t ends = m_boundaries[step + 1];
    if (m_format.hasUtcColumns()) {
        m_format.utc(line, begins);
        m_format.utc(line, ends);
    }
    m_format.local(line, begins, m_request.range.zone);
    const Segment *now = nullptr;
    for (const Segment &segment : m_segments) {
        if (segment.firstMs <= ends * 1000)
            now = &segment;
    }
    m_format.text(line, now ? now->equipment : std::string());
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        m_format.number(line, inKilo(energy.values[i]));
    const bool known = now && energy.quality != BucketQuality::None;
    const auto registers = known ? m_connection.series().before(*now, ends) : std::nullopt;
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        m_format.number(line, registers ? shown(registers->last[i], *now, i) : std::nullopt);
    for (const std::size_t value : { kPowerMean, kPowerMinimum, kPowerMaximum })
        m_format.number(line, power.values[value]);
    m_format.number(line, gas.values[0]);
    m_format.text(line, qualityName(energy.quality == BucketQuality::None ? power.quality : energy.quality));
    m_format.endLine(line);
    out += line;
}

std::int64_t CsvExporter::Job::firstKey(const Segment &segment) const
{
    return history::key::first(segment.id, m_request.range.from.time_since_epoch().count() * 1000);
}

std::int64_t CsvExporter::Job::endKey(const Segment &segment) const
{
    return history::key::first(segment.id, m_request.range.to.time_since_epoch().count() * 1000);
}

void CsvExporter::Job::countSnapshots()
{
    history::Statement count(m_connection.session(),
                             QStringLiteral("SELECT count(*) FROM snapshot WHERE id >= ? AND id < ?"));
    for (const Segment &segment : m_segments) {
        if (count.run({ history::sqlValue(firstKey(segment)), history::sqlValue(endKey(segment)) }) && count.next())
            m_total += count.number(0);
        count.finish();
    }
    m_rows = std::make_unique<history::Statement>(
        m_connection.session(),
        QStringLiteral(
            "SELECT id, meter_offset_s, tariff, %1 FROM snapshot WHERE id >= ? AND id < ? ORDER BY id LIMIT %2")
            .arg(history::snapshotColumns())
            .arg(kSnapshotsInAPiece));
}

void CsvExporter::Job::writeSnapshots(std::string &out)
{
    if (m_segment == m_segments.size()) {
        m_complete = true;
        return;
    }
    const Segment &segment = m_segments[m_segment];
    const std::int64_t from = std::max(firstKey(segment), m_lastKey + 1);
    qint64 rows = 0;
    for (m_rows->run({ history::sqlValue(from), history::sqlValue(endKey(segment)) }); m_rows->next(); ++rows) {
        writeSnapshot(out, *m_rows, segment);
        m_lastKey = m_rows->number(0);
    }
    m_rows->finish();
    m_done += rows;
    if (rows < kSnapshotsInAPiece)
        ++m_segment;
}

void CsvExporter::Job::writeSnapshot(std::string &out, const history::Statement &row, const Segment &segment) const
{
    std::string line;
    const std::int64_t ms = history::key::time(row.number(0));
    if (m_format.hasUtcColumns())
        m_format.utcMillis(line, ms);
    m_format.local(line, ms / 1000, m_request.range.zone);
    if (const auto offset = row.integer(1))
        m_format.utc(line, ms / 1000 + *offset);
    else
        m_format.text(line, {});
    const auto tariff = row.integer(2);
    m_format.number(line, tariff ? std::optional(Decimal(*tariff, 0)) : std::nullopt);
    m_format.text(line, segment.equipment);
    const history::StoredValues values = history::readSnapshot(row, 3);
    for (std::size_t i = 0; i < kColumnCount; ++i)
        m_format.number(line, shown(values[i], segment, i));
    m_format.endLine(line);
    out += line;
}

HistoryFault CsvExporter::Job::commit()
{
    return m_file.commit() ? HistoryFault {} : fileFault(m_file);
}

CsvExporter::CsvExporter(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_databasePath(databasePath)
{ }

CsvExporter::~CsvExporter() = default;

void CsvExporter::start(const CsvRequest &request)
{
    m_waiting.push_back(request);
    if (!m_job && m_waiting.size() == 1)
        schedule(&CsvExporter::next);
}

/// Steps go through the event queue, where cancel() comes in between.
void CsvExporter::schedule(void (CsvExporter::*step)())
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void CsvExporter::next()
{
    if (m_job || m_waiting.empty())
        return;
    m_job = std::make_unique<Job>(m_waiting.front(), m_databasePath);
    m_waiting.pop_front();
    if (const HistoryFault fault = m_job->begin())
        end(fault.error, fault.detail);
    else
        schedule(&CsvExporter::writePiece);
}

void CsvExporter::writePiece()
{
    if (!m_job)
        return;
    if (const HistoryFault fault = m_job->writePiece()) {
        end(fault.error, fault.detail);
        return;
    }
    Q_EMIT progressed(m_job->request().job, m_job->done(), m_job->total());
    if (!m_job)
        return; // cancelled by who heard that
    if (!m_job->isComplete()) {
        schedule(&CsvExporter::writePiece);
        return;
    }
    const HistoryFault fault = m_job->commit();
    end(fault.error, fault.detail);
}

void CsvExporter::cancel(quint64 job)
{
    if (m_job && m_job->request().job == job) {
        end(HistoryError::Cancelled, {});
        return;
    }
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [job](const CsvRequest &request) { return request.job == job; });
    if (waiting == m_waiting.end())
        return;
    m_waiting.erase(waiting);
    Q_EMIT finished(job, HistoryError::Cancelled, {});
}

void CsvExporter::end(HistoryError error, const QString &detail)
{
    const quint64 job = m_job->request().job;
    m_job.reset(); // a file that was not committed is gone with it
    Q_EMIT finished(job, error, detail);
    if (!m_waiting.empty())
        schedule(&CsvExporter::next);
}

} // namespace meterscope
