// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "domain/metertime.h"
#include "domain/zonerule.h"

#include <array>

using namespace meterscope;
using namespace std::chrono;

namespace {

const ZoneRule &zoneOf(const QByteArray &name)
{
    if (name == "cet")
        return kCentralEurope;
    if (name == "eet")
        return kEasternEurope;
    if (name == "il")
        return kIsrael;
    return kFixedPlusOne;
}

/// "2024-10-27T00:30:00Z", "~" before an ambiguous one, "invalid", "absent" or "no date".
QByteArray resolved(const MeterTime &time, const ZoneRule &zone)
{
    const ResolvedTime result = toUtc(time, zone);
    switch (result.state) {
    case ResolvedTime::State::Absent:
        return result.utc ? "?" : "absent";
    case ResolvedTime::State::Exact:
        return QByteArray::fromStdString(formatUtc(*result.utc));
    case ResolvedTime::State::Ambiguous:
        return "~" + QByteArray::fromStdString(formatUtc(*result.utc));
    case ResolvedTime::State::Invalid:
        return result.utc ? "?" : "invalid";
    case ResolvedTime::State::NoDate:
        return result.utc ? "?" : "no date";
    }
    return {};
}

UtcSeconds utc(int y, unsigned m, unsigned d, int h = 0, int min = 0)
{
    return sys_days(year(y) / month(m) / day(d)) + hours(h) + minutes(min);
}

} // namespace

class TestMeterTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimeStamps_data();
    void readsTimeStamps();
    void refusesImpossibleStamps_data();
    void refusesImpossibleStamps();
    void turnsIntoUtc_data();
    void turnsIntoUtc();
    void readsCosemDateTime_data();
    void readsCosemDateTime();
    void unixAndSecondIndex();
    void daysHave23To25Hours_data();
    void daysHave23To25Hours();
    void localClockFollowsTheZone();
    void everyHourOfAYearComesBack_data();
    void everyHourOfAYearComesBack();
    void printsIso8601();
};

void TestMeterTime::readsTimeStamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MeterTime::Flag>("flag");
    QTest::newRow("winter") << QByteArray("161113205757W") << MeterTime::Flag::Winter;
    QTest::newRow("summer") << QByteArray("161113205757S") << MeterTime::Flag::Summer;
    QTest::newRow("no flag") << QByteArray("161113205757") << MeterTime::Flag::None;
    QTest::newRow("Holley's T") << QByteArray("161113205757T") << MeterTime::Flag::Other;
    QTest::newRow("DSMR 2.2") << QByteArray("16-11-13 20:57:57") << MeterTime::Flag::None;
}

void TestMeterTime::readsTimeStamps()
{
    QFETCH(QByteArray, text);
    QFETCH(MeterTime::Flag, flag);
    const MeterTime time = MeterTime::fromDsmr(text.toStdString());
    QCOMPARE(int(time.form), int(MeterTime::Form::Wall));
    QCOMPARE(int(time.flag), int(flag));
    QCOMPARE(int(time.year), 2016);
    QCOMPARE(int(time.month), 11);
    QCOMPARE(int(time.day), 13);
    QCOMPARE(int(time.hour), 20);
    QCOMPARE(int(time.minute), 57);
    QCOMPARE(int(time.second), 57);
}

void TestMeterTime::refusesImpossibleStamps_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {
             "",
             "W",
             "632525252525W",
             "632525252525S",
             "35255255255255255S",
             "000000000000",
             "000000000000W",
             "213112235959W",
             "250000000000W",
             "123412341234W",
             "161113205757WW",
             "16111320575W",
             "161113205757 ",
             "1611132057577",
             "16111320575aW",
             "230229000000W",
             "240230000000W",
             "160431000000S",
             "161113240000W",
             "161113206000W",
             "161113205760W",
             "16/11/13 20:57:57",
             "16-11-13 20:57:5x",
             "19-02-30 00:00:00",
             "07E8061C050A2B2B00FF888",
             "GGE8061C050A2B2B00FF8880",
         })
        QTest::newRow(text) << QByteArray(text);
}

