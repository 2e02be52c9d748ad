// SPDX-License-Identifier: GPL-3.0-or-later
//
// Peers in the network that mean harm or are broken, beside a meter on its cable: all on the one acquisition thread.

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "../support/processusage.h"
#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "station.h"

#include <functional>

using namespace meterscope;

namespace {

constexpr int kGenerous = 60'000;
constexpr std::size_t kTelegrams = 300;

/// Sends `piece` over and over, as fast as it is taken.
class Flood : public QObject
{
public:
    explicit Flood(const QByteArray &piece)
        : m_piece(piece)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            connect(peer, &QTcpSocket::bytesWritten, peer, [this, peer] { fill(peer); });
            fill(peer);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void fill(QTcpSocket *peer)
    {
        while (peer->bytesToWrite() < m_piece.size())
            peer->write(m_piece);
    }
    QByteArray m_piece;
    QTcpServer m_server;
};

/// Does one thing to whoever connects.
class Peer : public QObject
{
public:
    explicit Peer(const std::function<void(QTcpSocket *)> &act)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, act] {
            ++connections;
            act(m_server.nextPendingConnection());
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    int connections = 0;

private:
    QTcpServer m_server;
};

LinkSettings linkTo(quint16 port)
{
    LinkSettings link;
    link.kind = LinkKind::Tcp;
    link.host = "127.0.0.1";
    link.port = port;
    return link;
}

} // namespace

class HostilePeerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOtherLinesNoticeNothing();
};

void HostilePeerTest::theOtherLinesNoticeNothing()
{
    // As much as the program keeps of them; what is measured is growth beyond that.
    const QByteArray noise(256 * 1024, char(0xa5));
    QByteArray megabyteLine =
        "/KFM5KAIFA-METER\r\n\r\n1-0:1.8.1(" + QByteArray(1024 * 1024, '9') + "*kWh)\r\n!0000\r\n";
    Flood endless(noise);
    Flood longLines(megabyteLine);
    Flood openings(QByteArray("/").repeated(256 * 1024));
    Flood sml(QByteArray::fromHex("1b1b1b1b01010101").repeated(32 * 1024));
    Peer trickle([](QTcpSocket *peer) { peer->write("/"); }); // one byte now, and the next in a minute
    Peer closing([](QTcpSocket *peer) { peer->close(); });
    Peer resetting([](QTcpSocket *peer) {
        peer->write("/KFM5");
        peer->flush();
        peer->abort();
    });

    QTemporaryDir folder;
    const SystemClock clock;
    SimulationSettings simulation;
    simulation.telegramsPerHour = 72'000; // twenty a second
    SimulatedMeter meter(simulation, clock);
    meter.keepLog();
    QVERIFY2(meter.start(folder.filePath(QStringLiteral("meter"))), qPrintable(meter.error()));
    test::Station station;
    std::vector<QByteArray> heard;
    std::uint64_t hostileBytes = 0;
    std::uint64_t acceptedFromPeers = 0;
    LinkStatus line;
    LinkStatus trickling;
    connect(station.acquisition(), &Acquisition::telegramArrived, this,
            [&](const std::shared_ptr<const Frame> &, const std::shared_ptr<const Snapshot> &snapshot) {
                if (snapshot->source == SourceId { 1 })
                    heard.push_back(station.telegrams.back().bytes());
                else
                    acceptedFromPeers += snapshot->accepted() ? 1 : 0;
                station.telegrams.clear();
            });
    connect(station.acquisition(), &Acquisition::bytesArrived, this, [&](const ByteChunk &chunk) {
        hostileBytes += chunk.source == SourceId { 1 } ? 0 : std::uint64_t(chunk.bytes.size());
    });
    connect(station.acquisition(), &Acquisition::linkChanged, this, [&](const LinkStatus &status) {
        station.statuses.clear();
        if (status.source == SourceId { 1 })
            line = status;
        if (status.source == SourceId { 6 })
            trickling = status;
    });
    LinkSettings cable;
    cable.path = meter.path().toStdString();
    station.open(cable, { 1 });
    std::uint32_t source = 1;
    for (const quint16 port : { endless.port(), longLines.port(), openings.port(), sml.port(), trickle.port(),
                                closing.port(), resetting.port() })
        station.open(linkTo(port), { ++source });

    QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= kTelegrams / 3, kGenerous);
    const qint64 memoryBefore = test::residentKilobytes();
    const int descriptorsBefore = test::openDescriptors();
    const std::uint64_t hostileBefore = hostileBytes;
    const std::chrono::milliseconds from = clock.now().sinceBoot;
    QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= kTelegrams, kGenerous);
    const qint64 memory = test::residentKilobytes() - memoryBefore;
    const double seconds = double((clock.now().sinceBoot - from).count()) / 1000;

    // Every telegram of the cable, in order, none left out and none rejected.
    QCOMPARE(line.rejected, std::uint64_t(0));
    QCOMPARE(line.discardedBytes, std::uint64_t(0));
    for (std::size_t index = 0; index < heard.size(); ++index)
        QCOMPARE(heard[index], meter.log()[index].bytes);
    QCOMPARE(acceptedFromPeers, std::uint64_t(0));
    QCOMPARE(trickling.state, LinkState::Receiving);
    QCOMPARE(trickling.bytes, std::uint64_t(1));
    QVERIFY(closing.connections > 2);
    QVERIFY(resetting.connections > 2);
    QVERIFY2(std::abs(test::openDescriptors() - descriptorsBefore) <= 4,
             qPrintable(QString::number(test::openDescriptors() - descriptorsBefore)));
    const double rate = double(hostileBytes - hostileBefore) / seconds / 1024;
    qInfo("%zu telegrams of the cable beside %.0f kB/s of seven peers that would send all they can; memory %+lld kB",
          heard.size(), rate, static_cast<long long>(memory));
    // Four floods at 64 kB a second each, however fast they could.
    QVERIFY2(rate < 4 * 64 * 1.5, qPrintable(QString::number(rate)));
    QVERIFY2(memory < 4096, qPrintable(QString::number(memory)));
}

QTEST_GUILESS_MAIN(HostilePeerTest)
#include "tst_hostilepeer.moc"
