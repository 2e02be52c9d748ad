// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/heatmap.h"

#include "ui/models/hoursums.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

using namespace std::chrono;

/// What is added up for a cell.
struct CellSum
{
    std::optional<Decimal> imported;
    std::optional<Decimal> exported;
    int hours = 0; ///< known ones
    int seen = 0; ///< known or not
    bool filled = false;

    void add(const HourSum &hour)
    {
        ++seen;
        if (hour.quality == BucketQuality::None)
            return;
        ++hours;
        filled = filled || hour.quality == BucketQuality::Filled;
        const auto merge = [](std::optional<Decimal> &sum, const std::optional<Decimal> &value) {
            if (value)
                sum = sum ? Decimal::sum(*sum, *value) : value;
        };
        merge(imported, importOf(hour.values));
        merge(exported, exportOf(hour.values));
    }

    [[nodiscard]] std::optional<Decimal> mean(const std::optional<Decimal> &sum) const
    {
        if (!sum || hours <= 1)
            return sum;
        const std::int64_t half = sum->mantissa() < 0 ? -hours / 2 : hours / 2;
        return Decimal((sum->mantissa() + half) / hours, sum->exponent());
    }

    [[nodiscard]] HeatCell cell() const
    {
        HeatCell cell;
        if (seen == 0)
            cell.state = HeatCell::State::NoHour;
        if (hours == 0)
            return cell;
        cell.state = filled ? HeatCell::State::Filled : HeatCell::State::Known;
        cell.imported = mean(imported);
        cell.exported = mean(exported);
        cell.net = (cell.imported ? cell.imported->plotValue() : 0) - (cell.exported ? cell.exported->plotValue() : 0);
        return cell;
    }
};

HeatDay dayOf(sys_days first, int count, const ZoneRule &zone)
{
    HeatDay day;
    day.begin = startOfLocalDay(year_month_day(first), zone);
    day.end = startOfLocalDay(year_month_day(first + days(count)), zone);
    day.days = count;
    return day;
}

} // namespace

HeatMap heatMapOf(const SeriesReply &energy, int mostColumns)
{
    HeatMap map;
    const std::vector<HourSum> hours = hourSumsOf(energy);
    if (hours.empty())
        return map;
    const sys_days first = hours.front().day;
    const int dayCount = static_cast<int>((hours.back().day - first).count()) + 1;
    const int inColumn = (dayCount + std::max(1, mostColumns) - 1) / std::max(1, mostColumns);
    std::vector<std::array<CellSum, 24>> sums(static_cast<std::size_t>((dayCount + inColumn - 1) / inColumn));
    for (const HourSum &hour : hours) {
        const auto column = static_cast<std::size_t>((hour.day - first).count() / inColumn);
        sums[column][static_cast<std::size_t>(hour.hour)].add(hour);
    }
    for (std::size_t column = 0; column < sums.size(); ++column) {
        HeatDay day = dayOf(first + days(static_cast<int>(column) * inColumn), inColumn, energy.request.zone);
        for (std::size_t hour = 0; hour < 24; ++hour) {
            day.hours[hour] = sums[column][hour].cell();
            map.highestImport = std::max(map.highestImport, day.hours[hour].net);
            map.highestExport = std::max(map.highestExport, -day.hours[hour].net);
        }
        map.days.push_back(day);
    }
    return map;
}

} // namespace meterscope::ui
