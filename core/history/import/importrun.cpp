// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/import/importrun.h"

#include "history/historyzone.h"
#include "history/readconnection.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr qint64 kBatch = 50'000; ///< records in a transaction
constexpr std::int64_t kOrderMs = 60'000; ///< as the writer: later than this is another clock

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Unknown:
        return QStringLiteral("unknown");
    case ImportKind::Capture:
        return QStringLiteral("capture");
    case ImportKind::Snapshots:
        return QStringLiteral("snapshots");
    case ImportKind::Steps:
        return QStringLiteral("steps");
    case ImportKind::DsmrReaderReadings:
        return QStringLiteral("dsmr-reader-readings");
    case ImportKind::DsmrReaderDays:
        return QStringLiteral("dsmr-reader-days");
    case ImportKind::SmartMeterLogger:
        return QStringLiteral("smart-meter-logger");
    }
    return {};
}

ImportRun::ImportRun(const QString &database, std::int64_t meter)
    : m_database(database)
    , m_meter(meter)
{ }

HistoryFault ImportRun::open()
{
    ReadConnection connection(m_database);
    if (const HistoryFault fault = connection.open(); fault || !connection.isOpen())
        return fault;
    std::vector<std::int64_t> meters;
    Statement select(connection.session(), QStringLiteral("SELECT id FROM meter ORDER BY id"));
    for (select.run(); select.next();)
        meters.push_back(select.number(0));
    select.finish();
    for (const std::int64_t meter : meters) {
        for (const SeriesSegment &segment : connection.series().segmentsOf(meter))
            m_spans.push_back({ segment.equipment, meter, segment.firstMs, segment.lastMs });
    }
    m_zone = readZone(connection.session());
    return connection.session().fault;
}

std::string ImportRun::equipmentFor(const std::string &fallback) const
{
    const Span *newest = nullptr;
    for (const Span &span : m_spans) {
        if (m_meter == 0 && span.meter != m_spans.front().meter)
            return fallback; // whose rows they are, among several meters, nobody said
        if ((span.meter == m_meter || m_meter == 0) && (!newest || span.lastMs > newest->lastMs))
            newest = &span;
    }
    return newest ? newest->equipment : fallback;
}

bool ImportRun::isCovered(const HistoryRecord &record) const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        const bool same = span.equipment == record.equipment || (m_meter != 0 && span.meter == m_meter);
        return same && record.receivedMs >= span.firstMs && record.receivedMs <= span.lastMs;
    });
}

ImportedMeter &ImportRun::meterOf(const std::string &equipment)
{
    for (ImportedMeter &meter : m_preview.meters) {
        if (meter.equipment == equipment)
            return meter;
    }
    ImportedMeter &added = m_preview.meters.emplace_back();
    added.equipment = equipment;
    added.meter = m_meter;
    for (const Span &span : m_spans) {
        if (span.equipment == equipment)
            added.meter = span.meter;
    }
    return added;
}

HistoryFault ImportRun::add(const HistoryRecord &record, qint64 line)
{
    if (record.receivedMs < 0 || record.receivedMs > key::kMaximumTime) {
        reject({ ImportProblem::TooFarAhead, line, {}, std::to_string(record.receivedMs) });
        return {};
    }
    if (isCovered(record)) {
        if (m_preview.conflicts++ == 0)
            m_preview.firstConflictMs = m_preview.lastConflictMs = record.receivedMs;
        m_preview.firstConflictMs = std::min(m_preview.firstConflictMs, record.receivedMs);
        m_preview.lastConflictMs = std::max(m_preview.lastConflictMs, record.receivedMs);
        return {};
    }
    ImportedMeter &meter = meterOf(record.equipment);
    if (meter.rows != 0 && record.receivedMs + kOrderMs < meter.lastMs) {
        reject({ ImportProblem::OutOfOrder, line, {}, {} });
        return {};
    }
    if (meter.rows++ == 0)
        meter.firstMs = record.receivedMs;
    meter.firstMs = std::min(meter.firstMs, record.receivedMs);
    meter.lastMs = std::max(meter.lastMs, record.receivedMs);
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (!record.values[i])
            continue;
        if (!meter.first[i])
            meter.first[i] = record.values[i];
        meter.last[i] = record.values[i];
    }
    ++m_preview.rows;
    return m_store ? write(record) : HistoryFault {};
}

HistoryFault ImportRun::write(const HistoryRecord &record)
{
    if (const HistoryFault fault = m_store->write(record))
        return fault;
    if (++m_inTransaction < kBatch)
        return {};
    m_inTransaction = 0;
    if (const HistoryFault fault = m_store->commit())
        return fault;
    return m_store->begin(HistoryStore::Mode::Bulk);
}

void ImportRun::reject(ImportIssue issue)
{
    ++m_preview.bad;
    if (m_preview.issues.size() < kMaximumImportIssues)
        m_preview.issues.push_back(std::move(issue));
}

HistoryFault applyImport(HistoryStore &store, const QString &label, ImportRun &run, const ImportReader &read,
                         std::int64_t *id)
{
    *id = 0;
    if (const HistoryFault fault = store.begin(HistoryStore::Mode::Bulk))
        return fault;
    const std::int64_t import = store.beginImport(label, run.meter());
    if (import == 0)
        return store.fault();
    run.writeInto(&store);
    const HistoryFault ended = read(run);
    run.writeInto(nullptr);
    store.endImport();
    store.noteImported(import, run.preview().rows);
    if (const HistoryFault fault = store.commit())
        return fault;
    if (ended || run.preview().rows == 0) {
        const HistoryFault undone = store.undoImport(import);
        return ended ? ended : undone;
    }
    *id = import;
    return {};
}

HistoryFault listImports(const QString &database, std::vector<ImportEntry> *entries)
{
    ReadConnection connection(database);
    if (const HistoryFault fault = connection.open(); fault || !connection.isOpen())
        return fault;
    Statement select(connection.session(),
                     QStringLiteral("SELECT id, label, imported_ms, snapshots FROM import ORDER BY id"));
    for (select.run(); select.next();)
        entries->push_back(
            { select.number(0), QString::fromStdString(select.text(1)), select.number(2), select.number(3) });
    return connection.session().fault;
}

} // namespace meterscope::history
