// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hoursums.h"

namespace meterscope::ui {

namespace {

using namespace std::chrono;

void addTo(std::optional<Decimal> &sum, const std::optional<Decimal> &value)
{
    if (value)
        sum = sum ? Decimal::sum(*sum, *value) : value;
}

/// A meter with tariff registers is the sum of them; its total would count everything twice.
std::optional<Decimal> flowOf(const std::array<std::optional<Decimal>, kBucketValues> &values, std::size_t tariff1,
                              std::size_t tariff2, std::size_t total)
{
    std::optional<Decimal> sum;
    addTo(sum, values[tariff1]);
    addTo(sum, values[tariff2]);
    return sum ? sum : values[total];
}

} // namespace

std::optional<Decimal> importOf(const std::array<std::optional<Decimal>, kBucketValues> &values)
{
    return flowOf(values, kImportTariff1, kImportTariff2, kImportTotal);
}

std::optional<Decimal> exportOf(const std::array<std::optional<Decimal>, kBucketValues> &values)
{
    return flowOf(values, kExportTariff1, kExportTariff2, kExportTotal);
}

std::vector<HourSum> hourSumsOf(const SeriesReply &energy)
{
    std::vector<HourSum> hours;
    seconds covered {}; // of the last hour
    const auto close = [&hours, &covered] {
        if (!hours.empty() && covered < std::chrono::hours(1))
            hours.back().quality = BucketQuality::None;
    };
    for (const Bucket &bucket : energy.buckets) {
        // Offsets are whole quarters of an hour everywhere: an hour of UTC may be no hour of the wall clock.
        const auto local = toLocal(bucket.begin, energy.request.zone);
        const auto localHour = floor<std::chrono::hours>(local);
        const UtcSeconds begin = bucket.begin - (local - localHour);
        if (hours.empty() || hours.back().begin != begin) {
            close();
            HourSum next;
            next.begin = begin;
            next.day = floor<days>(sys_seconds(localHour.time_since_epoch()));
            next.hour = static_cast<int>(
                floor<std::chrono::hours>(localHour.time_since_epoch() - floor<days>(localHour.time_since_epoch()))
                    .count());
            next.quality = bucket.quality;
            next.values = bucket.values;
            hours.push_back(next);
            covered = bucket.end - bucket.begin;
            continue;
        }
        HourSum &hour = hours.back();
        covered += bucket.end - bucket.begin;
        if (bucket.quality == BucketQuality::None || hour.quality == BucketQuality::None)
            hour.quality = BucketQuality::None;
        else if (bucket.quality == BucketQuality::Filled)
            hour.quality = BucketQuality::Filled;
        for (std::size_t i = 0; i < kBucketValues; ++i)
            addTo(hour.values[i], bucket.values[i]);
    }
    close();
    return hours;
}

} // namespace meterscope::ui
