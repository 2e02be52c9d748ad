// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"
#include "domain/quantity.h"
#include "domain/unit.h"

#include <cstdint>
#include <span>

namespace meterscope {

/// What the value of an OBIS code is, when somebody sends it.
enum class ValueKind : std::uint8_t
{
    Number, ///< decimal; counters, states and device types too
    Text, ///< characters as sent (tariff 0001, versions)
    HexText, ///< octets written in hex, usually printable characters (equipment ids, messages)
    Time,
    List, ///< rows, see ListShape
};

/// Layout of the bracket groups of a DSMR list.
enum class ListShape : std::uint8_t
{
    None,
    FailureLog, ///< (n)(id) n×(end)(duration)
    DemandHistory, ///< (n)(id...) n×(month)(moment)(value)...
    EnergyProfile, ///< (n)(id...) rows of (time)(status)(values)
};

/// One row of the registry. A row with anyB matches every channel.
struct ObisRow
{
    ObisCode obis; ///< b is 0 where anyB; f is 255 unless the row is for that billing period only
    bool anyB = false;
    bool anyF = false;
    /// Such a reading says something about others, the meter or its country; the bulk (power, voltage, current ...)
    /// stands for itself alone.
    bool tellsMore = true;
    Quantity quantity = Quantity::Unknown;
    Phase phase = Phase::Total;
    std::uint8_t tariff = 0;
    ValueKind kind = ValueKind::Number;
    Unit unit = Unit::None; ///< expected base unit, None where the code has none or several
    std::int8_t storageExponent = 0; ///< of the base unit in a database column: -3 keeps mWh
    ListShape list = ListShape::None;
};

/// All rows, sorted by code.
[[nodiscard]] std::span<const ObisRow> obisRegistry();

/// The row for a code, exactly: an entry for this very B before one for any B. Null when unknown.
/// Constant time, no allocation; the pointer stays valid for ever.
[[nodiscard]] const ObisRow *findObis(const ObisCode &code);

} // namespace meterscope
