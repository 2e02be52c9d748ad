// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <cstdint>
#include <vector>

namespace meterscope::history {

/// More steps than this are no picture and no table that a person asks for.
inline constexpr std::size_t kMaximumSteps = 400'000;

/// The request with its step chosen: the finest one that has a rollup level or lies a round way between two, and that
/// makes no more than plotWidth buckets. Unchanged where plotWidth is 0 or the range is empty.
[[nodiscard]] SeriesRequest fitted(const SeriesRequest &request);

/// The boundaries of a request's steps in UTC seconds: the first step holds `from`, the last one ends at or behind
/// `to`. Days and months begin at local midnight, so days have 23, 24 or 25 hours; hours and seconds are aligned to
/// UTC. Empty for an empty range, a step of no length, and for more than kMaximumSteps.
[[nodiscard]] std::vector<std::int64_t> stepBoundaries(const SeriesRequest &request);
/// The steps themselves, nothing known of any yet.
[[nodiscard]] std::vector<Bucket> emptyBuckets(const SeriesRequest &request);

} // namespace meterscope::history
