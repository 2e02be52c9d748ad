// SPDX-License-Identifier: GPL-3.0-or-later
//
// meterscope-cli live --relay: a line on a pseudo-terminal, read and recorded by the program, and shared with others.

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "clirun.h"

using namespace meterscope;

namespace {

constexpr int kGenerous = 30'000;
constexpr int kTelegrams = 60;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

class RelayCliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherProgramsShareTheCable();
    void aRelayThatCannotBeIsSaid_data();
    void aRelayThatCannotBeIsSaid();
};

void RelayCliTest::otherProgramsShareTheCable()
{
    QTemporaryDir folder;
    const SystemClock clock;
    SimulationSettings simulation;
    simulation.telegramsPerHour = 72'000;
    SimulatedMeter meter(simulation, clock);
    meter.keepLog();
    QVERIFY2(meter.start(folder.filePath(QStringLiteral("meter"))), qPrintable(meter.error()));
    const quint16 port = freePort();
    QProcess program;
    program.start(QStringLiteral(METERSCOPE_CLI),
                  { QStringLiteral("live"), QStringLiteral("--port"), meter.path(), QStringLiteral("--database"),
                    folder.filePath(QStringLiteral("history.sqlite")), QStringLiteral("--relay"),
                    QString::number(port) });
    QVERIFY(program.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardError()).contains(QByteArray::number(port)), kGenerous);

    QByteArray received[2];
    QTcpSocket clients[2];
    for (int i = 0; i < 2; ++i) {
        connect(&clients[i], &QTcpSocket::readyRead, this, [&, i] { received[i] += clients[i].readAll(); });
        clients[i].connectToHost(QHostAddress::LocalHost, port);
    }
    QTcpSocket silent;
    silent.setReadBufferSize(1);
    silent.connectToHost(QHostAddress::LocalHost, port);
    QTRY_VERIFY_WITH_TIMEOUT(received[0].count("!") >= kTelegrams && received[1].count("!") >= kTelegrams, kGenerous);
    meter.stop();

    // Each has a run of the line's bytes without a hole, from where it connected.
    QByteArray line;
    for (const SentTelegram &telegram : meter.log())
        line += telegram.bytes;
    for (const QByteArray &bytes : received) {
        const qsizetype whole = bytes.lastIndexOf('!');
        QVERIFY(whole > 0);
        QVERIFY2(line.contains(bytes.left(whole)), bytes.left(200).constData());
    }
    // The program itself went on reading.
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += program.readAllStandardOutput()).count('\n') >= kTelegrams, kGenerous);
    program.terminate();
    QVERIFY(program.waitForFinished(kGenerous));
    QCOMPARE(program.exitCode(), 0);
}

void RelayCliTest::aRelayThatCannotBeIsSaid_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("no port") << "127.0.0.1:" << QByteArray("[ADDRESS:]PORT");
    QTest::newRow("no address") << ":2001" << QByteArray("[ADDRESS:]PORT");
    QTest::newRow("no number") << "often" << QByteArray("[ADDRESS:]PORT");
    QTest::newRow("a name") << "meter.local:2001" << QByteArray("no address of this computer");
    QTest::newRow("taken") << "taken" << QByteArray("serves port");
}

void RelayCliTest::aRelayThatCannotBeIsSaid()
{
    QFETCH(QString, relay);
    QFETCH(QByteArray, word);
    QTcpServer other;
    if (relay == QLatin1String("taken")) {
        QVERIFY(other.listen(QHostAddress::LocalHost));
        relay = QString::number(other.serverPort());
    }
    const test::CliRun run = test::runCli({ QStringLiteral("live"), QStringLiteral("--demo"),
                                            QStringLiteral("--no-log"), QStringLiteral("--relay"), relay });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(word), run.errors.constData());
}

QTEST_GUILESS_MAIN(RelayCliTest)
#include "tst_relaycli.moc"
