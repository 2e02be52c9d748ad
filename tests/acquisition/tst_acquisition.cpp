// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/acquisition.h"
#include "acquisition/serialsource.h"
#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/simulation/simulationwriter.h"
#include "acquisition/systemportlist.h"
#include "acquisition/telegramstream.h"
#include "domain/obisregistry.h"
#include "station.h"

#include <chrono>
#include <memory>
#include <vector>

using namespace meterscope;
using test::Station;
using test::Telegram;
using namespace std::chrono_literals;

namespace {

constexpr int kGenerous = 20'000; // ms; waits end as soon as they can

SimulationSettings simulation(SimulatedDialect dialect, std::uint32_t perHour)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    settings.telegramsPerHour = perHour;
    return settings;
}

QString baseValue(const Snapshot &snapshot, const char *obis)
{
    const Measurement *measurement = snapshot.find(*ObisCode::parse(obis));
    const auto value = measurement && measurement->isNumber ? measurement->inBaseUnit() : std::nullopt;
    return value ? QString::fromStdString(value->toString()) : QStringLiteral("-");
}

/// What the house had when that telegram was sent, in the words of the dialect.
QString expectedEnergy(SimulatedDialect dialect, const HouseholdState &state)
{
    const std::int64_t wattSeconds = state.importWattSeconds[0];
    if (dialect != SimulatedDialect::Sml)
        return QString::number(wattSeconds / 3600);
    const std::int64_t tenths = wattSeconds / 360;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

class FakePortList final : public PortList
{
public:
    [[nodiscard]] std::vector<PortDescription> ports() const override { return list; }
    std::vector<PortDescription> list;
};

int descriptorsOn(const QString &path)
{
    int count = 0;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    const auto names = folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System | QDir::Hidden);
    for (const QString &name : names)
        count += QFile::symLinkTarget(folder.filePath(name)) == path ? 1 : 0;
    return count;
}

QByteArray recording(SimulatedDialect dialect, int telegrams)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const UtcSeconds from(1'784'032'200s);
    const auto outcome =
        writeSimulation(simulation(dialect, 3600), { from, from + std::chrono::seconds(telegrams) }, buffer);
    return outcome.written ? bytes : QByteArray();
}

} // namespace

class AcquisitionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASimulatedMeterThroughItsPseudoTerminal_data();
    void readsASimulatedMeterThroughItsPseudoTerminal();
    void sevenBitsOnAnEightBitLineAreNoted();
    void theDemoHoldsTheTerminalOpen();
    void aVanishedTerminalCostsNoStorm();
    void aPortInUseNamesItsHolder();
    void aCableIsFoundUnderAnotherName();
    void readingGoesOnUnderAnotherNumber();
    void bytesOfAnInvertedLineMakeNoTelegram();
    void readsTcp();
    void aClosedPeerIsLookedForAgain();
    void replaysAFile_data();
    void replaysAFile();
    void aMissingFileIsReported();
    void anUnknownDeviceIsLookedFor();
    void severalHundredTelegramsASecond();
    void nothingPilesUpWhileNobodyReads();

private:
    QTemporaryDir m_folder;
};

void AcquisitionTest::readsASimulatedMeterThroughItsPseudoTerminal_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("DSMR 5") << int(SimulatedDialect::Dsmr5);
    QTest::newRow("DSMR 2.2, 7E1 on eight bits") << int(SimulatedDialect::Dsmr22);
    QTest::newRow("SML") << int(SimulatedDialect::Sml);
}

