// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "../support/linesituations.h"
#include "acquisition/listening.h"
#include "acquisition/simulation/faultymeter.h"
#include "acquisition/telegramstream.h"

#include <chrono>

using namespace meterscope;
using namespace std::chrono_literals;
using test::LineSituation;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kTick { 50 };

/// A meter that sends every `period` from `speaksAt` on, and a listener whose port follows it; time goes by in ticks.
class Room final : private TelegramStream::Receiver
{
public:
    Room(const SimulationSettings &settings, milliseconds period, milliseconds speaksAt,
         LinkKind kind = LinkKind::Serial)
        : listening(kind == LinkKind::Tcp ? ListeningPlan { 12s, 0s } : ListeningPlan(), kind)
        , m_meter(settings)
        , m_household(settings, UtcSeconds(1'784'032'200s))
        , m_period(period)
        , m_next(speaksAt)
        , m_stream(SourceId { 1 }, nullptr, nullptr, *this)
    { }

    const ListeningResult &listen()
    {
        listening.start(0ms);
        unsigned window = listening.window();
        for (m_now = 0ms; !listening.finished() && m_now < 2min; m_now += kTick) {
            if (m_now >= m_next) {
                m_next += m_period;
                m_household.advanceTo(m_household.state().time
                                      + std::chrono::duration_cast<std::chrono::seconds>(m_period));
                hear(m_meter.telegram(m_household.state(), listening.line()));
            }
            listening.tick(m_now, errors);
            if (window != listening.window()) {
                window = listening.window();
                windows.push_back(listening.line());
                m_stream.reset();
            }
        }
        finishedAt = m_now - kTick;
        return listening.result();
    }

    Listening listening;
    std::optional<LineErrorCounts> errors;
    std::string inserted; ///< into the middle of every telegram
    std::vector<LineSettings> windows; ///< behind the first
    std::optional<milliseconds> firstBytes;
    milliseconds finishedAt { 0 };

private:
    void hear(const std::string &sent)
    {
        if (sent.empty())
            return;
        if (!firstBytes)
            firstBytes = m_now;
        std::string bytes = sent;
        bytes.insert(bytes.size() / 2, inserted);
        const std::span view { reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size() };
        listening.received(view, m_now);
        m_stream.push(view, { UtcMillis(1'784'032'200'000ms + m_now), m_now });
    }
    void telegram(const FrameView &frame, const Snapshot &snapshot) override
    {
        listening.telegram(frame, snapshot, m_now);
    }
    void noise(const DiscardedBytes &bytes) override { listening.noise(bytes, m_now); }

    FaultyMeter m_meter;
    SimulatedHousehold m_household;
    milliseconds m_period;
    milliseconds m_next;
    milliseconds m_now { 0 };
    TelegramStream m_stream;
};

} // namespace

class ListeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreNamedInTime_data();
    void linesAreNamedInTime();
    void aGoodChecksumEndsIt();
    void theSlowestMeterIsHeard_data();
    void theSlowestMeterIsHeard();
    void oddTelegramsAreLookedInto();
    void relaysThatAlterBytesAreTold();
    void silenceTakesBothWindows();
    void breaksAreToldFromSilence();
    void progressTellsWhereItStands();
};

void ListeningTest::linesAreNamedInTime_data()
{
    QTest::addColumn<LineSituation>("situation");
    for (const LineSituation &situation : test::lineSituations()) {
        if (situation.speaksByItself())
            QTest::newRow(situation.name) << situation;
    }
}

void ListeningTest::linesAreNamedInTime()
{
    QFETCH(LineSituation, situation);
    // Who speaks at once, who speaks when the first window is nearly over, and who is plugged in during the second.
    for (const milliseconds speaksAt : { 100ms, 10'400ms, 13'200ms }) {
        // What is read at any settings is read as it is heard first, who soon stops has stopped by then, and late edges
        // want more telegrams than are left.
        const bool ends = situation.fault == SimulatedFault::None || situation.fault == SimulatedFault::Stops
            || situation.fault == SimulatedFault::SlowEdge;
        if (ends && speaksAt > 11s)
            continue;
        Room room(situation.simulation(), 1000ms, speaksAt);
        const ListeningResult &result = room.listen();
        const auto name = lineHintName(result.finding.hint);
        QVERIFY2(result.finding.hint == situation.hint, QByteArray(name.data(), qsizetype(name.size())));
        QCOMPARE(result.outcome, situation.outcome);
        QCOMPARE(result.finding.dialect, situation.speaks);
        QVERIFY2(result.line == situation.line,
                 QByteArray::number(result.line.baudRate) + QByteArray(1, result.line.parity));
        QVERIFY(result.finding.step != LineStep::None);
        QVERIFY(room.finishedAt - room.firstBytes.value() <= 22s);
        QCOMPARE(result.telegram != nullptr, result.outcome == ListeningOutcome::Found);
    }
}

void ListeningTest::aGoodChecksumEndsIt()
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::Wire;
    Room every(settings, 1000ms, 500ms);
    const ListeningResult &found = every.listen();
    QCOMPARE(found.outcome, ListeningOutcome::Found);
    // The second telegram tells the period.
    QCOMPARE(every.finishedAt.count(), 1500);
    QCOMPARE(found.periodMs, 1000u);
    QVERIFY(found.periodMeasured);
    QVERIFY(found.telegram->checksum == ChecksumState::Ok);
    QCOMPARE(found.finding.detail, std::string("MSC5\\3SIMULATED-3P"));
    // A meter that sends seldom is not waited for.
    Room seldom(settings, 10'000ms, 500ms);
    const ListeningResult &soon = seldom.listen();
    QCOMPARE(soon.outcome, ListeningOutcome::Found);
    QVERIFY(seldom.finishedAt <= 2500ms);
    QVERIFY(!soon.periodMeasured);
}

