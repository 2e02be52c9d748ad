// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/bytechunk.h"
#include "acquisition/clock.h"
#include "acquisition/pulledsource.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/systemportlist.h"
#include "station.h"

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

constexpr int kGenerous = 60'000; // ms; waits end as soon as they can

SimulationSettings faulty(SimulatedFault fault)
{
    SimulationSettings settings;
    settings.fault = fault;
    return settings;
}

} // namespace

/// A meter that speaks only when asked, on a real pseudo-terminal.
class PulledSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheRateOfTheSignOnIsMeant();
    void itIsAskedAgainAndAgain();
    void whoDoesNotAnswerIsNoFailure();
    void aPulledCableIsToldOnce();
    void aLineOfTheProgramReadsIt();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemPortList m_ports;
};

void PulledSourceTest::onlyTheRateOfTheSignOnIsMeant()
{
    LinkSettings settings;
    QVERIFY(!PulledSource::isMeant(settings));
    settings.line = { 300, 7, 'E', 1 };
    QVERIFY(PulledSource::isMeant(settings));
    settings.kind = LinkKind::Tcp;
    QVERIFY(!PulledSource::isMeant(settings));
}

void PulledSourceTest::itIsAskedAgainAndAgain()
{
    SimulatedMeter meter(faulty(SimulatedFault::SignOn), m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("asked"))));
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    PulledSource source({ 1 }, settings, m_clock, m_ports, 100ms);
    QCOMPARE(source.expectedPeriod(), std::optional(100ms));
    QSignalSpy opened(&source, &ByteSource::opened);
    QSignalSpy failed(&source, &ByteSource::failed);
    QByteArrayList answers;
    connect(&source, &ByteSource::bytesArrived, this, [&answers](const ByteChunk &chunk) { answers += chunk.bytes; });
    source.open();
    QCOMPARE(opened.size(), 1);
    // The second is due while the first one still comes, and is not sent into it.
    QTRY_VERIFY_WITH_TIMEOUT(answers.size() >= 3, kGenerous);
    for (const QByteArray &answer : answers) {
        QVERIFY2(answer.startsWith("/MSC5SIM2-PULL\r\n\r\n"), answer.constData());
        QVERIFY2(answer.contains("1.8.0(") && answer.endsWith("!\r\n"), answer.constData());
        QCOMPARE(answer.count('/'), 1);
    }
    QCOMPARE(failed.size(), 0);
}

void PulledSourceTest::whoDoesNotAnswerIsNoFailure()
{
    SimulatedMeter meter(faulty(SimulatedFault::Echo), m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("echo"))));
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    PulledSource source({ 1 }, settings, m_clock, m_ports, 100ms);
    QSignalSpy failed(&source, &ByteSource::failed);
    QSignalSpy bytes(&source, &ByteSource::bytesArrived);
    source.open();
    // It is asked a second time once the first request has found no answer.
    QTRY_VERIFY_WITH_TIMEOUT(meter.sent() >= 2, kGenerous);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(bytes.size(), 0);
}

void PulledSourceTest::aPulledCableIsToldOnce()
{
    SimulatedMeter meter(faulty(SimulatedFault::SignOn), m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("cable"))));
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    PulledSource source({ 1 }, settings, m_clock, m_ports, 100ms);
    QSignalSpy failed(&source, &ByteSource::failed);
    QSignalSpy bytes(&source, &ByteSource::bytesArrived);
    source.open();
    QTRY_VERIFY_WITH_TIMEOUT(!bytes.isEmpty(), kGenerous);
    meter.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kGenerous);
    // And it can be opened again.
    QVERIFY(meter.plugIn());
    const qsizetype before = bytes.size();
    source.open();
    QTRY_VERIFY_WITH_TIMEOUT(bytes.size() > before, kGenerous);
    QCOMPARE(failed.size(), 1);
}

void PulledSourceTest::aLineOfTheProgramReadsIt()
{
    SimulatedMeter meter(faulty(SimulatedFault::SignOn), m_clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("line"))));
    test::Station station;
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    settings.line = { 300, 7, 'E', 1 };
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() > 0, kGenerous);
    const Snapshot &snapshot = *station.telegrams.back().snapshot;
    QCOMPARE(snapshot.identification, std::string("MSC5SIM2-PULL"));
    QVERIFY(snapshot.find(Quantity::ActiveEnergyImport));
    // Nothing for a minute is as it should be.
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Receiving, kGenerous);
    QCOMPARE(station.status.finding.hint, LineHint::None);
}

QTEST_GUILESS_MAIN(PulledSourceTest)
#include "tst_pulledsource.moc"
