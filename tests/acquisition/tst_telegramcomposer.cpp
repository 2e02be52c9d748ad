// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QBuffer>
#include <QTest>

#include "acquisition/simulation/simulationwriter.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/telegramstream.h"

#include <chrono>
#include <string>
#include <vector>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

/// A moment written down by hand: 14 July 2026, 14:30:05 in summer time, the sun shining on the third phase.
HouseholdState sunnyAfternoon()
{
    HouseholdState state;
    state.time = UtcSeconds(1'784'032'205s); // 2026-07-14T12:30:05Z
    state.installed = UtcSeconds(1'735'689'600s); // 2025-01-01T00:00:00Z
    state.tariff = 2;
    state.netWatts = -1234;
    state.phaseWatts = { 250, 300, -1784 };
    state.decivolts = { 2301, 2298, 2334 };
    state.centiamperes = { 109, 131, 764 };
    state.importWattSeconds = { 1'234'567ll * 3600 + 3599, 2'345'678ll * 3600 };
    state.exportWattSeconds = { 1'000ll * 3600, 7'654'321ll * 3600 + 1 };
    state.gasLitres = 1'234'567;
    state.gasTime = UtcSeconds(1'784'032'200s); // 12:30:00Z
    state.gasLitresHourly = 1'234'500;
    state.gasTimeHourly = UtcSeconds(1'784'030'400s); // 12:00:00Z
    return state;
}

/// Every field in the order of the standard's example (P1 companion standard 5.0.2, 6.12); the checksum was computed
/// apart from this program with the standard's definition (x16+x15+x2+1, no xor in, no xor out, 6.2).
constexpr const char *kDsmr5 =
    "/MSC5\\3SIMULATED-3P\r\n"
    "\r\n"
    "1-3:0.2.8(50)\r\n"
    "0-0:1.0.0(260714143005S)\r\n"
    "0-0:96.1.1(53494D554C415445443030303030303031)\r\n"
    "1-0:1.8.1(001234.567*kWh)\r\n"
    "1-0:1.8.2(002345.678*kWh)\r\n"
    "1-0:2.8.1(000001.000*kWh)\r\n"
    "1-0:2.8.2(007654.321*kWh)\r\n"
    "0-0:96.14.0(0002)\r\n"
    "1-0:1.7.0(00.000*kW)\r\n"
    "1-0:2.7.0(01.234*kW)\r\n"
    "0-0:96.7.21(00006)\r\n"
    "0-0:96.7.9(00002)\r\n"
    "1-0:99.97.0(2)(0-0:96.7.19)(250101101400W)(0000000327*s)(250102080500W)(0000004520*s)\r\n"
    "1-0:32.32.0(00003)\r\n"
    "1-0:52.32.0(00002)\r\n"
    "1-0:72.32.0(00001)\r\n"
    "1-0:32.36.0(00000)\r\n"
    "1-0:52.36.0(00001)\r\n"
    "1-0:72.36.0(00002)\r\n"
    "0-0:96.13.0(53696D756C61746564206D657465722C206E6F7420666F722062696C6C696E67)\r\n"
    "1-0:32.7.0(230.1*V)\r\n"
    "1-0:52.7.0(229.8*V)\r\n"
    "1-0:72.7.0(233.4*V)\r\n"
    "1-0:31.7.0(001*A)\r\n"
    "1-0:51.7.0(001*A)\r\n"
    "1-0:71.7.0(008*A)\r\n"
    "1-0:21.7.0(00.250*kW)\r\n"
    "1-0:41.7.0(00.300*kW)\r\n"
    "1-0:61.7.0(00.000*kW)\r\n"
    "1-0:22.7.0(00.000*kW)\r\n"
    "1-0:42.7.0(00.000*kW)\r\n"
    "1-0:62.7.0(01.784*kW)\r\n"
    "0-1:24.1.0(003)\r\n"
    "0-1:96.1.0(53494D554C474153303030303030303031)\r\n"
    "0-1:24.2.1(260714143000S)(01234.567*m3)\r\n"
    "!C130\r\n";

/// The layout of the DSMR 2.2 standard's example: no clock, two-line gas (2008 edition, 5.2).
constexpr const char *kDsmr22 = "/MSC5SIMULATED-22\r\n"
                                "\r\n"
                                "0-0:96.1.1(53494D3232454C45433030303030303031)\r\n"
                                "1-0:1.8.1(01234.567*kWh)\r\n"
                                "1-0:1.8.2(02345.678*kWh)\r\n"
                                "1-0:2.8.1(00001.000*kWh)\r\n"
                                "1-0:2.8.2(07654.321*kWh)\r\n"
                                "0-0:96.14.0(0002)\r\n"
                                "1-0:1.7.0(0000.00*kW)\r\n"
                                "1-0:2.7.0(0001.23*kW)\r\n"
                                "0-0:17.0.0(0999.00*kW)\r\n"
                                "0-0:96.3.10(1)\r\n"
                                "0-0:96.13.1()\r\n"
                                "0-0:96.13.0()\r\n"
                                "0-1:24.1.0(3)\r\n"
                                "0-1:96.1.0(53494D3232474153303030303030303031)\r\n"
                                "0-1:24.3.0(260714140000)(00)(60)(1)(0-1:24.2.1)(m3)\r\n"
                                "(01234.500)\r\n"
                                "0-1:24.4.0(1)\r\n"
                                "!\r\n";

/// Written out element by element from the grammar (BSI TR-03109-1 annex IV b: 0101 open, 0701 list, 0201 close);
/// checksums computed apart from this program with CRC-16/X-25 (check value 906E). One phase: the sun on L1.
constexpr const char *kSml = "1b1b1b1b 01010101"
                             "76 05 00000001 62 00 62 00 72 63 0101"
                             "   76 01 01 05 6a562bcd 0b 0a014d53430000000001 01 01  63 c0ff 00"
                             "76 05 00000002 62 00 62 00 72 63 0701"
                             "   77 01 0b 0a014d53430000000001 07 0100620affff 72 62 01 65 02e1a64d 7e"
                             "   77 07 8181c78203ff 01 01 01 01 04 4d5343 01"
                             "   77 07 0100000009ff 01 01 01 01 0b 0a014d53430000000001 01"
                             "   77 07 0100010800ff 65 000101a2 01 62 1e 52 ff 59 0000000002224d5b 01" // 3580245.9 Wh
                             "   77 07 0100010801ff 01 01 62 1e 52 ff 59 0000000000bc614f 01" // 1234567.9 Wh
                             "   77 07 0100010802ff 01 01 62 1e 52 ff 59 000000000165ec0c 01" // 2345678.0 Wh
                             "   77 07 0100020800ff 65 000101a2 01 62 1e 52 ff 59 0000000004901bfa 01" // 7655321.0 Wh
                             "   77 07 0100020801ff 01 01 62 1e 52 ff 59 0000000000002710 01" // 1000.0 Wh
                             "   77 07 0100020802ff 01 01 62 1e 52 ff 59 00000000048ff4ea 01" // 7654321.0 Wh
                             "   77 07 0100100700ff 01 01 62 1b 52 00 55 fffffb2e 01" // -1234 W
                             "   77 07 0100240700ff 01 01 62 1b 52 00 55 fffffb2e 01"
                             "   77 07 0100200700ff 01 01 62 23 52 ff 63 08fd 01" // 230.1 V
                             "   77 07 01001f0700ff 01 01 62 21 52 fe 63 0218 01" // 5.36 A
                             "   77 07 01000e0700ff 01 01 62 2c 52 ff 63 01f4 01" // 50.0 Hz
                             "   77 07 8181c78205ff 01 01 01 01 8302"
                             "      000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                             "      202122232425262728292a2b2c2d2e2f 01"
                             "   01 01  63 5205 00"
                             "76 05 00000003 62 00 62 00 72 63 0201 71 01  63 a8e6 00"
                             "0000 1b1b1b1b 1a 02 63d7";

SimulationSettings settingsOf(SimulatedDialect dialect, int phases = 3)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    settings.phases = static_cast<std::uint8_t>(phases);
    return settings;
}

QByteArray composed(const SimulationSettings &settings, const HouseholdState &state)
{
    std::string out;
    TelegramComposer::create(settings)->compose(state, out);
    return QByteArray::fromStdString(out);
}

HouseholdState onePhase()
{
    HouseholdState state = sunnyAfternoon();
    state.phaseWatts = { -1234, 0, 0 };
    state.centiamperes = { 536, 0, 0 };
    return state;
}

struct Decoded final : TelegramStream::Receiver
{
    std::vector<Snapshot> snapshots;
    std::uint64_t noiseBytes = 0;
    void telegram(const FrameView &, const Snapshot &snapshot) override { snapshots.push_back(snapshot); }
    void noise(const DiscardedBytes &bytes) override { noiseBytes += bytes.length; }

    static Decoded of(const QByteArray &bytes)
    {
        Decoded result;
        TelegramStream stream({ 1 }, nullptr, nullptr, result);
        stream.push(
            { reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) }, {});
        stream.finish();
        return result;
    }
};

/// Value in the base unit times 10^-exponent, as text; "-" when it is not there.
QString valueOf(const Snapshot &snapshot, const char *obis)
{
    const Measurement *measurement = snapshot.find(*ObisCode::parse(obis));
    const auto value = measurement && measurement->isNumber ? measurement->inBaseUnit() : std::nullopt;
    return value ? QString::fromStdString(value->toString()) : QStringLiteral("-");
}

} // namespace

class TelegramComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheTelegramOfTheStandard_data();
    void writesTheTelegramOfTheStandard();
    void evenParityGoesIntoBitSeven();
    void escapesInSmlPayloadAreDoubled();
    void ourParserReadsBackTheHousehold_data();
    void ourParserReadsBackTheHousehold();
    void writesASpanOfTime();
    void aFullDeviceIsReported();
};

void TelegramComposerTest::writesTheTelegramOfTheStandard_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("phases");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("DSMR 5") << int(SimulatedDialect::Dsmr5) << 3 << QByteArray(kDsmr5);
    QTest::newRow("DSMR 2.2") << int(SimulatedDialect::Dsmr22) << 3 << QByteArray(kDsmr22);
    QTest::newRow("SML") << int(SimulatedDialect::Sml) << 1 << QByteArray::fromHex(QByteArray(kSml).replace(' ', ""));
}

