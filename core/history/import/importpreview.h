// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "history/columns.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace meterscope::history {

/// What a file is taken for.
enum class ImportKind : std::uint8_t
{
    Unknown,
    Capture, ///< raw bytes of a line, replayed through the decoder
    Snapshots, ///< our own CSV, a row for every snapshot
    Steps, ///< our own CSV of steps: the registers at their ends
    DsmrReaderReadings, ///< dsmr-reader's table of readings (dsmr_datalogger_dsmrreading)
    DsmrReaderDays, ///< dsmr-reader's export of days: the registers at their beginnings
    SmartMeterLogger, ///< smart-meter-logger's data.csv
};
[[nodiscard]] QString importKindName(ImportKind kind); ///< "dsmr-reader-days", for tables and programs

/// Why a row is not taken over. Of a capture, a telegram.
enum class ImportProblem : std::uint8_t
{
    NotATime,
    NotANumber,
    CellsMissing,
    NothingToRead, ///< no register and no power in the row
    OutOfOrder, ///< older than the row before it by more than a minute
    RejectedTelegram, ///< its checksum or structure is wrong
    NoKey, ///< a telegram that is encrypted, and no key opens it
    NoTime, ///< a telegram that does not say when it was sent
    TooFarAhead, ///< a time that no key can hold
};

struct ImportIssue
{
    ImportProblem problem = ImportProblem::NotATime;
    qint64 line = 0; ///< of a capture: offset of the telegram in bytes
    std::string column; ///< its name, or its number where there is no header
    std::string text; ///< what stands there

    bool operator==(const ImportIssue &) const = default;
};

/// What would be taken over of one meter.
struct ImportedMeter
{
    std::string equipment;
    std::int64_t meter = 0; ///< that it belongs to; 0: a new one
    qint64 rows = 0;
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    std::array<std::optional<Decimal>, kRegisterCount> first; ///< Wh
    std::array<std::optional<Decimal>, kRegisterCount> last;
};

struct ImportPreview
{
    ImportKind kind = ImportKind::Unknown;
    qint64 rows = 0; ///< that would be taken over
    qint64 conflicts = 0; ///< left out: the database already tells of that time
    std::int64_t firstConflictMs = 0;
    std::int64_t lastConflictMs = 0;
    qint64 bad = 0; ///< left out: see issues
    std::vector<ImportIssue> issues; ///< the first kMaximumImportIssues
    std::vector<ImportedMeter> meters;
};
inline constexpr std::size_t kMaximumImportIssues = 1000;

} // namespace meterscope::history
