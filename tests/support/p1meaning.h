// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

/// What P1 telegrams mean once they are read and interpreted, as lines to compare in a test.
namespace meterscope::p1meaning {

/// Every telegram of the stream, profile detected from the telegram alone:
///
///     ok be 2024-06-15T10:00:00Z
///     1-0:1.8.1 active-energy-import T1 123.456 kWh
///     1-0:32.7.0 voltage L1 229.0 V
///     0-0:96.14.0 tariff-indicator "0001"
///     0-1:24.2.3 gas-volume-uncorrected 1.5 m3 @2024-06-15T09:55:00Z
///     1-0:99.97.0 power-failure-log list
///     | 2023-11-09T07:31:38Z 0-0:96.7.19=124 s
///     ! time-invalid
///
/// A reading without a value is "-", an unknown code has quantity "?", no time is "-". Bytes outside telegrams are left
/// aside.
[[nodiscard]] std::string meaning(std::string_view stream);
[[nodiscard]] std::vector<Snapshot> interpreted(std::string_view stream);

} // namespace meterscope::p1meaning
