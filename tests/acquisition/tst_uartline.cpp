// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/simulation/uartline.h"

#include <algorithm>
#include <chrono>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

std::string telegrams(SimulatedDialect dialect)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    SimulatedHousehold household(settings, UtcSeconds(1'784'032'200s));
    std::string bytes;
    const auto composer = TelegramComposer::create(settings);
    for (int number = 0; number < 4; ++number) {
        household.advanceTo(household.state().time + 1h);
        composer->compose(household.state(), bytes);
    }
    return bytes;
}

UartReceipt carried(const std::string &bytes, const LineSettings &sender, const LineSettings &receiver,
                    const LineImpairment &impairment = {})
{
    UartLine line(sender, receiver, impairment);
    line.send(bytes);
    return line.receive();
}

LineSettings eightBits(std::uint32_t baudRate)
{
    return { baudRate, 8, 'N', 1 };
}

} // namespace

class UartLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesArriveUnharmed_data();
    void bytesArriveUnharmed();
    void knownBytesOfWrongSettings();
    void sharesAreThoseOfTheTable_data();
    void sharesAreThoseOfTheTable();
    void aClockThatIsOffDoesNoHarm_data();
    void aClockThatIsOffDoesNoHarm();
    void lateEdgesFlipOneWay();
    void aBreakIsOneZero();
    void parityIsCounted();
    void theSameSeedGivesTheSameLine();
    void lightThatIsLostDarkens();
};

void UartLineTest::bytesArriveUnharmed_data()
{
    QTest::addColumn<int>("baudRate");
    QTest::addColumn<int>("dataBits");
    QTest::addColumn<char>("parity");
    QTest::addColumn<int>("gapBits");
    QTest::newRow("115200 8N1") << 115200 << 8 << 'N' << 0;
    QTest::newRow("9600 7E1") << 9600 << 7 << 'E' << 0;
    QTest::newRow("9600 7O1") << 9600 << 7 << 'O' << 0;
    QTest::newRow("2400 8E1 with gaps") << 2400 << 8 << 'E' << 3;
}

void UartLineTest::bytesArriveUnharmed()
{
    QFETCH(int, baudRate);
    QFETCH(int, dataBits);
    QFETCH(char, parity);
    QFETCH(int, gapBits);
    const LineSettings format { static_cast<std::uint32_t>(baudRate), static_cast<std::uint8_t>(dataBits), parity, 1 };
    std::string bytes;
    for (int value = 0; value < (1 << dataBits); ++value)
        bytes += static_cast<char>(value);
    LineImpairment impairment;
    impairment.gapBits = static_cast<std::uint32_t>(gapBits);
    const UartReceipt receipt = carried(bytes, format, format, impairment);
    QCOMPARE(receipt.bytes, bytes);
    QVERIFY(receipt.errors == LineErrorCounts {});
}

void UartLineTest::knownBytesOfWrongSettings()
{
    // By hand: 7E1 read as 8N1 puts the parity into bit 7: '/' 2f has five ones, CR 0d three, '!' 21 two.
    QCOMPARE(carried("/\r!", k9600_7E1, k9600_8N1).bytes, std::string("\xaf\x8d!"));
    // Inverted, back to back: the stop bit starts a byte whose bit 0 is the next start bit, then the data upside down.
    LineImpairment impairment;
    impairment.inverted = true;
    const std::string inverted = carried("1-3:0.2.8(50)\r\n/00", k115200_8N1, k115200_8N1, impairment).bytes;
    QVERIFY(inverted.find("\xe5\xeb\xa1\x9f") != std::string::npos);
    // Twelve times too fast: every run of 0-bits is a break.
    const std::string zeros = carried("0123456789", k9600_8N1, k115200_8N1).bytes;
    QVERIFY(!zeros.empty() && std::all_of(zeros.begin(), zeros.end(), [](char byte) { return byte == '\0'; }));
}

void UartLineTest::sharesAreThoseOfTheTable_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<uint>("receiver");
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<int>("bytesPerHundred");
    QTest::addColumn<int>("framingPerHundred"); // of the received bytes; with breaks
    // Rows S2, S7, S8, S10 to S13 and S17 of the table of signatures, computed over other telegrams.
    const int p1 = int(SimulatedDialect::Dsmr5), old = int(SimulatedDialect::Dsmr22), sml = int(SimulatedDialect::Sml);
    QTest::newRow("S2 inverted") << p1 << 115200u << true << 100 << 0;
    QTest::newRow("S7 9600 7E1 at 115200") << old << 115200u << false << 289 << 100;
    QTest::newRow("S8 9600 7E1 at 57600") << old << 57600u << false << 289 << 55;
    QTest::newRow("S10 9600 7E1 at 19200") << old << 19200u << false << 155 << 53;
    QTest::newRow("S11 115200 at 57600") << p1 << 57600u << false << 48 << 17;
    QTest::newRow("S12 115200 at 19200") << p1 << 19200u << false << 17 << 54;
    QTest::newRow("S13 115200 at 9600") << p1 << 9600u << false << 8 << 48;
    QTest::newRow("S17 SML inverted") << sml << 9600u << true << 91 << 16;
}