void TelegramComposerTest::writesTheTelegramOfTheStandard()
{
    QFETCH(int, dialect);
    QFETCH(int, phases);
    QFETCH(QByteArray, expected);
    const HouseholdState state = phases == 1 ? onePhase() : sunnyAfternoon();
    const QByteArray actual = composed(settingsOf(SimulatedDialect(dialect), phases), state);
    if (dialect == int(SimulatedDialect::Sml))
        QCOMPARE(actual.toHex(' '), expected.toHex(' '));
    else
        QCOMPARE(actual, expected);
}

void TelegramComposerTest::evenParityGoesIntoBitSeven()
{
    // '/' 0x2F has five ones, 'A' 0x41 two, '1' 0x31 three, CR 0x0D three, LF 0x0A two, '!' 0x21 two.
    std::string bytes = "/A1\r\n!";
    applyEvenParity(bytes);
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(' '), QByteArray("af 41 b1 8d 0a 21"));
}

void TelegramComposerTest::escapesInSmlPayloadAreDoubled()
{
    HouseholdState state = onePhase();
    state.netWatts = 0x1b1b1b1b;
    const QByteArray bytes = composed(settingsOf(SimulatedDialect::Sml, 1), state);
    QVERIFY(bytes.contains(QByteArray::fromHex("551b1b1b1b1b1b1b1b01"))); // int32, doubled, no signature
    const Decoded decoded = Decoded::of(bytes);
    QCOMPARE(decoded.snapshots.size(), std::size_t(1));
    QCOMPARE(decoded.snapshots[0].verdict, Verdict::Ok);
    QCOMPARE(valueOf(decoded.snapshots[0], "1-0:16.7.0"), QStringLiteral("454761243")); // 0x1b1b1b1b
}

