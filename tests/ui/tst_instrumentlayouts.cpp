// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/powerhistory.h"
#include "ui/widgets/gaugelayout.h"
#include "ui/widgets/livechartlayout.h"
#include "ui/widgets/minilayout.h"
#include "ui/widgets/phasestriplayout.h"
#include "ui/widgets/qualitycardlayout.h"

#include <QTest>

using namespace meterscope::ui;

namespace {

bool near(double a, double b, double within = 0.05)
{
    return std::abs(a - b) <= within;
}

PowerHistory::Column column(float low, float high)
{
    return { low, high, true };
}

} // namespace

/// Geometry of the instruments. Expected figures are computed by hand from the formulas of the design.
class TestInstrumentLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gaugeRadius_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("radius");
        // min((w − 20) / 2.4, (h − 92) / 1.83)
        QTest::newRow("live page") << QSizeF(300, 284) << 104.918;
        QTest::newRow("narrow") << QSizeF(200, 284) << 75.0;
        QTest::newRow("flat") << QSizeF(600, 183) << 49.727;
        QTest::newRow("no room") << QSizeF(10, 10) << 0.0;
    }
    void gaugeRadius()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, radius);
        const auto layout = GaugeLayout::make(size, GaugeLayout::Kind::TwoWay, 4000);
        QVERIFY(near(layout.radius, radius, 0.001));
        QCOMPARE(layout.centre.x(), size.width() / 2);
        QVERIFY(near(layout.centre.y(), 35 + 1.2 * radius, 0.002));
    }

    void gaugeAngle_data()
    {
        QTest::addColumn<bool>("twoWay");
        QTest::addColumn<double>("full");
        QTest::addColumn<double>("watts");
        QTest::addColumn<double>("angle");
        QTest::newRow("zero up") << true << 4000.0 << 0.0 << 90.0;
        QTest::newRow("import right") << true << 4000.0 << 2000.0 << 30.0;
        QTest::newRow("export left") << true << 4000.0 << -2000.0 << 150.0;
        QTest::newRow("full import") << true << 4000.0 << 4000.0 << -30.0;
        QTest::newRow("beyond stops") << true << 4000.0 << -9000.0 << 210.0;
        QTest::newRow("one-way zero lower left") << false << 3000.0 << 0.0 << 210.0;
        QTest::newRow("one-way half up") << false << 3000.0 << 1500.0 << 90.0;
        QTest::newRow("one-way full") << false << 3000.0 << 3000.0 << -30.0;
        QTest::newRow("one-way never below") << false << 3000.0 << -100.0 << 210.0;
    }
    void gaugeAngle()
    {
        QFETCH(bool, twoWay);
        QFETCH(double, full);
        QFETCH(double, watts);
        QFETCH(double, angle);
        const auto kind = twoWay ? GaugeLayout::Kind::TwoWay : GaugeLayout::Kind::OneWay;
        QVERIFY(near(GaugeLayout::make({ 300, 284 }, kind, full).angleOf(watts), angle, 1e-9));
    }

    void fullScale_data()
    {
        QTest::addColumn<double>("watts");
        QTest::addColumn<double>("full");
        QTest::newRow("nothing") << 0.0 << 1000.0;
        QTest::newRow("exactly") << 1000.0 << 1000.0;
        QTest::newRow("just above") << 1001.0 << 2000.0;
        QTest::newRow("export") << -3871.0 << 4000.0;
        QTest::newRow("five takes six") << 5000.0 << 6000.0;
        QTest::newRow("17.25 kW") << 17250.0 << 20000.0;
        QTest::newRow("top") << 30000.0 << 30000.0;
        QTest::newRow("larger connection") << 43000.0 << 50000.0;
    }
    void fullScale()
    {
        QFETCH(double, watts);
        QFETCH(double, full);
        QCOMPARE(GaugeLayout::fullScale(watts), full);
    }

    void gaugeTicks()
    {
        // 4 kW both ways, major step 1 kW, five minors each: 20 each side and zero.
        const auto ticks = GaugeLayout::make({ 300, 284 }, GaugeLayout::Kind::TwoWay, 4000).ticks();
        QCOMPARE(ticks.size(), std::size_t(41));
        QCOMPARE(std::count_if(ticks.begin(), ticks.end(), [](const auto &tick) { return tick.major; }), 9);
        QVERIFY(near(ticks.front().angle, 210));
        QVERIFY(near(ticks.front().kilowatts, 4));
        QVERIFY(near(ticks[20].angle, 90));
        const auto oneWay = GaugeLayout::make({ 300, 284 }, GaugeLayout::Kind::OneWay, 3000).ticks();
        QCOMPARE(std::count_if(oneWay.begin(), oneWay.end(), [](const auto &tick) { return tick.major; }), 7);
    }

    void gaugeRange()
    {
        const auto layout = GaugeLayout::make({ 300, 284 }, GaugeLayout::Kind::TwoWay, 4000);
        // 2000 W is 60° of arc: 1.2° stay free at zero.
        const auto arc = layout.rangeTo(2000);
        QVERIFY(near(arc.start, 88.8));
        QVERIFY(near(arc.span, -58.8));
        QVERIFY(near(layout.rangeTo(-2000).start, 91.2));
        // 30 W is 0.9°: nothing is left to draw.
        QCOMPARE(layout.rangeTo(30).span, 0.0);
    }

    void gaugeReadout_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("pixels");
        QTest::newRow("live page") << QSizeF(300, 284) << 41.967;
        QTest::newRow("small") << QSizeF(120, 120) << 28.0;
        QTest::newRow("large") << QSizeF(900, 900) << 72.0;
    }
    void gaugeReadout()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, pixels);
        QVERIFY(near(GaugeLayout::make(size, GaugeLayout::Kind::OneWay, 1000).readoutPixels(), pixels, 0.001));
    }

    void fuseStrip_data()
    {
        QTest::addColumn<int>("fuse");
        QTest::addColumn<double>("amperes");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("lit");
        QTest::addColumn<int>("over");
        QTest::newRow("one") << 25 << 1.0 << 25 << 1 << 0;
        QTest::newRow("twelve") << 25 << 12.0 << 25 << 12 << 0;
        QTest::newRow("export counts too") << 25 << -12.0 << 25 << 12 << 0;
        QTest::newRow("tenths below half") << 25 << 2.4 << 25 << 2 << 0;
        QTest::newRow("tenths from half") << 25 << 2.5 << 25 << 3 << 0;
        QTest::newRow("full") << 25 << 25.0 << 25 << 25 << 0;
        QTest::newRow("over the fuse") << 25 << 27.0 << 25 << 25 << 2;
        QTest::newRow("far over") << 25 << 60.0 << 25 << 25 << 3;
        QTest::newRow("two amperes a cell") << 35 << 12.0 << 18 << 6 << 0;
        QTest::newRow("four amperes a cell") << 63 << 40.0 << 16 << 10 << 0;
    }
    void fuseStrip()
    {
        QFETCH(int, fuse);
        QFETCH(double, amperes);
        QFETCH(int, cells);
        QFETCH(int, lit);
        QFETCH(int, over);
        const auto strip = PhaseStripLayout::make({ 181, 82 }, fuse, amperes);
        QCOMPARE(strip.cells, cells);
        QCOMPARE(strip.lit, lit);
        QCOMPARE(strip.overCells, over);
        QCOMPARE(strip.cell(2), QRectF(191, 82, 4, 12));
        QCOMPARE(strip.stateOf(lit - 1), PhaseStripLayout::Cell::Lit);
        if (over > 0)
            QCOMPARE(strip.stateOf(cells), PhaseStripLayout::Cell::OverFuse);
    }

    void fuseNotchStandsAtEightyPercent()
    {
        // 20 of 25 cells: in the gap after the twentieth.
        const auto strip = PhaseStripLayout::make({ 181, 82 }, 25, 0);
        QCOMPARE(strip.notchX(), 181 + 20 * 5 - 0.5);
        QCOMPARE(strip.width(), 124.0);
    }

    void voltageOnItsLine()
    {
        QCOMPARE(voltageShare(207), 0.0);
        QCOMPARE(voltageShare(230), 0.5);
        QCOMPARE(voltageShare(253), 1.0);
        QCOMPARE(voltageShare(190), 0.0);
        QCOMPARE(voltageShare(270), 1.0);
    }

    void chartAxes_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("bottom");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("picture") << -2900.0 << 1850.0 << -3000.0 << 2000.0 << 1000.0;
        QTest::newRow("import only") << 0.0 << 2614.0 << 0.0 << 3000.0 << 1000.0;
        QTest::newRow("small") << 0.0 << 92.0 << 0.0 << 200.0 << 50.0;
        QTest::newRow("export only") << -2148.0 << 0.0 << -2500.0 << 0.0 << 500.0;
    }
    void chartAxes()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(double, bottom);
        QFETCH(double, top);
        QFETCH(double, step);
        const auto layout = LiveChartLayout::make({ 816, 308 }, 0, 3600, lowest, highest);
        QCOMPARE(layout.lowest, bottom);
        QCOMPARE(layout.highest, top);
        QCOMPARE(layout.stepWatts, step);
    }

    void chartLabelsHaveTheDecimalsOfTheirStep_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("decimals");
        QTest::newRow("steps of 1 kW") << 5700.0 << 0;
        QTest::newRow("steps of 500 W") << 2400.0 << 1;
        QTest::newRow("steps of 50 W") << 239.0 << 2;
        QTest::newRow("steps of 5 kW") << 21'000.0 << 0;
    }
    void chartLabelsHaveTheDecimalsOfTheirStep()
    {
        QFETCH(double, highest);
        QTEST(LiveChartLayout::make({ 816, 308 }, 0, 3600, 0, highest).decimals(), "decimals");
    }

    void chartHasAtMostSevenLabels()
    {
        for (double high = 10; high < 60000; high *= 1.07) {
            for (double low = 0; low > -40000; low = low * 1.3 - 100) {
                const auto layout = LiveChartLayout::make({ 816, 308 }, 0, 3600, low, high);
                const double labels = (layout.highest - layout.lowest) / layout.stepWatts + 1;
                QVERIFY2(labels <= 7.01, qPrintable(QStringLiteral("%1 %2").arg(low).arg(high)));
                QVERIFY(layout.lowest <= low && layout.highest >= high);
                QVERIFY(near(std::fmod(layout.highest, layout.stepWatts), 0, 1e-6));
            }
        }
    }

    void chartMapsBothWays()
    {
        const auto layout = LiveChartLayout::make({ 816, 308 }, 1000, 4600, 0, 2000);
        QCOMPARE(layout.xOf(1000), layout.plot.left());
        QCOMPARE(layout.xOf(4600), layout.plot.right());
        QCOMPARE(layout.yOf(layout.lowest), layout.plot.bottom());
        QCOMPARE(layout.secondAt(layout.plot.left()), std::int64_t(1000));
        QCOMPARE(layout.secondAt(layout.plot.left() + layout.plot.width() / 2), std::int64_t(2800));
    }

    void columnsAreNeverDenserThanPixels()
    {
        for (const std::int64_t range : { 900, 3600, 86400 }) {
            for (const double width : { 300.0, 756.0, 1500.0 })
                QVERIFY(double(range / LiveChartLayout::columnSeconds(range, width)) <= width);
        }
        QCOMPARE(LiveChartLayout::columnSeconds(900, 756), std::int64_t(2));
        QCOMPARE(LiveChartLayout::columnSeconds(3600, 756), std::int64_t(5));
        QCOMPARE(LiveChartLayout::columnSeconds(86400, 756), std::int64_t(120));
    }

    void tracesMeetOnZero()
    {
        // −200 W at second 0.5, +600 W at 1.5: a quarter of the way, at 0.75.
        const auto trace = ChartTrace::make({ column(-200, -200), column(600, 600) }, 0, 1);
        const QList<QPointF> imported { { 0.5, 0 }, { 0.75, 0 }, { 1.5, 600 } };
        const QList<QPointF> exported { { 0.5, -200 }, { 0.75, 0 }, { 1.5, 0 } };
        QCOMPARE(trace.imported, imported);
        QCOMPARE(trace.exported, exported);
    }

    void aSideThatIsNotUsedIsOneLine()
    {
        std::vector<PowerHistory::Column> columns(50, column(200, 300));
        columns.resize(70); // then unknown
        columns.resize(100, column(400, 400));
        const auto trace = ChartTrace::make(columns, 0, 1);
        const QList<QPointF> exported { { 0.5, 0 }, { 99.5, 0 } };
        QCOMPARE(trace.exported, exported);
        QCOMPARE(trace.imported.front(), QPointF(0.5, 200));
        QCOMPARE(trace.imported.back(), QPointF(99.5, 400));
        const QList<QPointF> gap { { 50, 0 }, { 70, 0 } };
        QCOMPARE(trace.imported.mid(trace.imported.indexOf(gap.front()), 2), gap);
    }

    void traceVisitsBothEndsOfAColumn()
    {
        const auto line = ChartTrace::polyline({ column(100, 100), column(50, 900), column(800, 800) }, 10, 2);
        const QList<QPointF> expected { { 11, 100 }, { 13, 50 }, { 13, 900 }, { 15, 800 } };
        QCOMPARE(line, expected);
    }

    void traceFallsToZeroAtGaps()
    {
        const auto line = ChartTrace::polyline({ column(100, 100), {}, column(300, 300) }, 0, 10);
        const QList<QPointF> expected { { 5, 100 }, { 10, 100 }, { 10, 0 }, { 20, 0 }, { 20, 300 }, { 25, 300 } };
        QCOMPARE(line, expected);
    }

    void shortSilenceKeepsTheValue()
    {
        const std::vector<PowerHistory::Column> sparse { {}, column(5, 5), {}, {},          column(7, 7),
                                                         {}, {},           {}, column(9, 9) };
        const auto filled = bridged(sparse, 1, 3);
        QVERIFY(!filled[0].known);
        QCOMPARE(filled[3], column(5, 5));
        QVERIFY(!filled[5].known);
        const std::vector<SecondsRange> gaps { { 0, 1 }, { 5, 8 } };
        QCOMPARE(unknownRanges(filled, 0, 1, 1), gaps);
    }

    void historyAggregatesExactly()
    {
        // Against the plain walk over all seconds.
        PowerHistory history;
        std::vector<float> plain;
        for (int second = 0; second < 5000; ++second) {
            const float watts = float((second * 7919) % 4001 - 2000);
            history.add(100000 + second, watts);
            plain.push_back(watts);
        }
        for (const std::int64_t each : { 1, 3, 5, 64, 120, 1000 }) {
            const auto columns = history.columns(100000, each, int(5000 / each));
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto first = plain.begin() + std::ptrdiff_t(std::int64_t(i) * each);
                QCOMPARE(columns[i].minimum, *std::min_element(first, first + each));
                QCOMPARE(columns[i].maximum, *std::max_element(first, first + each));
            }
        }
    }

    void historyForgetsAndLeavesGaps()
    {
        PowerHistory history;
        history.add(10, 1);
        history.add(10, 5); // twice within a second
        history.add(20, 2);
        auto columns = history.columns(9, 1, 12);
        QVERIFY(!columns[0].known);
        QCOMPARE(columns[1], column(1, 5));
        QVERIFY(!columns[5].known);
        QCOMPARE(columns[11], column(2, 2));
        // A day and more later nothing of it is left, and nothing comes back.
        history.add(20 + PowerHistory::kSeconds, 3);
        columns = history.columns(9, 1, 12);
        QVERIFY(std::none_of(columns.begin(), columns.end(), [](const auto &c) { return c.known; }));
        const auto newest = history.columns(20 + PowerHistory::kSeconds - 4, 1, 5);
        QCOMPARE(newest[4], column(3, 3));
        QVERIFY(!newest[0].known);
    }

    void trackBeyondTheLimit_data()
    {
        QTest::addColumn<bool>("twoWay");
        QTest::addColumn<double>("limit");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("span");
        // 8 kW at the end; two-way 120° each way from 90°, one-way 240° from 210°.
        QTest::newRow("import") << true << 6000.0 << 0.0 << -30.0;
        QTest::newRow("export") << true << -6000.0 << 180.0 << 30.0;
        QTest::newRow("one-way") << false << 6000.0 << 30.0 << -60.0;
        QTest::newRow("beyond the scale") << true << 17250.0 << -30.0 << 0.0;
    }
    void trackBeyondTheLimit()
    {
        QFETCH(bool, twoWay);
        QFETCH(double, limit);
        QFETCH(double, start);
        QFETCH(double, span);
        const auto layout =
            GaugeLayout::make({ 300, 284 }, twoWay ? GaugeLayout::Kind::TwoWay : GaugeLayout::Kind::OneWay, 8000);
        QVERIFY(near(layout.arcBeyond(limit).start, start));
        QVERIFY(near(layout.arcBeyond(limit).span, span));
    }

    void miniBar_data()
    {
        QTest::addColumn<bool>("twoWay");
        QTest::addColumn<double>("watts");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        // The track lies from 12 to 208 of 220 px; 4 kW at its end.
        QTest::newRow("import to the right") << true << 2000.0 << 1.0 << 110.0 << 159.0;
        QTest::newRow("export to the left") << true << -4000.0 << 1.0 << 12.0 << 110.0;
        QTest::newRow("one-way from the left") << false << 1000.0 << 1.0 << 12.0 << 61.0;
        QTest::newRow("stops at the end") << false << 9000.0 << 1.0 << 12.0 << 208.0;
        QTest::newRow("never below zero one-way") << false << -5.0 << 1.0 << 12.0 << 12.0;
        QTest::newRow("twice the size") << true << 2000.0 << 2.0 << 220.0 << 318.0;
    }
    void miniBar()
    {
        QFETCH(bool, twoWay);
        QFETCH(double, watts);
        QFETCH(double, scale);
        QFETCH(double, left);
        QFETCH(double, right);
        const MiniLayout layout = MiniLayout::make(twoWay, 4000, scale);
        const QRectF bar = layout.bar(watts);
        QVERIFY(near(bar.left(), left));
        QVERIFY(near(bar.right(), right));
        QCOMPARE(bar.height(), 4 * scale);
        QCOMPARE(layout.zeroX, (twoWay ? 110 : 12) * scale);
        // Everything lies on the plate.
        const QRectF plate(0, 0, MiniLayout::kWidth * scale, MiniLayout::kHeight * scale);
        for (const QPointF &point : { layout.arrow, layout.word, layout.figure, layout.topRight, layout.middleRight,
                                      QPointF(layout.zeroX, layout.zeroBottom) })
            QVERIFY(plate.contains(point));
    }

    void qualityCard_data()
    {
        QTest::addColumn<int>("conductors");
        QTest::addColumn<int>("lines");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("lastLine");
        QTest::addColumn<double>("height");
        // Heads at 46, rows and lines 19 apart, lines 3 px off the table; 12 px below the last line.
        QTest::newRow("three phases") << 3 << 3 << 1.0 << 163.0 << 175.0;
        QTest::newRow("one phase") << 1 << 3 << 1.0 << 125.0 << 137.0;
        QTest::newRow("counters alone") << 0 << 1 << 1.0 << 51.0 << 63.0;
        QTest::newRow("twice the size") << 1 << 3 << 2.0 << 250.0 << 274.0;
    }
    void qualityCard()
    {
        QFETCH(int, conductors);
        QFETCH(int, lines);
        QFETCH(double, scale);
        QFETCH(double, lastLine);
        QFETCH(double, height);
        const QualityCardLayout layout { scale, 268 * scale, conductors, lines };
        QCOMPARE(layout.lineBaseline(lines - 1), lastLine);
        QCOMPARE(layout.height(), height);
        // Columns stand in order and end at the margin.
        for (int column = 1; column < 4; ++column)
            QVERIFY(layout.columnRight(column) > layout.columnRight(column - 1));
        QCOMPARE(layout.columnRight(3), 252 * scale);
        if (conductors > 1)
            QCOMPARE(layout.rowBaseline(1) - layout.rowBaseline(0), 19 * scale);
    }

    void recordedRangesFillOnlyGaps()
    {
        PowerHistory history;
        history.add(1000, 50);
        history.fill(940, 1010, -300, 900);
        const auto columns = history.columns(940, 30, 2);
        QCOMPARE(columns[0], column(-300, 900));
        QCOMPARE(history.columns(1000, 1, 1)[0], column(50, 50));
        QVERIFY(!history.columns(1001, 1, 1)[0].known); // not yet
    }
};

QTEST_MAIN(TestInstrumentLayouts)
#include "tst_instrumentlayouts.moc"