void ListeningTest::theSlowestMeterIsHeard_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("speaksAtMs");
    for (const int speaksAt : { 0, 5000, 9950, 10'900 }) {
        QTest::addRow("DSMR 5 from %d ms", speaksAt) << int(SimulatedDialect::Dsmr5) << speaksAt;
        QTest::addRow("DSMR 2.2 from %d ms", speaksAt) << int(SimulatedDialect::Dsmr22) << speaksAt;
    }
}

void ListeningTest::theSlowestMeterIsHeard()
{
    QFETCH(int, dialect);
    QFETCH(int, speaksAtMs);
    SimulationSettings settings;
    settings.dialect = SimulatedDialect(dialect);
    settings.fault = SimulatedFault::Wire;
    Room room(settings, 10'000ms, milliseconds(speaksAtMs));
    QCOMPARE(room.listen().outcome, ListeningOutcome::Found);
    QVERIFY(room.finishedAt - room.firstBytes.value() <= 22s);
}

void ListeningTest::oddTelegramsAreLookedInto()
{
    // The first telegram proves the meter; what its damaged neighbours mean is waited for, and no longer than promised.
    SimulationSettings settings;
    settings.fault = SimulatedFault::TwoReaders;
    settings.seed = 7; // the second telegram is cut
    Room room(settings, 1000ms, 500ms);
    const ListeningResult &result = room.listen();
    QCOMPARE(result.outcome, ListeningOutcome::Found);
    QCOMPARE(result.finding.hint, LineHint::LostBytes);
    QVERIFY(result.telegram->accepted());
    QVERIFY(result.periodMs > 0);
    // Where it does not show what damages them it is said how many are damaged.
    settings.fault = SimulatedFault::SlowEdge;
    settings.seed = 3;
    Room unclear(settings, 1000ms, 500ms);
    const ListeningResult &counted = unclear.listen();
    QCOMPARE(counted.outcome, ListeningOutcome::Found);
    QCOMPARE(counted.finding.hint, LineHint::ChecksumFailures);
    QVERIFY(counted.finding.count >= 3 && counted.finding.permille > 0 && counted.finding.permille < 1000);
    QVERIFY(unclear.finishedAt - unclear.firstBytes.value() <= 22s);
    // Who sends seldom is not waited for beyond the promise, and is read all the same.
    settings.dialect = SimulatedDialect::Sml;
    settings.fault = SimulatedFault::Reduced;
    Room seldom(settings, 9'000ms, 500ms);
    const ListeningResult &slow = seldom.listen();
    QCOMPARE(slow.outcome, ListeningOutcome::Found);
    QCOMPARE(slow.finding.hint, LineHint::None);
    QCOMPARE(slow.finding.step, LineStep::UseMeter);
    QVERIFY(seldom.finishedAt - seldom.firstBytes.value() <= 22s);
}

void ListeningTest::relaysThatAlterBytesAreTold()
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::LineFeeds;
    Room lineFeeds(settings, 1000ms, 500ms, LinkKind::Tcp);
    QCOMPARE(lineFeeds.listen().outcome, ListeningOutcome::Found); // its checksum holds with the returns put back
    QCOMPARE(lineFeeds.listening.result().finding.hint, LineHint::RelayAltersBytes);
    settings.fault = SimulatedFault::Wire;
    Room telnet(settings, 1000ms, 500ms, LinkKind::Tcp);
    telnet.inserted = "\xff\xfd\x18"; // IAC DO TERMINAL-TYPE
    QCOMPARE(telnet.listen().outcome, ListeningOutcome::Fault);
    QCOMPARE(telnet.listening.result().finding.hint, LineHint::RelayAltersBytes);
    QCOMPARE(telnet.listening.result().finding.step, LineStep::CheckRelay);
    Room raw(settings, 1000ms, 500ms, LinkKind::Tcp);
    QCOMPARE(raw.listen().finding.hint, LineHint::None);
}

void ListeningTest::silenceTakesBothWindows()
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::Silent;
    Room room(settings, 1000ms, 0ms);
    const ListeningResult &result = room.listen();
    QCOMPARE(result.outcome, ListeningOutcome::Silent);
    QCOMPARE(result.finding.hint, LineHint::NoBytes);
    QCOMPARE(result.finding.step, LineStep::CheckCable);
    QCOMPARE(result.finding.seconds, 22u);
    QCOMPARE(room.finishedAt.count(), 22'000);
    QCOMPARE(room.windows.size(), std::size_t(1));
    QCOMPARE(room.windows.front(), k9600_8N1);
}

void ListeningTest::breaksAreToldFromSilence()
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::Silent;
    Room room(settings, 1000ms, 0ms);
    room.errors = LineErrorCounts { 0, 0, 12, 0 };
    const ListeningResult &result = room.listen();
    QCOMPARE(result.outcome, ListeningOutcome::Fault);
    QCOMPARE(result.finding.hint, LineHint::OnlyBreaks);
}

void ListeningTest::progressTellsWhereItStands()
{
    Listening listening;
    listening.start(1000ms);
    const ListeningProgress first = listening.progress(4000ms);
    QCOMPARE(first.line, k115200_8N1);
    QCOMPARE(first.elapsed.count(), 3000);
    QCOMPARE(first.length.count(), 11'000);
    QCOMPARE(first.bytes, std::uint64_t(0));
    listening.tick(12'000ms, std::nullopt);
    QCOMPARE(listening.line(), k9600_8N1);
    QCOMPARE(listening.progress(13'000ms).elapsed.count(), 1000);
}

QTEST_GUILESS_MAIN(ListeningTest)
#include "tst_listening.moc"
