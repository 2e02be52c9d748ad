// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/careprogress.h"
#include "history/readconnection.h"
#include "history/snapshotrange.h"

namespace meterscope::history {

/// What does not hold in a history.
struct HistoryDifference
{
    enum class Kind : std::uint8_t
    {
        MissingBucket, ///< the detail has readings that no rollup tells of
        ExtraBucket, ///< a rollup of a stretch without readings
        BucketDiffers, ///< a column of a rollup is not what the detail gives
        RegisterStepsBack, ///< a register falls within a segment
        TotalDiffers, ///< the days of a meter do not add up to the difference of its registers
    };
    Kind kind = Kind::MissingBucket;
    std::string table; ///< rollup table; empty for TotalDiffers and RegisterStepsBack
    std::string column; ///< where it is one column
    std::int64_t segment = 0; ///< of TotalDiffers: the meter
    std::int64_t at = 0; ///< UTC s: end of the bucket, arrival of the reading
    std::optional<std::int64_t> stored; ///< in storage units; of TotalDiffers: sum of the days, in 10^-6 Wh
    std::optional<std::int64_t> computed;

    bool operator==(const HistoryDifference &) const = default;
};

struct VerifyReport
{
    qint64 snapshots = 0; ///< read
    qint64 buckets = 0; ///< compared
    qint64 differences = 0; ///< found
    std::vector<HistoryDifference> first; ///< the first kMaximumDifferences of them
};
inline constexpr std::size_t kMaximumDifferences = 1000;

/// Recomputes every rollup from the detail and every total from the registers, and compares them with what is stored.
/// Reads only; a writer may go on meanwhile. HistoryError::Cancelled when `progress` says so.
[[nodiscard]] HistoryFault verifyHistory(const QString &path, const CareProgress &progress, VerifyReport *report);

} // namespace meterscope::history
