// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/plausibility.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::int64_t kPhases = 3;
constexpr std::int64_t kVolt = 230;
constexpr std::int64_t kMsPerHour = 3'600'000;

/// Whole units of a reading, rounded towards zero; 0 where that does not fit.
std::int64_t whole(const Decimal &value)
{
    std::int64_t units = value.mantissa();
    for (int exponent = value.exponent(); exponent < 0; ++exponent)
        units /= 10;
    const auto scaled = value.exponent() > 0 ? value.rescaled(0) : std::nullopt;
    return value.exponent() > 0 ? (scaled ? scaled->mantissa() : 0) : units;
}

std::int64_t measuredWatts(const HistoryRecord &record)
{
    std::int64_t watts = 0;
    for (const std::size_t column : { kPowerImport, kPowerExport }) {
        if (record.values[column])
            watts = std::max(watts, whole(*record.values[column]));
    }
    return watts < kUnlimitedWatts ? watts : 0;
}

} // namespace

std::int64_t connectionWatts(const HistoryRecord &record)
{
    std::int64_t limit = 0;
    for (const SlowReading &reading : record.slow) {
        if (!reading.isNumber || reading.channel != 0)
            continue;
        std::int64_t watts = 0;
        if (reading.quantity == Quantity::PowerThreshold && reading.unit == Unit::Watt)
            watts = whole(reading.value);
        else if (reading.quantity == Quantity::CurrentLimit && reading.unit == Unit::Ampere)
            watts = std::min(whole(reading.value), kUnlimitedWatts) * kPhases * kVolt;
        if (watts > 0 && watts < kUnlimitedWatts)
            limit = std::max(limit, watts);
    }
    if (limit == 0)
        limit = kDefaultConnectionWatts;
    return std::max(limit, measuredWatts(record));
}

bool isPlausibleGain(std::int64_t gain, int exponent, std::int64_t elapsedMs, std::int64_t watts)
{
    if (gain <= 2)
        return true;
    const std::int64_t allowedMs = 2 * std::max<std::int64_t>(elapsedMs, 0) + kRegisterLagMs;
    std::int64_t allowed = 0; // Wh
    if (__builtin_mul_overflow(watts, allowedMs, &allowed))
        return true;
    allowed /= kMsPerHour;
    const auto allowedUnits = Decimal(allowed, 0).rescaled(exponent);
    if (exponent > 0) {
        const auto gained = Decimal(gain - 2, exponent).rescaled(0);
        return gained && gained->mantissa() <= allowed;
    }
    return !allowedUnits || gain - 2 <= allowedUnits->mantissa();
}

std::optional<std::size_t> implausibleRegister(const SegmentState &state, const HistoryRecord &record,
                                               const StoredValues &values)
{
    const auto exponent = state.exponents[static_cast<std::size_t>(Group::Energy)];
    if (!exponent || state.plausibleMs == 0 || record.receivedMs < state.plausibleMs)
        return std::nullopt;
    std::optional<std::int64_t> watts;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        std::int64_t gain = 0;
        if (!values[i] || !state.current[i] || __builtin_sub_overflow(*values[i], *state.current[i], &gain))
            continue;
        if (gain <= 2)
            continue;
        if (!watts)
            watts = connectionWatts(record);
        if (!isPlausibleGain(gain, *exponent, record.receivedMs - state.plausibleMs, *watts))
            return i;
    }
    return std::nullopt;
}

} // namespace meterscope::history
