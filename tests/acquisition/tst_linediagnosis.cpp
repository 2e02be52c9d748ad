// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/linediagnosis.h"
#include "acquisition/linewatch.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "uartmodel.h"

#include <chrono>
#include <random>

using namespace meterscope;
using namespace std::chrono_literals;
using test::UartFormat;
using test::UartModel;

namespace {

constexpr UartFormat kFast { 115200, 8, false };
constexpr UartFormat kSevenBit { 9600, 7, true };
constexpr UartFormat kOptical { 9600, 8, false };

UartFormat eightBits(int baudRate)
{
    return { baudRate, 8, false };
}

QByteArray telegram(SimulatedDialect dialect, int number)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    SimulatedHousehold household(settings, UtcSeconds(1'784'032'200s));
    household.advanceTo(household.state().time + std::chrono::seconds(number));
    std::string bytes;
    TelegramComposer::create(settings)->compose(household.state(), bytes);
    return QByteArray::fromStdString(bytes);
}

LineSettings settingsOf(const UartFormat &format)
{
    return { static_cast<std::uint32_t>(format.baudRate), static_cast<std::uint8_t>(format.dataBits),
             format.evenParity ? 'E' : 'N', 1 };
}

ByteChunk chunkAt(std::chrono::milliseconds time, const QByteArray &bytes)
{
    return { { 1 }, bytes, { {}, time } };
}

} // namespace

/// The table of faults is the one of the byte signatures: what a receiver with the wrong settings makes of a telegram.
class LineDiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelCarriesBytesUnharmed_data();
    void theModelCarriesBytesUnharmed();
    void theModelAgreesWithTheSignatures();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void goodLinesAreLeftAlone_data();
    void goodLinesAreLeftAlone();
    void anInvertedTelegramCanBeReadForItsName();
    void silenceIsToldAfterTwelveSeconds();
    void breaksWithoutBytesAreTold();
    void aSilentPeerIsTold();
    void badChecksumsAreToldWhenTheyPrevail_data();
    void badChecksumsAreToldWhenTheyPrevail();
    void noiseIsGarbledOnlyAfterPatience();
    void randomBytesAreNeverNamedWrongly();
};

void LineDiagnosisTest::theModelCarriesBytesUnharmed_data()
{
    QTest::addColumn<int>("baudRate");
    QTest::addColumn<int>("dataBits");
    QTest::newRow("115200 8N1") << 115200 << 8;
    QTest::newRow("9600 7E1") << 9600 << 7;
}

void LineDiagnosisTest::theModelCarriesBytesUnharmed()
{
    QFETCH(int, baudRate);
    QFETCH(int, dataBits);
    const UartFormat format { baudRate, dataBits, dataBits == 7 };
    UartModel line(format, format);
    const QByteArray bytes = telegram(SimulatedDialect::Dsmr22, 0);
    line.send(bytes);
    QCOMPARE(line.received(), bytes);
    QCOMPARE(line.framingErrors(), 0u);
}

void LineDiagnosisTest::theModelAgreesWithTheSignatures()
{
    // Signatures known from a UART simulation over real telegrams: 7E1 read as 8N1 turns '/' into AF, CR into 8D and
    // leaves '!'; an inverted line turns CR LF into E5 EB, '0' into 9F, '/' into A1; twelve times too fast only 00.
    UartModel seven(kSevenBit, eightBits(9600));
    seven.send("/\r!");
    QCOMPARE(seven.received().toHex(), QByteArray("af8d21"));
    UartModel inverted(kFast, kFast, true);
    inverted.send("1-3:0.2.8(50)\r\n/00");
    QVERIFY2(inverted.received().contains(QByteArray::fromHex("e5eba19f")), inverted.received().toHex().constData());
    UartModel twelve(kOptical, kFast);
    twelve.send("0123456789");
    QCOMPARE(twelve.received().count('\0'), twelve.received().size());
}

