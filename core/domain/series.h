// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/ids.h"
#include "domain/unit.h"
#include "domain/zonerule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meterscope {

/// What a series shows; fixes the meaning of Bucket::values.
enum class SeriesKind : std::uint8_t
{
    Energy, ///< EnergyValue slots, Wh: differences of registers
    Power, ///< PowerValue slots, W
    Gas, ///< slot 0, m3: difference of registers
    Water, ///< likewise
    Heat, ///< slot 0, SeriesReply::unit: difference of registers
    VoltageL1, ///< PowerValue slots, V
    VoltageL2,
    VoltageL3,
};

/// Slots of SeriesKind::Energy.
enum EnergyValue : std::uint8_t
{
    kImportTariff1,
    kImportTariff2,
    kExportTariff1,
    kExportTariff2,
    kImportTotal, ///< the register of the total (1-0:1.8.0) where the meter sends one, else the sum of both tariffs
    kExportTotal, ///< likewise (1-0:2.8.0)
};
/// Slots of SeriesKind::Power, import positive, and of the voltages.
enum PowerValue : std::uint8_t
{
    kPowerMinimum,
    kPowerMean,
    kPowerMaximum,
};
inline constexpr std::size_t kBucketValues = 6;

/// How long a bucket is. Days and months are local to the request's zone.
enum class BucketStep : std::uint8_t
{
    Seconds, ///< SeriesRequest::stepSeconds, aligned to UTC
    Hour,
    LocalDay,
    LocalMonth,
};

struct SeriesRequest
{
    std::uint64_t token = 0; ///< chosen by the asker; a reply carries it, so that stale ones can be dropped
    std::int64_t meter = 0; ///< row id of the meter; 0: the one last heard
    SeriesKind kind = SeriesKind::Energy;
    UtcSeconds from {};
    UtcSeconds to {}; ///< exclusive
    BucketStep step = BucketStep::Hour;
    std::uint32_t stepSeconds = 0;
    std::uint16_t stepDays = 1; ///< of BucketStep::LocalDay: so many days in a bucket
    /// Not 0: the reader chooses the step, the finest that gives no more buckets than that; the reply's request has it.
    std::uint32_t plotWidth = 0;
    /// Not 0: a newer request of the same asker makes this one pointless; it is then answered with Cancelled.
    std::uint32_t asker = 0;
    ZoneRule zone = kCentralEurope;

    bool operator==(const SeriesRequest &) const = default;
};

enum class BucketQuality : std::uint8_t
{
    None, ///< nothing known
    Measured,
    Filled, ///< the difference of registers at both ends of a gap
};

struct Bucket
{
    UtcSeconds begin {};
    UtcSeconds end {};
    BucketQuality quality = BucketQuality::None;
    std::array<std::optional<Decimal>, kBucketValues> values; ///< nullopt: unknown, or not sent by this meter

    bool operator==(const Bucket &) const = default;
};

enum class HistoryError : std::uint8_t
{
    None,
    CannotOpen,
    NotWritable,
    DiskFull,
    Locked, ///< another process writes; who, in the detail
    Damaged,
    NewerSchema,
    OlderSchema, ///< read only, and no writer has brought it up to date yet
    Foreign, ///< a database, and not one of ours
    Unreadable, ///< another file than the database: to import, to restore
    Contradicted, ///< doubtful readings cannot count: readings that nobody doubts follow and stand lower
    Cancelled,
    Other,
};

struct SeriesReply
{
    SeriesRequest request;
    std::vector<Bucket> buckets; ///< every step of the range, in order
    /// Register difference over the whole range for each slot: equals the sum of the buckets to the last digit.
    std::array<std::optional<Decimal>, kBucketValues> totals;
    /// The registers at both ends of the range, in the unit of the slot: those of the last reading at or before the
    /// end, or of the first one in the range where there is none before. totals[i] == readingsAtTo[i] -
    /// readingsAtFrom[i] exactly; nullopt where that does not hold, because a meter was changed or a register stepped
    /// back in between. Where nothing was recorded in the range, both are the last reading before it and totals say
    /// nothing. Not for SeriesKind::Power and the voltages.
    std::array<std::optional<Decimal>, kBucketValues> readingsAtFrom;
    std::array<std::optional<Decimal>, kBucketValues> readingsAtTo;
    std::optional<UtcSeconds> readAtFrom; ///< when its telegram came; of a device behind the meter when it was captured
    std::optional<UtcSeconds> readAtTo;
    /// The electricity meter of readingsAtTo: its Snapshot::meterId where it sends one. Empty for gas,
    /// water and heat.
    std::string readingsMeter;
    Unit unit = Unit::None; ///< of SeriesKind::Heat: joule or watt-hour
    std::uint64_t doubtful = 0; ///< snapshots in the range that physics does not allow: in no bucket, unless accepted
    std::optional<UtcSeconds> recordedFrom; ///< first and last snapshot of the meter, whatever the range
    std::optional<UtcSeconds> recordedTo;
    HistoryError error = HistoryError::None;
    std::string detail;
};

/// State of the recording, for the status bar.
struct HistoryStatus
{
    bool recording = false;
    HistoryError error = HistoryError::None;
    std::string detail;
    std::string path;
    std::uint64_t snapshots = 0; ///< written since start
    std::uint64_t bytes = 0; ///< size of the database with its WAL
    std::uint64_t waiting = 0; ///< received during a fault, to be written when it ends
    std::uint64_t lost = 0; ///< that found no place to wait
    std::string setAside; ///< a damaged database that was found and replaced in this run, untouched; empty for none

    bool operator==(const HistoryStatus &) const = default;
};

} // namespace meterscope
