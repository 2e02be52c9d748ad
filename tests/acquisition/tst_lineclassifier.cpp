// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/lineclassifier.h"
#include "acquisition/lineproof.h"
#include "acquisition/simulation/foreigntelegram.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/simulation/uartline.h"

#include <chrono>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

std::string telegrams(SimulatedDialect dialect)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    settings.seed = 4711; // not one that the signatures are computed from
    SimulatedHousehold household(settings, UtcSeconds(1'784'032'200s));
    household.advanceTo(household.state().time + 777h);
    std::string bytes;
    const auto composer = TelegramComposer::create(settings);
    composer->compose(household.state(), bytes);
    composer->compose(household.state(), bytes);
    return bytes;
}

std::string telegrams(ForeignTelegram kind)
{
    std::string bytes;
    composeForeign(kind, 123'456'789, bytes);
    composeForeign(kind, 123'456'799, bytes);
    return bytes;
}

std::span<const std::uint8_t> view(const std::string &bytes)
{
    return { reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size() };
}

LineSettings at(std::uint32_t baudRate)
{
    return { baudRate, 8, 'N', 1 };
}

constexpr LineSettings k2400_8E1 { 2400, 8, 'E', 1 };

} // namespace

/// The rows of the table of signatures, each on one window; how often it is right over all windows is told by
/// `tests/bench/run.sh classify`.
class LineClassifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void situationsAreNamed_data();
    void situationsAreNamed();
    void proofIsHighAndLikenessIsNot();
    void nothingIsSaidOfNothing();
    void parityErrorsTellWhatTextCannot();
    void textDialects_data();
    void textDialects();
    void modemProbesAreCounted_data();
    void modemProbesAreCounted();
    void smlEntriesShowWhichWayLightFails_data();
    void smlEntriesShowWhichWayLightFails();
    void framesAreProvedByTheirChecks();
    void namesOfMeters();
};

void LineClassifierTest::situationsAreNamed_data()
{
    QTest::addColumn<std::string>("sent");
    QTest::addColumn<LineSettings>("sender");
    QTest::addColumn<LineSettings>("receiver");
    QTest::addColumn<LineImpairment>("impairment");
    QTest::addColumn<int>("hint");
    QTest::addColumn<int>("dialect"); // -1: any
    using H = LineHint;
    const std::string p1 = telegrams(SimulatedDialect::Dsmr5), old = telegrams(SimulatedDialect::Dsmr22),
                      sml = telegrams(SimulatedDialect::Sml);
    LineImpairment inverted;
    inverted.inverted = true;
    const auto light = [](std::uint32_t lost, std::uint32_t phantom) {
        LineImpairment impairment;
        impairment.lostLight = lost;
        impairment.phantomLight = phantom;
        return impairment;
    };
    const auto row = [](const char *name, const std::string &sent, const LineSettings &sender,
                        const LineSettings &receiver, const LineImpairment &impairment, H hint, int dialect = -1) {
        QTest::newRow(name) << sent << sender << receiver << impairment << int(hint) << dialect;
    };
    const int isP1 = int(LineDialect::P1), isSml = int(LineDialect::Sml), isD0 = int(LineDialect::D0);
    const LineImpairment none;
    row("S1", p1, k115200_8N1, k115200_8N1, none, H::None, isP1);
    row("S2", p1, k115200_8N1, k115200_8N1, inverted, H::Inverted, isP1);
    row("S3", p1, k115200_8N1, k115200_7E1, inverted, H::Inverted);
    row("S4", p1, k115200_8N1, k115200_7E1, none, H::None, isP1);
    row("S5", old, k9600_7E1, k9600_8N1, none, H::SevenBit, isP1);
    row("S5 115200", p1, k115200_7E1, k115200_8N1, none, H::SevenBit, isP1);
    row("S6", p1, k115200_8N1, { 115200, 8, 'E', 1 }, none, H::EightBit);
    row("S7", old, k9600_7E1, k115200_8N1, none, H::TooFast);
    row("S7 SML", sml, k9600_8N1, k115200_8N1, none, H::TooFast);
    row("S8", old, k9600_7E1, at(57600), none, H::TooFast);
    row("S9", old, k9600_7E1, at(38400), none, H::TooFast);
    row("S10", sml, k9600_8N1, at(19200), none, H::TooFast);
    row("S11", p1 + p1, k115200_8N1, at(57600), none, H::TooSlow);
    row("S12", p1 + p1 + p1, k115200_8N1, at(19200), none, H::TooSlow);
    row("S13", p1 + p1 + p1, k115200_8N1, k9600_8N1, none, H::TooSlow);
    row("S14", old, k9600_7E1, k9600_7E1, inverted, H::Inverted);
    row("S14 read 8N1", old, k9600_7E1, k9600_8N1, inverted, H::Inverted);
    row("S15", sml, k9600_8N1, k9600_8N1, none, H::None, isSml);
    row("S16", sml, k9600_8N1, k9600_7E1, none, H::EightBit, isSml);
    row("S17", sml, k9600_8N1, k9600_8N1, inverted, H::Inverted, isSml);
    row("S18", sml, k9600_8N1, k9600_8N1, light(100, 0), H::WeakLight);
    row("S19", sml, k9600_8N1, k9600_8N1, light(500, 0), H::WeakLight);
    row("S20", sml, k9600_8N1, k9600_8N1, light(900, 0), H::WeakLight);
    row("S21", sml, k9600_8N1, k9600_8N1, light(0, 200), H::PhantomLight);
    row("D0 8N1", telegrams(ForeignTelegram::D0Push), k9600_8N1, k9600_8N1, none, H::None, isD0);
    row("D0 7E1", telegrams(ForeignTelegram::D0Push), k9600_7E1, k9600_8N1, none, H::SevenBit, isD0);
    row("HDLC", telegrams(ForeignTelegram::HdlcPush), at(2400), at(2400), none, H::NotP1, int(LineDialect::Hdlc));
    row("HDLC at 9600", telegrams(ForeignTelegram::HdlcPush), at(2400), k9600_8N1, none, H::TooFast);
    row("M-Bus", telegrams(ForeignTelegram::MBusPush), k2400_8E1, k2400_8E1, none, H::NotP1, int(LineDialect::MBus));
    row("encrypted", telegrams(ForeignTelegram::EncryptedP1), k115200_8N1, k115200_8N1, none, H::NeedsKey,
        int(LineDialect::Encrypted));
}