void TelegramComposerTest::ourParserReadsBackTheHousehold_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QStringList>("expected"); // code, value in the base unit
    QTest::newRow("DSMR 5") << int(SimulatedDialect::Dsmr5)
                            << QStringList { QStringLiteral("1-0:1.8.1"),  QStringLiteral("1234567"),
                                             QStringLiteral("1-0:1.8.2"),  QStringLiteral("2345678"),
                                             QStringLiteral("1-0:2.8.1"),  QStringLiteral("1000"),
                                             QStringLiteral("1-0:2.8.2"),  QStringLiteral("7654321"),
                                             QStringLiteral("1-0:1.7.0"),  QStringLiteral("0"),
                                             QStringLiteral("1-0:2.7.0"),  QStringLiteral("1234"),
                                             QStringLiteral("1-0:72.7.0"), QStringLiteral("233.4"),
                                             QStringLiteral("1-0:71.7.0"), QStringLiteral("8"),
                                             QStringLiteral("1-0:62.7.0"), QStringLiteral("1784"),
                                             QStringLiteral("0-1:24.2.1"), QStringLiteral("1234.567") };
    QTest::newRow("DSMR 2.2") << int(SimulatedDialect::Dsmr22)
                              << QStringList { QStringLiteral("1-0:1.8.1"),  QStringLiteral("1234567"),
                                               QStringLiteral("1-0:2.7.0"),  QStringLiteral("1230"),
                                               QStringLiteral("0-1:24.3.0"), QStringLiteral("1234.500") };
    QTest::newRow("SML") << int(SimulatedDialect::Sml)
                         << QStringList { QStringLiteral("1-0:1.8.0"),  QStringLiteral("3580245.9"),
                                          QStringLiteral("1-0:1.8.1"),  QStringLiteral("1234567.9"),
                                          QStringLiteral("1-0:2.8.2"),  QStringLiteral("7654321.0"),
                                          QStringLiteral("1-0:16.7.0"), QStringLiteral("-1234"),
                                          QStringLiteral("1-0:76.7.0"), QStringLiteral("-1784"),
                                          QStringLiteral("1-0:72.7.0"), QStringLiteral("233.4"),
                                          QStringLiteral("1-0:71.7.0"), QStringLiteral("7.64"),
                                          QStringLiteral("1-0:14.7.0"), QStringLiteral("50.0") };
}

