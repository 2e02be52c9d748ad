// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "history/historyrecord.h"
#include "history/historystore.h"
#include "history/import/importpreview.h"

#include <functional>
#include <optional>

namespace meterscope::history {

/// One pass over a file: without a store it only counts, with one it takes over what the count said.
///
/// A row is left out where the database already tells of that time: between the first and the last snapshot of a
/// segment of the same meter. A second register of the same time would count its energy twice.
class ImportRun
{
public:
    /// `meter`: everything belongs to that one; 0: to the meter of the same equipment, else to a new one.
    ImportRun(const QString &database, std::int64_t meter);

    /// Reads what the database tells of already. A database that does not exist yet tells of nothing.
    [[nodiscard]] HistoryFault open();
    /// From now on records are written; the store must outlive the run.
    void writeInto(HistoryStore *store) { m_store = store; }

    /// Takes one record; `line` is where it stands. The database's own fault, not the record's.
    [[nodiscard]] HistoryFault add(const HistoryRecord &record, qint64 line);
    void reject(ImportIssue issue);
    void setKind(ImportKind kind) { m_preview.kind = kind; }

    /// That of the database's days; nullopt while it has no meter.
    [[nodiscard]] const std::optional<ZoneRule> &zone() const { return m_zone; }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    [[nodiscard]] std::int64_t meter() const { return m_meter; }
    /// Equipment that rows without a name of a meter get: that of the meter they shall belong to, else `fallback`.
    [[nodiscard]] std::string equipmentFor(const std::string &fallback) const;

private:
    struct Span
    {
        std::string equipment;
        std::int64_t meter = 0;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
    };
    [[nodiscard]] bool isCovered(const HistoryRecord &record) const;
    ImportedMeter &meterOf(const std::string &equipment);
    [[nodiscard]] HistoryFault write(const HistoryRecord &record);

    QString m_database;
    std::int64_t m_meter;
    std::vector<Span> m_spans;
    std::optional<ZoneRule> m_zone;
    HistoryStore *m_store = nullptr;
    ImportPreview m_preview;
    qint64 m_inTransaction = 0;
};

/// Reads a file into a run; for files that only the program's other rooms can read (captures).
using ImportReader = std::function<HistoryFault(ImportRun &run)>;

/// Takes over what `read` brings: an import of its own with that label, that HistoryStore::undoImport() removes. After
/// a fault, and when `read` ends with HistoryError::Cancelled, nothing of it is left. `id`: row id of the import, 0
/// when there was nothing to take over.
[[nodiscard]] HistoryFault applyImport(HistoryStore &store, const QString &label, ImportRun &run,
                                       const ImportReader &read, std::int64_t *id);

/// An import that was made.
struct ImportEntry
{
    std::int64_t id = 0;
    QString label; ///< the file's name
    std::int64_t importedMs = 0; ///< when
    qint64 snapshots = 0;

    bool operator==(const ImportEntry &) const = default;
};
[[nodiscard]] HistoryFault listImports(const QString &database, std::vector<ImportEntry> *entries);

} // namespace meterscope::history