void LineClassifierTest::situationsAreNamed()
{
    QFETCH(std::string, sent);
    QFETCH(LineSettings, sender);
    QFETCH(LineSettings, receiver);
    QFETCH(LineImpairment, impairment);
    QFETCH(int, hint);
    QFETCH(int, dialect);
    UartLine line(sender, receiver, impairment);
    line.send(sent);
    std::string bytes = line.receive().bytes;
    constexpr std::size_t window = 256;
    bytes = bytes.substr(std::min<std::size_t>(bytes.size() / 4, 60), window);
    const LineFinding finding = classify({ view(bytes), receiver, std::nullopt });
    const auto name = lineHintName(finding.hint);
    QVERIFY2(int(finding.hint) == hint, QByteArray(name.data(), qsizetype(name.size())));
    if (dialect >= 0)
        QCOMPARE(int(finding.dialect), dialect);
    QVERIFY(finding.confidence > Confidence::Low);
    if (finding.hint == LineHint::TooFast || finding.hint == LineHint::TooSlow)
        QVERIFY(finding.line.has_value());
}

void LineClassifierTest::proofIsHighAndLikenessIsNot()
{
    LineImpairment impairment;
    impairment.inverted = true;
    UartLine inverted(k115200_8N1, k115200_8N1, impairment);
    inverted.send(telegrams(SimulatedDialect::Dsmr5));
    const std::string upsideDown = inverted.receive().bytes;
    const LineFinding proved = classify({ view(upsideDown), k115200_8N1, std::nullopt });
    QCOMPARE(proved.confidence, Confidence::High);
    QCOMPARE(proved.detail, std::string("/MSC5\\3SIMULATED-3P"));
    QVERIFY(proved.permille >= 990); // S2: bit 0 is set in 99.3 %
    UartLine slow(k115200_8N1, k9600_8N1);
    slow.send(telegrams(SimulatedDialect::Dsmr5));
    const std::string few = slow.receive().bytes;
    QVERIFY(classify({ view(few), k9600_8N1, std::nullopt }).confidence < Confidence::High);
}

void LineClassifierTest::nothingIsSaidOfNothing()
{
    const LineFinding finding = classify({ {}, k115200_8N1, std::nullopt });
    QCOMPARE(finding.hint, LineHint::None);
    QCOMPARE(finding.dialect, LineDialect::Unknown);
    QCOMPARE(finding.confidence, Confidence::Low);
}

void LineClassifierTest::parityErrorsTellWhatTextCannot()
{
    const std::string text = telegrams(SimulatedDialect::Dsmr5);
    LineErrorCounts errors;
    QCOMPARE(classify({ view(text), k115200_7E1, errors }).hint, LineHint::None);
    errors.parity = static_cast<std::uint32_t>(text.size() * 37 / 100); // S4
    const LineFinding finding = classify({ view(text), k115200_7E1, errors });
    QCOMPARE(finding.hint, LineHint::EightBit);
    QCOMPARE(finding.line.value(), k115200_8N1);
}

void LineClassifierTest::textDialects_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("dialect");
    QTest::newRow("P1") << std::string("1-0:1.8.1(000051.775*kWh)\r\n") << int(LineDialect::P1);
    QTest::newRow("P1, channel") << std::string("0-1:24.2.1(101209112500W)(12785.123*m3)\r\n") << int(LineDialect::P1);
    QTest::newRow("D0 push") << std::string("1-0:1.8.1*255(007458.781*kWh)\r\n") << int(LineDialect::D0);
    QTest::newRow("readout") << std::string("/ISK5MT\r\n\r\n1.8.0(0010192.57*kWh)\r\n") << int(LineDialect::D0);
    QTest::newRow("digits alone") << std::string("3031323334353637") << int(LineDialect::Unknown);
    QTest::newRow("address") << std::string("eth0 192.168.1.20(up)\r\n") << int(LineDialect::Unknown);
    QTest::newRow("words") << std::string("waiting for commands\r\n") << int(LineDialect::Unknown);
}