void AcquisitionTest::readsASimulatedMeterThroughItsPseudoTerminal()
{
    QFETCH(int, dialect);
    const SystemClock clock;
    const auto kind = SimulatedDialect(dialect);
    SimulatedMeter meter(simulation(kind, 36'000), clock);
    meter.keepLog();
    QVERIFY2(meter.start(m_folder.filePath(QStringLiteral("meter"))), qPrintable(meter.error()));

    Station station;
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    settings.line = lineSettingsOf(kind);
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 20, kGenerous);
    station.close();
    QTRY_COMPARE(station.status.state, LinkState::Closed);

    QVERIFY(meter.log().size() >= station.telegrams.size());
    for (std::size_t index = 0; index < station.telegrams.size(); ++index) {
        const Telegram &telegram = station.telegrams[index];
        const SentTelegram &sent = meter.log()[index];
        QCOMPARE(telegram.snapshot->verdict, Verdict::Ok);
        QCOMPARE(telegram.bytes(), sent.bytes);
        QCOMPARE(baseValue(*telegram.snapshot, "1-0:1.8.1"), expectedEnergy(kind, sent.state));
        QVERIFY(telegram.snapshot->source == SourceId { 1 });
    }
    QCOMPARE(station.noiseBytes, std::uint64_t(0));
    QCOMPARE(station.status.rejected, std::uint64_t(0));
}

void AcquisitionTest::sevenBitsOnAnEightBitLineAreNoted()
{
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Simulated;
    settings.simulation = simulation(SimulatedDialect::Dsmr22, 36'000);
    settings.path = m_folder.filePath(QStringLiteral("seven")).toStdString();
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 3, kGenerous);
    QCOMPARE(station.status.settings.line, k9600_7E1);
    const Snapshot &snapshot = *station.telegrams.front().snapshot;
    const auto noted = std::any_of(snapshot.issues.begin(), snapshot.issues.end(),
                                   [](const ParseIssue &issue) { return issue.code == IssueCode::ParityBit; });
    QVERIFY(noted);
    QVERIFY(station.telegrams.front().frame->parityBits);
    QCOMPARE(baseValue(snapshot, "0-0:17.0.0"), QStringLiteral("999000")); // 0999.00*kW
}

void AcquisitionTest::theDemoHoldsTheTerminalOpen()
{
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Simulated;
    settings.path = m_folder.filePath(QStringLiteral("demo")).toStdString();
    settings.simulation.telegramsPerHour = 36'000;
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 1, kGenerous);
    const QString terminal = QFile::symLinkTarget(QString::fromStdString(station.status.settings.path));
    QVERIFY2(terminal.startsWith(QStringLiteral("/dev/pts/")), qPrintable(terminal));
    QCOMPARE(descriptorsOn(terminal), 1); // the serial source's; the meter holds the other end
    station.close();
    QTRY_COMPARE(station.status.state, LinkState::Closed);
    QTRY_COMPARE(descriptorsOn(terminal), 0);
    QTRY_VERIFY(!QFileInfo(QString::fromStdString(settings.path)).isSymLink());
}

void AcquisitionTest::aVanishedTerminalCostsNoStorm()
{
    const SystemClock clock;
    const SystemPortList ports;
    PseudoTerminal terminal;
    const QString path = m_folder.filePath(QStringLiteral("vanishing"));
    QVERIFY2(terminal.open(path.toStdString()), terminal.error().c_str());
    LinkSettings settings;
    settings.path = path.toStdString();
    SerialSource source({ 1 }, settings, clock, ports);
    QSignalSpy opened(&source, &ByteSource::opened);
    QSignalSpy failed(&source, &ByteSource::failed);
    source.open();
    QCOMPARE(opened.count(), 1);
    const quint64 errorsBefore = source.reportedErrors();
    terminal.close();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<LinkError>(), LinkError::Vanished);
    QTest::qWait(500); // left open, the port would report more than a hundred thousand errors in this time
    QVERIFY2(source.reportedErrors() - errorsBefore <= 4, qPrintable(QString::number(source.reportedErrors())));
    QCOMPARE(failed.count(), 1);
}

void AcquisitionTest::aPortInUseNamesItsHolder()
{
    const SystemClock clock;
    const FakePortList ports;
    PseudoTerminal terminal;
    const QString path = m_folder.filePath(QStringLiteral("shared"));
    QVERIFY(terminal.open(path.toStdString()));
    LinkSettings settings;
    settings.path = path.toStdString();
    SerialSource first({ 1 }, settings, clock, ports);
    first.open();
    settings.path = terminal.terminalPath(); // another name of the same port
    SerialSource second({ 2 }, settings, clock, ports);
    QSignalSpy failed(&second, &ByteSource::failed);
    second.open();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<LinkError>(), LinkError::Busy);
    QCOMPARE(failed[0][1].toString(), QCoreApplication::applicationName().left(15)); // as /proc/self/comm has it
    first.close();
    QSignalSpy opened(&second, &ByteSource::opened);
    second.open();
    QCOMPARE(opened.count(), 1);
}

