// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/timeaxis.h"
#include "ui/widgets/bandchart.h"
#include "ui/widgets/barchartlayout.h"

#include <QTest>

#include <cmath>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono;

class BarChartLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void axisEndsOnAStep_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("bottom");
        // VISUAL.md, 5: steps 1-2-3-5, at most seven labels on a side with the zero. The first row is the mock-up's.
        QTest::newRow("month") << 10.197 << 16.9 << 3.0 << 12.0 << -18.0;
        QTest::newRow("import only") << 5.0 << 0.0 << 1.0 << 5.0 << 0.0;
        QTest::newRow("on the last line") << 6.0 << 0.0 << 1.0 << 6.0 << 0.0;
        QTest::newRow("just over it") << 6.01 << 0.0 << 2.0 << 8.0 << 0.0;
        QTest::newRow("small") << 0.31 << 0.0 << 0.1 << 0.4 << 0.0;
        QTest::newRow("large") << 0.0 << 2100.0 << 500.0 << 0.0 << -2500.0;
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.2 << 1.0 << 0.0;
    }
    void axisEndsOnAStep()
    {
        QFETCH(double, highest);
        QFETCH(double, lowest);
        const ValueAxis axis(highest, lowest);
        QTEST(axis.step(), "step");
        QTEST(axis.top(), "top");
        QTEST(axis.bottom(), "bottom");
        QCOMPARE(axis.ticks().front(), axis.top());
        QVERIFY(std::abs(axis.ticks().back() - axis.bottom()) < 1e-9);
    }

    void ticksHaveTheDecimalsTheyNeed()
    {
        QCOMPARE(ValueAxis(0.31, 0).decimals(), 1);
        QCOMPARE(ValueAxis(12, 0).decimals(), 0);
        QCOMPARE(ValueAxis(0.05, 0).decimals(), 2);
    }

    void barsStandInTheMiddleOfTheirTime()
    {
        // 24 hours on 960 pixels, 40 for each: bars take 0.58 of that, on whole pixels.
        const QRectF plot(50, 10, 960, 400);
        const BarChartLayout layout(plot, ValueAxis(12, 18), { 0, 86'400, 50, 960 });
        QCOMPARE(layout.slot(3600, 7200), QRectF(90, 10, 40, 400));
        QCOMPARE(layout.bar(3600, 7200), QRectF(98, 10, 24, 400)); // 90 + 8.4, to 130 - 8.4
        QCOMPARE(layout.bar(0, 60).width(), 1.0); // a minute has less than a pixel, and is still seen
    }

    void zeroLiesBetweenImportAndExport()
    {
        const QRectF plot = chartPlot(QSizeF(800, 500), 1);
        const BarChartLayout layout(plot, ValueAxis(12, 18), {}); // 12 up, 18 down: two fifths from the top
        QCOMPARE(layout.zero(), plot.top() + plot.height() * 0.4);
        QCOMPARE(layout.y(12), plot.top());
        QCOMPARE(layout.y(-18), plot.bottom());
    }

    void windowZoomsAboutThePointer_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        // 1000 s on 500 px from x = 100.
        QTest::newRow("in, at the left edge") << 0.5 << 100.0 << 0.0 << 500.0;
        QTest::newRow("in, at the right edge") << 0.5 << 600.0 << 500.0 << 1000.0;
        QTest::newRow("in, at a quarter") << 0.5 << 225.0 << 125.0 << 625.0;
        QTest::newRow("out, in the middle") << 2.0 << 350.0 << -500.0 << 1500.0;
    }
    void windowZoomsAboutThePointer()
    {
        QFETCH(double, factor);
        QFETCH(double, x);
        const TimeScale scale { 0, 1000, 100, 500 };
        const TimeScale zoomed = scale.zoomed(factor, x);
        QTEST(zoomed.from, "from");
        QTEST(zoomed.to, "to");
        QCOMPARE(zoomed.time(x), scale.time(x));
    }

    void windowIsPannedAndHeld()
    {
        const TimeScale scale { 0, 1000, 100, 500 };
        QCOMPARE(scale.panned(50).from, -100.0); // to the right by 50 of 500 px: 100 s earlier
        QCOMPARE(scale.panned(-50).to, 1100.0);
        QCOMPARE(scale.panned(600).held(0, 4000).from, -500.0); // the middle stays in what was recorded
        QCOMPARE(scale.panned(-5000).held(0, 4000).to, 4500.0);
        QCOMPARE(scale.x(scale.time(333)), 333.0);
    }

    void lanesShareThePlot()
    {
        const BandLayout layout(QRectF(50, 10, 600, 330), 3, 15);
        QCOMPARE(layout.lane(0), QRectF(50, 10, 600, 100));
        QCOMPARE(layout.lane(2), QRectF(50, 240, 600, 100));
        QCOMPARE(BandLayout::y(layout.lane(2), 230, 200, 260), 290.0);
    }

    void timesAreRound_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("labels");
        const auto day = [](year_month_day date) {
            return qint64(startOfLocalDay(date, kCentralEurope).time_since_epoch().count());
        };
        QTest::newRow("a day") << day(2026y / 3 / 17) << qint64(86'400) << 9
                               << "00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00";
        QTest::newRow("an hour") << day(2026y / 3 / 17) + 3'000 << qint64(3'600) << 5 << "01:00 01:15 01:30 01:45";
        QTest::newRow("the spring day") << day(2026y / 3 / 29) << qint64(23 * 3600) << 13
                                        << "00:00 04:00 06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00 00:00";
        QTest::newRow("the autumn day") << day(2026y / 10 / 25) << qint64(6 * 3600) << 7
                                        << "00:00 01:00 02:00 02:00 03:00 04:00 05:00";
        QTest::newRow("a month") << day(2026y / 3 / 1) << qint64(31 * 86'400 - 3600) << 8 << "1 6 11 16 21 26 1";
        QTest::newRow("a year") << day(2026y / 1 / 1) << qint64(365 * 86'400) << 7 << "Jan Mar May Jul Sep Nov Jan";
        QTest::newRow("ten years") << day(2016y / 1 / 1) << qint64(3653 * 86'400LL) << 7
                                   << "2016 2018 2020 2022 2024 2026";
    }
    void timesAreRound()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        QFETCH(int, most);
        const UtcSeconds begin { seconds(from) };
        QStringList labels;
        for (const TimeTick &tick : timeTicks(begin, begin + seconds(length), kCentralEurope, most, QLocale::c()))
            labels << tick.label;
        QTEST(labels.join(QLatin1Char(' ')), "labels");
    }

    void notesSayWhereSomethingBegins()
    {
        const UtcSeconds begin = startOfLocalDay(2026y / 3 / 17, kCentralEurope) + 20h;
        const auto ticks = timeTicks(begin, begin + 8h, kCentralEurope, 9, QLocale::c());
        QCOMPARE(ticks.front().label, QStringLiteral("20:00"));
        QCOMPARE(ticks.front().note, QStringLiteral("Tue 17 Mar"));
        QCOMPARE(ticks[1].note, QString());
        QCOMPARE(ticks[4].label, QStringLiteral("00:00"));
        QCOMPARE(ticks[4].note, QStringLiteral("Wed 18 Mar"));
    }
};

QTEST_MAIN(BarChartLayoutTest)
#include "tst_barchartlayout.moc"