void TestMeterTime::refusesImpossibleStamps()
{
    QFETCH(QByteArray, text);
    const MeterTime time = MeterTime::fromDsmr(text.toStdString());
    QCOMPARE(int(time.form), int(MeterTime::Form::Invalid));
    QCOMPARE(resolved(time, kCentralEurope), QByteArray("invalid"));
}

void TestMeterTime::turnsIntoUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const char *zone, const char *stamp, const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(stamp) << QByteArray(expected);
    };
    // Summer time in the EU: 2024-03-31 01:00 UTC to 2024-10-27 01:00 UTC (Directive 2000/84/EC).
    row("winter", "cet", "161113205757W", "2016-11-13T19:57:57Z");
    row("summer", "cet", "230604120000S", "2023-06-04T10:00:00Z");
    row("leap day", "cet", "240229120000W", "2024-02-29T11:00:00Z");
    row("no flag in winter", "cet", "240115120000", "2024-01-15T11:00:00Z");
    row("no flag in summer", "cet", "240927144404", "2024-09-27T12:44:04Z");
    row("unknown flag: the date decides", "cet", "250501000000T", "2025-04-30T22:00:00Z");
    row("flag against the date", "cet", "230202132747S", "2023-02-02T11:27:47Z");
    row("W in May, as sent", "cet", "210524094210W", "2021-05-24T08:42:10Z");
    row("autumn, before", "cet", "241027015959", "2024-10-26T23:59:59Z");
    row("autumn, first pass by flag", "cet", "241027023000S", "2024-10-27T00:30:00Z");
    row("autumn, second pass by flag", "cet", "241027023000W", "2024-10-27T01:30:00Z");
    row("autumn, begin without flag", "cet", "241027020000", "~2024-10-27T00:00:00Z");
    row("autumn, end without flag", "cet", "241027025959", "~2024-10-27T00:59:59Z");
    row("autumn, after", "cet", "241027030000", "2024-10-27T02:00:00Z");
    row("spring, before", "cet", "240331015959", "2024-03-31T00:59:59Z");
    row("spring, skipped hour without flag", "cet", "240331023000", "invalid");
    row("spring, skipped hour W", "cet", "240331023000W", "2024-03-31T01:30:00Z");
    row("spring, skipped hour S", "cet", "240331023000S", "2024-03-31T00:30:00Z");
    row("spring, after", "cet", "240331030000", "2024-03-31T01:00:00Z");
    row("new year", "cet", "250101000000W", "2024-12-31T23:00:00Z");

    row("EET winter", "eet", "240214102015W", "2024-02-14T08:20:15Z");
    row("EET summer", "eet", "240614102015S", "2024-06-14T07:20:15Z");
    row("EET autumn, first pass", "eet", "241027033000S", "2024-10-27T00:30:00Z");
    row("EET autumn, second pass", "eet", "241027033000W", "2024-10-27T01:30:00Z");
    row("EET autumn, no flag", "eet", "241027033000", "~2024-10-27T00:30:00Z");
    row("EET 02:30 happens once", "eet", "241027023000", "2024-10-26T23:30:00Z");
    row("EET spring, skipped hour", "eet", "240331033000", "invalid");
    row("EET spring, 02:30 exists", "eet", "240331023000", "2024-03-31T00:30:00Z");

    // Israel 2024: 29 March 02:00 (Friday) to 27 October 02:00 local (Determination of Time Law, 2013).
    row("IL before spring", "il", "240329015959", "2024-03-28T23:59:59Z");
    row("IL after spring", "il", "240329030000", "2024-03-29T00:00:00Z");
    row("IL skipped hour", "il", "240329023000", "invalid");
    row("IL repeated hour", "il", "241027013000", "~2024-10-26T22:30:00Z");
    row("IL after autumn", "il", "241027020000", "2024-10-27T00:00:00Z");
    row("IL flag", "il", "260411233000S", "2026-04-11T20:30:00Z");

    // Sweden and Finland: winter time on the wire all year.
    row("SE in May", "se", "210524094210W", "2021-05-24T08:42:10Z");
    row("SE without flag in May", "se", "210524094210", "2021-05-24T08:42:10Z");
    row("SE in autumn's hour", "se", "241027023000", "2024-10-27T01:30:00Z");
    row("SE in spring's hour", "se", "240331023000W", "2024-03-31T01:30:00Z");
    row("FI meter that does send S", "se", "250904163250S", "2025-09-04T14:32:50Z");

    row("clock never set", "cet", "000101010000W", "invalid");
    row("clock never set, running", "cet", "000101083015W", "invalid");
    row("log's sentinel", "cet", "000101000001W", "invalid");
    row("Unix zero", "cet", "700101010000W", "invalid");
    row("a real new year", "cet", "010101010000W", "2001-01-01T00:00:00Z");
    row("2000, another day", "cet", "000104180320W", "2000-01-04T17:03:20Z");
}