void LineClassifierTest::textDialects()
{
    QFETCH(std::string, text);
    QFETCH(int, dialect);
    QCOMPARE(int(dialectOfText(view(text))), dialect);
    for (char &character : text) // parity in bit 7 does not matter
        character = static_cast<char>(character | 0x80);
    QCOMPARE(int(dialectOfText(view(text))), dialect);
}

void LineClassifierTest::modemProbesAreCounted_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<uint>("count");
    QTest::newRow("one") << std::string("AT\r") << 1u;
    QTest::newRow("two") << std::string("AT\rAT+GCAP\r") << 2u;
    QTest::newRow("after a line end") << std::string("!1234\r\nATE1\r") << 1u;
    QTest::newRow("inside a word") << std::string("0-0:96.13.0(STATION)\r\n(DATA\r)") << 0u;
    QTest::newRow("a word cut by the window") << std::string("ATED-1P\r\n\r\n1-3:0.2.8(50)\r\n") << 0u;
    QTest::newRow("none") << std::string("/ISK5\\2M550T-1012\r\n") << 0u;
}

void LineClassifierTest::modemProbesAreCounted()
{
    QFETCH(std::string, text);
    QFETCH(uint, count);
    QCOMPARE(proof::modemProbes(view(text)), count);
}

void LineClassifierTest::smlEntriesShowWhichWayLightFails_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<uint>("whole");
    QTest::addColumn<uint>("gained");
    QTest::addColumn<uint>("lost");
    QTest::newRow("whole") << QByteArray::fromHex("77070100010800ff") << 1u << 0u << 0u;
    QTest::newRow("of group A 0") << QByteArray::fromHex("77070000600100ff") << 1u << 0u << 0u;
    QTest::newRow("a 0 turned 1") << QByteArray::fromHex("770f0100010800ff") << 0u << 1u << 0u;
    QTest::newRow("a 1 turned 0") << QByteArray::fromHex("77050100010800ff") << 0u << 0u << 1u;
    QTest::newRow("group F lost a bit") << QByteArray::fromHex("77070100010800bf") << 0u << 0u << 1u;
    QTest::newRow("a maker's own F") << QByteArray::fromHex("7707010060320101") << 0u << 0u << 0u;
    QTest::newRow("a maker's own code") << QByteArray::fromHex("77078181c78203ff") << 0u << 0u << 0u;
}

void LineClassifierTest::smlEntriesShowWhichWayLightFails()
{
    QFETCH(QByteArray, entry);
    QFETCH(uint, whole);
    QFETCH(uint, gained);
    QFETCH(uint, lost);
    const std::string bytes = entry.toStdString();
    const proof::SmlEntries entries = proof::smlEntries(view(bytes));
    QCOMPARE(entries.whole, whole);
    QCOMPARE(entries.gained, gained);
    QCOMPARE(entries.lost, lost);
}

void LineClassifierTest::framesAreProvedByTheirChecks()
{
    std::string hdlc = telegrams(ForeignTelegram::HdlcPush);
    QCOMPARE(proof::framedDialect(view(hdlc)), LineDialect::Hdlc);
    std::string mbus = telegrams(ForeignTelegram::MBusPush);
    QCOMPARE(proof::framedDialect(view(mbus)), LineDialect::MBus);
    // A damaged header proves nothing: of the first frame, whose second is cut off.
    hdlc.resize(hdlc.size() / 2);
    hdlc[3] ^= 1;
    QCOMPARE(proof::framedDialect(view(hdlc)), LineDialect::Unknown);
    QCOMPARE(proof::framedDialect(view(telegrams(SimulatedDialect::Sml))), LineDialect::Unknown);
    QCOMPARE(proof::framedDialect(view(telegrams(SimulatedDialect::Dsmr5))), LineDialect::Unknown);
}

void LineClassifierTest::namesOfMeters()
{
    QCOMPARE(proof::identification("xx!1234\r\n/ISK5\\2M550T-1012\r\n\r\n1-3"), std::string("/ISK5\\2M550T-1012"));
    QCOMPARE(proof::identification("/ISK5\\2M550T"), std::string()); // its end is not here
    QCOMPARE(proof::identification("1/2\r\n"), std::string());
    QCOMPARE(proof::firstDataLine("\x01\x7f\r\n\r\n1-3:0.2.8(50)\r\n"), std::string("1-3:0.2.8(50)"));
    QCOMPARE(proof::firstDataLine("x\r\n\r\n1-3:\x01.2.8(50)\r\n"), std::string());
    QCOMPARE(proof::firstDataLine("1-3:0.2.8(50)\r\n"), std::string());
}

QTEST_GUILESS_MAIN(LineClassifierTest)
#include "tst_lineclassifier.moc"
