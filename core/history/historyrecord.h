// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include "domain/snapshot.h"
#include "history/columns.h"

#include <string>
#include <vector>

namespace meterscope::history {

/// A reading that has no column of its own: gas and other M-Bus devices, counters, texts, codes nobody knows.
struct SlowReading
{
    ObisCode obis;
    std::uint8_t occurrence = 0; ///< number among readings of the same code in one telegram
    std::uint8_t channel = 0;
    Quantity quantity = Quantity::Unknown;
    Unit unit = Unit::None; ///< base unit of `value`
    bool isNumber = false;
    Decimal value; ///< in the base unit
    std::string text; ///< what was sent, where it is no number
    std::optional<std::int64_t> capturedSeconds; ///< UTC

    bool operator==(const SlowReading &) const = default;
};

struct PowerFailure
{
    std::int64_t endSeconds = 0; ///< UTC
    std::int64_t durationSeconds = 0;

    bool operator==(const PowerFailure &) const = default;
};

/// What the history keeps of one telegram, still in exact decimals. A value: it can wait in a file.
struct HistoryRecord
{
    std::uint32_t source = 0;
    Protocol protocol = Protocol::Dsmr;
    std::string equipment; ///< identity of the meter; never empty
    std::string identification;
    std::string version;
    std::string profile;
    std::uint16_t intervalSeconds = 1; ///< expected time between telegrams
    std::int64_t receivedMs = 0; ///< UTC
    std::int64_t sinceBootMs = 0;
    std::optional<std::int64_t> meterSeconds; ///< the meter's own time in UTC
    std::optional<std::int64_t> tariff;
    std::array<std::optional<Decimal>, kColumnCount> values; ///< Wh, W, V, A
    std::vector<SlowReading> slow;
    std::vector<PowerFailure> failures;
    std::vector<std::string> quirks; ///< names of those applied

    bool operator==(const HistoryRecord &) const = default;
};

/// Sorts the readings of an accepted snapshot into columns and slow readings. Nothing is dropped except what stands in
/// a column already and what interpret() derived from a reading beside it. Pure; any thread.
[[nodiscard]] HistoryRecord makeRecord(const Snapshot &snapshot);
/// The same into a record that keeps its memory from one snapshot to the next.
void makeRecord(const Snapshot &snapshot, HistoryRecord &record);

QDataStream &operator<<(QDataStream &out, const HistoryRecord &record);
QDataStream &operator>>(QDataStream &in, HistoryRecord &record);

} // namespace meterscope::history