void TestMeterTime::turnsIntoUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, stamp);
    QFETCH(QByteArray, expected);
    QCOMPARE(resolved(MeterTime::fromDsmr(stamp.toStdString()), zoneOf(zone)), expected);
}

void TestMeterTime::readsCosemDateTime_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    // IEC 62056-62, 4.1.6.1: year, month, day, weekday, hour, minute, second, hundredths, deviation, status.
    QTest::newRow("deviation -120") << QByteArray("07E8061C050A2B2B00FF8880") << QByteArray("2024-06-28T08:43:43Z");
    QTest::newRow("deviation -60") << QByteArray("07E8021C030A2B2B00FFC400") << QByteArray("2024-02-28T09:43:43Z");
    QTest::newRow("no deviation, summer bit")
        << QByteArray("07E8061C050A2B2B00800080") << QByteArray("2024-06-28T08:43:43Z");
    QTest::newRow("no deviation, no status")
        << QByteArray("07E8061C050A2B2B008000FF") << QByteArray("2024-06-28T08:43:43Z");
    QTest::newRow("seconds left open") << QByteArray("07E8021C030A2BFFFFFFC400") << QByteArray("2024-02-28T09:43:00Z");
    QTest::newRow("clock invalid") << QByteArray("07E8061C050A2B2B00FF8881") << QByteArray("invalid");
    QTest::newRow("nothing specified") << QByteArray("FFFFFFFFFFFFFFFFFF8000FF") << QByteArray("invalid");
    QTest::newRow("lower case") << QByteArray("07e8061c050a2b2b00ff8880") << QByteArray("2024-06-28T08:43:43Z");
}

void TestMeterTime::readsCosemDateTime()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    const QByteArray octets = QByteArray::fromHex(hex);
    const MeterTime time = MeterTime::fromCosem(reinterpret_cast<const std::uint8_t *>(octets.constData()));
    QCOMPARE(resolved(time, kCentralEurope), expected);
    QVERIFY(MeterTime::fromDsmr(hex.toStdString()) == time);
}

