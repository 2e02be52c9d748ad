// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace meterscope::history {

/// Columns that share one storage exponent in a register segment.
enum class Group : std::uint8_t
{
    Energy, ///< Wh
    Power, ///< W
    Voltage, ///< V
    Current, ///< A
};
inline constexpr std::size_t kGroupCount = 4;

/// The measured columns of table `snapshot`. The first six are the registers, in the order of EnergyValue.
enum Column : std::size_t
{
    kPowerImport = kExportTotal + 1,
    kPowerExport,
    kPowerL1, ///< signed, import positive
    kPowerL2,
    kPowerL3,
    kVoltageL1,
    kVoltageL2,
    kVoltageL3,
    kCurrentL1,
    kCurrentL2,
    kCurrentL3,
};
inline constexpr std::size_t kColumnCount = kCurrentL3 + 1;
inline constexpr std::size_t kRegisterCount = kExportTotal + 1;

struct ColumnInfo
{
    const char *name; ///< in SQL
    Group group;
};

inline constexpr std::array<ColumnInfo, kColumnCount> kColumns { {
    { "import_t1", Group::Energy },
    { "import_t2", Group::Energy },
    { "export_t1", Group::Energy },
    { "export_t2", Group::Energy },
    { "import_total", Group::Energy },
    { "export_total", Group::Energy },
    { "power_import", Group::Power },
    { "power_export", Group::Power },
    { "power_l1", Group::Power },
    { "power_l2", Group::Power },
    { "power_l3", Group::Power },
    { "voltage_l1", Group::Voltage },
    { "voltage_l2", Group::Voltage },
    { "voltage_l3", Group::Voltage },
    { "current_l1", Group::Current },
    { "current_l2", Group::Current },
    { "current_l3", Group::Current },
} };

inline constexpr std::array<const char *, kGroupCount> kExponentNames { "energy_exponent", "power_exponent",
                                                                        "voltage_exponent", "current_exponent" };

/// Integers as they stand in a row, in the storage exponents of its segment.
using StoredValues = std::array<std::optional<std::int64_t>, kColumnCount>;
using RegisterValues = std::array<std::optional<std::int64_t>, kRegisterCount>;
using Exponents = std::array<std::optional<int>, kGroupCount>;

[[nodiscard]] constexpr std::size_t groupIndex(std::size_t column)
{
    return static_cast<std::size_t>(kColumns[column].group);
}

/// Key of a snapshot row: segment, arrival in ms since 1970 UTC, number among those of the same millisecond.
/// Rows of a segment lie together, in the order of time, without an index beside the table.
namespace key {
inline constexpr int kSequenceBits = 9;
inline constexpr int kTimeBits = 42; ///< until 2109
inline constexpr std::int64_t kMaximumSequence = (std::int64_t(1) << kSequenceBits) - 1;
inline constexpr std::int64_t kMaximumTime = (std::int64_t(1) << kTimeBits) - 1;
inline constexpr std::int64_t kMaximumSegment = 4095;

[[nodiscard]] constexpr std::int64_t make(std::int64_t segment, std::int64_t ms, std::int64_t sequence)
{
    return (segment << (kTimeBits + kSequenceBits)) | (ms << kSequenceBits) | sequence;
}
[[nodiscard]] constexpr std::int64_t first(std::int64_t segment, std::int64_t ms)
{
    return make(segment, ms, 0);
}
[[nodiscard]] constexpr std::int64_t last(std::int64_t segment, std::int64_t ms)
{
    return make(segment, ms, kMaximumSequence);
}
[[nodiscard]] constexpr std::int64_t time(std::int64_t id)
{
    return (id >> kSequenceBits) & kMaximumTime;
}
[[nodiscard]] constexpr std::int64_t segment(std::int64_t id)
{
    return id >> (kTimeBits + kSequenceBits);
}
} // namespace key

} // namespace meterscope::history
