// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/clock.h"
#include "acquisition/listeningpost.h"
#include "acquisition/portaccess.h"
#include "acquisition/simulation/simulatedmeter.h"

using namespace meterscope;

namespace {

constexpr int kGenerous = 60'000;

} // namespace

/// Runs of the assistant's listening: one at a time, each with its number, nothing left behind.
class ListeningPostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeterIsFoundThroughItsTerminal();
    void aSimulatedMeterIsListenedToLikeAnyOther();
    void aCancelledRunSaysNothingMore();
    void aNewRunTakesThePlaceOfTheOld();
    void aPeerThatSaysNothingIsNoCable();
    void aHeadIsWatchedUntilCancelled();
    void aHeadWhosePortFailsIsSaid();

private:
    [[nodiscard]] LinkSettings lineOf(const SimulatedMeter &meter) const
    {
        LinkSettings link;
        link.path = meter.path().toStdString();
        return link;
    }
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

void ListeningPostTest::aMeterIsFoundThroughItsTerminal()
{
    SimulatedMeter meter({}, m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("meter"))));
    ListeningPost post;
    QSignalSpy progress(&post, &ListeningPost::progressed);
    QSignalSpy finished(&post, &ListeningPost::finished);
    post.listen(7, lineOf(meter));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kGenerous);
    QCOMPARE(finished[0][0].toUInt(), 7u);
    const auto result = finished[0][1].value<ListeningResult>();
    QCOMPARE(result.outcome, ListeningOutcome::Found);
    QCOMPARE(result.line, k115200_8N1);
    QVERIFY(result.telegram && result.telegram->accepted());
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress[0][0].toUInt(), 7u);
    QCOMPARE(checkPortAccess(meter.terminalPath().toStdString()).error, LinkError::None); // the port is free again
}

void ListeningPostTest::aSimulatedMeterIsListenedToLikeAnyOther()
{
    ListeningPost post;
    QSignalSpy finished(&post, &ListeningPost::finished);
    LinkSettings link;
    link.kind = LinkKind::Simulated;
    link.simulation.dialect = SimulatedDialect::Sml;
    post.listen(1, link);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kGenerous);
    const auto result = finished[0][1].value<ListeningResult>();
    QCOMPARE(result.outcome, ListeningOutcome::Found);
    QCOMPARE(result.finding.dialect, LineDialect::Sml);
}

void ListeningPostTest::aCancelledRunSaysNothingMore()
{
    SimulatedMeter meter({}, m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("meter"))));
    ListeningPost post;
    QSignalSpy progress(&post, &ListeningPost::progressed);
    QSignalSpy finished(&post, &ListeningPost::finished);
    post.listen(1, lineOf(meter));
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), kGenerous);
    post.cancel();
    const int told = progress.count();
    QTest::qWait(600); // more than two reports
    QCOMPARE(progress.count(), told);
    QCOMPARE(finished.count(), 0);
}

void ListeningPostTest::aNewRunTakesThePlaceOfTheOld()
{
    SimulatedMeter first({}, m_clock);
    SimulationSettings other;
    other.dialect = SimulatedDialect::Sml;
    SimulatedMeter second(other, m_clock);
    QVERIFY(first.start(m_folder.filePath(QStringLiteral("first"))));
    QVERIFY(second.start(m_folder.filePath(QStringLiteral("second"))));
    ListeningPost post;
    QSignalSpy finished(&post, &ListeningPost::finished);
    post.listen(1, lineOf(first));
    post.listen(2, lineOf(second));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kGenerous);
    QCOMPARE(finished[0][0].toUInt(), 2u);
    QCOMPARE(finished[0][1].value<ListeningResult>().finding.dialect, LineDialect::Sml);
}

void ListeningPostTest::aPeerThatSaysNothingIsNoCable()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ListeningPost post;
    QSignalSpy finished(&post, &ListeningPost::finished);
    LinkSettings link;
    link.kind = LinkKind::Tcp;
    link.host = "127.0.0.1";
    link.port = silent.serverPort();
    post.listen(1, link);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kGenerous);
    const auto result = finished[0][1].value<ListeningResult>();
    QCOMPARE(result.outcome, ListeningOutcome::Silent);
    QCOMPARE(result.finding.hint, LineHint::PeerSilent);
    QCOMPARE(result.finding.step, LineStep::CheckRelay);
}

void ListeningPostTest::aHeadIsWatchedUntilCancelled()
{
    SimulationSettings sml;
    sml.dialect = SimulatedDialect::Sml;
    SimulatedMeter meter(sml, m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("head"))));
    ListeningPost post;
    QSignalSpy aligned(&post, &ListeningPost::aligned);
    post.alignHead(3, lineOf(meter));
    QTRY_VERIFY_WITH_TIMEOUT(!aligned.isEmpty() && aligned.last()[1].value<HeadAlignment>().telegrams >= 2, kGenerous);
    QCOMPARE(aligned.last()[0].toUInt(), 3u);
    QVERIFY(aligned.last()[1].value<HeadAlignment>().quality >= 700); // whole telegrams: a good seat
    post.cancel();
    const int told = aligned.count();
    QTest::qWait(600);
    QCOMPARE(aligned.count(), told);
}

void ListeningPostTest::aHeadWhosePortFailsIsSaid()
{
    SimulatedMeter meter({}, m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("gone"))));
    ListeningPost post;
    QSignalSpy aligned(&post, &ListeningPost::aligned);
    QSignalSpy finished(&post, &ListeningPost::finished);
    post.alignHead(4, lineOf(meter));
    QTRY_VERIFY_WITH_TIMEOUT(!aligned.isEmpty(), kGenerous);
    meter.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kGenerous);
    QCOMPARE(finished[0][1].value<ListeningResult>().outcome, ListeningOutcome::Unavailable);
    QCOMPARE(finished[0][1].value<ListeningResult>().finding.hint, LineHint::DeviceGone);
}

QTEST_GUILESS_MAIN(ListeningPostTest)
#include "tst_listeningpost.moc"