void LineDiagnosisTest::faultsAreNamed_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<UartFormat>("sender");
    QTest::addColumn<UartFormat>("receiver");
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<int>("hint");
    const auto row = [](const char *name, SimulatedDialect dialect, UartFormat sender, UartFormat receiver,
                        bool inverted, LineHint hint) {
        QTest::newRow(name) << int(dialect) << sender << receiver << inverted << int(hint);
    };
    constexpr auto dsmr5 = SimulatedDialect::Dsmr5;
    constexpr auto dsmr22 = SimulatedDialect::Dsmr22;
    constexpr auto sml = SimulatedDialect::Sml;
    row("S2 inverted", dsmr5, kFast, kFast, true, LineHint::Inverted);
    row("S5 7E1 read as 8N1", dsmr22, kSevenBit, eightBits(9600), false, LineHint::SevenBit);
    row("S7 9600 read at 115200, text", dsmr22, kSevenBit, kFast, false, LineHint::TooFast);
    row("S7 9600 read at 115200, SML", sml, kOptical, kFast, false, LineHint::TooFast);
    row("S8 9600 read at 57600", dsmr22, kSevenBit, eightBits(57600), false, LineHint::TooFast);
    row("S9 9600 read at 38400", dsmr22, kSevenBit, eightBits(38400), false, LineHint::TooFast);
    row("S9 SML 9600 read at 38400", sml, kOptical, eightBits(38400), false, LineHint::TooFast);
    row("S10 9600 read at 19200", dsmr22, kSevenBit, eightBits(19200), false, LineHint::TooFast);
    row("S10 SML 9600 read at 19200", sml, kOptical, eightBits(19200), false, LineHint::TooFast);
    row("S11 115200 read at 57600", dsmr5, kFast, eightBits(57600), false, LineHint::TooSlow);
    row("S12 115200 read at 19200", dsmr5, kFast, eightBits(19200), false, LineHint::TooSlow);
    row("S13 115200 read at 9600", dsmr5, kFast, eightBits(9600), false, LineHint::TooSlow);
}

void LineDiagnosisTest::faultsAreNamed()
{
    QFETCH(int, dialect);
    QFETCH(UartFormat, sender);
    QFETCH(UartFormat, receiver);
    QFETCH(bool, inverted);
    QFETCH(int, hint);
    LineWatch watch(LinkKind::Serial, settingsOf(receiver));
    watch.opened(0ms);
    for (int number = 0; number < 15; ++number) {
        UartModel line(sender, receiver, inverted);
        line.send(telegram(SimulatedDialect(dialect), number));
        watch.received(chunkAt(1s * (number + 1), line.received()));
        // Never a wrong word on the way.
        const LineHint early = watch.finding(1s * (number + 1), std::nullopt).hint;
        QVERIFY2(early == LineHint::None || early == LineHint(hint),
                 qPrintable(QStringLiteral("hint %1 after %2 telegrams").arg(int(early)).arg(number + 1)));
    }
    const LineFinding finding = watch.finding(16s, std::nullopt);
    QCOMPARE(int(finding.hint), hint);
    QCOMPARE(finding.seconds, 16u);
    QVERIFY(finding.bytes > 64);
    if (finding.hint != LineHint::TooSlow)
        QVERIFY(finding.permille >= 900);
}

void LineDiagnosisTest::goodLinesAreLeftAlone_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("DSMR 5") << int(SimulatedDialect::Dsmr5);
    QTest::newRow("SML") << int(SimulatedDialect::Sml);
}

void LineDiagnosisTest::goodLinesAreLeftAlone()
{
    QFETCH(int, dialect);
    const LineSettings settings = lineSettingsOf(SimulatedDialect(dialect));
    LineWatch watch(LinkKind::Serial, settings);
    watch.opened(0ms);
    for (int number = 0; number < 60; ++number) {
        watch.received(chunkAt(1s * number, telegram(SimulatedDialect(dialect), number)));
        watch.telegram(true, 1s * number + 300ms);
        QCOMPARE(watch.finding(1s * number + 500ms, LineErrorCounts {}).hint, LineHint::None);
    }
    // Clean text that is no telegram of ours is not the line's fault either.
    LineWatch text(LinkKind::Serial, settings);
    text.opened(0ms);
    for (int second = 0; second < 60; ++second)
        text.received(chunkAt(1s * second, QByteArray("Boot loader 1.2, waiting for commands ...\r\n").repeated(4)));
    QCOMPARE(text.finding(60s, std::nullopt).hint, LineHint::None);
}

void LineDiagnosisTest::anInvertedTelegramCanBeReadForItsName()
{
    UartModel line(kFast, kFast, true);
    line.send(telegram(SimulatedDialect::Dsmr5, 0) + telegram(SimulatedDialect::Dsmr5, 1));
    LineWatch watch(LinkKind::Serial, k115200_8N1);
    watch.opened(0ms);
    watch.received(chunkAt(4s, line.received()));
    const LineFinding finding = watch.finding(5s, std::nullopt);
    QCOMPARE(finding.hint, LineHint::Inverted);
    QCOMPARE(QString::fromStdString(finding.detail), QStringLiteral("/MSC5\\3SIMULATED-3P"));
}

