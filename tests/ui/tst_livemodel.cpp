// SPDX-License-Identifier: GPL-3.0-or-later
#include "livefakes.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono_literals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

} // namespace

/// LiveModel fed with hand-made snapshots; all expected values are differences and sums done by hand.
class TestLiveModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_now = { pictureTime(), 200000s };
        m_feed = std::make_unique<FakeFeed>();
        m_history = std::make_unique<FakeHistory>();
        m_model = std::make_unique<LiveModel>(m_feed.get(), m_history.get(), nullptr, [this] { return m_now; });
    }
    void cleanup()
    {
        m_model.reset();
        m_history.reset();
        m_feed.reset();
    }

    void netPowerIsImportMinusExport()
    {
        m_feed->send(pictureTelegram());
        QCOMPARE(*state().watts, decimal("-2148"));
        QVERIFY(state().exports);
        QCOMPARE(state().phases.size(), std::size_t(3));
        QCOMPARE(*state().phases[1].watts, decimal("-2904"));
        QCOMPARE(*state().phases[1].amperes, decimal("12"));
        QCOMPARE(*state().phases[1].volts, decimal("234.8"));
    }

    void signedPowerOfSmlIsTaken()
    {
        m_feed->send(SnapshotBuilder("de")
                         .protocol(Protocol::Sml)
                         .at(pictureTime(), 1)
                         .value(Quantity::ActivePowerNet, "-63.4", Unit::Watt, 0)
                         .value(Quantity::ActiveEnergyImport, "14207318.2", Unit::WattHour, 0));
        QCOMPARE(*state().watts, decimal("-63.4"));
        QVERIFY(state().exports);
        QCOMPARE(state().registers.size(), std::size_t(1));
        QCOMPARE(state().registers[0].tariff, 0);
        QVERIFY(state().phases.empty());
        QVERIFY(state().volumes.empty());
    }

    void phasesAloneMakeTheSum()
    {
        m_feed->send(SnapshotBuilder("de")
                         .at(pictureTime(), 1)
                         .value(Quantity::ActivePowerNet, "100", Unit::Watt, 0, Phase::L1)
                         .value(Quantity::ActivePowerNet, "-30", Unit::Watt, 0, Phase::L2));
        QCOMPARE(*state().watts, decimal("70"));
    }

    void reducedSmlHasNoPower()
    {
        m_feed->send(SnapshotBuilder("de")
                         .protocol(Protocol::Sml)
                         .at(pictureTime(), 1)
                         .value(Quantity::ActiveEnergyImport, "14207318", Unit::WattHour, 0));
        QVERIFY(!state().watts);
        QVERIFY(!state().exports);
        QVERIFY(m_model->reading().power().isEmpty());
    }

    void aMeterThatNeverExportsHasOneSide()
    {
        m_feed->send(
            SnapshotBuilder().at(pictureTime(), 1).power("00.486", "00.000").registers("1.0", "2.0", "0.000", "0.000"));
        QVERIFY(!state().exports);
        QCOMPARE(state().registers.size(), std::size_t(4)); // what is sent is shown
    }

    void totalGivesWayToItsTariffs()
    {
        m_feed->send(SnapshotBuilder("de")
                         .at(pictureTime(), 1)
                         .value(Quantity::ActiveEnergyImport, "30", Unit::WattHour, 3)
                         .value(Quantity::ActiveEnergyImport, "10", Unit::WattHour, 3, Phase::Total, 1)
                         .value(Quantity::ActiveEnergyImport, "20", Unit::WattHour, 3, Phase::Total, 2)
                         .value(Quantity::ActiveEnergyExport, "5", Unit::WattHour, 3));
        QCOMPARE(state().registers.size(), std::size_t(3));
        QCOMPARE(state().registers[0].tariff, 1);
        QCOMPARE(state().registers[2].tariff, 0);
        QVERIFY(state().registers[2].isExport);
    }

    void theCountingRegisterIsMarked()
    {
        m_feed->send(pictureTelegram()); // exporting in tariff 2
        QCOMPARE(state().activeTariff, 2);
        QVERIFY(!state().registers[0].active);
        QVERIFY(!state().registers[1].active);
        QVERIFY(!state().registers[2].active);
        QVERIFY(state().registers[3].active);
    }

    void rejectedTelegramsChangeNothing()
    {
        m_feed->send(pictureTelegram());
        QSignalSpy changed(m_model.get(), &LiveModel::changed);
        m_feed->send(pictureTelegram().power("99.000", "00.000").verdict(Verdict::Rejected));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(*state().watts, decimal("-2148"));
    }

    void todayCountsFromTheFirstReadingWithoutHistory()
    {
        m_feed->send(SnapshotBuilder().at(pictureTime(), 1000).registers("4761.300", "3911.551", "0", "0"));
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
        QCOMPARE(*state().todayFrom, pictureTime());
        m_feed->send(SnapshotBuilder().at(pictureTime() + 10s, 1010).registers("4761.307", "3911.551", "0", "0"));
        QCOMPARE(*state().registers[0].today, decimal("0.007"));
        QCOMPARE(state().registers[0].today->exponent(), -3);
        QCOMPARE(*state().todayFrom, pictureTime());
    }

    void historyGivesTheDaysBeginning()
    {
        m_feed->send(pictureTelegram());
        const auto asked = energyRequest();
        QVERIFY(asked);
        QCOMPARE(asked->from, startOfLocalDay(localDay(pictureTime(), kCentralEurope), kCentralEurope));
        m_feed->send(SnapshotBuilder()
                         .at(pictureTime() + 1s, 200001)
                         .power("0.0", "0.0")
                         .registers("4761.308", "3911.551", "1422.118", "3291.904"));

        answerMidnight(*asked, midnight() - 1s);
        QCOMPARE(*state().registers[0].today, decimal("1.205"));
        QCOMPARE(*state().registers[1].today, decimal("1.483"));
        QCOMPARE(*state().registers[3].today, decimal("7.312"));
        QCOMPARE(state().registers[0].today->exponent(), -3);
        QVERIFY(!state().todayFrom);
    }

    void theDayIsKnownAtTheFirstTelegram()
    {
        // Just started: the history does not hold this telegram yet, nor any other of today.
        m_feed->send(pictureTelegram());
        answerMidnight(*energyRequest(), midnight() - 1s);
        QCOMPARE(*state().registers[0].today, decimal("1.204"));
        QVERIFY(!state().todayFrom);
    }

    void aRecordingThatBeganTodaySaysSo()
    {
        m_feed->send(pictureTelegram());
        answerMidnight(*energyRequest(), pictureTime() - 1h);
        QCOMPARE(*state().todayFrom, pictureTime() - 1h);
        QCOMPARE(*state().registers[0].today, decimal("1.204"));
    }

    void silenceOverMidnightSaysSinceWhen()
    {
        m_feed->send(pictureTelegram());
        answerMidnight(*energyRequest(), midnight() - 3h);
        QCOMPARE(*state().todayFrom, midnight() - 3h);
        QCOMPARE(*state().registers[0].today, decimal("1.204"));
    }

    void oneUnknownRegisterKeepsTheFirstReading()
    {
        m_feed->send(pictureTelegram());
        SeriesReply reply = midnightReply(*energyRequest(), midnight() - 1s);
        reply.readingsAtFrom[kExportTariff2].reset(); // it stepped back today
        m_history->answer(reply);
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
        QCOMPARE(*state().todayFrom, pictureTime());
    }

    void registersOfAnotherMeterAreNotCounted()
    {
        m_feed->send(pictureTelegram().meter("NEW"));
        SeriesReply reply = midnightReply(*energyRequest(), midnight() - 1s);
        reply.readingsMeter = "OLD";
        m_history->answer(reply);
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
        QCOMPARE(*state().todayFrom, pictureTime());
    }

    void anotherMeterOnTheLineCountsFromItsFirstTelegram()
    {
        m_feed->send(SnapshotBuilder().meter("OLD").at(pictureTime(), 1000).registers("1.000", "0", "0", "0"));
        m_feed->send(SnapshotBuilder().meter("NEW").at(pictureTime() + 90s, 1090).registers("5.000", "0", "0", "0"));
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
        QCOMPARE(*state().todayFrom, pictureTime() + 90s);
    }

    void aCounterBelowItsMidnightIsNotCounted()
    {
        m_feed->send(SnapshotBuilder().at(pictureTime(), 1000).registers("0.002", "3911.551", "1422.118", "3291.904"));
        answerMidnight(*energyRequest(), midnight() - 1s);
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
        QCOMPARE(*state().todayFrom, pictureTime());
    }

    void foreignAndLateRepliesAreDropped()
    {
        m_feed->send(pictureTelegram());
        SeriesReply reply;
        reply.request = *energyRequest();
        reply.request.token += 1;
        reply = midnightReply(reply.request, midnight() - 1s);
        m_history->answer(reply);
        QCOMPARE(*state().registers[0].today, decimal("0.000"));
    }

    void extremesBelongToTheDay()
    {
        const UtcSeconds midnight = startOfLocalDay(localDay(pictureTime() + 24h, kCentralEurope), kCentralEurope);
        m_feed->send(
            SnapshotBuilder().at(midnight - 20s, 100).power("3.264", "0.000").registers("10.000", "0", "0", "0"));
        m_feed->send(
            SnapshotBuilder().at(midnight - 10s, 110).power("0.000", "3.871").registers("10.010", "0", "0", "0"));
        QCOMPARE(state().highestImport->watts, decimal("3264"));
        QCOMPARE(state().highestExport->watts, decimal("3871"));
        QCOMPARE(state().highestExport->at, midnight - 10s);
        m_feed->send(
            SnapshotBuilder().at(midnight + 1s, 121).power("0.100", "0.000").registers("10.012", "0", "0", "0"));
        QCOMPARE(state().highestImport->watts, decimal("100"));
        QVERIFY(!state().highestExport);
        // The day began with the last reading before midnight.
        QCOMPARE(*state().registers[0].today, decimal("0.002"));
        QVERIFY(!state().todayFrom);
        // A history that lags behind has nothing to add to that.
        const auto energy =
            std::count_if(m_history->requests.begin(), m_history->requests.end(),
                          [](const SeriesRequest &request) { return request.kind == SeriesKind::Energy; });
        QCOMPARE(energy, 1);
    }

    void recordedPowerFillsDayAndExtremes()
    {
        m_feed->send(pictureTelegram());
        std::optional<SeriesRequest> asked;
        for (const SeriesRequest &request : m_history->requests) {
            if (request.kind == SeriesKind::Power)
                asked = request;
        }
        QVERIFY(asked);
        Bucket bucket;
        bucket.begin = pictureTime() - 2h;
        bucket.end = bucket.begin + 60s;
        bucket.values[kPowerMinimum] = decimal("-3871");
        bucket.values[kPowerMaximum] = decimal("3264");
        SeriesReply reply;
        reply.request = *asked;
        reply.buckets = { bucket };
        m_history->answer(reply);
        QCOMPARE(state().highestExport->watts, decimal("3871"));
        QCOMPARE(state().highestImport->watts, decimal("3264"));
        QCOMPARE(state().highestImport->at, bucket.begin);
        const auto columns = m_model->reading().power().columns(200000 - 7200, 60, 1);
        QCOMPARE(columns[0].minimum, -3871.0F);
        QCOMPARE(columns[0].maximum, 3264.0F);
    }

    void silenceOfThreePeriodsIsStale()
    {
        m_feed->send(pictureLink()); // every second
        m_feed->send(pictureTelegram());
        m_now.sinceBoot = 200003s;
        m_model->tick();
        QVERIFY(!state().stale);
        QCOMPARE(*m_model->age(), 3000ms);
        m_now.sinceBoot += 1ms;
        m_model->tick();
        QVERIFY(state().stale);
        // A stepped wall clock makes no age.
        m_feed->send(pictureTelegram(pictureTime() + 5s, 200004));
        m_now = { pictureTime() + 48h, 200004500ms };
        m_model->tick();
        QVERIFY(!state().stale);
        QCOMPARE(*m_model->age(), 500ms);
    }

    void quarterHourForecast()
    {
        // 12:07 into the quarter at 11:42:07 UTC; 600 W now, mean so far 45 W:
        // 45 + 600 × (900 − 727) / 900 = 45 + 115 (whole watts).
        m_feed->send(SnapshotBuilder("be")
                         .at(pictureTime(), 1)
                         .power("0.600", "0.000")
                         .value(Quantity::DemandImportRunning, "0.045", Unit::Watt, 3)
                         .value(Quantity::DemandImportMaximum, "3.412", Unit::Watt, 3, Phase::Total, 0, 0,
                                pictureTime() - 24h * 12));
        QVERIFY(state().quarterHour);
        QCOMPARE(state().quarterHour->secondsGone, 727);
        QCOMPARE(state().quarterHour->forecastWatts, decimal("160"));
        QCOMPARE(state().quarterHour->monthPeak->watts, decimal("3412"));
    }

    void severalSourcesAreKeptApart()
    {
        QSignalSpy sources(m_model.get(), &LiveModel::sourcesChanged);
        m_feed->send(SnapshotBuilder().source(1).at(pictureTime(), 1).power("0.100", "0.000"));
        m_feed->send(SnapshotBuilder().source(2).at(pictureTime(), 1).power("0.200", "0.000"));
        QCOMPARE(m_model->sources().size(), 2);
        QVERIFY(sources.count() >= 2);
        QCOMPARE(*state().watts, decimal("100"));
        m_model->select({ 2 });
        QCOMPARE(*state().watts, decimal("200"));
        LinkStatus closed;
        closed.source = { 2 };
        closed.state = LinkState::Closed;
        m_feed->send(closed);
        QCOMPARE(m_model->sources().size(), 1);
        QCOMPARE(*state().watts, decimal("100"));
    }

    void gasIsAskedForOncePerReading()
    {
        m_feed->send(pictureTelegram());
        m_feed->send(pictureTelegram(pictureTime() + 1s, 200001));
        const auto gas = std::count_if(m_history->requests.begin(), m_history->requests.end(),
                                       [](const SeriesRequest &request) { return request.kind == SeriesKind::Gas; });
        QCOMPARE(gas, 1);
        QCOMPARE(state().volumes.size(), std::size_t(1));
        QCOMPARE(state().volumes[0].value, decimal("3187.412"));
        SeriesReply reply;
        for (const SeriesRequest &request : m_history->requests) {
            if (request.kind == SeriesKind::Gas)
                reply.request = request;
        }
        reply.totals[0] = decimal("0.846");
        reply.buckets.resize(24);
        reply.buckets[6].values[0] = decimal("0.2");
        m_history->answer(reply);
        QCOMPARE(*state().volumes[0].today, decimal("0.846"));
        QCOMPARE(state().volumes[0].hours.size(), std::size_t(24));
    }