void UartLineTest::sharesAreThoseOfTheTable()
{
    QFETCH(int, dialect);
    QFETCH(uint, receiver);
    QFETCH(bool, inverted);
    QFETCH(int, bytesPerHundred);
    QFETCH(int, framingPerHundred);
    const std::string sent = telegrams(SimulatedDialect(dialect));
    LineImpairment impairment;
    impairment.inverted = inverted;
    const UartReceipt receipt =
        carried(sent, lineSettingsOf(SimulatedDialect(dialect)), eightBits(receiver), impairment);
    const int bytes = int(receipt.bytes.size() * 100 / sent.size());
    const int errors = int((receipt.errors.framing + receipt.errors.breaks) * 100 / receipt.bytes.size());
    // Other telegrams, other digits: a tenth, and a few in a hundred.
    const QByteArray found = QByteArray::number(bytes) + " and " + QByteArray::number(errors);
    QVERIFY2(std::abs(bytes - bytesPerHundred) <= std::max(4, bytesPerHundred / 8), found);
    QVERIFY2(std::abs(errors - framingPerHundred) <= 14, found);
}

void UartLineTest::aClockThatIsOffDoesNoHarm_data()
{
    QTest::addColumn<uint>("receiver");
    QTest::addColumn<bool>("fine");
    // The last bit is looked at 9.5 bits after the edge: half a bit of error is 5 %.
    QTest::newRow("4 % slow") << 9216u << true;
    QTest::newRow("4 % fast") << 9984u << true;
    QTest::newRow("8 % slow") << 8832u << false;
    QTest::newRow("8 % fast") << 10368u << false;
}

void UartLineTest::aClockThatIsOffDoesNoHarm()
{
    QFETCH(uint, receiver);
    QFETCH(bool, fine);
    const std::string sent = telegrams(SimulatedDialect::Sml);
    QCOMPARE(carried(sent, k9600_8N1, eightBits(receiver)).bytes == sent, fine);
}

void UartLineTest::lateEdgesFlipOneWay()
{
    const std::string sent = telegrams(SimulatedDialect::Dsmr5);
    LineImpairment impairment;
    impairment.riseDelay = 350;
    impairment.riseJitter = 170;
    const std::string got = carried(sent, k115200_8N1, k115200_8N1, impairment).bytes;
    QCOMPARE(got.size(), sent.size());
    int toZero = 0;
    int toOne = 0;
    for (std::size_t index = 0; index < sent.size(); ++index) {
        toZero += (sent[index] & ~got[index]) != 0;
        toOne += (~sent[index] & got[index]) != 0;
    }
    QVERIFY(toZero > 0);
    QCOMPARE(toOne, 0);
    impairment.riseDelay = 0;
    impairment.riseJitter = 0;
    QCOMPARE(carried(sent, k115200_8N1, k115200_8N1, impairment).bytes, sent);
}

void UartLineTest::aBreakIsOneZero()
{
    // A NUL at 300 baud is low for nine bits: 288 of a receiver at 9600.
    const UartReceipt receipt = carried(std::string(1, '\0'), eightBits(300), k9600_8N1);
    QCOMPARE(receipt.bytes, std::string(1, '\0'));
    QCOMPARE(receipt.errors.breaks, 1u);
    QCOMPARE(receipt.errors.framing, 0u);
}

void UartLineTest::parityIsCounted()
{
    // Even parity expected where bit 7 of 8N1 stands: characters with an odd number of ones fail. '1' has three, '0'
    // two.
    const UartReceipt receipt = carried("1100", k115200_8N1, k115200_7E1);
    QCOMPARE(receipt.bytes, std::string("1100"));
    QCOMPARE(receipt.errors.parity, 2u);
}

void UartLineTest::theSameSeedGivesTheSameLine()
{
    const std::string sent = telegrams(SimulatedDialect::Sml);
    LineImpairment impairment;
    impairment.lostLight = 300;
    const std::string first = carried(sent, k9600_8N1, k9600_8N1, impairment).bytes;
    QCOMPARE(carried(sent, k9600_8N1, k9600_8N1, impairment).bytes, first);
    impairment.seed = 2;
    QVERIFY(carried(sent, k9600_8N1, k9600_8N1, impairment).bytes != first);
}

void UartLineTest::lightThatIsLostDarkens()
{
    LineImpairment impairment;
    impairment.lostLight = 1000;
    QVERIFY(carried("meter", k9600_8N1, k9600_8N1, impairment).bytes.empty());
    impairment.lostLight = 900;
    const std::string faint = carried(telegrams(SimulatedDialect::Sml), k9600_8N1, k9600_8N1, impairment).bytes;
    const auto full = std::count(faint.begin(), faint.end(), '\xff');
    QVERIFY(full * 2 > qsizetype(faint.size())); // S20: 61 %
}

QTEST_GUILESS_MAIN(UartLineTest)
#include "tst_uartline.moc"
