// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way of a shared line: a simulated meter on a pseudo-terminal, the acquisition that reads it, the relay on a
// thread of its own, and real clients.

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "../support/processusage.h"
#include "acquisition/clock.h"
#include "acquisition/relay.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "station.h"

using namespace meterscope;

namespace {

constexpr int kGenerous = 30'000;

/// A relay on its thread, and what it says.
class RelayBench : public QObject
{
public:
    RelayBench()
        : relay(new Relay)
    {
        relay->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, relay, &QObject::deleteLater);
        connect(relay, &Relay::statusChanged, this, [this](const RelayStatus &changed) { status = changed; });
        m_thread.start();
    }
    ~RelayBench() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    RelayBench(const RelayBench &) = delete;
    RelayBench &operator=(const RelayBench &) = delete;

    void serve(const RelaySettings &settings, SourceId source = { 1 })
    {
        QMetaObject::invokeMethod(relay, [this, source, settings] { relay->serve(source, settings); });
    }
    void send(const QByteArray &bytes, SourceId source = { 1 })
    {
        QMetaObject::invokeMethod(relay, [this, bytes, source] { relay->take({ source, bytes, {} }); });
    }

    Relay *relay;
    RelayStatus status;

private:
    QThread m_thread;
};

RelaySettings anyPort()
{
    RelaySettings settings;
    settings.on = true;
    settings.port = 0;
    return settings;
}

/// A program that reads all it gets.
class Client : public QObject
{
public:
    explicit Client(quint16 port)
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this] { bytes += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    QTcpSocket socket;
    QByteArray bytes;
};

} // namespace

class RelayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsGetTheBytesOfTheLine();
    void aClientThatNeverReadsIsCutOff();
    void aClientThatNeverStopsTalkingCostsNothing();
    void thereAreSixteenClientsAtMost();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void itServesThisComputerUnlessToldOtherwise();
    void aClosedLineIsServedNoLonger();
    void linesAreServedApart();
};

void RelayTest::clientsGetTheBytesOfTheLine()
{
    QTemporaryDir folder;
    const SystemClock clock;
    SimulationSettings simulation;
    simulation.telegramsPerHour = 360'000; // a hundred a second
    SimulatedMeter meter(simulation, clock);
    QVERIFY2(meter.start(folder.filePath(QStringLiteral("meter"))), qPrintable(meter.error()));

    RelayBench bench;
    bench.serve(anyPort());
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.listening, kGenerous);
    const quint16 port = bench.status.settings.port;
    QVERIFY(port != 0);
    Client first(port);
    Client second(port);
    QTcpSocket silent; // never reads: whatever the system buffers is all it ever takes
    silent.setReadBufferSize(1);
    silent.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, 3u, kGenerous);

    test::Station station;
    QByteArray line;
    connect(station.acquisition(), &Acquisition::bytesArrived, bench.relay, &Relay::take);
    connect(station.acquisition(), &Acquisition::bytesArrived, this,
            [&](const ByteChunk &chunk) { line += chunk.bytes; });
    LinkSettings link;
    link.path = meter.path().toStdString();
    station.open(link);
    QTRY_VERIFY_WITH_TIMEOUT(station.accepted() >= 200, kGenerous);
    meter.stop();
    QTRY_COMPARE_WITH_TIMEOUT(station.status.state, LinkState::Lost, kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(first.bytes.size(), line.size(), kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(second.bytes.size(), line.size(), kGenerous);
    QVERIFY(line.size() > 100'000);
    QVERIFY(first.bytes == line);
    QVERIFY(second.bytes == line);
    QCOMPARE(station.status.rejected, std::uint64_t(0));
}

void RelayTest::aClientThatNeverReadsIsCutOff()
{
    RelayBench bench;
    bench.serve(anyPort());
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.listening, kGenerous);
    Client reads(bench.status.settings.port);
    QTcpSocket silent;
    silent.setReadBufferSize(1);
    silent.connectToHost(QHostAddress::LocalHost, bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, 2u, kGenerous);
    const qint64 before = test::residentKilobytes();
    // Far more than what the system's own buffers take.
    const QByteArray piece(16 * 1024, 'x');
    qsizetype sent = 0;
    while (bench.status.dropped == 0 && sent < 64 * 1024 * 1024) {
        bench.send(piece);
        sent += piece.size();
        QTRY_COMPARE_WITH_TIMEOUT(reads.bytes.size(), sent, kGenerous);
    }
    QCOMPARE(bench.status.dropped, std::uint64_t(1));
    QCOMPARE(bench.status.clients, 1u);
    // The reader lost nothing by it.
    bench.send("after");
    QTRY_VERIFY_WITH_TIMEOUT(reads.bytes.endsWith("after"), kGenerous);
    const qint64 growth = test::residentKilobytes() - before - reads.bytes.size() / 1024 * 2;
    QVERIFY2(growth < 4096, qPrintable(QString::number(growth)));
}

void RelayTest::aClientThatNeverStopsTalkingCostsNothing()
{
    RelayBench bench;
    bench.serve(anyPort());
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.listening, kGenerous);
    QTcpSocket talker;
    qint64 taken = 0;
    const QByteArray piece(64 * 1024, 'y');
    connect(&talker, &QTcpSocket::bytesWritten, this, [&](qint64 bytes) {
        taken += bytes;
        talker.write(piece);
    });
    talker.connectToHost(QHostAddress::LocalHost, bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, 1u, kGenerous);
    talker.write(piece);
    Client reads(bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, 2u, kGenerous);
    for (int telegram = 0; telegram < 100; ++telegram) {
        bench.send("telegram");
        QTRY_COMPARE_WITH_TIMEOUT(reads.bytes.size(), qsizetype(8 * (telegram + 1)), kGenerous);
    }
    // At most what the system buffers on both sides, and 40 kB a second.
    QVERIFY2(taken < 32 * 1024 * 1024, qPrintable(QString::number(taken)));
    QCOMPARE(bench.status.dropped, std::uint64_t(0));
}

