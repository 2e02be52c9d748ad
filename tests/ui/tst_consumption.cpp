// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/charttables.h"
#include "ui/format/consumptiontext.h"
#include "ui/format/periodtext.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/consumption.h"
#include "ui/models/historyperiod.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono;
using Span = HistoryPeriod::Span;

Q_DECLARE_METATYPE(std::chrono::year_month_day)

namespace {

constexpr SlotStyle kDays { BarStep::Day };

Bucket bucket(std::initializer_list<std::pair<std::size_t, long>> wattHours)
{
    Bucket result;
    result.quality = BucketQuality::Measured;
    for (const auto &[slot, value] : wattHours)
        result.values[slot] = Decimal(value, 0);
    return result;
}

SeriesReply tariffReply()
{
    SeriesReply reply;
    reply.buckets = {
        bucket(
            { { kImportTariff1, 2284 }, { kImportTariff2, 7913 }, { kExportTariff1, 3126 }, { kImportTotal, 10197 } }),
        Bucket {},
        bucket({ { kImportTariff1, 100 }, { kImportTariff2, 0 }, { kExportTariff1, 4 }, { kImportTotal, 100 } })
    };
    reply.totals[kImportTariff1] = Decimal(2384, 0);
    reply.totals[kImportTariff2] = Decimal(7913, 0);
    reply.totals[kExportTariff1] = Decimal(3130, 0);
    reply.totals[kImportTotal] = Decimal(10297, 0);
    return reply;
}

} // namespace

class ConsumptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodHasItsLocalDays_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<year_month_day>("day");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        // Central Europe: UTC+1 in winter, UTC+2 in summer; 2026 changes on 29 March and 25 October (EU rule).
        QTest::newRow("winter day") << int(Span::Day) << 2026y / 1 / 15 << "2026-01-14T23:00:00Z"
                                    << "2026-01-15T23:00:00Z";
        QTest::newRow("day of 23 hours") << int(Span::Day) << 2026y / 3 / 29 << "2026-03-28T23:00:00Z"
                                         << "2026-03-29T22:00:00Z";
        QTest::newRow("day of 25 hours") << int(Span::Day) << 2026y / 10 / 25 << "2026-10-24T22:00:00Z"
                                         << "2026-10-25T23:00:00Z";
        QTest::newRow("week begins on Monday") << int(Span::Week) << 2026y / 11 / 22 << "2026-11-15T23:00:00Z"
                                               << "2026-11-22T23:00:00Z";
        QTest::newRow("month with the change") << int(Span::Month) << 2026y / 3 / 31 << "2026-02-28T23:00:00Z"
                                               << "2026-03-31T22:00:00Z";
        QTest::newRow("year") << int(Span::Year) << 2026y / 7 / 4 << "2025-12-31T23:00:00Z"
                              << "2026-12-31T23:00:00Z";
    }
    void periodHasItsLocalDays()
    {
        QFETCH(int, span);
        QFETCH(year_month_day, day);
        const HistoryPeriod period(static_cast<Span>(span), day);
        QTEST(QString::fromStdString(formatUtc(period.begin(kCentralEurope))), "begin");
        QTEST(QString::fromStdString(formatUtc(period.end(kCentralEurope))), "end");
    }

    void periodsFollowEachOther()
    {
        for (const Span span : { Span::Day, Span::Week, Span::Month, Span::Year }) {
            HistoryPeriod period(span, 2024y / 2 / 28);
            for (int i = 0; i < 500; ++i) {
                QCOMPARE(period.next().previous(), period);
                QCOMPARE(period.next().begin(kCentralEurope), period.end(kCentralEurope));
                QVERIFY(period.contains(period.begin(kCentralEurope), kCentralEurope));
                QVERIFY(!period.contains(period.end(kCentralEurope), kCentralEurope));
                period = period.next();
            }
        }
    }

    void periodIsNamed()
    {
        const QLocale locale = QLocale::c();
        QCOMPARE(periodText(HistoryPeriod(Span::Day, 2026y / 11 / 20), kCentralEurope, locale),
                 QStringLiteral("Fri 20 Nov 2026"));
        QCOMPARE(periodText(HistoryPeriod(Span::Week, 2026y / 11 / 20), kCentralEurope, locale),
                 QStringLiteral("16 – 22 Nov 2026"));
        QCOMPARE(periodText(HistoryPeriod(Span::Week, 2026y / 10 / 1), kCentralEurope, locale),
                 QStringLiteral("28 Sep – 4 Oct 2026"));
        QCOMPARE(periodText(HistoryPeriod(Span::Month, 2026y / 3 / 20), kCentralEurope, locale),
                 QStringLiteral("March 2026"));
        QCOMPARE(periodText(HistoryPeriod(Span::Year, 2026y / 3 / 20), kCentralEurope, locale), QStringLiteral("2026"));
    }

    void shortDayIsNoted()
    {
        Bucket day;
        day.begin = HistoryPeriod(Span::Day, 2026y / 3 / 29).begin(kCentralEurope);
        day.end = day.begin + 23h;
        QCOMPARE(slotNote(kDays, day, kCentralEurope, QLocale::c()), QStringLiteral("23 h"));
        QCOMPARE(slotLabel(kDays, day, kCentralEurope, QLocale::c()), QStringLiteral("29"));
    }

    void tariffsAreShownInsteadOfTheirTotal()
    {
        const Consumption consumption = consumptionOf(tariffReply());
        QCOMPARE(consumption.parts.size(), std::size_t(3));
        QCOMPARE(consumption.parts[0].part, FlowPart::ImportTariff1);
        QCOMPARE(consumption.parts[1].part, FlowPart::ImportTariff2);
        QCOMPARE(consumption.parts[2].part, FlowPart::ExportTariff1);
        QCOMPARE(*consumption.imported(), Decimal(10297, 0));
        QCOMPARE(*consumption.exported(), Decimal(3130, 0));
        QCOMPARE(consumption.knownBuckets, std::size_t(2));
        QCOMPARE(consumption.highestBucket().value_or(9), std::size_t(0));
    }

    void meterWithoutTariffsShowsTotals()
    {
        SeriesReply reply;
        reply.buckets = { bucket({ { kImportTotal, 12 } }), bucket({ { kImportTotal, 30 } }) };
        reply.totals[kImportTotal] = Decimal(42, 0);
        const Consumption consumption = consumptionOf(reply);
        QCOMPARE(consumption.parts.size(), std::size_t(1));
        QCOMPARE(consumption.parts[0].part, FlowPart::Import);
        QVERIFY(consumption.isExact());
        QVERIFY(!consumption.hasExport());
    }

    void proofHoldsToTheLastDigit()
    {
        const Consumption exact = consumptionOf(tariffReply());
        QVERIFY(exact.isExact());
        QCOMPARE(proofText(exact, kDays, QLocale::c()), QStringLiteral("2 day(s) = register difference, exact"));

        SeriesReply reply = tariffReply();
        reply.totals[kImportTariff2] = Decimal(7914, 0); // 1 Wh more than the bars
        const Consumption wrong = consumptionOf(reply);
        QVERIFY(!wrong.isExact());
        QCOMPARE(*wrong.parts[1].difference(), Decimal(1, 0));
        QCOMPARE(proofText(wrong, kDays, QLocale::c()),
                 QStringLiteral("2 day(s) and the registers differ by 0.001\u00a0kWh (Import T2)"));
    }

    void differenceIsRegistersMinusBars_data()
    {
        QTest::addColumn<qint64>("registers");
        QTest::addColumn<qint64>("difference");
        // The bars of tariff 1 are 2284 and 100 Wh.
        QTest::newRow("equal") << qint64(2384) << qint64(0);
        QTest::newRow("one more") << qint64(2385) << qint64(1);
        QTest::newRow("less") << qint64(2000) << qint64(-384);
        QTest::newRow("far more") << qint64(99'999'999'999) << qint64(99'999'997'615);
    }
    void differenceIsRegistersMinusBars()
    {
        QFETCH(qint64, registers);
        QFETCH(qint64, difference);
        SeriesReply reply = tariffReply();
        reply.totals[kImportTariff1] = Decimal(registers, 0);
        const PartTotal part = consumptionOf(reply).parts.at(0);
        QCOMPARE(part.difference(), std::optional(Decimal(difference, 0)));
        QCOMPARE(part.isExact(), difference == 0);
        QVERIFY(!PartTotal({ FlowPart::Import, 0, Decimal(1, 0), std::nullopt }).difference());
        QVERIFY(!PartTotal({ FlowPart::Import, 0, std::nullopt, Decimal(1, 0) }).difference());
    }

    void readingsStandBesideTheirDifference()
    {
        SeriesReply reply = tariffReply();
        reply.readingsAtFrom[kImportTariff1] = Decimal(99'999'997'615, 0);
        reply.readingsAtTo[kImportTariff1] = Decimal(99'999'999'999, 0);
        const Consumption consumption = consumptionOf(reply);
        QCOMPARE(readingsText(consumption.parts[0], QLocale(QStringLiteral("en_GB"))),
                 QStringLiteral("99,999,997.615 \u2192 99,999,999.999"));
        QCOMPARE(readingsText(consumption.parts[1], QLocale::c()), QString());

        SeriesReply gas;
        gas.request.kind = SeriesKind::Gas;
        gas.totals[0] = Decimal(4000, -3);
        gas.readingsAtFrom[0] = Decimal(100'000, -3);
        gas.readingsAtTo[0] = Decimal(104'000, -3);
        QCOMPARE(readingsText(consumptionOf(gas).parts.at(0), QLocale::c()), QStringLiteral("100.000 \u2192 104.000"));
    }

    void proofWithoutRegistersIsNone()
    {
        SeriesReply reply = tariffReply();
        reply.totals[kExportTariff1].reset();
        QVERIFY(!consumptionOf(reply).isExact());
    }

    void gasIsOnePart()
    {
        SeriesReply reply;
        reply.request.kind = SeriesKind::Gas;
        reply.buckets = { bucket({ { 0, 2 } }) };
        reply.totals[0] = Decimal(2, 0);
        const Consumption consumption = consumptionOf(reply);
        QCOMPARE(consumption.parts.size(), std::size_t(1));
        QCOMPARE(consumption.parts[0].part, FlowPart::Gas);
    }

    void figuresAreExact()
    {
        QCOMPARE(flowFigure(FlowPart::Import, Decimal(10197, 0), QLocale::c()).number(), QStringLiteral("10.197"));
        QCOMPARE(flowFigure(FlowPart::Import, Decimal(100, 0), QLocale::c()).number(), QStringLiteral("0.100"));
        QCOMPARE(flowFigure(FlowPart::Gas, Decimal(2112, -3), QLocale::c()).number(), QStringLiteral("2.112"));
    }

    void sharesAddUp_data()
    {
        QTest::addColumn<QList<qint64>>("wattHours"); // import T1 and T2, export T1 and T2; less than 0: no register
        QTest::addColumn<QString>("shares");
        QTest::newRow("as on a bill") << QList<qint64> { 100'906, 102'900, 90'369, 136'788 } << "495 505 398 602";
        QTest::newRow("both round up") << QList<qint64> { 3335, 6665, 0, 0 } << "334 666 - -";
        QTest::newRow("one of them is all") << QList<qint64> { 0, 5, 7, 0 } << "0 1000 1000 0";
        QTest::newRow("a register is not known") << QList<qint64> { 5, -1, 1, 1 } << "- - 500 500";
        QTest::newRow("more than thousandfold fits") << QList<qint64> { INT64_MAX / 2, 1, 1, 3 } << "- - 250 750";
    }
    void sharesAddUp()
    {
        QFETCH(QList<qint64>, wattHours);
        constexpr FlowPart kParts[] = { FlowPart::ImportTariff1, FlowPart::ImportTariff2, FlowPart::ExportTariff1,
                                        FlowPart::ExportTariff2 };
        std::vector<PartTotal> parts;
        for (qsizetype i = 0; i < wattHours.size(); ++i)
            parts.push_back({ kParts[i], std::size_t(i), std::nullopt,
                              wattHours[i] < 0 ? std::nullopt : std::optional(Decimal(wattHours[i], 0)) });
        QStringList texts;
        for (const auto &share : sharesOf(parts))
            texts << (share ? QString::number(*share) : QStringLiteral("-"));
        QTEST(texts.join(u' '), "shares");
    }

    void oneRegisterHasNoShare()
    {
        const std::vector<PartTotal> gas { { FlowPart::Gas, 0, Decimal(2, 0), Decimal(2, 0) } };
        QVERIFY(!sharesOf(gas).at(0));
    }

    void sharesAreOfOneUnit()
    {
        // 1.5 of 2 Wh, with the decimals of two registers.
        const std::vector<PartTotal> parts { { FlowPart::ImportTariff1, 0, std::nullopt, Decimal(15, -1) },
                                             { FlowPart::ImportTariff2, 1, std::nullopt, Decimal(50, -2) } };
        QCOMPARE(sharesOf(parts), (std::vector<std::optional<int>> { 750, 250 }));
    }

    void tableEndsWithTheBarThatIsRunning()
    {
        SeriesReply reply = tariffReply();
        for (std::size_t i = 0; i < reply.buckets.size(); ++i) {
            reply.buckets[i].begin = UtcSeconds(hours(24 * i));
            reply.buckets[i].end = UtcSeconds(hours(24 * (i + 1)));
        }
        Bucket toCome;
        toCome.begin = UtcSeconds(hours(72));
        toCome.end = UtcSeconds(hours(96));
        reply.buckets.push_back(toCome);
        const Consumption consumption = consumptionOf(reply);
        const UtcSeconds now = UtcSeconds(hours(71)); // in the third
        const ChartTable table = consumptionTable(consumption, kDays, std::nullopt, now, QLocale::c());
        QCOMPARE(table.rows.size(), std::size_t(4)); // with the total
        QCOMPARE(table.rows[1].csvState, std::string("gap")); // over, and nothing known
        QCOMPARE(chartCsv(table).count('\n'), 4);
        // What is compared knows of them.
        const ComparedBars other { &consumption, { 0, 1, 2, 0 }, QStringLiteral("before") };
        const ChartTable compared = consumptionTable(consumption, kDays, other, now, QLocale::c());
        QCOMPARE(compared.rows.size(), std::size_t(5));
        QCOMPARE(compared.rows[3].state, QStringLiteral("still to come"));
        QCOMPARE(compared.rows[3].csvState, std::string());
        QCOMPARE(compared.rows[3].figures[3].csv, std::string("10.197"));
    }

    void tableHoldsEveryBucketAndTheTotal()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(
            consumptionTable(consumptionOf(tariffReply()), kDays, std::nullopt, UtcSeconds::max(), QLocale::c()));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 5);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, 1), QStringLiteral("2.284"));
        QCOMPARE(text(1, 1), QString()); // unknown is empty, never 0
        QCOMPARE(text(1, 4), QStringLiteral("no data"));
        QCOMPARE(text(2, 2), QStringLiteral("0.000"));
        QCOMPARE(text(3, 2), QStringLiteral("7.913"));
        QCOMPARE(text(3, 4), QStringLiteral("equals the registers"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Import T1 kWh"));
    }
};

QTEST_GUILESS_MAIN(ConsumptionTest)
#include "tst_consumption.moc"
