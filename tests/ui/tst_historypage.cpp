// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/pagetest.h"
#include "historyfakes.h"
#include "inspectorfixture.h"

#include "domain/profile.h"
#include "ui/pages/history/historychartcard.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/bandchart.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/consumptioncards.h"
#include "ui/widgets/heatmapchart.h"
#include "ui/widgets/readoutline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::historytest;
using namespace meterscope::ui::inspectortest;
using namespace meterscope::ui::pagetest;
using namespace std::chrono;
using Span = HistoryPeriod::Span;

namespace {

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
        page.resize(1128, 660);
        page.show();
    }
    /// Everything that was asked since, also what an answer makes the page ask.
    void answer()
    {
        while (query.hasWaiting())
            Q_EMIT query.replied(query.answerTo(query.takeOldest()));
    }
    void show(Span span, year_month_day day)
    {
        page.setPeriod(HistoryPeriod(span, day));
        answer();
    }
    [[nodiscard]] BarChart *chart() { return page.findChild<BarChart *>(); }
    [[nodiscard]] HeatMapChart *map() { return page.findChild<HeatMapChart *>(); }
    [[nodiscard]] BandChart *bands() { return page.findChild<BandChart *>(); }
    [[nodiscard]] ReadoutLine *readout() { return page.findChild<ReadoutLine *>(); }
    [[nodiscard]] QTableView *table() { return page.findChild<QTableView *>(QStringLiteral("chartTable")); }
    [[nodiscard]] QString proof() { return page.findChild<StatusChip *>(QStringLiteral("proof"))->valueText(); }
    [[nodiscard]] QLabel *label(const char *name) { return page.findChild<QLabel *>(QLatin1String(name)); }
    [[nodiscard]] QString facts() { return page.findChild<FactsCard *>()->valueText(); }
    void trigger(const QKeySequence &keys)
    {
        QVERIFY2(pagetest::trigger(page.menuActions(), keys), qPrintable(keys.toString()));
    }
    /// The bars of the period alone, not those around it.
    [[nodiscard]] int slotsInWindow()
    {
        int count = 0;
        for (int i = 0; i < chart()->slotCount(); ++i)
            count += chart()->slotArea(i).width() > 0.01 ? 1 : 0;
        return count;
    }
    [[nodiscard]] QWidget *viewport(HistoryChart *chart)
    {
        return chart->findChild<QAbstractScrollArea *>()->viewport();
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
        const SeriesRequest request = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        QCOMPARE(QString::fromStdString(formatUtc(request.from)), QStringLiteral("2026-04-13T22:00:00Z"));
        QCOMPARE(QString::fromStdString(formatUtc(request.to)), QStringLiteral("2026-04-14T22:00:00Z"));
        QCOMPARE(request.zone, kCentralEurope);
    }

    void onlyTheNewestQuestionIsWorthAnAnswer()
    {
        Bench bench;
        bench.page.setPeriod(HistoryPeriod(Span::Month, 2026y / 3 / 1));
        bench.page.setPeriod(HistoryPeriod(Span::Month, 2026y / 2 / 1));
        // A question of a kind has one asker, and no two kinds share one.
        std::map<std::uint32_t, std::pair<SeriesKind, BucketStep>> askers;
        for (const SeriesRequest &request : bench.query.requests) {
            QVERIFY(request.asker != 0);
            const auto [known, isNew] = askers.emplace(request.asker, std::pair(request.kind, request.step));
            QVERIFY(isNew || known->second.first == request.kind);
        }
        QVERIFY(askers.size() >= 4);
    }

    void slotsAreTheHoursDaysAndMonths_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("slots");
        QTest::newRow("day") << int(Span::Day) << 4 << 13 << 24;
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
        QCOMPARE(bench.slotsInWindow(), slots);
        QVERIFY2(bench.proof().endsWith(QStringLiteral("= register difference, exact")), qPrintable(bench.proof()));
    }

    void repeatedHourStandsTwice()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 10 / 25);
        QStringList labels;
        for (int i = 0; i < bench.chart()->slotCount(); ++i)
            if (bench.chart()->slotArea(i).width() > 0.01)
                labels << bench.chart()->data().slots[static_cast<std::size_t>(i)].label;
        QCOMPARE(labels.mid(0, 5).join(u' '), QStringLiteral("0 1 2 2 3"));
        QCOMPARE(labels.size(), 25);
    }

    void barsAreKilowattHours()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 4 / 13);
        const BarChartData &bars = bench.chart()->data();
        QCOMPARE(bars.parts.size(), std::size_t(3));
        QCOMPARE(bars.parts[0], (BarPart { BarHue::Import, false }));
        QCOMPARE(bars.parts[1], (BarPart { BarHue::Tariff2, false }));
        QCOMPARE(bars.parts[2], (BarPart { BarHue::Export, true }));
        QCOMPARE(bars.slots[0].values, (std::vector<double> { 1.0, 0.5, 0.25 }));
        QCOMPARE(bench.readout()->text(),
                 QStringLiteral("Mon 13 Apr 2026: T1 24.000, T2 12.000, import 36.000, export 6.000 kWh"));
    }

    void staleAnswersAreDropped()
    {
        Bench bench;
        const SeriesRequest old = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        bench.page.setPeriod(bench.page.period().previous());
        Q_EMIT bench.query.replied(replyTo(old));
        QVERIFY(bench.page.consumption().isEmpty());
        SeriesRequest foreign = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        foreign.token += 1000; // somebody else's
        Q_EMIT bench.query.replied(replyTo(foreign));
        QVERIFY(bench.page.consumption().isEmpty());
        bench.answer();
        QVERIFY(!bench.page.consumption().isEmpty());
    }

    void differenceIsSaid()
    {
        Bench bench;
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::Hour));
        reply.totals[kImportTariff1] = Decimal(24'003, 0);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.proof(), QStringLiteral("24 hour(s) and the registers differ by 0.003\u00a0kWh (Import T1)"));
    }

    void proofCardShowsReadingsAndShares()
    {
        Bench bench;
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::Hour));
        reply.readingsAtFrom[kImportTariff1] = Decimal(618'978, 0); // 24 bars of 1 kWh
        reply.readingsAtTo[kImportTariff1] = Decimal(642'978, 0);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.page.findChild<ProofCard *>()->valueText(),
                 QStringLiteral("Import T1 24.000, 66.7 %, 618.978 \u2192 642.978, 24 hour(s) add up to the same; "
                                "Import T2 12.000, 33.3 %, 24 hour(s) add up to the same; "
                                "Export T1 6.000, 24 hour(s) add up to the same"));
    }

    void doubtfulReadingsAreSaid()
    {
        Bench bench;
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::Hour));
        Q_EMIT bench.query.replied(reply);
        QVERIFY(bench.label("doubts")->isHidden());
        bench.page.setPeriod(bench.page.period().previous());
        reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::Hour));
        reply.doubtful = 3;
        Q_EMIT bench.query.replied(reply);
        QVERIFY(bench.label("doubts")->isVisible());
        QCOMPARE(bench.label("doubts")->text(), QStringLiteral("3 doubtful reading(s) left out"));
        QVERIFY(bench.facts().contains(QStringLiteral("Doubtful readings: 3")));
    }

    // --- Keys

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

    void levelsAreSteppedDownToTheHour()
    {
        Bench bench;
        bench.show(Span::Year, 2026y / 1 / 1);
        for (const Span span : { Span::Month, Span::Day, Span::Hour }) {
            QTest::keyClick(bench.chart(), Qt::Key_Home);
            QTest::keyClick(bench.chart(), Qt::Key_Enter);
            bench.answer();
            QCOMPARE(bench.page.period().span(), span);
        }
        QCOMPARE(bench.slotsInWindow(), 60);
        QTest::keyClick(bench.chart(), Qt::Key_Home);
        QCOMPARE(bench.readout()->title(), QStringLiteral("00:00 – 00:01"));
        bench.trigger(QKeySequence(Qt::ALT | Qt::Key_Right));
        QCOMPARE(bench.page.period().begin(kCentralEurope), startOfLocalDay(2026y / 1 / 1, kCentralEurope) + 1h);
    }

    void plusAndMinusZoom()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        QTest::keyClick(bench.chart(), Qt::Key_Home); // around the first day
        QTest::keyClick(bench.chart(), Qt::Key_Plus);
        QCOMPARE(bench.page.period().span(), Span::Range);
        const auto length = bench.page.period().length(kCentralEurope);
        QVERIFY(std::abs((length - seconds(hours(31 * 24 - 1)) / 2).count()) < 60);
        QTRY_VERIFY(!bench.chart()->isMoving()); // then it asks again
        bench.answer();
        QVERIFY(bench.proof().endsWith(QStringLiteral("= register difference, exact")));
        // Its ends are ends of bars now.
        QCOMPARE(localDay(bench.page.period().begin(kCentralEurope), kCentralEurope), 2026y / 3 / 1);
        QCOMPARE(bench.page.period().begin(kCentralEurope), startOfLocalDay(2026y / 3 / 1, kCentralEurope));
        QTest::keyClick(bench.chart(), Qt::Key_Minus);
        QVERIFY(bench.page.period().length(kCentralEurope) > length);
    }

    void shiftAndArrowsPan()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        const UtcSeconds before = bench.page.period().begin(kCentralEurope);
        QTest::keyClick(bench.chart(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(bench.page.period().begin(kCentralEurope) < before);
        QCOMPARE(bench.page.period().step(kCentralEurope), BarStep::Day); // panning changes no bars
    }

    void goToDateIsAsked()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_G));
        auto *dialog = bench.page.findChild<PeriodDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QDateEdit *>(QStringLiteral("day"))->setDate(QDate(2025, 12, 24));
        dialog->accept();
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Month, 2025y / 12 / 1));
    }

    void rangeIsChosenByItsDays()
    {
        Bench bench;
        bench.answer();
        QTest::mouseClick(bench.page.findChild<QWidget *>(QStringLiteral("span.5")), Qt::LeftButton);
        auto *dialog = bench.page.findChild<PeriodDialog *>();
        QVERIFY(dialog && dialog->isRange());
        dialog->findChild<QDateEdit *>(QStringLiteral("from"))->setDate(QDate(2026, 3, 28));
        dialog->findChild<QDateEdit *>(QStringLiteral("to"))->setDate(QDate(2026, 3, 30));
        dialog->accept();
        QCOMPARE(bench.page.period().begin(kCentralEurope), startOfLocalDay(2026y / 3 / 28, kCentralEurope));
        QCOMPARE(bench.page.period().end(kCentralEurope), startOfLocalDay(2026y / 3 / 31, kCentralEurope));
        bench.answer();
        QCOMPARE(bench.slotsInWindow(), 71); // hours: 24 + 23 + 24
        QCOMPARE(bench.readout()->title(), QStringLiteral("28 Mar 2026 – 30 Mar 2026"));
    }

    void allIsWhatWasRecorded()
    {
        Bench bench;
        bench.answer();
        QTest::mouseClick(bench.page.findChild<QWidget *>(QStringLiteral("span.4")), Qt::LeftButton);
        QCOMPARE(bench.page.period().begin(kCentralEurope), startOfLocalDay(2025y / 11 / 3, kCentralEurope));
        QCOMPARE(bench.page.period().end(kCentralEurope), startOfLocalDay(2026y / 4 / 15, kCentralEurope));
        bench.answer();
        QCOMPARE(bench.slotsInWindow(), 6); // November to April
    }

    // --- Mouse

    void wheelZoomsToThePointer()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        const double x = bench.chart()->slotArea(bench.chart()->slotCount() / 2).center().x();
        const double time = bench.chart()->window().time(x);
        QWheelEvent wheel({ x, 100 }, bench.chart()->mapToGlobal(QPointF(x, 100)), {}, { 0, 120 }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.viewport(bench.chart()), &wheel);
        QVERIFY(std::abs(bench.chart()->window().time(x) - time) < 1);
        QVERIFY(bench.chart()->window().length() < 26 * 86'400);
        QCOMPARE(bench.page.period().span(), Span::Range);
    }

    void dragMovesWhatIsDrawn()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        QWidget *viewport = bench.viewport(bench.chart());
        const int wide = static_cast<int>(bench.chart()->window().width);
        const QPoint start(400, 150);
        const std::size_t asked = bench.query.requests.size();
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 10; ++step) {
            QMouseEvent move(QEvent::MouseMove, start + QPoint(step * wide / 31, 0),
                             viewport->mapToGlobal(start + QPoint(step * wide / 31, 0)), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        }
        QVERIFY(bench.chart()->isMoving());
        // What stands around the month was known: it is drawn at once, and nothing is asked for each frame.
        QVERIFY(bench.query.requests.size() - asked <= 2);
        QVERIFY(bench.slotsInWindow() >= 31);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, start + QPoint(10 * wide / 31, 0));
        QCOMPARE(localDay(bench.page.period().begin(kCentralEurope), kCentralEurope), 2026y / 2 / 19);
        QCOMPARE(bench.page.period().step(kCentralEurope), BarStep::Day);
        bench.answer();
        QVERIFY(bench.proof().endsWith(QStringLiteral("= register difference, exact")));
    }

    void doubleClickStepsDown()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        QPoint place;
        for (int i = 0; i < bench.chart()->slotCount(); ++i)
            if (bench.chart()->data().slots[static_cast<std::size_t>(i)].label == QStringLiteral("17")
                && bench.chart()->slotArea(i).width() > 0.01)
                place = bench.chart()->slotArea(i).center().toPoint();
        QTest::mouseDClick(bench.viewport(bench.chart()), Qt::LeftButton, {}, place);
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Day, 2026y / 3 / 17));
    }

    // --- Views

    void viewsExistOnlyWhereThereAreData()
    {
        Bench bench;
        auto *button = bench.page.findChild<QPushButton *>(QStringLiteral("viewButton"));
        const auto offered = [button] {
            QStringList names;
            for (const QAction *action : button->menu()->actions())
                if (action->isVisible() && action->isCheckable())
                    names << action->text();
            return names.join(u' ');
        };
        QCOMPARE(offered(), QStringLiteral("Electricity Power Mean day Heat map"));
        bench.query.silent = { SeriesKind::Water, SeriesKind::Heat };
        bench.answer();
        QCOMPARE(offered(), QStringLiteral("Electricity Power Voltage Gas Mean day Heat map"));
    }

    void gasIsInCubicMetres()
    {
        Bench bench;
        bench.answer();
        bench.page.setView(HistoryView::Gas);
        bench.answer();
        QCOMPARE(bench.chart()->data().parts, (std::vector<BarPart> { { BarHue::Gas, false } }));
        QCOMPARE(bench.readout()->text(), QStringLiteral("Tue 14 Apr 2026: gas 2.112 m³"));
    }

    void heatIsShownInItsUnit()
    {
        Bench bench;
        bench.answer();
        bench.page.setView(HistoryView::Heat);
        bench.answer();
        QCOMPARE(bench.readout()->text(), QStringLiteral("Tue 14 Apr 2026: heat 0.048 GJ")); // 24 times 2 MJ
    }

    void powerIsABand()
    {
        Bench bench;
        bench.answer();
        bench.page.setView(HistoryView::Power);
        const SeriesRequest asked = bench.query.last(SeriesKind::Power, BucketStep::Hour);
        QVERIFY(asked.plotWidth > 100 && asked.plotWidth <= 3U * 1128U); // a pixel a bucket over three windows
        bench.answer();
        QCOMPARE(bench.bands()->data().lanes.size(), std::size_t(1));
        QVERIFY(bench.bands()->isVisible());
        QVERIFY2(bench.readout()->text().startsWith(QStringLiteral("Tue 14 Apr 2026: lowest −100, highest 2")),
                 qPrintable(bench.readout()->text()));
        QTest::keyClick(bench.bands(), Qt::Key_Home);
        QVERIFY2(bench.readout()->text().endsWith(QStringLiteral("lowest −100, mean 148, highest 2,300 W"))
                     || bench.readout()->text().endsWith(QStringLiteral("lowest −100, mean 148, highest 2300 W")),
                 qPrintable(bench.readout()->text()));
        QCOMPARE(accessibleText(bench.bands(), QAccessible::Name), QStringLiteral("Power"));
        QCOMPARE(accessibleText(bench.bands(), QAccessible::Value), bench.readout()->text());
    }

    void voltageHasALaneForEachPhase()
    {
        Bench bench;
        bench.answer();
        bench.query.silent = { SeriesKind::VoltageL2 };
        bench.page.setView(HistoryView::Voltage);
        bench.answer();
        const BandChartData &data = bench.bands()->data();
        QCOMPARE(data.lanes.size(), std::size_t(2)); // a meter without L2
        QCOMPARE(data.lanes[0].label, QStringLiteral("L1"));
        QCOMPARE(data.lanes[1].label, QStringLiteral("L3"));
        QCOMPARE(data.lanes[0].guides, (std::vector<double> { 253, 230, 207 }));
        QCOMPARE(bench.readout()->text(), QStringLiteral("Tue 14 Apr 2026: L1 228.0 to 231.4, L3 228.0 to 231.4 V"));
        QTest::keyClick(bench.bands(), Qt::Key_Home);
        QVERIFY2(bench.readout()->text().contains(QStringLiteral("L1 230.1 (228.0 to 231.4)")),
                 qPrintable(bench.readout()->text()));
    }

    void meanDayHasTwentyFourBars()
    {
        Bench bench;
        bench.show(Span::Week, 2026y / 3 / 29); // with the spring day
        bench.page.setView(HistoryView::DayProfile);
        bench.answer();
        QCOMPARE(bench.chart()->slotCount(), 24);
        QCOMPARE(bench.readout()->title(), QStringLiteral("Mean of 7 day(s)"));
        QTest::keyClick(bench.chart(), Qt::Key_End);
        QCOMPARE(bench.readout()->title(), QStringLiteral("23:00 – 00:00"));
        const auto window = bench.chart()->window().length();
        QTest::keyClick(bench.chart(), Qt::Key_Plus); // there is nothing to zoom into
        QCOMPARE(bench.chart()->window().length(), window);
    }

    void heatMapIsReadByArrows()
    {
        Bench bench;
        bench.show(Span::Week, 2026y / 3 / 29);
        bench.page.setView(HistoryView::HeatMap);
        bench.answer();
        QVERIFY(bench.map()->isVisible());
        QTest::keyClick(bench.map(), Qt::Key_Home);
        QTest::keyClick(bench.map(), Qt::Key_Right);
        QTest::keyClick(bench.map(), Qt::Key_Down);
        QCOMPARE(bench.readout()->title(), QStringLiteral("Tue 24 Mar 2026 01:00 – 02:00"));
        QVERIFY(accessibleText(bench.map(), QAccessible::Value).contains(QStringLiteral("import")));
        QTest::keyClick(bench.map(), Qt::Key_Return);
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Day, 2026y / 3 / 24));
    }

    void everyChartHasItsTable_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("bars") << int(HistoryView::Energy) << 8 << 5; // seven days and the total; time, three, state
        QTest::newRow("power") << int(HistoryView::Power) << 7 << 4; // this fake keeps the step that it was asked for
        QTest::newRow("voltage") << int(HistoryView::Voltage) << 7 << 10;
        QTest::newRow("gas") << int(HistoryView::Gas) << 8 << 3;
        QTest::newRow("mean day") << int(HistoryView::DayProfile) << 24 << 4;
        QTest::newRow("heat map") << int(HistoryView::HeatMap) << 7 << 25;
    }
    void everyChartHasItsTable()
    {
        QFETCH(int, view);
        Bench bench;
        bench.show(Span::Week, 2026y / 3 / 29);
        bench.page.setView(static_cast<HistoryView>(view));
        bench.answer();
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(bench.table()->isVisible() && !bench.chart()->isVisible());
        QTEST(bench.table()->model()->rowCount(), "rows");
        QTEST(bench.table()->model()->columnCount(), "columns");
    }

    // --- Comparison, records

    void tableAndFileEndWithNow()
    {
        Bench bench; // 13:41 of the 14th
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::Hour));
        for (Bucket &bucket : reply.buckets)
            if (bucket.begin >= bench.now)
                bucket = { bucket.begin, bucket.end, BucketQuality::None, {} };
        Q_EMIT bench.query.replied(reply);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        QCOMPARE(bench.table()->model()->rowCount(), 15); // until the hour that is running, and the total
        bench.page.setView(HistoryView::HeatMap);
        bench.page.setPeriod(HistoryPeriod(Span::Week, 2026y / 4 / 14));
        bench.answer();
        QCOMPARE(bench.table()->model()->rowCount(), 2); // Monday and Tuesday
        bench.page.setView(HistoryView::Power);
        bench.answer();
        QCOMPARE(bench.table()->model()->rowCount(), 2);
    }

    void goesToWhatACardAsksFor()
    {
        Bench bench;
        bench.answer();
        const std::size_t asked = bench.query.requests.size();
        bench.page.goTo(HistoryView::Gas, HistoryPeriod(Span::Day, 2026y / 4 / 13), BarStep::Automatic);
        QCOMPARE(bench.page.period(), HistoryPeriod(Span::Day, 2026y / 4 / 13));
        QCOMPARE(bench.page.findChild<QPushButton *>(QStringLiteral("viewButton"))->text(), QStringLiteral("Gas"));
        QVERIFY(bench.query.requests.size() - asked <= 5); // one of each kind
        bench.page.goTo(HistoryView::Energy, HistoryPeriod(Span::Day, 2026y / 4 / 13), BarStep::Quarter);
        bench.answer();
        QCOMPARE(bench.slotsInWindow(), 96);
    }

    void comparisonIsADashForEachBar()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        bench.page.setComparison(ComparisonKind::YearBefore);
        bench.answer();
        int dashes = 0;
        for (const BarSlot &slot : bench.chart()->data().slots) {
            if (!slot.otherAbove)
                continue;
            ++dashes;
            QVERIFY(slot.otherBelow.has_value());
        }
        QCOMPARE(dashes, 31);
        QCOMPARE(bench.page.findChild<QPushButton *>(QStringLiteral("comparisonButton"))->text(),
                 QStringLiteral("✓ March 2025"));
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        QCOMPARE(bench.table()->model()->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Import kWh\nMarch 2025"));
        bench.page.setComparison(ComparisonKind::None);
        bench.answer();
        QVERIFY(!bench.chart()->data().slots.front().otherAbove);
    }

    void recordsAreNamed()
    {
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        QVERIFY2(bench.facts().contains(QStringLiteral("Highest quarter: 6")), qPrintable(bench.facts()));
        QVERIFY2(bench.facts().contains(QStringLiteral("Recording since")), qPrintable(bench.facts()));
    }

    // --- Empty, telegrams, zone

    void emptyRangeSaysWhatThereIs()
    {
        Bench bench;
        SeriesReply reply;
        reply.request = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        Q_EMIT bench.query.replied(reply);
        QCOMPARE(bench.label("emptyText")->text(),
                 QStringLiteral("Nothing recorded yet. Bars appear here once a meter is connected."));
        bench.page.setPeriod(bench.page.period().previous());
        reply.request = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        reply.recordedFrom = sys_days(2025y / 11 / 3);
        Q_EMIT bench.query.replied(reply);
        QVERIFY(bench.label("emptyText")->isVisible());
        QCOMPARE(bench.label("emptyText")->text(),
                 QStringLiteral("No data for Mon 13 Apr 2026. Recording started Monday, 3 November 2025."));
        bench.page.setView(HistoryView::Power); // which brings its own chart to the front
        bench.page.setView(HistoryView::Energy);
        const QObjectList &parts = bench.label("emptyText")->parent()->children();
        QVERIFY(parts.indexOf(bench.label("emptyText")) > parts.indexOf(bench.chart()));
        bench.page.setPeriod(bench.page.period().previous());
        reply.request = bench.query.last(SeriesKind::Energy, BucketStep::Hour);
        reply.error = HistoryError::Damaged;
        Q_EMIT bench.query.replied(reply);
        QVERIFY(!bench.label("emptyText")->text().contains(QStringLiteral("No data")));
        bench.page.setPeriod(bench.page.period().previous());
        bench.answer();
        QVERIFY(!bench.label("emptyText")->isVisible());
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
        QCOMPARE(bench.query.last(SeriesKind::Energy, BucketStep::Hour).from,
                 bench.page.period().begin(snapshot->profile->zone));
    }

    // --- Export, print

    void chartIsSavedInEveryFormat_data()
    {
        addChartFormats("begin_utc,end_utc,import_t1_kwh,import_t2_kwh,export_t1_kwh,quality\n"
                        "2026-02-28T23:00:00Z,2026-03-01T23:00:00Z,1.000,0.500,0.250,ok\n");
    }
    void chartIsSavedInEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.") + suffix);
        Bench bench;
        bench.show(Span::Month, 2026y / 3 / 1);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
        const QByteArray bytes =
            exportChart(&bench.page, format, QStringLiteral("meterscope Electricity March 2026.") + suffix, path);
        keepFile(bytes, QStringLiteral("history-export.") + suffix);
        QVERIFY2(bytes.startsWith(begins), bytes.left(200).constData());
        if (suffix == QStringLiteral("png"))
            QVERIFY(hasColour(QImage::fromData(bytes), lightTheme().importHue.mark));
        if (suffix == QStringLiteral("svg")) // bars, and words that can be found
            QVERIFY(bytes.contains(lightTheme().tariff2Hue.mark.name().toLatin1()) && bytes.contains("March 2026"));
    }

    void everyViewFillsItsSheet_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("bars") << int(HistoryView::Energy);
        QTest::newRow("power") << int(HistoryView::Power);
        QTest::newRow("voltage") << int(HistoryView::Voltage);
        QTest::newRow("gas") << int(HistoryView::Gas);
        QTest::newRow("mean day") << int(HistoryView::DayProfile);
        QTest::newRow("heat map") << int(HistoryView::HeatMap);
    }
    void everyViewFillsItsSheet()
    {
        QFETCH(int, view);
        const QTemporaryDir folder;
        Bench bench;
        bench.show(Span::Week, 2026y / 3 / 29); // with as much again on both sides, which is not of the sheet
        bench.page.setView(static_cast<HistoryView>(view));
        bench.answer();
        const ChartSheet sheet = bench.page.findChild<HistoryChartCard *>()->sheet();
        for (const auto &[suffix, save] :
             { std::pair(QStringLiteral("png"), &saveSheetAsPng), std::pair(QStringLiteral("svg"), &saveSheetAsSvg) }) {
            const QString path = folder.filePath(QStringLiteral("sheet.") + suffix);
            QCOMPARE(save(sheet, path), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            keepFile(bytes, QStringLiteral("sheet-%1.%2").arg(QString::fromLatin1(QTest::currentDataTag()), suffix));
            const QRect ink = inkOf(pictureOf(bytes, suffix));
            QVERIFY2(ink.left() >= 12 && ink.right() > 1150 && ink.right() < 1190 && ink.bottom() > 640,
                     qPrintable(QStringLiteral("%1: %2 to %3, down to %4")
                                    .arg(suffix)
                                    .arg(ink.left())
                                    .arg(ink.right())
                                    .arg(ink.bottom())));
        }
    }

    void pageIsPrinted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        Bench bench;
        bench.answer();
        bench.page.setPrinterChooser([&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        });
        bench.trigger(QKeySequence(QKeySequence::Print));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    // --- Accessible, layout

    void chartsHaveRoleNameAndValue()
    {
        Bench bench;
        bench.answer();
        for (const auto &[view, name] :
             { std::pair(HistoryView::Energy, "Consumption"), std::pair(HistoryView::Power, "Power"),
               std::pair(HistoryView::Voltage, "Voltage"), std::pair(HistoryView::DayProfile, "Mean day"),
               std::pair(HistoryView::HeatMap, "Heat map of hours and days") }) {
            bench.page.setView(view);
            bench.answer();
            HistoryChart *chart = bench.page.findChild<HistoryChartCard *>()->chart();
            QCOMPARE(accessibleRole(chart), QAccessible::Chart);
            QCOMPARE(accessibleText(chart, QAccessible::Name), QString::fromLatin1(name));
            QVERIFY(!accessibleText(chart, QAccessible::Value).isEmpty());
        }
    }

    void gapsAreHatchedAndNothingElse()
    {
        Bench bench;
        bench.page.setPeriod(HistoryPeriod(Span::Month, 2026y / 3 / 1));
        SeriesReply reply = replyTo(bench.query.last(SeriesKind::Energy, BucketStep::LocalDay));
        reply.buckets[5].quality = BucketQuality::Filled;
        reply.buckets[6] = { reply.buckets[6].begin, reply.buckets[6].end, BucketQuality::None, {} };
        Q_EMIT bench.query.replied(reply);
        int filled = 0;
        int unknown = 0;
        for (const BarSlot &slot : bench.chart()->data().slots) {
            filled += slot.filled ? 1 : 0;
            unknown += slot.known ? 0 : 1;
        }
        QCOMPARE(filled, 1);
        QCOMPARE(unknown, 1);
    }

    void headTakesASecondRowForLongTexts()
    {
        Bench bench;
        bench.show(Span::Day, 2026y / 4 / 13);
        const auto rowOf = [&](const char *name) {
            auto *button = bench.page.findChild<QPushButton *>(QLatin1String(name));
            return button->mapTo(&bench.page, QPoint()).y();
        };
        QTRY_COMPARE(rowOf("viewButton"), rowOf("periodButton"));
        const UtcSeconds from = startOfLocalDay(2025y / 9 / 24, kCentralEurope) + 1h;
        bench.page.setPeriod(HistoryPeriod::range(from, startOfLocalDay(2026y / 11 / 29, kCentralEurope)));
        bench.answer();
        QTRY_VERIFY(rowOf("viewButton") > rowOf("periodButton"));
        const auto *period = bench.page.findChild<QPushButton *>(QStringLiteral("periodButton"));
        QVERIFY(period->width() >= period->sizeHint().width()); // nothing of it is cut
        bench.show(Span::Day, 2026y / 4 / 13);
        QTRY_COMPARE(rowOf("viewButton"), rowOf("periodButton"));
    }

    void narrowPagePutsTheCardsBelow()
    {
        Bench bench;
        bench.answer();
        auto *totals = bench.page.findChild<TotalsCard *>();
        QTRY_VERIFY(totals->mapTo(&bench.page, QPoint()).x() > bench.chart()->mapTo(&bench.page, QPoint()).x() + 400);
        bench.page.resize(740, 800);
        QTRY_VERIFY(totals->mapTo(&bench.page, QPoint()).y() > bench.chart()->mapTo(&bench.page, QPoint()).y() + 200);
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
