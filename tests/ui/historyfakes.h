// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historycommands.h"
#include "ui/ports/historyquery.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace meterscope::ui::historytest {

/// End of the step that begins there.
inline UtcSeconds stepEnd(UtcSeconds begin, const SeriesRequest &request)
{
    using namespace std::chrono;
    const year_month_day day = localDay(begin, request.zone);
    switch (request.step) {
    case BucketStep::Seconds:
        return begin + seconds(request.stepSeconds);
    case BucketStep::Hour:
        return begin + hours(1);
    case BucketStep::LocalDay:
        return startOfLocalDay(year_month_day(sys_days(day) + days(1)), request.zone);
    case BucketStep::LocalMonth:
        return startOfLocalDay(year_month_day(day.year() / day.month() / std::chrono::day(1)) + months(1),
                               request.zone);
    }
    return begin;
}

inline UtcSeconds stepBegin(UtcSeconds moment, const SeriesRequest &request)
{
    using namespace std::chrono;
    const year_month_day date = localDay(moment, request.zone);
    if (request.step == BucketStep::LocalDay)
        return startOfLocalDay(date, request.zone);
    if (request.step == BucketStep::LocalMonth)
        return startOfLocalDay(date.year() / date.month() / day(1), request.zone);
    const std::int64_t length = request.step == BucketStep::Hour ? 3600 : request.stepSeconds;
    const std::int64_t since = moment.time_since_epoch().count();
    return UtcSeconds(seconds(since - since % length));
}

/// What each step holds: T1 1000 Wh, T2 500 Wh and export T1 250 Wh; gas and water 0.088 m³; heat 2 MJ; 148 W between
/// -100 and 2300; 230.1 V between 228.0 and 231.4.
inline void fillStep(Bucket &bucket, SeriesKind kind)
{
    bucket.quality = BucketQuality::Measured;
    switch (kind) {
    case SeriesKind::Energy:
        bucket.values[kImportTariff1] = Decimal(1000, 0);
        bucket.values[kImportTariff2] = Decimal(500, 0);
        bucket.values[kExportTariff1] = Decimal(250, 0);
        break;
    case SeriesKind::Power:
        bucket.values[kPowerMinimum] = Decimal(-100, 0);
        bucket.values[kPowerMean] = Decimal(148, 0);
        bucket.values[kPowerMaximum] = Decimal(2300, 0);
        break;
    case SeriesKind::Gas:
    case SeriesKind::Water:
        bucket.values[0] = Decimal(88, -3);
        break;
    case SeriesKind::Heat:
        bucket.values[0] = Decimal(2, 6);
        break;
    case SeriesKind::VoltageL1:
    case SeriesKind::VoltageL2:
    case SeriesKind::VoltageL3:
        bucket.values[kPowerMinimum] = Decimal(2280, -1);
        bucket.values[kPowerMean] = Decimal(2301, -1);
        bucket.values[kPowerMaximum] = Decimal(2314, -1);
        break;
    }
}

/// Every step of the request known, with totals that are their sum; recording began on 3 November 2025.
inline SeriesReply replyTo(const SeriesRequest &request)
{
    using namespace std::chrono;
    SeriesReply reply;
    reply.request = request;
    reply.recordedFrom = sys_days(year(2025) / 11 / 3);
    reply.unit = request.kind == SeriesKind::Heat ? Unit::Joule : Unit::None;
    for (UtcSeconds begin = stepBegin(request.from, request); begin < request.to;) {
        Bucket bucket;
        bucket.begin = begin;
        bucket.end = stepEnd(begin, request);
        fillStep(bucket, request.kind);
        begin = bucket.end;
        reply.buckets.push_back(bucket);
    }
    for (std::size_t slot = 0; slot < kBucketValues; ++slot) {
        for (const Bucket &bucket : reply.buckets) {
            if (!bucket.values[slot])
                continue;
            auto &total = reply.totals[slot];
            total = total ? Decimal::sum(*total, *bucket.values[slot]) : bucket.values[slot];
        }
    }
    return reply;
}

/// Keeps the requests; the test answers them when it likes.
class FakeQuery : public HistoryQuery
{
    Q_OBJECT
public:
    std::vector<SeriesRequest> requests;
    std::vector<SeriesKind> silent; ///< of which nothing is known

    void request(const SeriesRequest &request) override
    {
        requests.push_back(request);
        m_waiting.push_back(request);
    }
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }
    SeriesRequest takeOldest()
    {
        const SeriesRequest oldest = m_waiting.front();
        m_waiting.pop_front();
        return oldest;
    }
    [[nodiscard]] SeriesReply answerTo(const SeriesRequest &request) const
    {
        SeriesReply reply = replyTo(request);
        if (std::find(silent.begin(), silent.end(), request.kind) == silent.end())
            return reply;
        reply.totals = {};
        for (Bucket &bucket : reply.buckets) {
            bucket.quality = BucketQuality::None;
            bucket.values = {};
        }
        return reply;
    }
    /// The newest request of that kind and step.
    [[nodiscard]] SeriesRequest last(SeriesKind kind, BucketStep step) const
    {
        for (auto it = requests.rbegin(); it != requests.rend(); ++it)
            if (it->kind == kind && it->step == step)
                return *it;
        return {};
    }

private:
    std::deque<SeriesRequest> m_waiting;
};

class FakeCommands : public HistoryCommands
{
    Q_OBJECT
public:
    CsvExport exported;
    quint64 cancelled = 0;

    quint64 exportCsv(const CsvExport &wanted) override
    {
        exported = wanted;
        return 7;
    }
    void cancel(quint64 job) override { cancelled = job; }
    void setRawArchiveLimit(quint64) override { }
};

} // namespace meterscope::ui::historytest
