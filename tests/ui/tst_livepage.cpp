// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/pagetest.h"
#include "livefakes.h"
#include "ui/format/livetable.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::pagetest;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kBoot = 200000;

QString nbsp(const char *utf8)
{
    return QString::fromUtf8(utf8).replace(QLatin1Char('~'), QChar(0x00a0));
}

/// A day of power that looks like the design's pictures: solar by day, appliances, one hour of it second by second.
double pictureWatts(std::int64_t secondsAgo)
{
    const double t = double(secondsAgo);
    double watts = -2600 + 60 * std::sin(t / 37) - 0.05 * (t - 1800);
    const auto bump = [t, &watts](double from, double to, double high) {
        if (t < from && t > to)
            watts += high * std::sin(M_PI * (from - t) / (from - to));
    };
    bump(3200, 2900, 1200);
    if (t < 2700 && t > 2450)
        watts = 1600 - (2700 - t) * 5;
    bump(2300, 2050, 950);
    if (t < 1200 && t > 1000)
        watts = std::fmod(t, 80) < 40 ? 1700 : -400;
    bump(700, 520, 3400);
    bump(500, 380, 1200);
    return t == 0 ? -2148 : watts;
}

} // namespace

/// The live page on fakes of its ports: what it says through the accessibility interface, and how it adapts.
/// With METERSCOPE_SAVE_PICTURES=DIR it also leaves pictures of its states there.
class TestLivePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        applyTheme(ThemeChoice::Light);
    }

    void init() { start({ 1128, 666 }); }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_history.reset();
        m_feed.reset();
    }

    void accessibleValuesAreTheTelegrams()
    {
        sendPicture();
        QCOMPARE(value("powerGauge"), nbsp("2,148~W export"));
        QCOMPARE(role("powerGauge"), QAccessible::Dial);
        QCOMPARE(value("phase.L1"), nbsp("312~W import, 1~A, 231.4~V"));
        QCOMPARE(value("phase.L2"), nbsp("2,904~W export, 12~A, 234.8~V"));
        QCOMPARE(value("phase.L3"), nbsp("444~W import, 2~A, 230.9~V"));
        QCOMPARE(name("register.import.1"), QStringLiteral("Import T1 low"));
        QCOMPARE(value("register.import.1"), nbsp("4,761.307~kWh, today 1.204~kWh"));
        QCOMPARE(value("register.import.2"), nbsp("3,911.551~kWh, today 1.483~kWh"));
        QCOMPARE(value("register.export.1"), nbsp("1,422.118~kWh, today 0.000~kWh"));
        QCOMPARE(value("register.export.2"), nbsp("3,291.904~kWh, today 7.312~kWh, counting now"));
        QCOMPARE(value("volumeCard.1"), nbsp("3,187.412~m³, today 0.846~m³"));
        QCOMPARE(value("statusChip"), QStringLiteral("live, 0.4 s ago"));
        QCOMPARE(role("liveChart"), QAccessible::Chart);
        QVERIFY(value("liveChart").contains(nbsp("export 2,148~W")));
        savePictures(QStringLiteral("live"));
    }

    void cardsWithoutDataDoNotExist()
    {
        m_feed->send(SnapshotBuilder("de")
                         .protocol(Protocol::Sml)
                         .identity("EMH ED300L", "")
                         .at(pictureTime(), kBoot)
                         .value(Quantity::ActivePowerNet, "486", Unit::Watt, 0)
                         .value(Quantity::ActiveEnergyImport, "14207318", Unit::WattHour, 0));
        QVERIFY(shown("powerGauge"));
        QVERIFY(shown("registersCard"));
        QVERIFY(!shown("phasesCard"));
        QVERIFY(!shown("quarterHourCard"));
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("volumeCard.1")));
        QCOMPARE(value("powerGauge"), nbsp("486~W import"));
        QCOMPARE(value("register.import.0").section(QStringLiteral(", "), 0, 0), nbsp("14,207.318~kWh"));
        savePictures(QStringLiteral("one-way"));
    }

    void reducedSmlSaysHowToGetPower()
    {
        m_feed->send(SnapshotBuilder("de")
                         .protocol(Protocol::Sml)
                         .at(pictureTime(), kBoot)
                         .value(Quantity::ActiveEnergyImport, "14207318", Unit::WattHour, 0));
        QVERIFY(!shown("powerGauge"));
        QVERIFY(!shown("liveChart"));
        QVERIFY(shown("registersCard"));
        QVERIFY(!shown("banner"));
        // The line's diagnosis says so after some telegrams; the readings are good all the same.
        LinkStatus status = pictureLink();
        status.finding.hint = LineHint::ReducedData;
        m_feed->send(status);
        QVERIFY(shown("banner"));
        QVERIFY(banner()->fact().contains(QStringLiteral("counters only")));
        savePictures(QStringLiteral("reduced"));
    }

    void onePhase()
    {
        m_feed->send(pictureLink());
        SnapshotBuilder telegram;
        telegram.identity("ISK5MT382", "42").at(pictureTime(), kBoot).power("00.486", "00.000");
        telegram.phase(Phase::L1, "00.486", "00.000", "2", "229.7");
        telegram.registers("001204.881", "002207.114", "000000.000", "000000.000").tariff("0001");
        telegram.value(Quantity::GasVolume, "00412.910", Unit::CubicMetre, 0, Phase::Total, 0, 1, pictureTime());
        m_feed->send(telegram);
        QVERIFY(shown("phase.L1"));
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("phase.L2")));
        QCOMPARE(value("registersCard"), QStringLiteral("T1 low counts now"));
        savePictures(QStringLiteral("one-phase"));
    }

    void belgianQuarterHour()
    {
        m_feed->send(pictureLink());
        SnapshotBuilder telegram("be");
        telegram.identity("FLU5253770234_A", "50217").at(pictureTime(), kBoot).power("01.284", "00.000");
        telegram.phase(Phase::L1, "00.812", "00.000", "3.51", "231.4");
        telegram.phase(Phase::L2, "00.244", "00.000", "1.06", "230.8");
        telegram.phase(Phase::L3, "00.228", "00.000", "0.98", "231.0");
        telegram.registers("000784.006", "001002.341", "000001.204", "000000.310").tariff("0001");
        telegram.value(Quantity::DemandImportRunning, "01.900", Unit::Watt, 3);
        telegram.value(Quantity::DemandImportMaximum, "03.412", Unit::Watt, 3, Phase::Total, 0, 0,
                       pictureTime() - 24h * 12);
        telegram.value(Quantity::GasVolume, "00412.910", Unit::CubicMetre, 0, Phase::Total, 0, 1, pictureTime());
        telegram.value(Quantity::WaterVolume, "00872.234", Unit::CubicMetre, 0, Phase::Total, 0, 2, pictureTime());
        m_feed->send(telegram);
        // 1900 + 1284 × 173 / 900 = 2146 (whole watts).
        QCOMPARE(value("quarterHourCard"), nbsp("mean 1.900~kW, forecast 2.146~kW, peak of the month 3.412~kW"));
        QCOMPARE(name("register.import.1"), QStringLiteral("Import T1 day"));
        QCOMPARE(name("volumeCard.2"), QStringLiteral("Water"));
        savePictures(QStringLiteral("belgium"));
    }

    void quarterHourIsComputedWhereTheMeterDoesNotSendIt()
    {
        const auto belgian = [](std::int64_t after, const char *imported) {
            SnapshotBuilder telegram("be");
            telegram.identity("FLU5253770234_A", "50215")
                .at(pictureTime() + std::chrono::seconds(after), kBoot + after);
            return telegram.power("01.200", "00.000").registers(imported, "000000.000", "000000.000", "000000.000");
        };
        // 13:42:07 is 727 s into its quarter: nobody knows how it began.
        m_feed->send(belgian(0, "000784.000"));
        QVERIFY(!shown("quarterHourCard"));
        const auto asked =
            std::find_if(m_history->requests.begin(), m_history->requests.end(), [](const auto &request) {
                return request.kind == SeriesKind::Energy && request.to == request.from + 900s;
            });
        QVERIFY(asked != m_history->requests.end());
        QCOMPARE(asked->from, pictureTime() - 727s);
        SeriesReply reply;
        reply.request = *asked;
        reply.readAtFrom = asked->from - 1s;
        reply.readingsAtFrom[kImportTotal] = Decimal::parse("783700").value();
        m_history->answer(reply);
        // The month so far: its highest quarter had 853 Wh.
        for (const SeriesRequest &request : m_history->requests) {
            if (request.kind != SeriesKind::Energy || request.stepSeconds != 900 || request == *asked)
                continue;
            SeriesReply month;
            month.request = request;
            const UtcSeconds begin = request.from + 24h;
            for (const char *wattHours : { "310", "853", "120" }) {
                Bucket bucket { begin, begin + 900s, BucketQuality::Measured, {} };
                bucket.values[kImportTotal] = Decimal::parse(wattHours).value();
                month.buckets.push_back(bucket);
            }
            m_history->answer(month);
            break;
        }
        m_feed->send(belgian(1, "000784.000"));
        QVERIFY(shown("quarterHourCard"));
        // 300 Wh are 1200 W; 172 s left at 1200 W: 1200 × 172 / 900 = 229.
        QCOMPARE(value("quarterHourCard"),
                 nbsp("mean 1.200~kW, forecast 1.429~kW, peak of the month 3.412~kW, "
                      "computed from the register"));
        savePictures(QStringLiteral("computed-quarter"));
    }

    void qualityCardCountsWhatTheMeterCounts()
    {
        SnapshotBuilder telegram = pictureTelegram(pictureTime(), kBoot);
        telegram.value(Quantity::PowerFailures, "00006", Unit::Count, 0);
        telegram.value(Quantity::LongPowerFailures, "00002", Unit::Count, 0);
        telegram.value(Quantity::VoltageSags, "00003", Unit::Count, 0, Phase::L1);
        telegram.value(Quantity::VoltageSwells, "00001", Unit::Count, 0, Phase::L1);
        m_feed->send(pictureLink());
        m_feed->send(telegram);
        QVERIFY(shown("qualityCard"));
        QVERIFY2(value("qualityCard").startsWith(nbsp("L1 231.4~V to 231.4~V, 3 sags, 1 swells; L2 ")),
                 qPrintable(value("qualityCard")));
        QVERIFY(value("qualityCard").endsWith(QStringLiteral("failures 6, long ones 2")));
        savePictures(QStringLiteral("quality"));
        // A meter that counts nothing has no such card.
        m_feed->send(pictureTelegram(pictureTime() + 1s, kBoot + 1));
        QVERIFY(!shown("qualityCard"));
    }

    void powerAboveTheFusesIsToldAsSuch()
    {
        m_feed->send(pictureLink());
        m_page->setFuseAmperes(16);
        // 16 A × 230 V × 3 are 11.04 kW.
        m_feed->send(pictureTelegram(pictureTime(), kBoot));
        QVERIFY(!value("powerGauge").contains(QStringLiteral("limit")));
        SnapshotBuilder much;
        much.identity("KFM5KAIFA-METER", "50").at(pictureTime() + 1s, kBoot + 1).power("11.050", "00.000");
        for (const Phase phase : { Phase::L1, Phase::L2, Phase::L3 })
            much.phase(phase, "03.683", "00.000", "17", "216.6");
        m_feed->send(much);
        QCOMPARE(value("powerGauge"), nbsp("11.05~kW import, above the limit of 11.0 kW"));
        savePictures(QStringLiteral("limit"));
    }

    void phasesAreLinesOnDemand()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        auto *button = m_page->findChild<QToolButton *>(QStringLiteral("liveChart.phases"));
        QVERIFY(button->isVisible() && !button->isChecked());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(!value("liveChart").contains(QStringLiteral("L1")));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(value("liveChart").endsWith(nbsp(", L1 import 312~W, L2 export 2,904~W, L3 import 444~W")),
                 qPrintable(value("liveChart")));
        savePictures(QStringLiteral("phases"));
    }

    void tabGoesFromTheHeadToTheChart()
    {
        sendPicture();
        QStringList order;
        const QWidget *first = child("livePage.table");
        const QWidget *widget = first;
        do {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(m_page.get()) && widget->isEnabled())
                order += widget->objectName();
            widget = widget->nextInFocusChain();
        } while (widget != first);
        // The cards lead into the history; the chart is one of them.
        const QStringList expected { QStringLiteral("livePage.table"),      QStringLiteral("livePage.export"),
                                     QStringLiteral("livePage.miniWindow"), QStringLiteral("powerGauge"),
                                     QStringLiteral("phasesCard"),          QStringLiteral("registersCard"),
                                     QStringLiteral("liveChart"),           QStringLiteral("liveChart.phases"),
                                     QStringLiteral("liveChart.range.0"),   QStringLiteral("liveChart.range.1"),
                                     QStringLiteral("liveChart.range.2"),   QStringLiteral("volumeCard.1") };
        QCOMPARE(order.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    }

    void silenceDimsAndSaysSo()
    {
        sendPicture();
        m_now.sinceBoot += 14s;
        m_now.utc += 14s;
        m_model->tick();
        QVERIFY(shown("banner"));
        QCOMPARE(banner()->fact(), QStringLiteral("No telegram for 00:14,"));
        QVERIFY(value("powerGauge").contains(QStringLiteral("14 s old")));
        QCOMPARE(value("statusChip"), QStringLiteral("silent for 00:14"));
        savePictures(QStringLiteral("stale"));
        m_feed->send(pictureTelegram(pictureTime() + 15s, kBoot + 15));
        QVERIFY(!shown("banner"));
    }

    void damagedTelegramsAreNotSilence()
    {
        sendPicture();
        m_now.sinceBoot += 14s;
        m_now.utc += 14s;
        m_feed->send(pictureTelegram(pictureTime() + 13s, kBoot + 13).verdict(Verdict::Rejected));
        m_model->tick();
        QCOMPARE(value("statusChip"), QStringLiteral("telegrams damaged for 00:14"));
        QCOMPARE(banner()->fact(), QStringLiteral("Every telegram is damaged for 00:14,"));
        QVERIFY(value("powerGauge").contains(QStringLiteral("14 s old")));
        savePictures(QStringLiteral("damaged"));
        // Those have stopped as well.
        m_now.sinceBoot += 60s;
        m_now.utc += 60s;
        m_model->tick();
        QCOMPARE(value("statusChip"), QStringLiteral("silent for 01:14"));
        m_feed->send(pictureTelegram(pictureTime() + 75s, kBoot + 75));
        m_now.sinceBoot += 1s;
        QVERIFY(value("statusChip").startsWith(QStringLiteral("live")));
    }

    void silentChartHasALineAtTheLastKnownMoment_data()
    {
        QTest::addColumn<int>("range");
        QTest::newRow("15 minutes") << 0;
        QTest::newRow("hour") << 1;
        QTest::newRow("day") << 2;
    }
    void silentChartHasALineAtTheLastKnownMoment()
    {
        QFETCH(int, range);
        sendPicture();
        LiveChart *chart = m_page->chart();
        chart->setRange(range);
        QVERIFY(value("liveChart").startsWith(QStringLiteral("now")));
        QCOMPARE(inkColumns(chart), 0);
        m_now.sinceBoot += 240s;
        m_now.utc += 240s;
        m_model->tick();
        QTRY_VERIFY(chart->chartLayout().to > kBoot + 230);
        QCOMPARE(value("liveChart"), QStringLiteral("nothing known since 13:42:07"));
        QCOMPARE(inkColumns(chart), 1);
        m_feed->send(pictureTelegram(pictureTime() + 241s, kBoot + 241));
        QTRY_VERIFY(chart->chartLayout().to > kBoot + 240);
        QCOMPARE(inkColumns(chart), 0);
    }

    void cardsLeadIntoTheHistory_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("step");
        const auto row = [](const char *card, HistoryView view, BarStep step = BarStep::Automatic) {
            QTest::newRow(card) << QString::fromLatin1(card) << int(view) << int(step);
        };
        row("powerGauge", HistoryView::Power);
        row("phasesCard", HistoryView::Voltage);
        row("registersCard", HistoryView::Energy);
        row("quarterHourCard", HistoryView::Energy, BarStep::Quarter);
        row("qualityCard", HistoryView::Voltage);
        row("volumeCard.1", HistoryView::Gas);
        row("volumeCard.2", HistoryView::Water);
        row("volumeCard.3", HistoryView::Heat);
    }
    void cardsLeadIntoTheHistory()
    {
        QFETCH(QString, card);
        SnapshotBuilder telegram = pictureTelegram(pictureTime(), kBoot);
        telegram.value(Quantity::DemandImportRunning, "01.900", Unit::Watt, 3);
        telegram.value(Quantity::PowerFailures, "00006", Unit::Count, 0);
        telegram.value(Quantity::WaterVolume, "00872.234", Unit::CubicMetre, 0, Phase::Total, 0, 2, pictureTime());
        telegram.value(Quantity::ThermalEnergy, "12.234", Unit::Joule, 9, Phase::Total, 0, 3, pictureTime());
        m_feed->send(telegram);
        QWidget *widget = child(qPrintable(card));
        QVERIFY(widget && widget->isVisible());
        QSignalSpy asked(m_page.get(), &LivePage::historyRequested);
        QTest::mouseClick(widget, Qt::LeftButton);
        QTest::keyClick(widget, Qt::Key_Return);
        QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(widget)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        QCOMPARE(actions->localizedActionDescription(QAccessibleActionInterface::pressAction()),
                 QStringLiteral("Show in the history"));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.count(), 3);
        for (const QList<QVariant> &each : asked) {
            QTEST(int(each.at(0).value<HistoryView>()), "view");
            QCOMPARE(each.at(1).value<HistoryPeriod>(),
                     HistoryPeriod(HistoryPeriod::Span::Day, localDay(pictureTime(), kCentralEurope)));
            QTEST(int(each.at(2).value<BarStep>()), "step");
        }
        // Let go outside, and with another button, it is no click.
        QTest::mousePress(widget, Qt::LeftButton);
        QTest::mouseRelease(widget, Qt::LeftButton, {}, QPoint(-20, -20));
        QTest::mouseClick(widget, Qt::RightButton);
        QCOMPARE(asked.count(), 3);
    }

    void chartLeadsIntoTheHistoryOfItsRange()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        chart->setRange(0);
        QSignalSpy asked(m_page.get(), &LivePage::historyRequested);
        QTest::keyClick(chart, Qt::Key_Enter);
        QCOMPARE(asked.count(), 1);
        const auto period = asked.at(0).at(1).value<HistoryPeriod>();
        QCOMPARE(period.length(kCentralEurope), std::chrono::seconds(900));
        QVERIFY(period.contains(pictureTime(), kCentralEurope));
        QCOMPARE(asked.at(0).at(0).value<HistoryView>(), HistoryView::Power);
    }

    void whatIsNotRecordedLeadsNowhere()
    {
        QVERIFY(child("powerGauge")->focusPolicy() == Qt::NoFocus); // no telegram yet
        SnapshotBuilder telegram = pictureTelegram(pictureTime(), kBoot);
        telegram.value(Quantity::SlaveEnergy, "1.5", Unit::WattHour, 3, Phase::Total, 0, 4, pictureTime());
        m_feed->send(telegram);
        QVERIFY(child("powerGauge")->focusPolicy() == Qt::TabFocus);
        QWidget *slave = child("volumeCard.4");
        QVERIFY(slave && slave->focusPolicy() == Qt::NoFocus);
        QSignalSpy asked(m_page.get(), &LivePage::historyRequested);
        QTest::mouseClick(slave, Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
    }

    void findingHasOneAction()
    {
        QSignalSpy reopened(m_page.get(), &LivePage::reopenRequested);
        LinkStatus status = pictureLink();
        status.state = LinkState::Waiting;
        status.finding = { LineHint::SevenBit, 3500, 4, 1000, {} };
        status.finding.line = k115200_7E1;
        m_feed->send(status);
        QVERIFY(banner()->fact().contains(QStringLiteral("seven bits")));
        auto *action = m_page->findChild<QPushButton *>(QStringLiteral("banner.action"));
        QCOMPARE(action->text(), QStringLiteral("Read as 115200 7E1"));
        savePictures(QStringLiteral("finding"));
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(reopened.count(), 1);
        QCOMPARE(reopened.at(0).at(1).value<LinkSettings>().line, (LineSettings { 115200, 7, 'E', 1 }));
        // Another finding leads to the diagnosis, which listens.
        QSignalSpy wanted(m_page.get(), &LivePage::diagnosisRequested);
        status.finding = { LineHint::NoBytes, 0, 12, 0, {} };
        m_feed->send(status);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void aReportOfTheFindingCanBeCopied()
    {
        auto *report = m_page->findChild<QPushButton *>(QStringLiteral("banner.report"));
        LinkStatus status = pictureLink();
        m_feed->send(status);
        QVERIFY(!report->isVisibleTo(m_page.get()));
        status.settings.path = "/dev/ttyUSB0";
        status.portDescription = "FT232R USB UART A9X1"; // the line was opened by its path
        status.finding = { LineHint::WeakPullUp, 3500, 4, 953, {} };
        m_feed->send(status);
        QVERIFY(report->isVisibleTo(m_page.get()));
        QCOMPARE(report->text(), QStringLiteral("Copy report"));
        QTest::mouseClick(report, Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("finding: weak-pull-up")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral("adapter: FT232R USB UART\n")), qPrintable(copied));
        // That it was copied stays said while the finding stays, whatever else of the line changes.
        ++status.telegrams;
        m_feed->send(status);
        QCOMPARE(report->text(), QStringLiteral("Copied"));
        status.finding.hint = LineHint::LostBytes;
        m_feed->send(status);
        QCOMPARE(report->text(), QStringLiteral("Copy report"));
        // What is no finding of the line has nothing to report.
        status.finding = {};
        m_feed->send(status);
        QVERIFY(!report->isVisibleTo(m_page.get()));
    }

    void narrowPageScrolls()
    {
        cleanup();
        start({ 848, 546 });
        sendPicture();
        for (const char *card : { "powerGauge", "phasesCard", "registersCard", "liveChart", "volumeCard.1" })
            QVERIFY2(shown(card), card);
        const QWidget *gauge = m_page->findChild<QWidget *>(QStringLiteral("powerGauge"));
        const QWidget *registers = m_page->findChild<QWidget *>(QStringLiteral("registersCard"));
        const QWidget *chart = m_page->findChild<QWidget *>(QStringLiteral("liveChart"));
        QVERIFY(registers->mapTo(m_page.get(), QPoint()).y() > chart->mapTo(m_page.get(), QPoint()).y());
        QVERIFY(chart->mapTo(m_page.get(), QPoint()).y() > gauge->mapTo(m_page.get(), QPoint()).y());
        savePictures(QStringLiteral("narrow"));
    }

    void roomyPageHasItsRightColumnBesideEverything()
    {
        m_page->resize(1768, 1000); // of a window of 1920 pixels
        sendPicture();
        const auto place = [this](const char *name) {
            return QRect(child(name)->mapTo(m_page.get(), QPoint()), child(name)->size());
        };
        const QRect gas = place("volumeCard.1");
        const QRect chart = place("liveChart");
        QCOMPARE(gas.top(), place("powerGauge").top());
        QCOMPARE(gas.left(), chart.right() + 1 + 12);
        QCOMPARE(place("registersCard").right(), chart.right());
        QVERIFY2(place("registersCard").width() <= 460, qPrintable(QString::number(place("registersCard").width())));
        savePictures(QStringLiteral("roomy"));
    }

    void chartKeysMoveTheCursorAndPause()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->cursorSecond());
        const auto second = *chart->cursorSecond();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(*chart->cursorSecond() < second);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(*chart->cursorSecond(), chart->chartLayout().from);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(*chart->cursorSecond(), chart->chartLayout().to - 1);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->cursorSecond());

        QTest::keyClick(chart, Qt::Key_Space);
        QVERIFY(chart->isPaused());
        const auto before = chart->chartLayout().to;
        m_feed->send(pictureTelegram(pictureTime() + 60s, kBoot + 60));
        QCOMPARE(chart->chartLayout().to, before);
        QVERIFY(m_model->reading().power().newest() == kBoot + 60); // the data go on
        QTest::keyClick(chart, Qt::Key_Space);
        QVERIFY(chart->chartLayout().to > before);
    }

    void chartCursorReadsTheValue()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        const QPointF at(chart->chartLayout().xOf(double(kBoot) - 2600), chart->chartLayout().plot.center().y());
        QTest::mouseMove(chart, at.toPoint());
        QMouseEvent move(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &move);
        QVERIFY(value("liveChart").contains(QStringLiteral("import")));
        savePictures(QStringLiteral("cursor"));
    }

    void tableBeginsAndEndsWithWhatIsKnown()
    {
        using Column = PowerHistory::Column;
        const std::vector<PowerLine> lines {
            { Phase::Total, { {}, Column { 5, 7.4F, true }, {}, Column { -1302, -0.6F, true }, {} } },
            { Phase::L2, { {}, Column { 2, 3, true }, {}, Column { -12, 0, true }, {} } },
        };
        const UtcSeconds begin = std::chrono::sys_days { std::chrono::year(2026) / 3 / 1 } + 11h;
        const ChartTable table = liveTable(lines, { begin, 4, kCentralEurope }, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(chartCsv(table),
                 QByteArray("begin_utc,end_utc,power_min_w,power_max_w,power_l2_min_w,power_l2_max_w\n"
                            "2026-03-01T11:00:04Z,2026-03-01T11:00:08Z,5,7,2,3\n"
                            "2026-03-01T11:00:08Z,2026-03-01T11:00:12Z,,,,\n"
                            "2026-03-01T11:00:12Z,2026-03-01T11:00:16Z,-1302,-1,-12,0\n"));
        QCOMPARE(table.rows.front().time, QStringLiteral("12:00:04"));
        QCOMPARE(table.columns.back().title, nbsp("L2 highest W"));
        QCOMPARE(table.rows.back().figures.front().text, QString::fromUtf8("\u22121,302"));
        const std::vector<PowerLine> nothing { { Phase::Total, std::vector<Column>(2) } };
        QVERIFY(liveTable(nothing, { begin, 4, kCentralEurope }, QLocale()).rows.empty());
    }

    void chartHasATable()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        chart->setRange(0);
        chart->setFocus();
        QVERIFY(!shown("liveChart.table"));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("liveChart.table"));
        QVERIFY(shown("liveChart.table"));
        QVERIFY(table->hasFocus());
        QCOMPARE(role("liveChart.table"), QAccessible::Table);
        const QAbstractItemModel &model = *table->model();
        QCOMPARE(model.columnCount(), 3);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        const int last = model.rowCount() - 1;
        QCOMPARE(text(last, 1), QString::fromUtf8("\u22122,148"));
        QCOMPARE(text(last, 2), QString::fromUtf8("\u22122,148"));
        // The two seconds before: -2,506.9 and -2,508.4 W.
        QCOMPARE(text(last - 1, 1), QString::fromUtf8("\u22122,508"));
        QCOMPARE(text(last - 1, 2), QString::fromUtf8("\u22122,507"));
        savePictures(QStringLiteral("table"));
        // What is chosen for the chart is in the table at once, and Space holds it too.
        chart->setPhasesShown(true);
        QCOMPARE(model.columnCount(), 9);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(chart->isPaused());
        trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(!shown("liveChart.table"));
        QVERIFY(chart->hasFocus());
    }

    void pausedChartChangesItsRangeAtItsMoment()
    {
        sendPicture();
        LiveChart *chart = m_page->chart();
        chart->setPaused(true);
        m_feed->send(pictureTelegram(pictureTime() + 600s, kBoot + 600));
        chart->setRange(0);
        const LiveChartLayout &layout = chart->chartLayout();
        QCOMPARE(layout.to - layout.from, std::int64_t(15 * 60));
        QVERIFY(layout.to > kBoot && layout.to <= kBoot + 10);
    }

    void chartIsSaved_data() { addChartFormats("begin_utc,end_utc,power_min_w,power_max_w\n2026-"); }
    void chartIsSaved()
    {
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.") + suffix);
        sendPicture();
        applyTheme(ThemeChoice::Dark);
        trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
        applyTheme(ThemeChoice::Light);
        const QByteArray bytes =
            exportChart(m_page.get(), format, QStringLiteral("meterscope Last hour.") + suffix, path);
        QVERIFY2(bytes.startsWith(begins), bytes.left(200).constData());
        keepFile(bytes, QStringLiteral("live-export.") + suffix);
        if (const QImage picture = pictureOf(bytes, suffix); !picture.isNull()) {
            // As wide as the sheet, nothing beyond its margins, and each side of zero in its colour.
            const QRect ink = inkOf(picture);
            QVERIFY2(
                ink.left() >= 12 && ink.right() > 1160 && ink.right() < 1190 && ink.bottom() > 660,
                qPrintable(QStringLiteral("%1 to %2, down to %3").arg(ink.left()).arg(ink.right()).arg(ink.bottom())));
            QVERIFY(hasColour(picture.copy(0, 80, 1200, 250), lightTheme().importHue.mark));
        }
        if (suffix == QStringLiteral("svg")) // both areas, and words that can be found
            QVERIFY(bytes.contains(lightTheme().importHue.mark.name().toLatin1())
                    && bytes.contains(lightTheme().exportHue.mark.name().toLatin1())
                    && bytes.contains("Last hour until"));
        if (suffix == QStringLiteral("csv"))
            QVERIFY2(bytes.endsWith(",-2148,-2148\n") || bytes.endsWith(",-2148\n"), bytes.right(80).constData());
    }

    void cardsKeepTheirPlaceWhenValuesChange()
    {
        sendPicture();
        const QWidget *gauge = m_page->findChild<QWidget *>(QStringLiteral("powerGauge"));
        const QWidget *registers = m_page->findChild<QWidget *>(QStringLiteral("registersCard"));
        const QRect before = registers->geometry();
        m_feed->send(pictureTelegram(pictureTime() + 1s, kBoot + 1).power("12.345", "00.000"));
        QCOMPARE(gauge->size(), gauge->size());
        QCOMPARE(registers->geometry(), before);
    }