void TelegramComposerTest::ourParserReadsBackTheHousehold()
{
    QFETCH(int, dialect);
    QFETCH(QStringList, expected);
    const HouseholdState state = sunnyAfternoon();
    const QByteArray bytes = composed(settingsOf(SimulatedDialect(dialect)), state);
    const Decoded decoded = Decoded::of(bytes);
    QCOMPARE(decoded.snapshots.size(), std::size_t(1));
    QCOMPARE(decoded.noiseBytes, std::uint64_t(0));
    const Snapshot &snapshot = decoded.snapshots[0];
    QCOMPARE(snapshot.verdict, Verdict::Ok);
    for (const ParseIssue &issue : snapshot.issues)
        QVERIFY2(issue.effect == IssueEffect::None, issueName(issue.code).data());
    QCOMPARE(snapshot.checksum, dialect == int(SimulatedDialect::Dsmr22) ? ChecksumState::Absent : ChecksumState::Ok);
    if (dialect == int(SimulatedDialect::Dsmr5))
        QVERIFY(snapshot.meterTime == state.time);
    for (qsizetype index = 0; index < expected.size(); index += 2)
        QCOMPARE(expected[index] + QLatin1Char(' ') + valueOf(snapshot, qPrintable(expected[index])),
                 expected[index] + QLatin1Char(' ') + expected[index + 1]);
}

void TelegramComposerTest::writesASpanOfTime()
{
    SimulationSettings settings = settingsOf(SimulatedDialect::Dsmr5);
    settings.telegramsPerHour = 360;
    const UtcSeconds from(1'784'032'200s);
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const SimulationOutcome outcome = writeSimulation(settings, { from, from + 10min }, device);
    QVERIFY(outcome.written);
    QCOMPARE(outcome.telegrams, quint64(60));
    QCOMPARE(outcome.bytes, quint64(device.data().size()));
    const Decoded decoded = Decoded::of(device.data());
    QCOMPARE(decoded.snapshots.size(), std::size_t(60));
    for (std::size_t index = 0; index < 60; ++index) {
        QCOMPARE(decoded.snapshots[index].verdict, Verdict::Ok);
        QVERIFY(decoded.snapshots[index].meterTime == from + std::chrono::seconds(10 * index));
    }
    QBuffer again;
    QVERIFY(again.open(QIODevice::WriteOnly));
    QVERIFY(writeSimulation(settings, { from, from + 10min }, again).written);
    QVERIFY(again.data() == device.data());
}

void TelegramComposerTest::aFullDeviceIsReported()
{
    QFile device(QStringLiteral("/dev/full"));
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const UtcSeconds from(1'784'032'200s);
    QVERIFY(!writeSimulation(settingsOf(SimulatedDialect::Dsmr5), { from, from + 1min }, device).written);
}

QTEST_GUILESS_MAIN(TelegramComposerTest)
#include "tst_telegramcomposer.moc"
