// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rollup.h"

#include <algorithm>

namespace meterscope::history {

void Statistic::add(std::int64_t value)
{
    merge({ value, value, value, 1 });
}

void Statistic::merge(const Statistic &other)
{
    if (other.count == 0)
        return;
    if (count == 0) {
        *this = other;
        return;
    }
    minimum = std::min(minimum, other.minimum);
    maximum = std::max(maximum, other.maximum);
    sum += other.sum;
    count += other.count;
}

std::optional<std::int64_t> netPower(const StoredValues &values)
{
    if (!values[kPowerImport] && !values[kPowerExport])
        return std::nullopt;
    return values[kPowerImport].value_or(0) - values[kPowerExport].value_or(0);
}

void RollupGrid::setZone(const ZoneRule &zone)
{
    m_zone = zone;
    m_dayBegins = m_dayEnds = 0;
}

void RollupGrid::findDay(std::int64_t ms)
{
    // A day holds its end, not its beginning.
    const UtcSeconds inside { std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(ms - 1)) };
    const std::chrono::sys_days day { localDay(inside, m_zone) };
    m_dayBegins = startOfLocalDay(day, m_zone).time_since_epoch().count();
    m_dayEnds = startOfLocalDay(day + std::chrono::days(1), m_zone).time_since_epoch().count();
}

void RollupBucket::add(std::int64_t ms, const StoredValues &values, const RegisterValues &carried)
{
    const bool isFirst = count == 0 || ms < firstMs;
    const bool isLast = count == 0 || ms >= lastMs;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        const auto value = values[i] ? values[i] : carried[i];
        if (isFirst || !first[i])
            first[i] = value;
        if (value && (isLast || !last[i]))
            last[i] = value;
    }
    if (isFirst)
        firstMs = ms;
    if (isLast)
        lastMs = ms;
    ++count;
    if (const auto net = netPower(values))
        statistics[0].add(*net);
    for (std::size_t i = 0; i < 3; ++i) {
        if (const auto voltage = values[kVoltageL1 + i])
            statistics[1 + i].add(*voltage);
    }
}

void RollupBucket::append(const RollupBucket &later)
{
    if (later.count == 0)
        return;
    if (count == 0)
        firstMs = later.firstMs;
    for (std::size_t i = 0; i < kRegisterCount; ++i) {
        if (!first[i])
            first[i] = later.first[i];
        if (later.last[i])
            last[i] = later.last[i];
    }
    lastMs = later.lastMs;
    count += later.count;
    for (std::size_t i = 0; i < kStatisticCount; ++i)
        statistics[i].merge(later.statistics[i]);
}

} // namespace meterscope::history