void AcquisitionTest::aCableIsFoundUnderAnotherName()
{
    const SystemClock clock;
    FakePortList ports;
    PseudoTerminal before;
    QVERIFY(before.open(m_folder.filePath(QStringLiteral("before")).toStdString()));
    PortDescription cable;
    cable.path = before.terminalPath();
    cable.description = "FT232R USB UART";
    cable.usbSerial = "A9X1";
    ports.list = { cable };
    LinkSettings settings;
    settings.path = before.symlinkPath(); // opened by path: the serial number is learnt
    SerialSource source({ 1 }, settings, clock, ports);
    QSignalSpy opened(&source, &ByteSource::opened);
    QSignalSpy failed(&source, &ByteSource::failed);
    source.open();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(source.description().c_str(), "FT232R USB UART A9X1");

    PseudoTerminal after;
    QVERIFY(after.open(m_folder.filePath(QStringLiteral("after")).toStdString()));
    before.close();
    QTRY_COMPARE(failed.count(), 1);
    ports.list.clear();
    source.open();
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed[1][0].value<LinkError>(), LinkError::NotFound);
    cable.path = after.terminalPath();
    ports.list = { cable };
    source.open();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(source.canonicalPath(), after.terminalPath());
}

void AcquisitionTest::readingGoesOnUnderAnotherNumber()
{
    const SystemClock clock;
    SimulatedMeter meter(simulation(SimulatedDialect::Dsmr5, 72'000), clock);
    meter.keepLog();
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("wandering"))));
    Station station;
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 3, kGenerous);

    std::vector<std::unique_ptr<PseudoTerminal>> squatters;
    for (int round = 0; round < 3; ++round) {
        const QString before = meter.terminalPath();
        meter.unplug();
        QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Lost, kGenerous);
        const std::size_t until = station.accepted();
        // Somebody takes the number meanwhile.
        squatters.push_back(std::make_unique<PseudoTerminal>());
        QVERIFY(squatters.back()->open(m_folder.filePath(QStringLiteral("squatter%1").arg(round)).toStdString()));
        QVERIFY(meter.plugIn());
        QVERIFY(meter.terminalPath() != before);
        QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= until + 3, kGenerous);
    }
    QCOMPARE(station.status.reconnects, 3u);
    // Nothing wrong was read: every accepted telegram is one that was sent.
    std::size_t next = 0;
    for (const Telegram &telegram : station.telegrams) {
        if (!telegram.snapshot->accepted())
            continue;
        const QByteArray bytes = telegram.bytes();
        while (next < meter.log().size() && meter.log()[next].bytes != bytes)
            ++next;
        QVERIFY(next < meter.log().size());
    }
}

void AcquisitionTest::bytesOfAnInvertedLineMakeNoTelegram()
{
    // Bytes of a DSMR telegram on an inverted line, back to back: r = 0xFF ^ (b << 1).
    QByteArray inverted;
    for (const char byte : recording(SimulatedDialect::Dsmr5, 20))
        inverted += static_cast<char>(0xff ^ (byte << 1));
    PseudoTerminal terminal;
    const QString path = m_folder.filePath(QStringLiteral("inverted"));
    QVERIFY(terminal.open(path.toStdString()));
    Station station;
    LinkSettings settings;
    settings.path = path.toStdString();
    station.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Waiting, kGenerous);
    qsizetype sent = 0;
    QTRY_VERIFY_WITH_TIMEOUT((sent += static_cast<qsizetype>(terminal.write(std::string_view(
                                  inverted.constData() + sent, static_cast<std::size_t>(inverted.size() - sent)))),
                              sent == inverted.size()),
                             kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(station.status.finding.hint, LineHint::Inverted, kGenerous);
    QCOMPARE(station.status.bytes, std::uint64_t(inverted.size()));
    QVERIFY2(station.status.finding.detail.find("SIMULATED-3P") != std::string::npos,
             station.status.finding.detail.c_str());
    QCOMPARE(station.accepted(), std::size_t(0));
}

