// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QSignalSpy>
#include <QTest>

#include "acquisition/link.h"
#include "acquisition/periodestimator.h"
#include "acquisition/reconnectpolicy.h"
#include "fakeclock.h"

#include <chrono>
#include <memory>

using namespace meterscope;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A source that does what the test says.
class PuppetSource final : public ByteSource
{
public:
    using ByteSource::ByteSource;
    void open() override
    {
        ++opens;
        if (failure == LinkError::None)
            Q_EMIT opened();
        else
            Q_EMIT failed(failure, detail);
    }
    void close() override { ++closes; }
    void send(const QByteArray &bytes) { deliver(bytes); }
    void vanish() { Q_EMIT failed(LinkError::Vanished, QStringLiteral("/dev/ttyUSB0")); }
    void end() { Q_EMIT ended(); }

    LinkError failure = LinkError::None;
    QString detail;
    int opens = 0;
    int closes = 0;
};

struct Bench
{
    test::FakeClock clock;
    PuppetSource *source;
    std::unique_ptr<Link> link;

    explicit Bench(LinkKind kind = LinkKind::Serial)
    {
        auto puppet = std::make_unique<PuppetSource>(SourceId { 3 }, clock);
        source = puppet.get();
        LinkSettings settings;
        settings.kind = kind;
        link = std::make_unique<Link>(settings, std::move(puppet), clock);
    }
    [[nodiscard]] LinkState state() const { return link->status().state; }
    void count(bool accepted)
    {
        Snapshot snapshot;
        snapshot.received = clock.now();
        snapshot.verdict = accepted ? Verdict::Ok : Verdict::Rejected;
        link->countTelegram(FrameView(), snapshot);
    }
    void discard(std::uint64_t length)
    {
        DiscardedBytes bytes;
        bytes.length = length;
        link->countDiscarded(bytes);
    }
};

} // namespace

class ReconnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backOffGrowsToHalfASecondAndNoFurther();
    void whatResetsTheBackOff_data();
    void whatResetsTheBackOff();
    void periodIsTheMedianGap_data();
    void periodIsTheMedianGap();

    void aLineGoesThroughItsStates();
    void aLostLineIsTriedAgainUntilClosed();
    void errorsNameWhatToDo_data();
    void errorsNameWhatToDo();
    void silenceIsThreePeriods();
    void anUnreadableFileIsNotTriedAgain();
    void telegramsAreCounted();
};

void ReconnectTest::backOffGrowsToHalfASecondAndNoFurther()
{
    ReconnectPolicy policy;
    test::FakeClock clock;
    QVERIFY(!policy.nextAttempt());
    for (const milliseconds expected : { 100ms, 200ms, 400ms, 500ms, 500ms, 500ms }) {
        const milliseconds now = clock.now().sinceBoot;
        policy.failed(now);
        QCOMPARE((*policy.nextAttempt() - now).count(), expected.count());
        QVERIFY(!policy.isDue(now + expected - 1ms));
        QVERIFY(policy.isDue(now + expected));
        clock.advance(expected);
    }
    policy.stop();
    QVERIFY(!policy.isDue(clock.now().sinceBoot + 24h));
}

void ReconnectTest::whatResetsTheBackOff_data()
{
    QTest::addColumn<qint64>("heldMs");
    QTest::addColumn<bool>("bytes");
    QTest::addColumn<qint64>("nextDelayMs");
    // After three failures the next delay would be 500 ms.
    QTest::newRow("opens only to fail") << qint64(0) << false << qint64(500);
    QTest::newRow("held for a moment") << qint64(4999) << false << qint64(500);
    QTest::newRow("held long") << qint64(5000) << false << qint64(100);
    QTest::newRow("brought bytes") << qint64(10) << true << qint64(100);
}

void ReconnectTest::whatResetsTheBackOff()
{
    QFETCH(qint64, heldMs);
    QFETCH(bool, bytes);
    QFETCH(qint64, nextDelayMs);
    ReconnectPolicy policy;
    milliseconds now = 10s;
    for (int failure = 0; failure < 3; ++failure)
        policy.failed(now);
    policy.opened(now);
    QVERIFY(!policy.nextAttempt());
    if (bytes)
        policy.received();
    now += milliseconds(heldMs);
    policy.failed(now);
    QCOMPARE((*policy.nextAttempt() - now).count(), nextDelayMs);
}

void ReconnectTest::periodIsTheMedianGap_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("period"); // 0: unknown
    QTest::newRow("nothing") << QList<int> {} << 0;
    QTest::newRow("two gaps") << QList<int> { 0, 1000, 2000 } << 0;
    QTest::newRow("regular") << QList<int> { 0, 1000, 2000, 3000 } << 1000;
    QTest::newRow("one lost") << QList<int> { 0, 1000, 2000, 4000, 5000, 6000 } << 1000;
    QTest::newRow("a burst") << QList<int> { 0, 10000, 20000, 20001, 30000, 40000 } << 10000;
    QTest::newRow("changed for good") << QList<int> { 0, 10000, 20000, 30000, 31000, 32000, 33000, 34000, 35000, 36000 }
                                      << 1000;
}

void ReconnectTest::periodIsTheMedianGap()
{
    QFETCH(QList<int>, times);
    QFETCH(int, period);
    PeriodEstimator estimator;
    for (const int time : times)
        estimator.telegram(milliseconds(time));
    QCOMPARE(int(estimator.period().value_or(0ms).count()), period);
}

