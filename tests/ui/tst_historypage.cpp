// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "domain/profile.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/consumptioncards.h"
#include "ui/widgets/readoutline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;
using namespace std::chrono;
using Span = HistoryPeriod::Span;

namespace {

/// Keeps the requests; the test answers them when it likes.
class FakeQuery : public HistoryQuery
{
public:
    using HistoryQuery::HistoryQuery;

    std::vector<SeriesRequest> requests;
    void request(const SeriesRequest &request) override { requests.push_back(request); }

    [[nodiscard]] SeriesRequest last(SeriesKind kind) const
    {
        for (auto it = requests.rbegin(); it != requests.rend(); ++it)
            if (it->kind == kind)
                return *it;
        return {};
    }
};

class FakeCommands : public HistoryCommands
{
public:
    using HistoryCommands::HistoryCommands;

    SeriesRequest exported;
    QString path;
    quint64 cancelled = 0;
    quint64 exportCsv(const CsvExport &what) override
    {
        exported = what.range;
        path = what.path;
        return 7;
    }
    void cancel(quint64 job) override { cancelled = job; }
    void setRawArchiveLimit(quint64) override { }
};

/// One bucket a step of the request: T1 1000 Wh, T2 500 Wh, export T1 250 Wh each.
SeriesReply replyTo(const SeriesRequest &request)
{
    SeriesReply reply;
    reply.request = request;
    reply.recordedFrom = sys_days(2025y / 11 / 3);
    for (UtcSeconds begin = request.from; begin < request.to;) {
        Bucket bucket;
        bucket.begin = begin;
        const year_month_day day = localDay(begin, request.zone);
        if (request.step == BucketStep::Hour)
            bucket.end = begin + 1h;
        else if (request.step == BucketStep::LocalDay)
            bucket.end = startOfLocalDay(year_month_day(sys_days(day) + days(1)), request.zone);
        else
            bucket.end = startOfLocalDay(year_month_day(day.year() / day.month() / 1) + months(1), request.zone);
        bucket.quality = BucketQuality::Measured;
        bucket.values[kImportTariff1] = Decimal(1000, 0);
        bucket.values[kImportTariff2] = Decimal(500, 0);
        bucket.values[kExportTariff1] = Decimal(250, 0);
        begin = bucket.end;
        reply.buckets.push_back(bucket);
    }
    const auto count = static_cast<std::int64_t>(reply.buckets.size());
    reply.totals[kImportTariff1] = Decimal(1000 * count, 0);
    reply.totals[kImportTariff2] = Decimal(500 * count, 0);
    reply.totals[kExportTariff1] = Decimal(250 * count, 0);
    return reply;
}

struct Bench
{
    FakeQuery query;
    FakeCommands commands;
    Feed feed;
    HistoryPage page { &query, &commands, &feed };
    UtcSeconds now = sys_days(2026y / 4 / 14) + 11h + 41min;

