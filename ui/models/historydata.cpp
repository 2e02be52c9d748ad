// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historydata.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

bool isKnownWithin(const SeriesReply &reply, UtcSeconds from, UtcSeconds to)
{
    return std::any_of(reply.buckets.begin(), reply.buckets.end(), [&](const Bucket &bucket) {
        return bucket.quality != BucketQuality::None && bucket.end > from && bucket.begin < to;
    });
}

} // namespace

bool HistoryData::isEmpty() const
{
    const UtcSeconds from = period.begin(zone);
    const UtcSeconds to = period.end(zone);
    switch (view) {
    case HistoryView::Power:
    case HistoryView::Voltage:
        return std::none_of(bands.begin(), bands.end(), [&](const std::optional<SeriesReply> &band) {
            return band && isKnownWithin(*band, from, to);
        });
    case HistoryView::DayProfile:
        return profile.days == 0;
    case HistoryView::HeatMap:
        return !hours || !isKnownWithin(*hours, from, to);
    default:
        return bars.isEmpty();
    }
}

} // namespace meterscope::ui
