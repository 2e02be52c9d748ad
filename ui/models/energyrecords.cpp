// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/energyrecords.h"

#include "ui/models/hoursums.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace meterscope::ui {

namespace {

using namespace std::chrono;

constexpr hours kNightEnds { 6 };
constexpr hours kNightKnown { 5 }; ///< a spring night has five hours

void keep(std::optional<EnergyRecord> &record, const EnergyRecord &candidate, bool highest)
{
    if (!record || (highest ? candidate.energy > record->energy : candidate.energy < record->energy))
        record = candidate;
}

/// One local day as it is walked through.
struct Day
{
    sys_days date;
    UtcSeconds begin {};
    UtcSeconds end {};
    std::optional<Decimal> imported;
    bool whole = true;
    seconds covered {};
    seconds nightKnown {};
    std::optional<EnergyRecord> quietest;
};

class Walk
{
public:
    explicit Walk(const SeriesReply &energy)
        : m_energy(energy)
    { }

    EnergyRecords run()
    {
        for (const Bucket &bucket : m_energy.buckets)
            add(bucket);
        closeDay();
        std::sort(m_quietest.begin(), m_quietest.end());
        m_records.nights = m_quietest.size();
        if (!m_quietest.empty()) // of an even number the lower one of the middle
            m_records.standby = m_quietest[(m_quietest.size() - 1) / 2];
        return m_records;
    }

private:
    void add(const Bucket &bucket)
    {
        const sys_days date(localDay(bucket.begin, m_energy.request.zone));
        if (!m_day || m_day->date != date) {
            closeDay();
            m_day.emplace();
            m_day->date = date;
            m_day->begin = startOfLocalDay(year_month_day(date), m_energy.request.zone);
            m_day->end = startOfLocalDay(year_month_day(date + days(1)), m_energy.request.zone);
        }
        const auto imported = importOf(bucket.values);
        const auto exported = exportOf(bucket.values);
        m_day->covered += bucket.end - bucket.begin;
        if (bucket.quality == BucketQuality::None || !imported) {
            m_day->whole = false;
            return;
        }
        m_day->imported = m_day->imported ? Decimal::sum(*m_day->imported, *imported) : imported;
        if (bucket.quality == BucketQuality::Filled)
            return;
        const EnergyRecord record { bucket.begin, bucket.end, *imported };
        keep(m_records.highestImport, record, true);
        if (exported && !exported->isZero())
            keep(m_records.highestExport, { bucket.begin, bucket.end, *exported }, true);
        const auto local = toLocal(bucket.begin, m_energy.request.zone).time_since_epoch();
        if (local - floor<days>(local) >= kNightEnds)
            return;
        m_day->nightKnown += bucket.end - bucket.begin;
        if (!exported || exported->isZero())
            keep(m_day->quietest, record, false);
    }

    void closeDay()
    {
        if (!m_day)
            return;
        if (m_day->whole && m_day->imported && m_day->covered == m_day->end - m_day->begin) {
            const EnergyRecord record { m_day->begin, m_day->end, *m_day->imported };
            keep(m_records.highestDay, record, true);
            keep(m_records.lowestDay, record, false);
        }
        if (m_day->nightKnown >= kNightKnown && m_day->quietest)
            m_quietest.push_back(m_day->quietest->watts());
    }

    const SeriesReply &m_energy;
    EnergyRecords m_records;
    std::optional<Day> m_day;
    std::vector<Decimal> m_quietest;
};

} // namespace

Decimal EnergyRecord::watts() const
{
    const auto length = std::max<std::int64_t>(1, (end - begin).count());
    return Decimal(std::llround(energy.plotValue() * 3600.0 / static_cast<double>(length)), 0);
}

EnergyRecords energyRecordsOf(const SeriesReply &energy)
{
    return Walk(energy).run();
}

} // namespace meterscope::ui