    Bench()
    {
        page.setClock([this] { return now; });
        page.setFileChooser([](const QString &) { return QStringLiteral("/tmp/out.csv"); });
        page.resize(1128, 660);
        page.show();
    }
    void answer() { Q_EMIT query.replied(replyTo(query.last(SeriesKind::Energy))); }
    void show(Span span, year_month_day day)
    {
        page.setPeriod(HistoryPeriod(span, day));
        answer();
    }
    [[nodiscard]] BarChart *chart() { return page.findChild<BarChart *>(); }
    [[nodiscard]] ReadoutLine *readout() { return page.findChild<ReadoutLine *>(); }
    [[nodiscard]] QString proof() { return page.findChild<StatusChip *>(QStringLiteral("proof"))->valueText(); }
    [[nodiscard]] QLabel *label(const char *name) { return page.findChild<QLabel *>(QLatin1String(name)); }
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : page.menuActions())
            if (action->shortcut() == keys)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no action has ") + keys.toString()));
    }
};

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(ThemeChoice::Light);
    }

    void asksForTodayInTheZone()
    {
        Bench bench;
        const SeriesRequest request = bench.query.last(SeriesKind::Energy);
        QCOMPARE(QString::fromStdString(formatUtc(request.from)), QStringLiteral("2026-04-13T22:00:00Z"));
        QCOMPARE(QString::fromStdString(formatUtc(request.to)), QStringLiteral("2026-04-14T22:00:00Z"));
        QCOMPARE(request.step, BucketStep::Hour);
        QCOMPARE(request.zone, kCentralEurope);
    }

    void onlyTheNewestQuestionIsWorthAnAnswer()
    {
        Bench bench;
        bench.page.setPeriod(HistoryPeriod(Span::Month, 2026y / 3 / 1));
        bench.page.setPeriod(HistoryPeriod(Span::Month, 2026y / 2 / 1));
        const SeriesRequest bars = bench.query.last(SeriesKind::Energy);
        const SeriesRequest gas = bench.query.last(SeriesKind::Gas);
        QVERIFY(bars.asker != 0 && gas.asker != 0 && bars.asker != gas.asker);
        for (const SeriesRequest &request : bench.query.requests)
            QCOMPARE(request.asker, request.kind == SeriesKind::Gas ? gas.asker : bars.asker);
    }

    void slotsAreTheHoursDaysAndMonths_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("slots");
        QTest::newRow("day") << int(Span::Day) << 4 << 14 << 24;
        QTest::newRow("day the clocks go forward, EU rule") << int(Span::Day) << 3 << 29 << 23;
        QTest::newRow("day they go back") << int(Span::Day) << 10 << 25 << 25;
        QTest::newRow("week") << int(Span::Week) << 3 << 29 << 7;
        QTest::newRow("month with the change") << int(Span::Month) << 3 << 29 << 31;
        QTest::newRow("year") << int(Span::Year) << 3 << 29 << 12;
    }
    void slotsAreTheHoursDaysAndMonths()
    {
        QFETCH(int, span);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(int, slots);
        Bench bench;
        bench.show(static_cast<Span>(span), year(2026) / month / day);
        QCOMPARE(static_cast<int>(bench.chart()->data().slots.size()), slots);
        QVERIFY2(bench.proof().endsWith(QStringLiteral("= register difference, exact")), qPrintable(bench.proof()));
    }

    void repeatedHourStandsTwice()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 10 / 25);
        QCOMPARE(bench.chart()->data().slots[2].label, QStringLiteral("2"));
        QCOMPARE(bench.chart()->data().slots[3].label, QStringLiteral("2"));
        QCOMPARE(bench.chart()->data().slots[4].label, QStringLiteral("3"));
    }

    void barsAreKilowattHours()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 4 / 14);
        const BarChartData &bars = bench.chart()->data();
        QCOMPARE(bars.parts.size(), std::size_t(3));
        QCOMPARE(bars.parts[0], (BarPart { BarHue::Import, false }));
        QCOMPARE(bars.parts[1], (BarPart { BarHue::Tariff2, false }));
        QCOMPARE(bars.parts[2], (BarPart { BarHue::Export, true }));
        QCOMPARE(bars.slots[0].values, (std::vector<double> { 1.0, 0.5, 0.25 }));
        QCOMPARE(bench.readout()->text(),
                 QStringLiteral("Tue 14 Apr 2026: T1 24.000, T2 12.000, import 36.000, export 6.000 kWh"));
    }

    void staleAnswersAreDropped()
    {
        Bench bench;
        const SeriesRequest old = bench.query.last(SeriesKind::Energy);
        bench.page.setPeriod(bench.page.period().previous());
        Q_EMIT bench.query.replied(replyTo(old));
        QVERIFY(bench.page.consumption().isEmpty());
        SeriesRequest foreign = bench.query.last(SeriesKind::Energy);
        foreign.token += 1000; // somebody else's
        Q_EMIT bench.query.replied(replyTo(foreign));
        QVERIFY(bench.page.consumption().isEmpty());
        bench.answer();
        QVERIFY(!bench.page.consumption().isEmpty());
    }

    void differenceIsSaid()
    {
        Bench bench;
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy));
        reply.totals[kImportTariff1] = Decimal(24'003, 0);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.proof(), QStringLiteral("24 hour(s) and the registers differ by 0.003\u00a0kWh (Import T1)"));
    }

    void proofCardShowsTheReadings()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 4 / 14);
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy));
        reply.readingsAtFrom[kImportTariff1] = Decimal(618'978, 0); // 24 bars of 1 kWh
        reply.readingsAtTo[kImportTariff1] = Decimal(642'978, 0);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.page.findChild<ProofCard *>()->valueText(),
                 QStringLiteral("Import T1 24.000, 618.978 \u2192 642.978, 24 hour(s) add up to the same; "
                                "Import T2 12.000, 24 hour(s) add up to the same; "
                                "Export T1 6.000, 24 hour(s) add up to the same"));
    }

    void arrowsReadOneBarAfterAnother()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        bench.chart()->setFocus();
        QTest::keyClick(bench.chart(), Qt::Key_Home);
        QTest::keyClick(bench.chart(), Qt::Key_Right);
        QCOMPARE(bench.readout()->title(), QStringLiteral("Mon 2 March"));
        QCOMPARE(bench.chart()->valueText(),
                 QStringLiteral("Mon 2 March: T1 1.000, T2 0.500, import 1.500, export 0.250 kWh"));
        QTest::keyClick(bench.chart(), Qt::Key_End);
        QCOMPARE(bench.readout()->title(), QStringLiteral("Tue 31 March"));
        QTest::keyClick(bench.chart(), Qt::Key_Return); // into the day
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Day, 2026y / 3 / 31));
        bench.trigger(QKeySequence(Qt::ALT | Qt::Key_Left));
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Day, 2026y / 3 / 30));
        bench.trigger(QKeySequence(Qt::ALT | Qt::Key_Up));
        QCOMPARE(bench.page.period().span(), Span::Week);
    }

    void meterWithoutTariffsShowsItsTotal()
    {
        Bench bench;
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy));
        for (Bucket &bucket : reply.buckets) {
            bucket.values = {};
            bucket.values[kImportTotal] = Decimal(1500, 0);
        }
        reply.totals = {};
        reply.totals[kImportTotal] = Decimal(36'000, 0);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.chart()->data().parts.size(), std::size_t(1));
        QCOMPARE(bench.readout()->text(), QStringLiteral("Tue 14 Apr 2026: import 36.000 kWh"));
    }

    void gasIsOfferedOnceThereIsSome()
    {
        Bench bench;
        auto *quantity = bench.page.findChild<SegmentedControl *>(QStringLiteral("quantity"));
        QVERIFY(!quantity->isVisible());
        SeriesReply gas;
        gas.request = bench.query.last(SeriesKind::Gas);
        gas.buckets.resize(1);
        gas.buckets[0].quality = BucketQuality::Measured;
        gas.buckets[0].values[0] = Decimal(2112, -3);
        gas.totals[0] = Decimal(2112, -3);
        Q_EMIT bench.query.replied(gas);
        QVERIFY(quantity->isVisible());
        QTest::mouseClick(bench.page.findChild<QWidget *>(QStringLiteral("quantity.1")), Qt::LeftButton);
        gas.request = bench.query.last(SeriesKind::Gas);
        Q_EMIT bench.query.replied(gas);
        QCOMPARE(bench.readout()->text(), QStringLiteral("Tue 14 Apr 2026: gas 2.112 m³"));
    }

    void emptyRangeSaysWhatThereIs()
    {
        Bench bench;
        SeriesReply reply;
        reply.request = bench.query.last(SeriesKind::Energy);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.label("emptyText")->text(),
                 QStringLiteral("Nothing recorded yet. Bars appear here once a meter is connected."));
        reply.recordedFrom = sys_days(2025y / 11 / 3);
        Q_EMIT bench.query.replied(reply);
        QVERIFY(bench.label("emptyText")->isVisible());
        QCOMPARE(bench.label("emptyText")->text(),
                 QStringLiteral("No data for Tue 14 Apr 2026. Recording started Monday, 3 November 2025."));
        reply.error = HistoryError::Damaged;
        Q_EMIT bench.query.replied(reply);
        QVERIFY(!bench.label("emptyText")->text().contains(QStringLiteral("No data")));
        bench.answer();
        QVERIFY(!bench.label("emptyText")->isVisible());
    }

    void tableTakesTheChartsPlace()
    {
        Bench bench;
        bench.answer();
        QVERIFY(bench.chart()->isVisible());
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        auto *table = bench.page.findChild<QTableView *>(QStringLiteral("consumptionTable"));
        QVERIFY(table->isVisible() && !bench.chart()->isVisible());
        QCOMPARE(table->model()->rowCount(), 25);
        QCOMPARE(table->model()->index(24, 1).data().toString(), QStringLiteral("24.000"));
    }

    void newTelegramsAskAgainAfterAWhile()
    {
        Bench bench;
        bench.answer();
        const std::size_t asked = bench.query.requests.size();
        for (int i = 0; i < 20; ++i)
            bench.feed.send(dsmrTelegram(100, i));
        QCOMPARE(bench.query.requests.size(), asked); // not for each of them
        QTRY_VERIFY_WITH_TIMEOUT(bench.query.requests.size() > asked, 20'000);
    }

    void zoneOfTheMeterDecidesTheDay()
    {
        Bench bench;
        LiveTelegram telegram;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->verdict = Verdict::Ok;
        snapshot->profile = findProfile("se"); // fixed UTC+1
        QVERIFY(snapshot->profile);
        telegram.snapshot = snapshot;
        Q_EMIT bench.feed.telegramArrived(telegram);
        QCOMPARE(bench.page.zone(), snapshot->profile->zone);
        QCOMPARE(bench.query.last(SeriesKind::Energy).from, bench.page.period().begin(snapshot->profile->zone));
    }

    void exportRunsWithProgressAndCancel()
    {
        Bench bench;
        bench.answer();
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
        QCOMPARE(bench.commands.exported, bench.query.last(SeriesKind::Energy));
        QCOMPARE(bench.commands.path, QStringLiteral("/tmp/out.csv"));
        auto *bar = bench.page.findChild<QWidget *>(QStringLiteral("exportBar"));
        auto *cancel = bench.page.findChild<QPushButton *>(QStringLiteral("exportCancel"));
        QVERIFY(bar->isVisible());
        Q_EMIT bench.commands.progressed(7, 1, 2);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(bench.commands.cancelled, quint64(7));
        Q_EMIT bench.commands.finished(8, HistoryError::None, {}); // another job
        QVERIFY(bench.label("exportText")->text().startsWith(QStringLiteral("Exporting")));
        Q_EMIT bench.commands.finished(7, HistoryError::Cancelled, {});
        QCOMPARE(bench.label("exportText")->text(), QStringLiteral("Export cancelled; no file was written."));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
        Q_EMIT bench.commands.finished(7, HistoryError::None, {});
        QCOMPARE(bench.label("exportText")->text(), QStringLiteral("Exported to /tmp/out.csv"));
    }

    void narrowPagePutsTheCardsBelow()
    {
        Bench bench;
        bench.answer();
        auto *totals = bench.page.findChild<TotalsCard *>();
        QTRY_VERIFY(totals->mapTo(&bench.page, QPoint()).x() > bench.chart()->mapTo(&bench.page, QPoint()).x() + 400);
        bench.page.resize(860, 700);
        QTRY_VERIFY(totals->mapTo(&bench.page, QPoint()).y() > bench.chart()->mapTo(&bench.page, QPoint()).y() + 200);
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
