// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"
#include "history/columns.h"

namespace meterscope::history {

/// Lengths of the rollup buckets that have one, finest first. Each divides the next.
inline constexpr std::array<std::int64_t, 3> kRollupSeconds { 60, 900, 3600 };
/// The last level is the local day, which has 23, 24 or 25 hours.
inline constexpr std::size_t kRollupLevels = kRollupSeconds.size() + 1;
inline constexpr std::size_t kDayLevel = kRollupSeconds.size();
inline constexpr std::array<const char *, kRollupLevels> kRollupTables { "rollup_1m", "rollup_15m", "rollup_1h",
                                                                         "rollup_1d" };

/// Minimum, sum, maximum and number of a quantity that has no register. Exact: a mean is made only when it is shown.
struct Statistic
{
    std::int64_t minimum = 0;
    std::int64_t sum = 0;
    std::int64_t maximum = 0;
    std::int64_t count = 0;

    void add(std::int64_t value);
    void merge(const Statistic &other);
    bool operator==(const Statistic &) const = default;
};

/// Statistics of a bucket: the net power (import positive) and the three voltages.
inline constexpr std::size_t kStatisticCount = 4;
inline constexpr std::size_t kPowerStatistic = 0; ///< the voltages follow
inline constexpr std::array<const char *, kStatisticCount> kStatisticNames { "power", "voltage_l1", "voltage_l2",
                                                                             "voltage_l3" };

/// The readings of one segment that arrived in (ends - length, ends]. The bucket is open at its beginning, so that a
/// reading at the very boundary is the register of that boundary.
struct RollupBucket
{
    std::int64_t ends = 0; ///< UTC seconds
    std::int64_t firstMs = 0; ///< arrival of its first and last reading
    std::int64_t lastMs = 0;
    std::int64_t count = 0;
    RegisterValues first; ///< of its first reading
    RegisterValues last; ///< of its last; what a reading lacks stands as it stood before
    std::array<Statistic, kStatisticCount> statistics;

    /// Adds a reading. `carried` are the registers as they stood before it, for what it lacks. A reading may be late:
    /// the order of arrival decides what is first and last.
    void add(std::int64_t ms, const StoredValues &values, const RegisterValues &carried);
    /// Adds a bucket that lies after all readings of this one.
    void append(const RollupBucket &later);

    bool operator==(const RollupBucket &) const = default;
};

/// End of the bucket of that length which a reading at `ms` belongs to, in UTC seconds.
[[nodiscard]] constexpr std::int64_t bucketEnd(std::int64_t ms, std::int64_t lengthSeconds)
{
    const std::int64_t length = lengthSeconds * 1000;
    return (ms + length - 1) / length * lengthSeconds;
}

/// Ends of the buckets of every level; remembers the local day it was last asked about. For one thread.
class RollupGrid
{
public:
    void setZone(const ZoneRule &zone);
    [[nodiscard]] const ZoneRule &zone() const { return m_zone; }
    /// End of the bucket that a reading at `ms` belongs to, in UTC seconds.
    [[nodiscard]] std::int64_t end(std::size_t level, std::int64_t ms)
    {
        if (level != kDayLevel)
            return bucketEnd(ms, kRollupSeconds[level]);
        if (ms <= m_dayBegins * 1000 || ms > m_dayEnds * 1000)
            findDay(ms);
        return m_dayEnds;
    }

    /// Beginning of the local day that ends there.
    [[nodiscard]] std::int64_t dayBegin(std::int64_t ends)
    {
        findDay(ends * 1000);
        return m_dayBegins;
    }

private:
    void findDay(std::int64_t ms);

    ZoneRule m_zone = kCentralEurope;
    std::int64_t m_dayBegins = 0;
    std::int64_t m_dayEnds = 0;
};

/// Import minus export in the power exponent; nullopt when neither was sent.
[[nodiscard]] std::optional<std::int64_t> netPower(const StoredValues &values);

} // namespace meterscope::history
