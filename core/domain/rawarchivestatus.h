// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <cstdint>
#include <string>

namespace meterscope {

/// What the raw archive beside a database may hold unless somebody chose otherwise: more than two years of one DSMR 5
/// meter. 0 is no archive.
inline constexpr std::uint64_t kUsualRawArchiveBytes = 1'000'000'000;

/// State of the raw archive, told when it changes.
struct RawArchiveStatus
{
    HistoryError error = HistoryError::None; ///< of None, CannotOpen, NotWritable, DiskFull, Locked, Other
    std::string detail; ///< the system's own words; may be empty
    std::string folder;
    std::uint64_t lost = 0; ///< records that could not be kept

    bool operator==(const RawArchiveStatus &) const = default;
};

} // namespace meterscope
