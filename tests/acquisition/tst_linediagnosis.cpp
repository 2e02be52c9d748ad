// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/linediagnosis.h"
#include "acquisition/linewatch.h"
#include "acquisition/simulation/faultymeter.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/simulation/uartline.h"
#include "acquisition/telegramstream.h"

#include <chrono>
#include <random>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

constexpr LineSettings kFast = k115200_8N1;
constexpr LineSettings kSevenBit = k9600_7E1;
constexpr LineSettings kOptical = k9600_8N1;

LineSettings eightBits(std::uint32_t baudRate)
{
    return { baudRate, 8, 'N', 1 };
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

/// The telegram of that number of a meter with a fault, at the settings of its dialect.
QByteArray faulty(SimulatedFault fault, int number)
{
    SimulationSettings settings;
    settings.fault = fault;
    FaultyMeter meter(settings);
    SimulatedHousehold household(settings, UtcSeconds(1'784'032'200s));
    std::string bytes;
    for (int second = 1; second <= number; ++second) { // which ones are damaged depends on their number
        household.advanceTo(household.state().time + 1s);
        bytes = meter.telegram(household.state(), kFast);
    }
    return QByteArray::fromStdString(bytes);
}

ByteChunk chunkAt(std::chrono::milliseconds time, const QByteArray &bytes)
{
    return { { 1 }, bytes, { UtcMillis(1'784'032'200'000ms + time), time } };
}

LinkSettings serial(const LineSettings &line)
{
    LinkSettings settings;
    settings.line = line;
    return settings;
}

QByteArray carried(const QByteArray &bytes, const LineSettings &sender, const LineSettings &receiver,
                   const LineImpairment &impairment = {})
{
    UartLine line(sender, receiver, impairment);
    line.send({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    return QByteArray::fromStdString(line.receive().bytes);
}

/// What Link is to a watch: bytes go to it and through the framer, and what comes of them is told.
class Station final : private TelegramStream::Receiver
{
public:
    explicit Station(const LinkSettings &settings)
        : watch(settings)
        , m_stream(SourceId { 1 }, nullptr, nullptr, *this)
    {
        watch.opened(0ms);
    }

    void hear(std::chrono::milliseconds now, const QByteArray &bytes)
    {
        m_now = now;
        const ByteChunk chunk = chunkAt(now, bytes);
        watch.received(chunk);
        m_stream.push(chunk.view(), chunk.arrived);
    }

    LineWatch watch;
    int accepted = 0;
    int rejected = 0;

private:
    void telegram(const FrameView &frame, const Snapshot &snapshot) override
    {
        ++(snapshot.accepted() ? accepted : rejected);
        watch.telegram(frame, snapshot, m_now);
    }
    void noise(const DiscardedBytes &bytes) override { watch.noise(bytes, m_now); }

    TelegramStream m_stream;
    std::chrono::milliseconds m_now { 0 };
};

} // namespace

/// The table of faults is the one of the byte signatures: what a receiver with the wrong settings makes of a telegram.
class LineDiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void goodLinesAreLeftAlone_data();
    void goodLinesAreLeftAlone();
    void textThatIsNoTelegramIsNoMeter();
    void anInvertedTelegramCanBeReadForItsName();
    void silenceIsToldAfterTwelveSeconds();
    void breaksWithoutBytesAreTold();
    void aSilentPeerIsTold();
    void badChecksumsAreToldWhenTheyPrevail_data();
    void badChecksumsAreToldWhenTheyPrevail();
    void aSecondReaderIsCalledByItsName();
    void aRelayThatRewritesLineEndsIsTold();
    void aRelayThatSpeaksTelnetIsTold();
    void lightIsNamedOnlyAfterPatience();
    void randomBytesAreNeverNamedWrongly();
};

void LineDiagnosisTest::faultsAreNamed_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<LineSettings>("sender");
    QTest::addColumn<LineSettings>("receiver");
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<int>("hint");
    const auto row = [](const char *name, SimulatedDialect dialect, LineSettings sender, LineSettings receiver,
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
    QFETCH(LineSettings, sender);
    QFETCH(LineSettings, receiver);
    QFETCH(bool, inverted);
    QFETCH(int, hint);
    LineWatch watch(serial(receiver));
    watch.opened(0ms);
    for (int number = 0; number < 15; ++number) {
        LineImpairment impairment;
        impairment.inverted = inverted;
        watch.received(chunkAt(1s * (number + 1),
                               carried(telegram(SimulatedDialect(dialect), number), sender, receiver, impairment)));
        // Never a wrong word on the way.
        const LineHint early = watch.finding(1s * (number + 1), std::nullopt).hint;
        QVERIFY2(early == LineHint::None || early == LineHint(hint),
                 qPrintable(QStringLiteral("hint %1 after %2 telegrams").arg(int(early)).arg(number + 1)));
    }
    const LineFinding finding = watch.finding(16s, std::nullopt);
    QCOMPARE(int(finding.hint), hint);
    QCOMPARE(finding.seconds, 16u);
    QVERIFY(finding.bytes > 64);
    // What a slow port reads is named by likeness, the rest by proof.
    if (finding.hint != LineHint::TooSlow)
        QVERIFY(finding.permille >= 900 && finding.confidence == Confidence::High);
    if (finding.hint == LineHint::TooFast || finding.hint == LineHint::TooSlow)
        QCOMPARE(finding.line.value().baudRate, sender.baudRate);
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
    Station station(serial(lineSettingsOf(SimulatedDialect(dialect))));
    for (int number = 0; number < 60; ++number) {
        station.hear(1s * number, telegram(SimulatedDialect(dialect), number));
        QCOMPARE(station.watch.finding(1s * number + 500ms, LineErrorCounts {}).hint, LineHint::None);
    }
    QVERIFY(station.accepted >= 59);
}

void LineDiagnosisTest::textThatIsNoTelegramIsNoMeter()
{
    Station station(serial(kFast));
    for (int second = 0; second < 12; ++second) {
        station.hear(1s * second, QByteArray("Boot loader 1.2, waiting for commands ...\r\n").repeated(4));
        QCOMPARE(station.watch.finding(1s * second, std::nullopt).hint, LineHint::None);
    }
    QCOMPARE(station.watch.finding(12s, std::nullopt).hint, LineHint::NotAMeter);
}

void LineDiagnosisTest::anInvertedTelegramCanBeReadForItsName()
{
    LineImpairment impairment;
    impairment.inverted = true;
    LineWatch watch(serial(kFast));
    watch.opened(0ms);
    watch.received(chunkAt(4s,
                           carried(telegram(SimulatedDialect::Dsmr5, 0) + telegram(SimulatedDialect::Dsmr5, 1), kFast,
                                   kFast, impairment)));
    const LineFinding finding = watch.finding(5s, std::nullopt);
    QCOMPARE(finding.hint, LineHint::Inverted);
    QCOMPARE(QString::fromStdString(finding.detail), QStringLiteral("/MSC5\\3SIMULATED-3P"));
}

void LineDiagnosisTest::silenceIsToldAfterTwelveSeconds()
{
    LineWatch watch(serial(kFast));
    watch.opened(100s);
    QCOMPARE(watch.finding(111s, std::nullopt).hint, LineHint::None);
    const LineFinding finding = watch.finding(112s, std::nullopt);
    QCOMPARE(finding.hint, LineHint::NoBytes);
    QCOMPARE(finding.seconds, 12u);
    QCOMPARE(finding.bytes, std::uint64_t(0));
}

void LineDiagnosisTest::breaksWithoutBytesAreTold()
{
    LineWatch watch(serial(kFast));
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
    LinkSettings settings;
    settings.kind = LinkKind::Tcp;
    LineWatch watch(settings);
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
    QTest::newRow("most") << "+-----+-+-----+-+-----+-+-----+-" << 750;
    QTest::newRow("most, too few to tell why") << "+-----+-" << 0;
    QTest::newRow("one of many") << "+++++++-" << 0;
    QTest::newRow("long ago") << "----++++++++" << 0;
}

void LineDiagnosisTest::badChecksumsAreToldWhenTheyPrevail()
{
    QFETCH(QString, outcomes);
    QFETCH(int, permille);
    Station station(serial(kFast));
    std::chrono::milliseconds now = 0ms;
    int number = 0;
    for (const QChar outcome : outcomes) {
        now += 1s;
        QByteArray bytes = telegram(SimulatedDialect::Dsmr5, number++);
        if (outcome != QLatin1Char('+'))
            bytes.replace("1-0:1.8.1(", "1-0:1.8.1[");
        station.hear(now, bytes);
    }
    const LineFinding finding = station.watch.finding(now, std::nullopt);
    QCOMPARE(station.rejected, outcomes.count(QLatin1Char('-')));
    QCOMPARE(finding.hint, permille > 0 ? LineHint::ChecksumFailures : LineHint::None);
    QCOMPARE(int(finding.permille), permille);
}

void LineDiagnosisTest::aSecondReaderIsCalledByItsName()
{
    Station station(serial(kFast));
    for (int second = 1; second <= 12; ++second)
        station.hear(std::chrono::seconds(second), faulty(SimulatedFault::TwoReaders, second));
    const auto finding = [&station] { return station.watch.finding(12s, std::nullopt); };
    QVERIFY(station.watch.wantsOtherReader());
    // Nobody is accused who was not seen.
    QCOMPARE(finding().hint, LineHint::LostBytes);
    QCOMPARE(finding().step, LineStep::StopOtherProgram);
    station.watch.setOtherReader("ser2net");
    QCOMPARE(finding().hint, LineHint::TwoReaders);
    QCOMPARE(finding().detail, std::string("ser2net"));
    QCOMPARE(finding().step, LineStep::StopOtherProgram);
    station.watch.setOtherReader({});
    QCOMPARE(finding().hint, LineHint::LostBytes);
    // Whole USB packets are nobody's theft.
    Station packets(serial(kFast));
    for (int second = 1; second <= 12; ++second)
        packets.hear(std::chrono::seconds(second), faulty(SimulatedFault::LostPackets, second));
    packets.watch.setOtherReader("ser2net");
    QCOMPARE(packets.watch.finding(12s, std::nullopt).hint, LineHint::LostBytes);
    QCOMPARE(packets.watch.finding(12s, std::nullopt).step, LineStep::AnotherUsbPort);
}

void LineDiagnosisTest::aRelayThatRewritesLineEndsIsTold()
{
    LinkSettings relay = serial(kFast);
    relay.kind = LinkKind::Tcp;
    for (const bool isRelay : { true, false }) {
        Station station(isRelay ? relay : serial(kFast));
        for (int second = 1; second <= 3; ++second) {
            QCOMPARE(station.watch.finding(std::chrono::seconds(second), std::nullopt).hint, LineHint::None);
            station.hear(std::chrono::seconds(second), faulty(SimulatedFault::LineFeeds, second));
        }
        QCOMPARE(station.accepted, 3);
        // A meter on a cable may end its lines as it likes.
        QCOMPARE(station.watch.finding(3s, std::nullopt).hint, isRelay ? LineHint::RelayAltersBytes : LineHint::None);
    }
}

void LineDiagnosisTest::aRelayThatSpeaksTelnetIsTold()
{
    LinkSettings relay = serial(kFast);
    relay.kind = LinkKind::Tcp;
    Station station(relay);
    for (int second = 1; second <= 4; ++second) {
        // IAC DO in the middle of each telegram: its checksum fails.
        QByteArray bytes = telegram(SimulatedDialect::Dsmr5, second);
        station.hear(std::chrono::seconds(second), bytes.insert(bytes.size() / 2, "\xff\xfd\x18"));
    }
    QCOMPARE(station.accepted, 0);
    QCOMPARE(station.watch.finding(4s, std::nullopt).hint, LineHint::RelayAltersBytes);
    QCOMPARE(station.watch.finding(4s, std::nullopt).step, LineStep::CheckRelay);
}

void LineDiagnosisTest::lightIsNamedOnlyAfterPatience()
{
    // Half of the light gets lost: likeness, not proof.
    LineImpairment impairment;
    impairment.lostLight = 500;
    LineWatch watch(serial(kOptical));
    watch.opened(0ms);
    for (int second = 1; second <= 12; ++second) {
        impairment.seed = static_cast<std::uint64_t>(second);
        watch.received(
            chunkAt(1s * second, carried(telegram(SimulatedDialect::Sml, second), kOptical, kOptical, impairment)));
        const LineFinding finding = watch.finding(1s * second, std::nullopt);
        QCOMPARE(finding.hint, second < 12 ? LineHint::None : LineHint::WeakLight);
    }
    QCOMPARE(watch.finding(12s, std::nullopt).step, LineStep::AlignHead);
    // A telegram's bits are two thirds light: with half of it gone two thirds are dark.
    const std::uint32_t quality = watch.lightQuality(12s).value();
    QVERIFY2(quality > 250 && quality < 450, qPrintable(QString::number(quality)));
}

void LineDiagnosisTest::randomBytesAreNeverNamedWrongly()
{
    // Ciphertext is what random bytes look like, and no proof of it.
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
        const LineFinding finding = diagnose(evidence);
        QVERIFY(finding.hint == LineHint::NeedsKey || finding.hint == LineHint::Garbled);
        QVERIFY(finding.hint == LineHint::Garbled || finding.confidence < Confidence::High);
    }
}

QTEST_GUILESS_MAIN(LineDiagnosisTest)
#include "tst_linediagnosis.moc"
