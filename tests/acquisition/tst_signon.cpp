// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/signon.h"

#include <chrono>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

void hear(SignOn &signOn, const QByteArray &bytes, std::chrono::milliseconds now)
{
    signOn.received(
        { reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) }, now);
}

/// STX, text, ETX and the exclusive or of all behind STX.
QByteArray message(const QByteArray &text)
{
    const QByteArray body = text + '\x03';
    char check = 0;
    for (const char character : body)
        check = static_cast<char>(check ^ character);
    return '\x02' + body + check;
}

} // namespace

/// IEC 62056-21, 6.3: who says what when.
class SignOnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modeCIsAcknowledgedAndChangesTheRate();
    void ratesFollowTheLetter_data();
    void ratesFollowTheLetter();
    void itsOwnEchoIsPassedOver();
    void parityInBitSevenIsPassedOver();
    void nobodyAnswers();
    void aBadBlockCheckIsTold();
    void dataThatStopIsTold();
};

void SignOnTest::modeCIsAcknowledgedAndChangesTheRate()
{
    SignOn signOn;
    signOn.start(1s);
    QCOMPARE(signOn.line(), (LineSettings { 300, 7, 'E', 1 }));
    QCOMPARE(signOn.takeOutput(), std::string("/?!\r\n"));
    QVERIFY(!signOn.hasOutput());
    hear(signOn, "/ISK5MT1", 2s);
    QCOMPARE(signOn.state(), SignOn::State::Asking);
    hear(signOn, "74-0001\r\n", 2200ms);
    QCOMPARE(signOn.state(), SignOn::State::Acknowledging);
    QCOMPARE(signOn.identification(), std::string("/ISK5MT174-0001"));
    // Not before 200 ms have passed; at the rate that the meter heard so far.
    signOn.tick(2399ms);
    QVERIFY(!signOn.hasOutput());
    signOn.tick(2500ms);
    QCOMPARE(signOn.takeOutput(), std::string("\x06") + "050\r\n");
    QCOMPARE(signOn.line().baudRate, 300u);
    signOn.tick(2800ms);
    QCOMPARE(signOn.line(), k9600_7E1);
    hear(signOn, message("1.8.0(000123.456*kWh)\r\n!\r\n"), 3s);
    QCOMPARE(signOn.state(), SignOn::State::Done);
    QVERIFY(signOn.blockCheckHeld());
    QCOMPARE(signOn.data(), std::string("1.8.0(000123.456*kWh)\r\n!\r\n"));
}

void SignOnTest::ratesFollowTheLetter_data()
{
    QTest::addColumn<QByteArray>("identification");
    QTest::addColumn<uint>("rate");
    QTest::addColumn<bool>("acknowledged");
    // 6.3.14, item 13: modes C, B and A.
    QTest::newRow("mode C, 0") << QByteArray("/ABC0x\r\n") << 300u << true;
    QTest::newRow("mode C, 3") << QByteArray("/ABC3x\r\n") << 2400u << true;
    QTest::newRow("mode C, 6") << QByteArray("/ABC6x\r\n") << 19200u << true;
    QTest::newRow("mode B, A") << QByteArray("/ABCAx\r\n") << 600u << false;
    QTest::newRow("mode B, F") << QByteArray("/ABCFx\r\n") << 19200u << false;
    QTest::newRow("mode A") << QByteArray("/ABC\\x\r\n") << 300u << false;
}

void SignOnTest::ratesFollowTheLetter()
{
    QFETCH(QByteArray, identification);
    QFETCH(uint, rate);
    QFETCH(bool, acknowledged);
    SignOn signOn;
    signOn.start(0s);
    (void)signOn.takeOutput();
    hear(signOn, identification, 1s);
    for (auto now = 1s + 50ms; now < 2s; now += 50ms)
        signOn.tick(now);
    QCOMPARE(signOn.hasOutput(), acknowledged);
    QCOMPARE(signOn.line().baudRate, rate);
    QCOMPARE(signOn.state(), SignOn::State::Reading);
}

void SignOnTest::itsOwnEchoIsPassedOver()
{
    SignOn signOn;
    signOn.start(0s);
    hear(signOn, "/?!\r\n", 100ms);
    QCOMPARE(signOn.state(), SignOn::State::Asking);
    QVERIFY(signOn.echoed());
    hear(signOn, "/EMH5eHZ\r\n", 900ms);
    QCOMPARE(signOn.identification(), std::string("/EMH5eHZ"));
}

void SignOnTest::parityInBitSevenIsPassedOver()
{
    SignOn signOn;
    signOn.start(0s);
    hear(signOn, QByteArray("\xaf\xc5\x4d\x48\x35\x78\x8d\x0a"), 900ms); // "/EMH5x\r\n" with even parity
    QCOMPARE(signOn.identification(), std::string("/EMH5x"));
}

void SignOnTest::nobodyAnswers()
{
    SignOn signOn;
    signOn.start(0s);
    signOn.tick(4999ms);
    QVERIFY(!signOn.finished());
    signOn.tick(5s);
    QCOMPARE(signOn.state(), SignOn::State::NoAnswer);
    QVERIFY(!signOn.echoed());
}

void SignOnTest::aBadBlockCheckIsTold()
{
    SignOn signOn;
    signOn.start(0s);
    hear(signOn, "/ABC\\x\r\n", 1s);
    QByteArray bytes = message("1.8.0(1)\r\n!\r\n");
    bytes[3] = '9';
    hear(signOn, bytes, 2s);
    QCOMPARE(signOn.state(), SignOn::State::Broken);
}

void SignOnTest::dataThatStopIsTold()
{
    SignOn signOn;
    signOn.start(0s);
    hear(signOn,
         "/ABC\\x\r\n\x02"
         "1.8.0(",
         1s);
    signOn.tick(5900ms);
    QVERIFY(!signOn.finished());
    signOn.tick(6s);
    QCOMPARE(signOn.state(), SignOn::State::Broken);
}

QTEST_GUILESS_MAIN(SignOnTest)
#include "tst_signon.moc"
