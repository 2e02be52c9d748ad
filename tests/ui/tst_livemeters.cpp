// SPDX-License-Identifier: GPL-3.0-or-later
#include "livefakes.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/models/livesum.h"
#include "ui/models/quarterhourmeter.h"
#include "ui/models/voltagewatch.h"

#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono_literals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

/// 11:30:00 UTC of the design's day, the beginning of a quarter.
UtcSeconds quarter()
{
    return pictureTime() - 12min - 7s;
}

} // namespace

/// What is computed beside the telegram: voltages of the day, quarter-hours, the sum of meters. Expected by hand.
class TestLiveMeters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void voltageMeans_data()
    {
        QTest::addColumn<QString>("volts");
        QTest::addColumn<int>("from"); ///< seconds after the beginning of the ten minutes
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("means");
        QTest::addColumn<int>("outside");
        QTest::newRow("inside") << "230.1" << 0 << 600 << 1 << 0;
        QTest::newRow("lowest that is allowed") << "207.0" << 0 << 600 << 1 << 0;
        QTest::newRow("too low") << "206.9" << 0 << 600 << 1 << 1;
        QTest::newRow("too high") << "253.1" << 0 << 600 << 1 << 1;
        QTest::newRow("nearly whole") << "206.9" << 30 << 600 << 1 << 1;
        QTest::newRow("heard from the middle on") << "206.9" << 300 << 600 << 0 << 0;
        QTest::newRow("a dead conductor is no voltage") << "0.0" << 0 << 600 << 0 << 0;
    }
    void voltageMeans()
    {
        QFETCH(QString, volts);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, means);
        QFETCH(int, outside);
        const UtcSeconds begin = quarter();
        VoltageWatch watch;
        for (int second = from; second < to; ++second)
            watch.add(Phase::L2, decimal(qPrintable(volts)), begin + std::chrono::seconds(second));
        QCOMPARE(watch.means(), 0); // the ten minutes are not over
        watch.add(Phase::L2, decimal("230.0"), begin + 600s);
        QCOMPARE(watch.means(), means);
        QCOMPARE(watch.meansOutside(), outside);
    }

    void voltageRangeKeepsTheDigitsSent()
    {
        VoltageWatch watch;
        QVERIFY(!watch.range(Phase::L1));
        for (const char *volts : { "230.4", "228.90", "236.1", "0.0" })
            watch.add(Phase::L1, decimal(volts), quarter());
        QVERIFY(watch.range(Phase::L1)->lowest.identical(decimal("228.90")));
        QVERIFY(watch.range(Phase::L1)->highest.identical(decimal("236.1")));
        QVERIFY(!watch.range(Phase::L2));
        watch.clear();
        QVERIFY(!watch.range(Phase::L1));
    }

    void quarterCountsFromItsBeginning()
    {
        QuarterHourMeter meter;
        meter.take(quarter(), decimal("1000000"), decimal("1200"));
        meter.take(quarter() + 300s, decimal("1000100"), decimal("1200"));
        const auto state = meter.state();
        QVERIFY(state && state->computed);
        QCOMPARE(state->secondsGone, 300);
        // 100 Wh are 400 W over the quarter; the 600 s left at 1200 W add 800.
        QCOMPARE(state->meanWatts, decimal("400"));
        QCOMPARE(state->forecastWatts, decimal("1200"));
        QVERIFY(!state->monthPeak);
        QVERIFY(!meter.takeWantedStart());
    }

    void quarterHeardFromTheMiddleAsksTheHistoryOnce()
    {
        QuarterHourMeter meter;
        meter.take(quarter() + 100s, decimal("1000040"), {});
        QVERIFY(!meter.state());
        QCOMPARE(meter.takeWantedStart(), std::optional(quarter()));
        QVERIFY(!meter.takeWantedStart());
        meter.setStart(quarter() - 900s, decimal("1000000")); // of a quarter that is over
        QVERIFY(!meter.state());
        meter.setStart(quarter(), decimal("1000010"));
        QCOMPARE(meter.state()->meanWatts, decimal("120"));
        // Export: nothing is added, and nothing taken away.
        meter.take(quarter() + 101s, decimal("1000040"), decimal("-2000"));
        QCOMPARE(meter.state()->forecastWatts, decimal("120"));
    }

    void quarterThatEndsIsOfferedAsPeak_data()
    {
        QTest::addColumn<int>("last"); ///< s into the quarter
        QTest::addColumn<int>("next"); ///< s after its end
        QTest::addColumn<QString>("peak"); ///< empty: none
        QTest::addColumn<QString>("mean"); ///< of the new one; empty: not known
        // 250 Wh at the last reading, 251 at the next one.
        QTest::newRow("a reading on the boundary") << 899 << 0 << "1004"
                                                   << "0";
        QTest::newRow("the one just before stands for it") << 899 << 1 << "1000"
                                                           << "4";
        QTest::newRow("every ten seconds") << 895 << 5 << "1000"
                                           << "4";
        QTest::newRow("silence over the boundary") << 600 << 30 << QString() << QString();
    }
    void quarterThatEndsIsOfferedAsPeak()
    {
        QFETCH(int, last);
        QFETCH(int, next);
        QFETCH(QString, peak);
        QFETCH(QString, mean);
        QuarterHourMeter meter;
        meter.take(quarter(), decimal("1000000"), {});
        meter.take(quarter() + std::chrono::seconds(last), decimal("1000250"), {});
        meter.take(quarter() + 900s + std::chrono::seconds(next), decimal("1000251"), {});
        QCOMPARE(meter.state().has_value(), !mean.isEmpty());
        if (!meter.state())
            return;
        QCOMPARE(meter.state()->meanWatts, decimal(qPrintable(mean)));
        QCOMPARE(meter.state()->monthPeak, std::optional(TimedPower { decimal(qPrintable(peak)), quarter() }));
    }

    void registerThatStepsBackBeginsAgain()
    {
        QuarterHourMeter meter;
        meter.take(quarter(), decimal("1000000"), {});
        meter.take(quarter() + 60s, decimal("3"), {});
        QVERIFY(!meter.state());
        QCOMPARE(meter.takeWantedStart(), std::optional(quarter()));
    }

    void highestQuarterOfTheMonthStays()
    {
        QuarterHourMeter meter;
        meter.take(quarter(), decimal("1000000"), {});
        meter.offerPeak(quarter() - 24h, decimal("3412"));
        meter.offerPeak(quarter() - 12h, decimal("2900"));
        QCOMPARE(meter.state()->monthPeak, std::optional(TimedPower { decimal("3412"), quarter() - 24h }));
        meter.forgetPeak();
        QVERIFY(!meter.state()->monthPeak);
    }

    void sumAddsPowerAndCounters()
    {
        start();
        m_feed->send(SnapshotBuilder()
                         .source(1)
                         .at(pictureTime(), 10)
                         .power("01.284", "00.000")
                         .registers("004761.307", "003911.551", "000000.000", "000000.250"));
        QCOMPARE(m_model->choices().size(), 1); // one meter is no sum
        m_feed->send(SnapshotBuilder("de")
                         .source(2)
                         .at(pictureTime(), 10)
                         .value(Quantity::ActivePowerNet, "-2148.4", Unit::Watt, 0)
                         .value(Quantity::ActiveEnergyImport, "14207318.2", Unit::WattHour, 0));
        QCOMPARE(m_model->choices(), (QList<SourceId> { { 1 }, { 2 }, kSumOfMeters }));
        m_model->select(kSumOfMeters);
        const LiveState &state = m_model->state();
        QVERIFY(state.isSum);
        QCOMPARE(state.meters, 2);
        QCOMPARE(*state.watts, decimal("-864.4"));
        QVERIFY(state.exports);
        QCOMPARE(state.highestExport->watts, decimal("864.4"));
        QVERIFY(state.phases.empty());
        QCOMPARE(state.registers.size(), std::size_t(2));
        // 4761.307 + 3911.551 + 14207.3182; only the first has a counter for export.
        QVERIFY(state.registers[0].value.identical(decimal("22880.1762")));
        QVERIFY(!state.registers[0].isExport);
        QVERIFY(state.registers[1].value.identical(decimal("0.250")));
        QCOMPARE(m_model->reading().power().columns(10, 1, 1)[0].minimum, -864.4F);
    }

    void sumIsAsOldAsTheOldest()
    {
        start();
        m_feed->send(SnapshotBuilder().source(1).at(pictureTime(), 200).power("01.000", "00.000"));
        m_feed->send(SnapshotBuilder().source(2).at(pictureTime() + 60s, 260).power("02.000", "00.000"));
        m_model->select(kSumOfMeters);
        m_now = { pictureTime() + 61s, 261s };
        m_model->tick();
        QVERIFY(m_model->state().stale);
        QCOMPARE(*m_model->age(), 61s);
        // Nothing untrue is drawn while one is silent.
        m_feed->send(SnapshotBuilder().source(2).at(pictureTime() + 62s, 262).power("05.000", "00.000"));
        QVERIFY(!m_model->reading().power().columns(262, 1, 1)[0].known);
    }

    void sumOfAMeterThatWasNotHeardIsNone()
    {
        start();
        m_feed->send(SnapshotBuilder().source(1).at(pictureTime(), 10).power("01.000", "00.000"));
        LinkStatus waiting;
        waiting.source = { 2 };
        waiting.state = LinkState::Waiting;
        m_feed->send(waiting);
        m_model->select(kSumOfMeters);
        QVERIFY(!m_model->state().watts);
        QVERIFY(!m_model->state().hasTelegram());
        QCOMPARE(m_model->state().link.state, LinkState::Waiting);
    }

    void sumGoesWithItsLastButOneMeter()
    {
        start();
        m_feed->send(SnapshotBuilder().source(1).at(pictureTime(), 10).power("01.000", "00.000"));
        m_feed->send(SnapshotBuilder().source(2).at(pictureTime(), 10).power("02.000", "00.000"));
        m_model->select(kSumOfMeters);
        LinkStatus closed;
        closed.source = { 1 };
        closed.state = LinkState::Closed;
        m_feed->send(closed);
        QCOMPARE(m_model->choices(), QList<SourceId> { SourceId { 2 } });
        QCOMPARE(m_model->current(), (SourceId { 2 }));
    }

private:
    void start()
    {
        m_now = { pictureTime(), 10s };
        m_feed = std::make_unique<FakeFeed>();
        m_model = std::make_unique<LiveModel>(m_feed.get(), nullptr, nullptr, [this] { return m_now; });
    }

    ArrivalTime m_now;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<LiveModel> m_model;
};

QTEST_MAIN(TestLiveMeters)
#include "tst_livemeters.moc"
