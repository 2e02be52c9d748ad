// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"
#include "history/segmentstate.h"

namespace meterscope::history {

/// What a connection can carry where the telegram does not say: three phases of 80 A at 230 V, the largest that
/// households get.
inline constexpr std::int64_t kDefaultConnectionWatts = 3 * 80 * 230;
/// Limits this large stand for "none" in telegrams: 999.9 kW of 0-0:17.0.0 and 999 A of 1-0:31.4.0.
inline constexpr std::int64_t kUnlimitedWatts = 500'000;
/// A register may lag behind: some meters bring theirs up to date every quarter of an hour.
inline constexpr std::int64_t kRegisterLagMs = 15 * 60'000;

/// What the connection can carry, in W: the limit or current limit that the telegram sends, else the default; never
/// less than the power that the meter measures right now.
[[nodiscard]] std::int64_t connectionWatts(const HistoryRecord &record);

/// Whether a register can have gained `gain` × 10^`exponent` Wh in that time: twice the connection's power, and its
/// power for kRegisterLagMs beside it, and two units of the register's last digit.
[[nodiscard]] bool isPlausibleGain(std::int64_t gain, int exponent, std::int64_t elapsedMs, std::int64_t watts);

/// The first register of the record that gained more than physics allows since the last plausible reading of the
/// segment; nullopt when none did, or nothing is known before.
[[nodiscard]] std::optional<std::size_t> implausibleRegister(const SegmentState &state, const HistoryRecord &record,
                                                             const StoredValues &values);

} // namespace meterscope::history