void RelayTest::thereAreSixteenClientsAtMost()
{
    RelayBench bench;
    bench.serve(anyPort());
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.listening, kGenerous);
    std::vector<std::unique_ptr<Client>> clients;
    for (int number = 0; number < Relay::kMaxClients; ++number)
        clients.push_back(std::make_unique<Client>(bench.status.settings.port));
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, std::uint32_t(Relay::kMaxClients), kGenerous);
    Client late(bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.dropped, std::uint64_t(1), kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(late.socket.state(), QAbstractSocket::UnconnectedState, kGenerous);
    // One that leaves makes room; that it has left is heard even though nothing is sent.
    clients.pop_back();
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, std::uint32_t(Relay::kMaxClients) - 1, kGenerous);
    Client next(bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, std::uint32_t(Relay::kMaxClients), kGenerous);
    bench.send("telegram");
    QTRY_COMPARE_WITH_TIMEOUT(next.bytes, QByteArray("telegram"), kGenerous);
}

void RelayTest::faultsAreNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<int>("error");
    QTest::newRow("no address") << "meter.local" << false << int(RelayError::AddressInvalid);
    QTest::newRow("port taken") << "127.0.0.1" << true << int(RelayError::PortTaken);
}

void RelayTest::faultsAreNamed()
{
    QFETCH(QString, address);
    QFETCH(bool, taken);
    QFETCH(int, error);
    QTcpServer other;
    RelaySettings settings = anyPort();
    settings.address = address.toStdString();
    if (taken) {
        QVERIFY(other.listen(QHostAddress::LocalHost));
        settings.port = other.serverPort();
    }
    RelayBench bench;
    QSignalSpy changes(bench.relay, &Relay::statusChanged);
    bench.serve(settings);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 1, kGenerous);
    QCOMPARE(int(bench.status.error), error);
    QVERIFY(!bench.status.listening);
    QCOMPARE(QString::fromStdString(bench.status.settings.address), address);
}

void RelayTest::itServesThisComputerUnlessToldOtherwise()
{
    const RelaySettings untouched;
    QVERIFY(!untouched.on);
    QVERIFY(QHostAddress(QString::fromStdString(untouched.address)).isLoopback());
}

void RelayTest::aClosedLineIsServedNoLonger()
{
    RelayBench bench;
    bench.serve(anyPort());
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.listening, kGenerous);
    Client client(bench.status.settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(bench.status.clients, 1u, kGenerous);
    LinkStatus closed;
    closed.source = { 1 };
    closed.state = LinkState::Closed;
    QMetaObject::invokeMethod(bench.relay, [&bench, closed] { bench.relay->followLine(closed); });
    QTRY_VERIFY_WITH_TIMEOUT(!bench.status.listening, kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(client.socket.state(), QAbstractSocket::UnconnectedState, kGenerous);
    bench.serve({});
    bench.send("nobody is there");
    QTRY_VERIFY(!bench.status.settings.on);
}

void RelayTest::linesAreServedApart()
{
    RelayBench bench;
    QSignalSpy changes(bench.relay, &Relay::statusChanged);
    bench.serve(anyPort(), { 1 });
    bench.serve(anyPort(), { 2 });
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 2, kGenerous);
    Client first(changes[0][0].value<RelayStatus>().settings.port);
    Client second(changes[1][0].value<RelayStatus>().settings.port);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 4, kGenerous);
    bench.send("one", { 1 });
    bench.send("two", { 2 });
    QTRY_COMPARE_WITH_TIMEOUT(first.bytes, QByteArray("one"), kGenerous);
    QTRY_COMPARE_WITH_TIMEOUT(second.bytes, QByteArray("two"), kGenerous);
}

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
