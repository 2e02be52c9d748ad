// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/simulation/simulatedhousehold.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

using namespace meterscope;
using namespace std::chrono;
using namespace std::chrono_literals;

class HouseholdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersAreTheIntegralOfPower_data();
    void registersAreTheIntegralOfPower();
    void phasesAddUpToTheTotal();
    void stateDoesNotDependOnTheSteps();
    void seedDecides();
    void tariffFollowsTheDutchRule_data();
    void tariffFollowsTheDutchRule();
    void gasIsReportedEveryFiveMinutesAndNeverFalls();
    void daysOfASwitchHave23And25Hours();
    void behavesLikeAHousehold();
};

namespace {

UtcSeconds utc(int y, unsigned m, unsigned d, int hour = 0, int minute = 0, int second = 0)
{
    return UtcSeconds(sys_days(year(y) / month(m) / day(d))) + hours(hour) + minutes(minute) + seconds(second);
}

SimulationSettings settingsOf(int phases, bool solar, std::uint64_t seed = 1)
{
    SimulationSettings settings;
    settings.phases = static_cast<std::uint8_t>(phases);
    settings.solar = solar;
    settings.seed = seed;
    return settings;
}

std::int64_t importOf(const HouseholdState &state)
{
    return state.importWattSeconds[0] + state.importWattSeconds[1];
}

std::int64_t exportOf(const HouseholdState &state)
{
    return state.exportWattSeconds[0] + state.exportWattSeconds[1];
}

} // namespace

void HouseholdTest::registersAreTheIntegralOfPower_data()
{
    QTest::addColumn<int>("phases");
    QTest::addColumn<bool>("solar");
    QTest::addColumn<int>("month");
    QTest::newRow("three phases, sun, summer") << 3 << true << 6;
    QTest::newRow("three phases, no sun, winter") << 3 << false << 1;
    QTest::newRow("one phase, sun, autumn") << 1 << true << 10;
}

void HouseholdTest::registersAreTheIntegralOfPower()
{
    QFETCH(int, phases);
    QFETCH(bool, solar);
    QFETCH(int, month);
    const UtcSeconds from = utc(2026, static_cast<unsigned>(month), 15, 5);
    SimulatedHousehold household(settingsOf(phases, solar), from);
    std::array<std::int64_t, 2> import {};
    std::array<std::int64_t, 2> exported {};
    HouseholdState before = household.state();
    for (UtcSeconds time = from + 1s; time <= from + 26h; time += 1s) {
        household.advanceTo(time);
        const HouseholdState &state = household.state();
        // The tariff in force during the second is the one at its beginning.
        const auto tariff = static_cast<std::size_t>(before.tariff - 1);
        import[tariff] += std::max(state.netWatts, 0);
        exported[tariff] += std::max(-state.netWatts, 0);
        if (state.importWattSeconds != import || state.exportWattSeconds != exported)
            QFAIL(qPrintable(
                QStringLiteral("registers part from power %1 s after the start").arg((time - from).count())));
        before = state;
    }
    QVERIFY(import[0] > 0 && import[1] > 0);
    QCOMPARE(exported[0] + exported[1] > 0, solar);
}

void HouseholdTest::phasesAddUpToTheTotal()
{
    SimulatedHousehold household(settingsOf(3, true), utc(2026, 6, 1));
    for (int minute = 1; minute < 24 * 60; ++minute) {
        household.advanceTo(utc(2026, 6, 1) + minutes(minute));
        const auto &watts = household.state().phaseWatts;
        QCOMPARE(watts[0] + watts[1] + watts[2], household.state().netWatts);
    }
}