void LineDiagnosisTest::silenceIsToldAfterTwelveSeconds()
{
    LineWatch watch(LinkKind::Serial, k115200_8N1);
    watch.opened(100s);
    QCOMPARE(watch.finding(111s, std::nullopt).hint, LineHint::None);
    const LineFinding finding = watch.finding(112s, std::nullopt);
    QCOMPARE(finding.hint, LineHint::NoBytes);
    QCOMPARE(finding.seconds, 12u);
    QCOMPARE(finding.bytes, std::uint64_t(0));
}

void LineDiagnosisTest::breaksWithoutBytesAreTold()
{
    LineWatch watch(LinkKind::Serial, k115200_8N1);
    watch.opened(0ms);
    LineErrorCounts errors;
    errors.breaks = 7;
    QCOMPARE(watch.finding(20s, errors).hint, LineHint::OnlyBreaks);
    // A driver that cannot count delivers a break as a zero now and then.
    watch.received(chunkAt(5s, QByteArray(1, '\0')));
    watch.received(chunkAt(15s, QByteArray(1, '\0')));
    QCOMPARE(watch.finding(20s, std::nullopt).hint, LineHint::OnlyBreaks);
}

void LineDiagnosisTest::aSilentPeerIsTold()
{
    LineWatch watch(LinkKind::Tcp, {});
    watch.opened(0ms);
    QCOMPARE(watch.finding(13s, std::nullopt).hint, LineHint::PeerSilent);
}

void LineDiagnosisTest::badChecksumsAreToldWhenTheyPrevail_data()
{
    QTest::addColumn<QString>("outcomes"); // + good, - bad, in order
    QTest::addColumn<int>("permille"); // 0: nothing to tell
    QTest::newRow("all bad") << "----" << 1000;
    QTest::newRow("too few to tell") << "---" << 0;
    QTest::newRow("half") << "+-+-+-+-" << 0;
    QTest::newRow("most") << "+-----+-" << 750;
    QTest::newRow("one of many") << "+++++++-" << 0;
    QTest::newRow("long ago") << "----++++++++" << 0;
}

void LineDiagnosisTest::badChecksumsAreToldWhenTheyPrevail()
{
    QFETCH(QString, outcomes);
    QFETCH(int, permille);
    LineWatch watch(LinkKind::Serial, k115200_8N1);
    watch.opened(0ms);
    std::chrono::milliseconds now = 0ms;
    for (const QChar outcome : outcomes) {
        now += 1s;
        watch.received(chunkAt(now, telegram(SimulatedDialect::Dsmr5, 0)));
        watch.telegram(outcome == QLatin1Char('+'), now);
    }
    const LineFinding finding = watch.finding(now, std::nullopt);
    QCOMPARE(finding.hint, permille > 0 ? LineHint::ChecksumFailures : LineHint::None);
    QCOMPARE(int(finding.permille), permille);
}

void LineDiagnosisTest::noiseIsGarbledOnlyAfterPatience()
{
    // Light on an infrared head, mostly ones: nothing of the table, so no more than "garbled".
    std::mt19937 dice(7);
    LineWatch watch(LinkKind::Serial, k9600_8N1);
    watch.opened(0ms);
    for (int second = 1; second <= 12; ++second) {
        QByteArray noise;
        for (int index = 0; index < 400; ++index)
            noise += static_cast<char>(dice() | dice());
        watch.received(chunkAt(1s * second, noise));
        QCOMPARE(watch.finding(1s * second, std::nullopt).hint, second < 12 ? LineHint::None : LineHint::Garbled);
    }
}

void LineDiagnosisTest::randomBytesAreNeverNamedWrongly()
{
    std::mt19937 dice(11);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::uint8_t> bytes(128 + dice() % 400);
        for (std::uint8_t &byte : bytes)
            byte = static_cast<std::uint8_t>(dice());
        LineEvidence evidence;
        evidence.listened = 20s;
        evidence.bytes = bytes.size();
        evidence.bytesSinceOpen = bytes.size();
        evidence.window = bytes;
        evidence.longestBurst = bytes.size();
        evidence.bursts = 3;
        QCOMPARE(diagnose(evidence).hint, LineHint::Garbled);
    }
}

QTEST_GUILESS_MAIN(LineDiagnosisTest)
#include "tst_linediagnosis.moc"