void TestMeterTime::unixAndSecondIndex()
{
    QCOMPARE(resolved(MeterTime::fromUnix(1'700'000'000), kEasternEurope), QByteArray("2023-11-14T22:13:20Z"));
    QCOMPARE(resolved(MeterTime::fromUnix(0), kCentralEurope), QByteArray("invalid"));
    QCOMPARE(resolved(MeterTime::fromUnix(86'400 * 365), kCentralEurope), QByteArray("invalid"));
    QCOMPARE(resolved(MeterTime::fromSecondIndex(1'700'000'000), kCentralEurope), QByteArray("no date"));
    QCOMPARE(resolved(MeterTime(), kCentralEurope), QByteArray("absent"));
}

void TestMeterTime::daysHave23To25Hours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("CET ordinary") << QByteArray("cet") << 6 << 15 << 24;
    QTest::newRow("CET spring") << QByteArray("cet") << 3 << 31 << 23;
    QTest::newRow("CET autumn") << QByteArray("cet") << 10 << 27 << 25;
    QTest::newRow("CET day after autumn") << QByteArray("cet") << 10 << 28 << 24;
    QTest::newRow("EET spring") << QByteArray("eet") << 3 << 31 << 23;
    QTest::newRow("EET autumn") << QByteArray("eet") << 10 << 27 << 25;
    QTest::newRow("IL spring") << QByteArray("il") << 3 << 29 << 23;
    QTest::newRow("IL Sunday of the EU's spring") << QByteArray("il") << 3 << 31 << 24;
    QTest::newRow("IL autumn") << QByteArray("il") << 10 << 27 << 25;
    QTest::newRow("SE spring") << QByteArray("se") << 3 << 31 << 24;
    QTest::newRow("SE autumn") << QByteArray("se") << 10 << 27 << 24;
}

void TestMeterTime::daysHave23To25Hours()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, hours);
    const ZoneRule &rule = zoneOf(zone);
    const auto date = year(2024) / std::chrono::month(unsigned(month)) / std::chrono::day(unsigned(day));
    const year_month_day next(sys_days(date) + days(1));
    const UtcSeconds begin = startOfLocalDay(date, rule);
    const UtcSeconds end = startOfLocalDay(next, rule);
    QCOMPARE(int((end - begin).count()), hours * 3600);
    QVERIFY(localDay(begin, rule) == year_month_day(date));
    QVERIFY(localDay(end - seconds(1), rule) == year_month_day(date));
    QVERIFY(localDay(end, rule) == next);
    QVERIFY(toLocal(begin, rule) == local_days(date));
}

void TestMeterTime::localClockFollowsTheZone()
{
    QCOMPARE(int(utcOffset(utc(2024, 3, 31, 0, 59), kCentralEurope).count()), 60);
    QCOMPARE(int(utcOffset(utc(2024, 3, 31, 1, 0), kCentralEurope).count()), 120);
    QCOMPARE(int(utcOffset(utc(2024, 10, 27, 0, 59), kCentralEurope).count()), 120);
    QCOMPARE(int(utcOffset(utc(2024, 10, 27, 1, 0), kCentralEurope).count()), 60);
    QCOMPARE(int(utcOffset(utc(2024, 7, 1), kEasternEurope).count()), 180);
    QCOMPARE(int(utcOffset(utc(2024, 7, 1), kFixedPlusOne).count()), 60);
    QVERIFY(toLocal(utc(2024, 7, 1, 22), kCentralEurope) == local_days(year(2024) / July / 2));
}

void TestMeterTime::everyHourOfAYearComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : { "cet", "eet", "il", "se" })
        QTest::newRow(zone) << QByteArray(zone);
}

void TestMeterTime::everyHourOfAYearComesBack()
{
    QFETCH(QByteArray, zone);
    const ZoneRule &rule = zoneOf(zone);
    for (UtcSeconds moment = utc(2025, 1, 1); moment < utc(2026, 1, 1); moment += minutes(30)) {
        const local_seconds wall = toLocal(moment, rule);
        const auto midnight = floor<days>(wall);
        const year_month_day date(midnight);
        MeterTime time;
        time.form = MeterTime::Form::Wall;
        time.flag = utcOffset(moment, rule) == minutes(rule.standardOffsetMinutes) ? MeterTime::Flag::Winter
                                                                                   : MeterTime::Flag::Summer;
        time.year = static_cast<std::uint16_t>(int(date.year()));
        time.month = static_cast<std::uint8_t>(unsigned(date.month()));
        time.day = static_cast<std::uint8_t>(unsigned(date.day()));
        time.hour = static_cast<std::uint8_t>(duration_cast<hours>(wall - midnight).count());
        time.minute = static_cast<std::uint8_t>(duration_cast<minutes>(wall - midnight).count() % 60);
        QVERIFY2(toUtc(time, rule).utc == moment, formatUtc(moment).c_str());
    }
}

void TestMeterTime::printsIso8601()
{
    QCOMPARE(QByteArray::fromStdString(formatUtc(UtcSeconds(seconds(1'479'067'077)))),
             QByteArray("2016-11-13T19:57:57Z"));
    QCOMPARE(QByteArray::fromStdString(formatUtc(UtcSeconds())), QByteArray("1970-01-01T00:00:00Z"));
    QCOMPARE(QByteArray::fromStdString(formatUtc(utc(1999, 12, 31, 23, 59))), QByteArray("1999-12-31T23:59:00Z"));
}

QTEST_APPLESS_MAIN(TestMeterTime)
#include "tst_metertime.moc"
