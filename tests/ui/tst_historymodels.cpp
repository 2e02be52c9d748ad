// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"
#include "ui/models/dayprofile.h"
#include "ui/models/energyrecords.h"
#include "ui/models/heatmap.h"
#include "ui/models/hoursums.h"

#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono;
using Span = HistoryPeriod::Span;

Q_DECLARE_METATYPE(std::chrono::year_month_day)
Q_DECLARE_METATYPE(meterscope::ui::HistoryPeriod)
Q_DECLARE_METATYPE(meterscope::ui::BarStep)

namespace {

/// Steps of `step` over local days, nothing known; the test fills in what it needs.
SeriesReply stepsOf(year_month_day first, int dayCount, seconds step)
{
    SeriesReply reply;
    reply.request.from = startOfLocalDay(first, kCentralEurope);
    reply.request.to = startOfLocalDay(year_month_day(sys_days(first) + days(dayCount)), kCentralEurope);
    reply.request.step = step == hours(1) ? BucketStep::Hour : BucketStep::Seconds;
    reply.request.stepSeconds = static_cast<std::uint32_t>(step.count());
    for (UtcSeconds begin = reply.request.from; begin < reply.request.to; begin += step)
        reply.buckets.push_back({ begin, begin + step, BucketQuality::None, {} });
    return reply;
}

void fill(Bucket &bucket, long import1, long import2 = 0, long exported = 0)
{
    bucket.quality = BucketQuality::Measured;
    bucket.values[kImportTariff1] = Decimal(import1, 0);
    bucket.values[kImportTariff2] = Decimal(import2, 0);
    bucket.values[kExportTariff1] = Decimal(exported, 0);
}

QString text(const std::optional<Decimal> &value)
{
    return value ? QString::fromStdString(value->toString()) : QStringLiteral("-");
}

QString isoDay(year_month_day day)
{
    return QString::fromStdString(formatUtc(sys_days(day))).left(10);
}

} // namespace

class HistoryModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- HistoryPeriod: ranges, steps, one level up and down

    void barsFitTheLength_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("step");
        QTest::newRow("an hour") << qint64(3600) << int(BarStep::Minute);
        QTest::newRow("six hours") << qint64(6 * 3600) << int(BarStep::FiveMinutes);
        QTest::newRow("twelve hours") << qint64(12 * 3600) << int(BarStep::Quarter);
        QTest::newRow("spring day") << qint64(23 * 3600) << int(BarStep::Hour);
        QTest::newRow("three days") << qint64(3 * 86'400) << int(BarStep::Hour);
        QTest::newRow("six weeks") << qint64(42 * 86'400) << int(BarStep::Day);
        QTest::newRow("two years") << qint64(731 * 86'400) << int(BarStep::Month);
    }
    void barsFitTheLength()
    {
        QFETCH(qint64, seconds);
        QTEST(int(stepForLength(std::chrono::seconds(seconds))), "step");
    }

    void resolutionIsTakenWhereItFits()
    {
        const HistoryPeriod day(Span::Day, 2026y / 3 / 17);
        const HistoryPeriod year(Span::Year, 2026y / 3 / 17);
        QCOMPARE(day.step(kCentralEurope, BarStep::Quarter), BarStep::Quarter);
        QCOMPARE(day.step(kCentralEurope, BarStep::Minute), BarStep::Hour); // 1440 bars are no picture
        QCOMPARE(day.step(kCentralEurope, BarStep::Month), BarStep::Hour);
        QCOMPARE(year.step(kCentralEurope, BarStep::Quarter), BarStep::Month);
        const SeriesRequest request = day.request(SeriesKind::Energy, kCentralEurope, 1, BarStep::Quarter);
        QCOMPARE(request.step, BucketStep::Seconds);
        QCOMPARE(request.stepSeconds, 900U);
    }

    void levelsGoUpAndDown()
    {
        const HistoryPeriod recorded = HistoryPeriod::all(sys_days(2020y / 1 / 1), sys_days(2026y / 4 / 1));
        HistoryPeriod period = HistoryPeriod::hour(sys_days(2026y / 3 / 17) + 12h);
        std::vector<Span> spans;
        for (int i = 0; i < 6; ++i) {
            spans.push_back(period.span());
            period = period.longer(recorded, kCentralEurope);
        }
        QCOMPARE(spans, (std::vector<Span> { Span::Hour, Span::Day, Span::Week, Span::Month, Span::Year, Span::All }));
        QCOMPARE(period, recorded);

        Bucket month;
        month.begin = startOfLocalDay(2026y / 3 / 1, kCentralEurope);
        month.end = startOfLocalDay(2026y / 4 / 1, kCentralEurope);
        const HistoryPeriod year(Span::Year, 2026y / 1 / 1);
        QCOMPARE(year.inside(month, kCentralEurope), HistoryPeriod(Span::Month, 2026y / 3 / 1));
        Bucket day;
        day.begin = startOfLocalDay(2026y / 3 / 29, kCentralEurope); // of 23 hours
        day.end = day.begin + 23h;
        QCOMPARE(year.inside(day, kCentralEurope), HistoryPeriod(Span::Day, 2026y / 3 / 29));
        Bucket hour;
        hour.begin = day.begin + 5h;
        hour.end = day.begin + 6h;
        QCOMPARE(HistoryPeriod(Span::Day, 2026y / 3 / 29).inside(hour, kCentralEurope),
                 HistoryPeriod::hour(hour.begin));
    }

    void rangeSnapsToItsBars_data()
    {
        QTest::addColumn<HistoryPeriod>("range");
        QTest::addColumn<HistoryPeriod>("snapped");
        const UtcSeconds march = startOfLocalDay(2026y / 3 / 1, kCentralEurope);
        const UtcSeconds april = startOfLocalDay(2026y / 4 / 1, kCentralEurope);
        QTest::newRow("a month, dragged a little")
            << HistoryPeriod::range(march + 3h, april + 4h, BarStep::Day) << HistoryPeriod(Span::Month, 2026y / 3 / 1);
        QTest::newRow("two days later") << HistoryPeriod::range(march + 50h, april + 47h, BarStep::Day)
                                        << HistoryPeriod::range(march + 48h, april + 48h, BarStep::Day);
        QTest::newRow("half a quarter") << HistoryPeriod::range(march + 100s, march + 200s, BarStep::Quarter)
                                        << HistoryPeriod::range(march, march + 15min, BarStep::Quarter);
        // 2026-03-29 has 23 hours: its midnights are 22 and 23 o'clock UTC.
        QTest::newRow("spring day") << HistoryPeriod::range(march + hours(24 * 28) + 2h,
                                                            march + hours(24 * 28 + 23) - 2h, BarStep::Hour)
                                    << HistoryPeriod::range(march + hours(24 * 28) + 2h,
                                                            march + hours(24 * 28 + 23) - 2h, BarStep::Hour);
        QTest::newRow("the spring day itself")
            << HistoryPeriod::range(march + hours(24 * 28) + 9min, march + hours(24 * 28 + 23) - 9min, BarStep::Hour)
            << HistoryPeriod(Span::Day, 2026y / 3 / 29);
    }
    void rangeSnapsToItsBars()
    {
        QFETCH(HistoryPeriod, range);
        QFETCH(HistoryPeriod, snapped);
        QVERIFY(range.snapped(kCentralEurope) == snapped);
    }

    // --- Comparison

    void otherPeriodIsFound_data()
    {
        QTest::addColumn<HistoryPeriod>("period");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("first");
        const int year = int(ComparisonKind::YearBefore);
        const int before = int(ComparisonKind::PeriodBefore);
        QTest::newRow("day") << HistoryPeriod(Span::Day, 2026y / 3 / 17) << year << "2025-03-17";
        QTest::newRow("29 February") << HistoryPeriod(Span::Day, 2024y / 2 / 29) << year << "2023-02-28";
        QTest::newRow("month") << HistoryPeriod(Span::Month, 2026y / 3 / 17) << year << "2025-03-01";
        QTest::newRow("year") << HistoryPeriod(Span::Year, 2026y / 3 / 17) << year << "2025-01-01";
        // ISO 8601: 2026-03-16 is the Monday of week 12, which began on 2025-03-17 a year before.
        QTest::newRow("week 12") << HistoryPeriod(Span::Week, 2026y / 3 / 17) << year << "2025-03-17";
        // 2025-12-29 begins week 1 of 2026; week 1 of 2025 began on 2024-12-30.
        QTest::newRow("week 1") << HistoryPeriod(Span::Week, 2026y / 1 / 1) << year << "2024-12-30";
        // 2026 has a week 53 (28 December); 2025 has not: its last one is 52, from 22 December.
        QTest::newRow("week 53") << HistoryPeriod(Span::Week, 2026y / 12 / 31) << year << "2025-12-22";
        QTest::newRow("day before") << HistoryPeriod(Span::Day, 2026y / 3 / 1) << before << "2026-02-28";
        QTest::newRow("month before") << HistoryPeriod(Span::Month, 2026y / 1 / 9) << before << "2025-12-01";
        QTest::newRow("chosen") << HistoryPeriod(Span::Month, 2026y / 1 / 9) << int(ComparisonKind::Chosen)
                                << "2023-07-01";
    }
    void otherPeriodIsFound()
    {
        QFETCH(HistoryPeriod, period);
        QFETCH(int, kind);
        const auto other = comparedPeriod(period, static_cast<ComparisonKind>(kind), 2023y / 7 / 14, kCentralEurope);
        QVERIFY(other);
        QCOMPARE(other->span(), period.span());
        QTEST(isoDay(other->firstDay()), "first");
    }

    void allHasNoOther()
    {
        const HistoryPeriod all = HistoryPeriod::all(sys_days(2020y / 1 / 1), sys_days(2026y / 4 / 1));
        QVERIFY(!comparedPeriod(all, ComparisonKind::YearBefore, {}, kCentralEurope));
        QVERIFY(!comparedPeriod(HistoryPeriod(Span::Day, 2026y / 3 / 1), ComparisonKind::None, {}, kCentralEurope));
    }

    void rangeKeepsItsTimeOfDay()
    {
        // 12:00 to 14:00 in summer time, a year before in the same wall clock.
        const UtcSeconds noon = startOfLocalDay(2026y / 7 / 1, kCentralEurope) + 12h;
        const auto other =
            comparedPeriod(HistoryPeriod::range(noon, noon + 2h), ComparisonKind::YearBefore, {}, kCentralEurope);
        QVERIFY(other);
        QCOMPARE(other->begin(kCentralEurope), startOfLocalDay(2025y / 7 / 1, kCentralEurope) + 12h);
        QCOMPARE(other->length(kCentralEurope), seconds(2h));
    }

    void hoursMeetByTheWallClock()
    {
        // 29 March 2026 lacks 2 o'clock: its third bar is 3 o'clock.
        const SeriesReply spring = stepsOf(2026y / 3 / 29, 1, 1h);
        const SeriesReply plain = stepsOf(2026y / 3 / 22, 1, 1h);
        const auto there = comparedBuckets(spring, plain, Span::Day);
        QCOMPARE(there.size(), std::size_t(23));
        QCOMPARE(there[1].value_or(99), std::size_t(1));
        QCOMPARE(there[2].value_or(99), std::size_t(3));
        QCOMPARE(there[22].value_or(99), std::size_t(23));
        const auto back = comparedBuckets(plain, spring, Span::Day);
        QVERIFY(!back[2]);
        QCOMPARE(back[3].value_or(99), std::size_t(2));
        // 25 October 2026 has 2 o'clock twice: the second has no counterpart.
        const auto autumn = comparedBuckets(stepsOf(2026y / 10 / 25, 1, 1h), plain, Span::Day);
        QCOMPARE(autumn.size(), std::size_t(25));
        QCOMPARE(autumn[2].value_or(99), std::size_t(2));
        QVERIFY(!autumn[3]);
        QCOMPARE(autumn[4].value_or(99), std::size_t(3));
    }

    void daysOfAYearMeetByTheirDate()
    {
        const auto daysOf = [](int yearNumber) {
            SeriesReply reply;
            reply.request.step = BucketStep::LocalDay;
            reply.request.from = startOfLocalDay(year(yearNumber) / 1 / 1, kCentralEurope);
            for (sys_days day = sys_days(year(yearNumber) / 1 / 1); day < sys_days(year(yearNumber + 1) / 1 / 1);
                 day += days(1))
                reply.buckets.push_back({ startOfLocalDay(day, kCentralEurope),
                                          startOfLocalDay(day + days(1), kCentralEurope),
                                          BucketQuality::None,
                                          {} });
            return reply;
        };
        const auto there = comparedBuckets(daysOf(2024), daysOf(2023), Span::Year); // a leap year
        QCOMPARE(there.size(), std::size_t(366));
        QCOMPARE(there[58].value_or(999), std::size_t(58)); // 28 February
        QVERIFY(!there[59]); // 29 February
        QCOMPARE(there[60].value_or(999), std::size_t(59)); // 1 March
        QCOMPARE(there[365].value_or(999), std::size_t(364));
    }

    void onlyWhatBothKnowIsCompared()
    {
        SeriesReply shown = stepsOf(2026y / 3 / 17, 1, 1h);
        SeriesReply other = stepsOf(2025y / 3 / 17, 1, 1h);
        for (std::size_t i = 0; i < 24; ++i)
            fill(other.buckets[i], 1000);
        for (std::size_t i = 0; i < 6; ++i) // six o'clock now
            fill(shown.buckets[i], 800, 119);
        const auto pairs = comparedBuckets(shown, other, Span::Day);
        const ComparedTotals totals = comparedTotals(consumptionOf(shown), consumptionOf(other), pairs, false);
        QCOMPARE(text(totals.shown), QStringLiteral("5514"));
        QCOMPARE(text(totals.other), QStringLiteral("6000"));
        QCOMPARE(totals.permille().value_or(9), std::int64_t(-81)); // 5514 / 6000 = 0.919
        QVERIFY(!comparedTotals(consumptionOf(shown), consumptionOf(other), pairs, true).permille()); // of zero
    }

    // --- Hours, mean day

    void hourIsTheSumOfItsQuarters()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 17, 1, 15min);
        for (std::size_t i = 0; i < 8; ++i)
            fill(reply.buckets[i], 10 + static_cast<long>(i));
        reply.buckets[5].quality = BucketQuality::Filled;
        reply.buckets.resize(10); // and half of the third hour
        fill(reply.buckets[8], 1);
        fill(reply.buckets[9], 1);
        const auto hours = hourSumsOf(reply);
        QCOMPARE(hours.size(), std::size_t(3));
        QCOMPARE(text(hours[0].values[kImportTariff1]), QStringLiteral("46")); // 10 + 11 + 12 + 13
        QCOMPARE(hours[0].quality, BucketQuality::Measured);
        QCOMPARE(text(hours[1].values[kImportTariff1]), QStringLiteral("62"));
        QCOMPARE(hours[1].quality, BucketQuality::Filled);
        QCOMPARE(hours[2].quality, BucketQuality::None); // the range cuts it
    }

    void meanDayCountsEachHour()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 28, 3, 1h); // Saturday, the spring day, Monday: 24 + 23 + 24
        QCOMPARE(reply.buckets.size(), std::size_t(71));
        for (std::size_t i = 0; i < 71; ++i)
            fill(reply.buckets[i], i < 24 ? 100 : i < 47 ? 201 : 400, 0, 7);
        const DayProfile profile = dayProfileOf(reply);
        QCOMPARE(profile.days, std::size_t(3));
        QCOMPARE(profile.counts[1], std::size_t(3));
        QCOMPARE(profile.counts[2], std::size_t(2)); // the spring day has none
        QCOMPARE(text(profile.hours.buckets[1].values[kImportTariff1]), QStringLiteral("234")); // 701 / 3 = 233.67
        QCOMPARE(text(profile.hours.buckets[2].values[kImportTariff1]), QStringLiteral("250")); // 500 / 2
        QCOMPARE(text(profile.hours.buckets[2].values[kExportTariff1]), QStringLiteral("7"));
        QVERIFY(!profile.hours.buckets[2].values[kImportTotal]);
    }

    void repeatedHourCountsTwice()
    {
        SeriesReply reply = stepsOf(2026y / 10 / 25, 1, 1h);
        QCOMPARE(reply.buckets.size(), std::size_t(25));
        for (Bucket &bucket : reply.buckets)
            fill(bucket, 100);
        fill(reply.buckets[3], 301); // the second 2 o'clock
        const DayProfile profile = dayProfileOf(reply);
        QCOMPARE(profile.counts[2], std::size_t(2));
        QCOMPARE(text(profile.hours.buckets[2].values[kImportTariff1]), QStringLiteral("201")); // 401 / 2, half up
        QCOMPARE(profile.counts[3], std::size_t(1));
    }

    void unknownHoursAreNoZeros()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 16, 2, 1h);
        fill(reply.buckets[5], 300); // of the first day alone
        const DayProfile profile = dayProfileOf(reply);
        QCOMPARE(profile.days, std::size_t(1));
        QCOMPARE(text(profile.hours.buckets[5].values[kImportTariff1]), QStringLiteral("300"));
        QCOMPARE(profile.hours.buckets[6].quality, BucketQuality::None);
    }

    // --- Heat map

    void cellsAreHoursOfTheWallClock()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 28, 3, 1h);
        for (Bucket &bucket : reply.buckets)
            fill(bucket, 100, 50, 30);
        fill(reply.buckets[0], 900);
        fill(reply.buckets[24], 0, 0, 500);
        reply.buckets[25].quality = BucketQuality::Filled;
        reply.buckets[70].quality = BucketQuality::None;
        const HeatMap map = heatMapOf(reply, 100);
        QCOMPARE(map.days.size(), std::size_t(3));
        QCOMPARE(map.days[0].hours[0].net, 900.0);
        QCOMPARE(map.days[0].hours[1].net, 120.0);
        QCOMPARE(text(map.days[0].hours[1].imported), QStringLiteral("150"));
        QCOMPARE(map.days[1].hours[0].net, -500.0);
        QCOMPARE(map.days[1].hours[1].state, HeatCell::State::Filled);
        QCOMPARE(map.days[1].hours[2].state, HeatCell::State::NoHour);
        QCOMPARE(map.days[1].hours[3].state, HeatCell::State::Known);
        QCOMPARE(map.days[2].hours[23].state, HeatCell::State::Unknown);
        QCOMPARE(map.highestImport, 900.0);
        QCOMPARE(map.highestExport, 500.0);
        QCOMPARE(map.days[1].end - map.days[1].begin, seconds(23h));
    }

    void repeatedHourIsAMean()
    {
        SeriesReply reply = stepsOf(2026y / 10 / 25, 1, 1h);
        fill(reply.buckets[2], 100);
        fill(reply.buckets[3], 301);
        const HeatMap map = heatMapOf(reply, 100);
        QCOMPARE(text(map.days[0].hours[2].imported), QStringLiteral("201"));
    }

    void manyDaysShareColumns()
    {
        SeriesReply reply = stepsOf(2026y / 1 / 5, 10, 1h);
        for (std::size_t day = 0; day < 10; ++day)
            for (std::size_t hour = 0; hour < 24; ++hour)
                fill(reply.buckets[day * 24 + hour], static_cast<long>(day) * 10);
        const HeatMap map = heatMapOf(reply, 4); // three days in a column, one in the last
        QCOMPARE(map.days.size(), std::size_t(4));
        QCOMPARE(map.days[0].days, 3);
        QCOMPARE(map.days[0].hours[7].net, 10.0); // 0, 10, 20
        QCOMPARE(map.days[1].hours[7].net, 40.0);
        QCOMPARE(map.days[3].hours[7].net, 90.0);
    }

    // --- Records, standby

    void highestAndLowestAreFound()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 16, 3, 15min);
        for (std::size_t i = 0; i < reply.buckets.size(); ++i)
            fill(reply.buckets[i], i < 96 ? 50 : 60, 0, i == 140 ? 700 : 0);
        fill(reply.buckets[73], 400, 526); // 16 March, 18:15
        fill(reply.buckets[100], 5000);
        reply.buckets[100].quality = BucketQuality::Filled; // when it was used is not known
        reply.buckets[250].quality = BucketQuality::None; // the third day is not whole
        const EnergyRecords records = energyRecordsOf(reply);
        QCOMPARE(records.highestImport->begin, startOfLocalDay(2026y / 3 / 16, kCentralEurope) + 18h + 15min);
        QCOMPARE(text(records.highestImport->energy), QStringLiteral("926"));
        QCOMPARE(text(records.highestImport->watts()), QStringLiteral("3704")); // 926 Wh in a quarter
        QCOMPARE(records.highestExport->begin, reply.buckets[140].begin);
        QCOMPARE(text(records.highestExport->watts()), QStringLiteral("2800"));
        QCOMPARE(text(records.lowestDay->energy), QStringLiteral("5676")); // 95 quarters of 50, one of 926
        QCOMPARE(records.lowestDay->begin, startOfLocalDay(2026y / 3 / 16, kCentralEurope));
        QCOMPARE(text(records.highestDay->energy), QStringLiteral("10700")); // 95 of 60, one of 5000
    }

    void standbyIsTheMedianOfQuietNights_data()
    {
        QTest::addColumn<QList<int>>("quietest"); // Wh in a quarter of each night; -1: nothing is known of it
        QTest::addColumn<QString>("watts");
        QTest::addColumn<int>("nights");
        QTest::newRow("one night") << QList<int> { 37 } << "148" << 1;
        QTest::newRow("three: the middle one") << QList<int> { 50, 37, 90 } << "200" << 3;
        QTest::newRow("four: the lower of the middle") << QList<int> { 50, 37, 90, 60 } << "200" << 4;
        QTest::newRow("a night away") << QList<int> { 37, -1, 40 } << "148" << 2;
        QTest::newRow("none") << QList<int> { -1 } << "-" << 0;
    }
    void standbyIsTheMedianOfQuietNights()
    {
        QFETCH(QList<int>, quietest);
        QFETCH(int, nights);
        SeriesReply reply = stepsOf(2026y / 3 / 2, int(quietest.size()), 15min);
        for (qsizetype day = 0; day < quietest.size(); ++day) {
            for (std::size_t quarter = 0; quarter < 96 && quietest[day] >= 0; ++quarter)
                fill(reply.buckets[static_cast<std::size_t>(day) * 96 + quarter], 200);
            if (quietest[day] < 0)
                continue;
            fill(reply.buckets[static_cast<std::size_t>(day) * 96 + 14], quietest[day]); // 3:30
            fill(reply.buckets[static_cast<std::size_t>(day) * 96 + 13], 0, 0, 80); // exporting: says nothing
            fill(reply.buckets[static_cast<std::size_t>(day) * 96 + 50], 1); // noon is no night
        }
        const EnergyRecords records = energyRecordsOf(reply);
        QTEST(text(records.standby), "watts");
        QCOMPARE(int(records.nights), nights);
    }

    void springNightIsANight()
    {
        SeriesReply reply = stepsOf(2026y / 3 / 29, 1, 1h);
        for (Bucket &bucket : reply.buckets)
            fill(bucket, 150);
        QCOMPARE(energyRecordsOf(reply).nights, std::size_t(1));
        QCOMPARE(text(energyRecordsOf(reply).standby), QStringLiteral("150"));
        reply.buckets[2].quality = BucketQuality::None; // four hours of five
        QCOMPARE(energyRecordsOf(reply).nights, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(HistoryModelsTest)
#include "tst_historymodels.moc"
