// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/import/csvimport.h"

#include "history/import/csvrow.h"
#include "history/import/csvtable.h"

namespace meterscope::history {
namespace {

constexpr qint64 kRowsBetweenProgress = 2000;

bool hasColumn(const CsvTable &table, std::string_view name)
{
    for (const std::string &cell : table.cells()) {
        if (cell == name)
            return true;
    }
    return false;
}

/// smart-meter-logger writes no header: "2019-05-01 12:00:00,12338.7,321,100,120,101".
bool looksLikeLogger(const CsvTable &table)
{
    return table.separator() == ',' && table.cells().size() == 6 && TimeText(kCentralEurope).read(table.cell(0))
        && Decimal::parse(table.cell(1)) && Decimal::parse(table.cell(2));
}

/// dsmr-reader names its columns in the language of its user; their number and the form of the second row tell it.
bool looksLikeDays(CsvTable &table)
{
    const std::size_t columns = table.cells().size();
    const bool numbered = columns == kDsmrReaderDayColumns || columns == kDsmrReaderOldDayColumns;
    return numbered && table.next() && table.cells().size() == columns && TimeText(kCentralEurope).read(table.cell(0))
        && table.cell(0).size() == 10;
}

ImportKind kindOf(CsvTable &table)
{
    if (!table.next())
        return ImportKind::Unknown;
    if (hasColumn(table, "register_import_t1_kwh") && hasColumn(table, "meter_id")) {
        if (hasColumn(table, "received_utc") || hasColumn(table, "received_local"))
            return ImportKind::Snapshots;
        return hasColumn(table, "end_utc") ? ImportKind::Steps : ImportKind::Unknown;
    }
    if (hasColumn(table, "electricity_delivered_1") && hasColumn(table, "timestamp"))
        return ImportKind::DsmrReaderReadings;
    if (looksLikeLogger(table))
        return ImportKind::SmartMeterLogger;
    return looksLikeDays(table) ? ImportKind::DsmrReaderDays : ImportKind::Unknown;
}

} // namespace

ImportKind detectCsv(QIODevice &device)
{
    CsvTable table(device);
    const ImportKind kind = kindOf(table);
    device.seek(0);
    return kind;
}

HistoryFault importCsv(QIODevice &device, const ZoneRule &zone, ImportRun &run, const CareProgress &progress)
{
    const ImportKind kind = detectCsv(device);
    run.setKind(kind);
    if (kind == ImportKind::Unknown)
        return {};
    CsvTable table(device);
    if (kind != ImportKind::SmartMeterLogger && !table.next())
        return {};
    const auto reader = makeCsvRowReader(kind, table, TimeText(zone), run.equipmentFor("imported"));
    for (qint64 rows = 0; table.next(); ++rows) {
        HistoryRecord record;
        if (auto issue = reader->read(table, record)) {
            issue->line = table.line();
            run.reject(std::move(*issue));
        } else if (const HistoryFault fault = run.add(record, table.line())) {
            return fault;
        }
        if (rows % kRowsBetweenProgress == 0 && !progress(device.pos(), device.size()))
            return { HistoryError::Cancelled, {} };
    }
    return {};
}

} // namespace meterscope::history