void HouseholdTest::stateDoesNotDependOnTheSteps()
{
    const UtcSeconds from = utc(2026, 3, 27, 11, 12, 13);
    const UtcSeconds to = utc(2026, 3, 31, 4, 5, 6);
    SimulatedHousehold atOnce(settingsOf(3, true), from);
    atOnce.advanceTo(to);
    for (const seconds step : { 1s, 7s, 60s, 86'399s }) {
        SimulatedHousehold stepped(settingsOf(3, true), from);
        for (UtcSeconds time = from; time < to; time += step)
            stepped.advanceTo(time);
        stepped.advanceTo(to);
        QVERIFY2(stepped.state() == atOnce.state(), qPrintable(QString::number(step.count())));
    }
    const HouseholdState reached = atOnce.state();
    atOnce.advanceTo(from); // never back
    QVERIFY(atOnce.state() == reached);
}

void HouseholdTest::seedDecides()
{
    const UtcSeconds from = utc(2026, 5, 1);
    SimulatedHousehold one(settingsOf(3, true, 1), from);
    SimulatedHousehold same(settingsOf(3, true, 1), from);
    SimulatedHousehold other(settingsOf(3, true, 2), from);
    one.advanceTo(from + 30h);
    same.advanceTo(from + 30h);
    other.advanceTo(from + 30h);
    QVERIFY(one.state() == same.state());
    QVERIFY(importOf(one.state()) != importOf(other.state()));
}

void HouseholdTest::tariffFollowsTheDutchRule_data()
{
    // Normal (2) on weekdays from 07:00 to 23:00 local time. 2026-07-13 is a Monday, summer time is UTC+2.
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("tariff");
    const auto row = [](const char *name, UtcSeconds time, int tariff) {
        QTest::newRow(name) << qint64(time.time_since_epoch().count()) << tariff;
    };
    row("Monday 06:59:59", utc(2026, 7, 13, 4, 59, 59), 1);
    row("Monday 07:00:00", utc(2026, 7, 13, 5, 0, 0), 2);
    row("Monday 22:59:59", utc(2026, 7, 13, 20, 59, 59), 2);
    row("Monday 23:00:00", utc(2026, 7, 13, 21, 0, 0), 1);
    row("Saturday noon", utc(2026, 7, 18, 10), 1);
    row("Sunday evening", utc(2026, 7, 19, 17), 1);
    row("winter Monday 06:59:59", utc(2026, 1, 12, 5, 59, 59), 1);
    row("winter Monday 07:00:00", utc(2026, 1, 12, 6, 0, 0), 2);
}

void HouseholdTest::tariffFollowsTheDutchRule()
{
    QFETCH(qint64, time);
    QFETCH(int, tariff);
    const UtcSeconds moment { seconds(time) };
    SimulatedHousehold household(settingsOf(3, true), moment - 90min);
    household.advanceTo(moment);
    QCOMPARE(household.state().tariff, tariff);
}

void HouseholdTest::gasIsReportedEveryFiveMinutesAndNeverFalls()
{
    const UtcSeconds from = utc(2026, 1, 12, 0, 2, 0);
    SimulatedHousehold household(settingsOf(3, true), from);
    HouseholdState before = household.state();
    int reports = 0;
    for (UtcSeconds time = from; time <= from + 24h; time += 30s) {
        household.advanceTo(time);
        const HouseholdState &state = household.state();
        QCOMPARE(state.gasTime.time_since_epoch().count() % 300, 0);
        QVERIFY(time - state.gasTime < 300s);
        QCOMPARE(state.gasTimeHourly.time_since_epoch().count() % 3600, 0);
        QVERIFY(state.gasLitres >= before.gasLitres);
        QVERIFY(state.gasLitresHourly <= state.gasLitres);
        if (state.gasTime != before.gasTime)
            ++reports;
        else
            QCOMPARE(state.gasLitres, before.gasLitres);
        before = state;
    }
    QCOMPARE(reports, 24 * 12);
    QVERIFY(before.gasLitres > 1000); // a January day is heated
}

void HouseholdTest::daysOfASwitchHave23And25Hours()
{
    // Summer time began on 2026-03-29 and ended on 2026-10-25 (Directive 2000/84/EC).
    QCOMPARE((HouseholdDay(settingsOf(3, true), utc(2026, 3, 29, 12)).end()
              - HouseholdDay(settingsOf(3, true), utc(2026, 3, 29, 12)).begin())
                 .count(),
             23 * 3600);
    const HouseholdDay autumn(settingsOf(3, true), utc(2026, 10, 25, 12));
    QCOMPARE((autumn.end() - autumn.begin()).count(), 25 * 3600);
    SimulatedHousehold household(settingsOf(1, true), utc(2026, 10, 24));
    household.advanceTo(utc(2026, 10, 27));
    QCOMPARE(household.state().time, utc(2026, 10, 27));
}

void HouseholdTest::behavesLikeAHousehold()
{
    const auto yearOf = [](const SimulationSettings &settings) {
        SimulatedHousehold household(settings, utc(2025, 1, 1));
        household.advanceTo(utc(2026, 1, 1));
        return household.state();
    };
    const HouseholdState plain = yearOf(settingsOf(3, false));
    const HouseholdState solar = yearOf(settingsOf(3, true));
    const auto kilowattHours = [](std::int64_t wattSeconds) { return wattSeconds / 3'600'000; };
    QVERIFY2(kilowattHours(importOf(plain)) > 1800 && kilowattHours(importOf(plain)) < 5000,
             qPrintable(QString::number(kilowattHours(importOf(plain)))));
    QCOMPARE(exportOf(plain), 0);
    QVERIFY2(kilowattHours(exportOf(solar)) > 1500 && kilowattHours(exportOf(solar)) < 4500,
             qPrintable(QString::number(kilowattHours(exportOf(solar)))));
    QVERIFY(importOf(solar) < importOf(plain));
    QVERIFY2(plain.gasLitres > 500'000 && plain.gasLitres < 2'500'000, qPrintable(QString::number(plain.gasLitres)));
}

QTEST_GUILESS_MAIN(HouseholdTest)
#include "tst_household.moc"
