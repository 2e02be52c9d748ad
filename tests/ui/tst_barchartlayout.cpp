// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchartlayout.h"

#include <QTest>

using namespace meterscope::ui;

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
        const BarChartLayout layout(QSizeF(800, 500), 31, highest, lowest, 1);
        QTEST(layout.step(), "step");
        QTEST(layout.top(), "top");
        QTEST(layout.bottom(), "bottom");
        QCOMPARE(layout.ticks().front(), layout.top());
        QVERIFY(std::abs(layout.ticks().back() - layout.bottom()) < 1e-9);
    }

    void ticksHaveTheDecimalsTheyNeed()
    {
        QCOMPARE(BarChartLayout(QSizeF(800, 500), 1, 0.31, 0, 1).decimals(), 1);
        QCOMPARE(BarChartLayout(QSizeF(800, 500), 1, 12, 0, 1).decimals(), 0);
        QCOMPARE(BarChartLayout(QSizeF(800, 500), 1, 0.05, 0, 1).decimals(), 2);
    }

    void everySlotIsFoundByItsMiddle()
    {
        for (const int count : { 1, 7, 12, 23, 24, 25, 31 }) {
            const BarChartLayout layout(QSizeF(640, 300), count, 4, 2, 1);
            for (int slot = 0; slot < count; ++slot) {
                QCOMPARE(layout.slotAt(layout.slot(slot).center().x()), slot);
                QVERIFY(layout.slot(slot).contains(layout.bar(slot)));
                QVERIFY(std::abs(layout.bar(slot).width() / layout.slot(slot).width() - 0.58) < 1e-9);
            }
            QCOMPARE(layout.slotAt(layout.plot().left() - 1), -1);
            QCOMPARE(layout.slotAt(layout.plot().right() + 1), -1);
        }
    }

    void zeroLiesBetweenImportAndExport()
    {
        const BarChartLayout layout(QSizeF(800, 500), 31, 12, 18, 1); // 12 up, 18 down: two fifths from the top
        QCOMPARE(layout.zero(), layout.plot().top() + layout.plot().height() * 0.4);
        QCOMPARE(layout.y(layout.top()), layout.plot().top());
        QCOMPARE(layout.y(layout.bottom()), layout.plot().bottom());
    }
};

QTEST_APPLESS_MAIN(BarChartLayoutTest)
#include "tst_barchartlayout.moc"