private:
    [[nodiscard]] const LiveState &state() const { return m_model->state(); }
    [[nodiscard]] static UtcSeconds midnight()
    {
        return startOfLocalDay(localDay(pictureTime(), kCentralEurope), kCentralEurope);
    }
    /// The registers of pictureTelegram() 1.204, 1.483, 0 and 7.312 kWh earlier.
    [[nodiscard]] static SeriesReply midnightReply(const SeriesRequest &asked, UtcSeconds readAt)
    {
        SeriesReply reply;
        reply.request = asked;
        reply.readAtFrom = readAt;
        reply.readingsAtFrom = {
            decimal("4760103"), decimal("3910068"), decimal("1422118"), decimal("3284592"), {}, {}
        };
        return reply;
    }
    void answerMidnight(const SeriesRequest &asked, UtcSeconds readAt)
    {
        m_history->answer(midnightReply(asked, readAt));
    }
    [[nodiscard]] std::optional<SeriesRequest> energyRequest() const
    {
        for (const SeriesRequest &request : m_history->requests) {
            if (request.kind == SeriesKind::Energy)
                return request;
        }
        return std::nullopt;
    }

    ArrivalTime m_now;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeHistory> m_history;
    std::unique_ptr<LiveModel> m_model;
};

QTEST_MAIN(TestLiveModel)
#include "tst_livemodel.moc"
