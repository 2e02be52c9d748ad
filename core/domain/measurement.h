// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "domain/decimal.h"
#include "domain/metertime.h"
#include "domain/obiscode.h"
#include "domain/quantity.h"
#include "domain/unit.h"

#include <cstdint>
#include <optional>

namespace meterscope {

struct ObisRow; // obisregistry.h

/// One object of a telegram as it was sent: what the grammar recognised, before anybody asks what it means.
/// Ranges count in the telegram's logical bytes (Snapshot::bytes).
struct Reading
{
    enum class Kind : std::uint8_t
    {
        None, ///< empty: `()` or an omitted value
        Text, ///< DSMR characters, verbatim; `number` is filled as well when they read as a decimal
        Integer, ///< SML integer: `number` is raw × 10^scaler
        Octets, ///< SML octet string
        Boolean, ///< SML boolean, `number` 0 or 1
        Time, ///< SML time in a value; `captured` holds it
        List, ///< rows follow in Snapshot::entries
    };

    ObisCode obis;
    Kind kind = Kind::None;
    bool isDecimal = false; ///< `number` holds the exact decimal
    bool hasScaler = false; ///< SML: a scaler was sent
    std::int8_t scaler = 0;
    bool hasStatus = false; ///< SML: a status word was sent
    std::uint8_t integerBytes = 0; ///< SML: payload width of the integer, 1..8; 0 for anything else
    bool integerSigned = false;
    bool hasUnitCode = false; ///< SML: a unit code was sent
    std::uint8_t unitCode = 0; ///< SML: DLMS unit code
    const ObisRow *row = nullptr; ///< the registry's row for the code, null when unknown
    Decimal number;
    std::int64_t rawInteger = 0; ///< SML: the integer before the scaler
    std::uint64_t status = 0;
    ByteRange value; ///< characters between the brackets (without unit), or the octets
    ByteRange unit; ///< DSMR: the characters of the unit, empty when none
    ByteRange whole; ///< the line (with its continuation line) or list entry
    MeterTime captured; ///< DSMR: the time group beside the value; SML: valTime
    std::uint32_t firstEntry = 0; ///< List: index into Snapshot::entries
    std::uint32_t entryCount = 0;
};

/// One row of a list (failure log, demand history, load profile).
struct ListEntry
{
    MeterTime time; ///< end of the failure, or the moment of the peak
    MeterTime period; ///< start of the billing month, where sent
    std::optional<UtcSeconds> timeUtc; ///< filled by interpret()
    std::optional<UtcSeconds> periodUtc;
    std::uint32_t firstValue = 0; ///< index into Snapshot::listValues
    std::uint32_t valueCount = 0;
};

struct ListValue
{
    std::optional<ObisCode> obis; ///< column of the list, where the list names it
    bool isDecimal = false;
    Decimal number;
    ByteRange value;
    ByteRange unit;
};

/// Row of the quirk table that changed a value (quirk.h); None for almost all.
enum class QuirkId : std::uint8_t;

/// A reading with its meaning. `sent` is the grammar's, all else is decided by interpret().
struct Measurement
{
    Reading sent;

    Quantity quantity = Quantity::Unknown;
    Phase phase = Phase::Total;
    std::uint8_t tariff = 0; ///< 1.. for tariff registers, 0 for totals; of a tariff indicator, the one it names
    std::uint8_t channel = 0; ///< M-Bus channel, 0 where none (decode contract, rule 12)
    bool isNumber = false; ///< `value` holds; otherwise the reading is text, octets, a list or nothing
    bool isMissing = false; ///< no reading: the device has not reported
    bool derived = false; ///< not sent, made by interpret() from the reading before it
    QuirkId quirk {};
    Unit unit = Unit::None; ///< base unit after taking the prefix off
    std::int8_t unitExponent = 0; ///< prefix of the unit as sent: 3 for kWh
    Decimal value; ///< in the unit as sent (kWh stays kWh)
    std::optional<UtcSeconds> capturedAt;

    /// The value in the base unit (Wh, W, V, A ...): exact, only the exponent moves.
    [[nodiscard]] std::optional<Decimal> inBaseUnit() const { return value.shifted(unitExponent); }
};

} // namespace meterscope