void AcquisitionTest::readsTcp()
{
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    const QByteArray bytes = recording(SimulatedDialect::Dsmr5, 30);
    connect(&relay, &QTcpServer::newConnection, this, [&] { relay.nextPendingConnection()->write(bytes); });
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Tcp;
    settings.host = "127.0.0.1";
    settings.port = relay.serverPort();
    station.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(station.accepted(), std::size_t(30), kGenerous);
    for (std::size_t index = 0; index < 30; ++index)
        QVERIFY(*station.telegrams[index].snapshot->meterTime
                == UtcSeconds(1'784'032'200s) + std::chrono::seconds(index));
    QCOMPARE(station.status.state, LinkState::Receiving);
    QCOMPARE(station.noiseBytes, std::uint64_t(0));
}

void AcquisitionTest::aClosedPeerIsLookedForAgain()
{
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    const QByteArray bytes = recording(SimulatedDialect::Sml, 3);
    int visits = 0;
    connect(&relay, &QTcpServer::newConnection, this, [&] {
        ++visits;
        QTcpSocket *peer = relay.nextPendingConnection();
        peer->write(bytes);
        peer->disconnectFromHost(); // one serving for each visit
    });
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Tcp;
    settings.host = "localhost";
    settings.port = relay.serverPort();
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(visits >= 3, kGenerous);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 9, kGenerous);
    QVERIFY(station.was(LinkState::Lost));
    relay.close();
    QTRY_COMPARE_WITH_TIMEOUT(station.status.error, LinkError::Refused, kGenerous);
}

void AcquisitionTest::replaysAFile_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<uint>("percent");
    QTest::newRow("DSMR 5 at once") << int(SimulatedDialect::Dsmr5) << 0u;
    QTest::newRow("DSMR 5 fifty times as fast") << int(SimulatedDialect::Dsmr5) << 5000u;
    QTest::newRow("SML at once") << int(SimulatedDialect::Sml) << 0u;
    QTest::newRow("SML fifty times as fast") << int(SimulatedDialect::Sml) << 5000u;
}

void AcquisitionTest::replaysAFile()
{
    QFETCH(int, dialect);
    QFETCH(uint, percent);
    const QString path = m_folder.filePath(QStringLiteral("recording"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("noise");
    file.write(recording(SimulatedDialect(dialect), 40));
    file.write("tail");
    file.close();
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Replay;
    settings.path = path.toStdString();
    settings.replayPercent = percent;
    station.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Ended, kGenerous);
    QCOMPARE(station.accepted(), std::size_t(40));
    QCOMPARE(station.noiseBytes, std::uint64_t(9));
    QCOMPARE(station.status.bytes, std::uint64_t(QFileInfo(path).size()));
}

void AcquisitionTest::aMissingFileIsReported()
{
    Station station;
    LinkSettings settings;
    settings.kind = LinkKind::Replay;
    settings.path = m_folder.filePath(QStringLiteral("nothing")).toStdString();
    station.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(station.status.error, LinkError::Unreadable, kGenerous);
    QCOMPARE(station.status.state, LinkState::Closed);
}

void AcquisitionTest::anUnknownDeviceIsLookedFor()
{
    const QString path = m_folder.filePath(QStringLiteral("later"));
    Station station;
    LinkSettings settings;
    settings.path = path.toStdString();
    station.open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Lost, kGenerous);
    QCOMPARE(station.status.error, LinkError::NotFound);
    QCOMPARE(station.status.finding.hint, LineHint::DeviceGone);
    QCOMPARE(station.status.finding.detail, path.toStdString());
    PseudoTerminal terminal;
    QVERIFY(terminal.open(path.toStdString()));
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Waiting, kGenerous);
}

void AcquisitionTest::severalHundredTelegramsASecond()
{
    const SystemClock clock;
    SimulatedMeter meter(simulation(SimulatedDialect::Dsmr5, 300 * 3600), clock);
    meter.keepLog();
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("hurried"))));
    Station station;
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 900, kGenerous);
    QCOMPARE(station.accepted(), station.telegrams.size());
    // No two are alike: each a second of meter time or more after the one before.
    for (std::size_t index = 1; index < station.telegrams.size(); ++index)
        QVERIFY(*station.telegrams[index].snapshot->meterTime > *station.telegrams[index - 1].snapshot->meterTime);
}

void AcquisitionTest::nothingPilesUpWhileNobodyReads()
{
    const SystemClock clock;
    SimulatedMeter meter(simulation(SimulatedDialect::Dsmr5, 200 * 3600), clock);
    QVERIFY(meter.start(m_folder.filePath(QStringLiteral("lonely"))));
    QTRY_VERIFY_WITH_TIMEOUT(meter.leftOut() > 50, kGenerous);
    QCOMPARE(meter.sent(), quint64(0));
    Station station;
    LinkSettings settings;
    settings.path = meter.path().toStdString();
    station.open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 5, kGenerous);
    // The first telegram read is a whole one that was sent after the reader came.
    QCOMPARE(station.telegrams.front().snapshot->verdict, Verdict::Ok);
    QCOMPARE(station.noiseBytes, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(AcquisitionTest)
#include "tst_acquisition.moc"