private:
    void start(QSize size)
    {
        m_now = { pictureTime() + 400ms, std::chrono::seconds(kBoot) + 400ms };
        m_feed = std::make_unique<FakeFeed>();
        m_history = std::make_unique<FakeHistory>();
        m_model = std::make_unique<LiveModel>(m_feed.get(), m_history.get(), nullptr, [this] { return m_now; });
        m_page = std::make_unique<LivePage>(m_model.get());
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /// An hour of telegrams, then the one of the pictures, with the recorded day behind it.
    void sendPicture()
    {
        m_feed->send(pictureLink());
        for (std::int64_t ago = 3600; ago > 0; ago -= 1) {
            const auto watts = std::int64_t(std::llround(pictureWatts(ago)));
            const std::string imported = Decimal(std::max<std::int64_t>(watts, 0), -3).toString();
            const std::string exported = Decimal(std::max<std::int64_t>(-watts, 0), -3).toString();
            m_feed->send(SnapshotBuilder()
                             .at(pictureTime() - std::chrono::seconds(ago), kBoot - ago)
                             .power(imported.c_str(), exported.c_str())
                             .registers("4761.307", "3911.551", "1422.118", "3291.904")
                             .tariff("0002"));
        }
        m_feed->send(pictureTelegram(pictureTime(), kBoot));
        for (const SeriesRequest &request : m_history->requests)
            answer(request);
        // The chart draws five times a second.
        QTRY_VERIFY(m_page->chart()->chartLayout().to > kBoot);
    }

    void answer(const SeriesRequest &request)
    {
        const auto decimal = [](const char *text) { return Decimal::parse(text).value(); };
        SeriesReply reply;
        reply.request = request;
        reply.recordedFrom = pictureTime() - 24h * 30;
        reply.recordedTo = pictureTime();
        if (request.kind == SeriesKind::Energy) {
            reply.readAtFrom = startOfLocalDay(localDay(pictureTime(), kCentralEurope), kCentralEurope) - 1s;
            reply.readingsAtFrom = {
                decimal("4760103"), decimal("3910068"), decimal("1422118"), decimal("3284592"), {}, {}
            };
        } else if (request.kind == SeriesKind::Gas) {
            reply.totals[0] = decimal("0.846");
            static constexpr const char *kHours[] = { "0.008", "0.008", "0.007", "0.008", "0.01", "0.01", "0.11",
                                                      "0.34",  "0.2",   "0.08",  "0.05",  "0.03", "0.02", "0.008" };
            reply.buckets.resize(24);
            for (std::size_t i = 0; i < std::size(kHours); ++i)
                reply.buckets[i].values[0] = decimal(kHours[i]);
        } else {
            const UtcSeconds morning = pictureTime() - 5h - 50min;
            Bucket bucket { morning, morning + 60s, BucketQuality::Measured, {} };
            bucket.values[kPowerMinimum] = decimal("3100");
            bucket.values[kPowerMaximum] = decimal("3264");
            Bucket noon { morning + 4h - 4min, morning + 4h - 3min, BucketQuality::Measured, {} };
            noon.values[kPowerMinimum] = decimal("-3871");
            noon.values[kPowerMaximum] = decimal("-3700");
            reply.buckets = { bucket, noon };
        }
        m_history->answer(reply);
    }

    /// Columns of the plot that are a line from top to bottom.
    static int inkColumns(LiveChart *chart)
    {
        const QImage image = chart->grab().toImage();
        const QRectF &plot = chart->chartLayout().plot;
        int columns = 0;
        for (int x = int(plot.left()) + 1; x <= int(plot.right()); ++x) {
            bool line = true;
            for (int y = int(plot.top()) + 1; y < int(plot.bottom()) && line; ++y)
                line = image.pixelColor(x, y) == lightTheme().ink || image.pixelColor(x, y) == lightTheme().ink2;
            columns += line ? 1 : 0;
        }
        return columns;
    }

    [[nodiscard]] QWidget *child(const char *objectName) const
    {
        return m_page->findChild<QWidget *>(QLatin1String(objectName));
    }
    [[nodiscard]] bool shown(const char *objectName) const
    {
        const QWidget *widget = child(objectName);
        return widget && widget->isVisibleTo(m_page.get());
    }
    [[nodiscard]] Banner *banner() const { return m_page->findChild<Banner *>(QStringLiteral("banner")); }
    [[nodiscard]] QString value(const char *objectName) const
    {
        return accessibleText(child(objectName), QAccessible::Value);
    }
    [[nodiscard]] QString name(const char *objectName) const
    {
        return accessibleText(child(objectName), QAccessible::Name);
    }
    [[nodiscard]] QAccessible::Role role(const char *objectName) const { return accessibleRole(child(objectName)); }
    void trigger(const QKeySequence &keys) { QVERIFY(pagetest::trigger(m_page->menuActions(), keys)); }
    void savePictures(const QString &picture) { pagetest::savePictures(m_page.get(), picture); }

    ArrivalTime m_now;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeHistory> m_history;
    std::unique_ptr<LiveModel> m_model;
    std::unique_ptr<LivePage> m_page;
};

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