void ReconnectTest::aLineGoesThroughItsStates()
{
    Bench bench;
    QList<LinkState> states;
    connect(bench.link.get(), &Link::statusChanged, this,
            [&](const LinkStatus &status) { states.append(status.state); });
    bench.link->open();
    QCOMPARE(bench.state(), LinkState::Waiting);
    bench.source->send("abc");
    QCOMPARE(bench.state(), LinkState::Receiving);
    QCOMPARE(bench.link->status().bytes, std::uint64_t(3));
    QVERIFY(bench.link->status().lastBytes == bench.clock.now());
    bench.source->vanish();
    QCOMPARE(bench.state(), LinkState::Lost);
    QCOMPARE(bench.link->status().error, LinkError::Vanished);
    bench.link->close();
    QCOMPARE(bench.state(), LinkState::Closed);
    QCOMPARE(states,
             (QList<LinkState> { LinkState::Opening, LinkState::Waiting, LinkState::Receiving, LinkState::Lost,
                                 LinkState::Closed }));
}

void ReconnectTest::aLostLineIsTriedAgainUntilClosed()
{
    Bench bench;
    QSignalSpy interrupted(bench.link.get(), &Link::interrupted);
    bench.link->open();
    bench.source->send("abc");
    bench.source->failure = LinkError::NotFound;
    bench.source->vanish();
    QCOMPARE(interrupted.count(), 1);
    QTRY_VERIFY(bench.source->opens >= 3);
    QCOMPARE(bench.state(), LinkState::Lost);
    QCOMPARE(bench.link->status().reconnects, 0u);
    bench.source->failure = LinkError::None;
    QTRY_COMPARE(bench.state(), LinkState::Waiting);
    QCOMPARE(bench.link->status().reconnects, 1u);
    QCOMPARE(bench.link->status().error, LinkError::None);
    bench.source->vanish();
    bench.link->close();
    const int opens = bench.source->opens;
    QTest::qWait(1200); // longer than the longest delay: nobody tries any more
    QCOMPARE(bench.source->opens, opens);
}

void ReconnectTest::errorsNameWhatToDo_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("hint");
    QTest::newRow("rights") << int(LinkError::NoPermission) << "dialout" << int(LineHint::NoRights);
    QTest::newRow("busy") << int(LinkError::Busy) << "ModemManager" << int(LineHint::PortBusy);
    QTest::newRow("gone") << int(LinkError::NotFound) << "/dev/ttyUSB0" << int(LineHint::DeviceGone);
    QTest::newRow("refused") << int(LinkError::Refused) << "Connection refused" << int(LineHint::None);
}

void ReconnectTest::errorsNameWhatToDo()
{
    QFETCH(int, error);
    QFETCH(QString, detail);
    QFETCH(int, hint);
    Bench bench;
    bench.source->failure = LinkError(error);
    bench.source->detail = detail;
    bench.link->open();
    QCOMPARE(bench.state(), LinkState::Lost);
    QCOMPARE(int(bench.link->status().error), error);
    QCOMPARE(int(bench.link->status().finding.hint), hint);
    QCOMPARE(QString::fromStdString(bench.link->status().detail), detail);
    if (hint != int(LineHint::None))
        QCOMPARE(QString::fromStdString(bench.link->status().finding.detail), detail);
}

void ReconnectTest::silenceIsThreePeriods()
{
    Bench bench;
    bench.link->open();
    for (int telegram = 0; telegram < 5; ++telegram) {
        bench.clock.advance(10s);
        bench.source->send("telegram");
        bench.count(true);
    }
    QCOMPARE(bench.link->status().periodMs, 10'000u);
    QSignalSpy ticks(bench.link.get(), &Link::statusChanged);
    bench.clock.advance(30s);
    QVERIFY(ticks.wait()); // the status of every second
    QCOMPARE(bench.state(), LinkState::Receiving);
    bench.clock.advance(1s);
    QTRY_COMPARE(bench.state(), LinkState::Silent);
    bench.source->send("again");
    QCOMPARE(bench.state(), LinkState::Receiving);
}

void ReconnectTest::anUnreadableFileIsNotTriedAgain()
{
    Bench bench(LinkKind::Replay);
    bench.source->failure = LinkError::Unreadable;
    bench.link->open();
    QCOMPARE(bench.state(), LinkState::Closed);
    QCOMPARE(bench.link->status().error, LinkError::Unreadable);
    QTest::qWait(300);
    QCOMPARE(bench.source->opens, 1);

    Bench good(LinkKind::Replay);
    good.link->open();
    good.source->end();
    QCOMPARE(good.state(), LinkState::Ended);
}

void ReconnectTest::telegramsAreCounted()
{
    Bench bench;
    bench.link->open();
    bench.count(true);
    bench.count(false);
    bench.discard(17);
    bench.discard(4);
    QCOMPARE(bench.link->status().telegrams, std::uint64_t(1));
    QCOMPARE(bench.link->status().rejected, std::uint64_t(1));
    QCOMPARE(bench.link->status().discardedBytes, std::uint64_t(21));
    QVERIFY(bench.link->status().lastTelegram == bench.clock.now());
}

QTEST_GUILESS_MAIN(ReconnectTest)
#include "tst_reconnect.moc"
