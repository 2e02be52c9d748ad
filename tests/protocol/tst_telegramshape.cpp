// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include "p1text.h"
#include "productcheck.h"
#include "smlcomposer.h"

#include "protocol/framer.h"
#include "protocol/shapememory.h"
#include "protocol/telegramreader.h"

#include <random>

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

/// The frames of a stream that have a good checksum, or need none.
class Frames final : public FrameHandler
{
public:
    explicit Frames(std::span<const std::uint8_t> stream)
    {
        Framer framer(SourceId { 1 });
        framer.push(stream, {}, *this);
        framer.finish(*this);
    }
    void frame(const FrameView &frame) override
    {
        if (frame.checksum != ChecksumState::Bad && frame.kind != FrameKind::Encrypted && !frame.truncated)
            list.emplace_back(frame);
    }
    void discarded(const DiscardedBytes &) override { }

    std::vector<Frame> list;
};

FrameView viewOf(const std::vector<std::uint8_t> &bytes, FrameKind kind)
{
    FrameView view;
    view.kind = kind;
    view.checksum = ChecksumState::Ok;
    view.algorithm = kind == FrameKind::Sml ? ChecksumAlgorithm::Crc16X25 : ChecksumAlgorithm::Crc16Arc;
    view.raw = bytes;
    return view;
}

std::vector<std::uint8_t> octetsOf(const std::string &text)
{
    return { text.begin(), text.end() };
}

/// Reads a telegram, remembers it, and has the memory read another one.
struct Recalled
{
    bool learned = false;
    bool fits = false;
    Snapshot snapshot;
    std::string told; ///< the readings, as p1text tells them
};

Recalled recall(const std::vector<std::uint8_t> &first, const std::vector<std::uint8_t> &second, FrameKind kind)
{
    Recalled result;
    TelegramReader reader;
    Snapshot readings;
    const FrameView frame = viewOf(first, kind);
    reader.read(frame, readings);
    TelegramShape shape;
    result.learned = shape.learn(reader.dissect(frame), readings, 0);
    result.snapshot.protocol = readings.protocol;
    result.snapshot.bytes.assign(second.begin(), second.end());
    result.fits = shape.fill(second, result.snapshot);
    for (const Measurement &measurement : result.snapshot.measurements) {
        const Reading &sent = measurement.sent;
        result.told += p1text::tellReading(sent, result.snapshot.bytes,
                                           std::span(result.snapshot.entries).subspan(sent.firstEntry, sent.entryCount),
                                           result.snapshot.listValues);
    }
    return result;
}

std::string p1(std::string_view lines)
{
    return p1text::withChecksum("/MSC5TEST\n\n" + std::string(lines));
}

} // namespace

class TestTelegramShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherDigitsNeedNoGrammar_data();
    void otherDigitsNeedNoGrammar();
    void anythingElseIsLeftToTheGrammar_data();
    void anythingElseIsLeftToTheGrammar();
    void smlIntegersAndTimes();
    void smlThatDoesNotFit_data();
    void smlThatDoesNotFit();
    void faultyTelegramsAreNotRemembered();
    void nothingIsNotRemembered();
    void aLengthIsRememberedWhenItComesAgain();
    void rememberingInVainBecomesRare();
    void aReaderWithAMemoryReadsAsANewOne_data();
    void aReaderWithAMemoryReadsAsANewOne();
};

void TestTelegramShape::otherDigitsNeedNoGrammar_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("number") << QByteArray("1-0:1.8.1(001581.123*kWh)\n") << QByteArray("1-0:1.8.1(001582.007*kWh)\n")
                            << QByteArray("1-0:1.8.1 \"001582.007\" kWh = 1582.007\n");
    QTest::newRow("eight decimals") << QByteArray("1-0:16.7.0(00000123.12345678*W)\n")
                                    << QByteArray("1-0:16.7.0(99999999.99999999*W)\n")
                                    << QByteArray("1-0:16.7.0 \"99999999.99999999\" W = 99999999.99999999\n");
    QTest::newRow("below zero") << QByteArray("1-0:13.7.0(-0.854)\n") << QByteArray("1-0:13.7.0(-0.912)\n")
                                << QByteArray("1-0:13.7.0 \"-0.912\" = -0.912\n");
    QTest::newRow("time of the telegram")
        << QByteArray("0-0:1.0.0(260301120000W)\n") << QByteArray("0-0:1.0.0(260301120001W)\n")
        << QByteArray("0-0:1.0.0 \"260301120001W\"\n");
    QTest::newRow("capture time and value")
        << QByteArray("0-1:24.2.1(260301120000W)(00123.456*m3)\n")
        << QByteArray("0-1:24.2.1(260301120500W)(00123.789*m3)\n")
        << QByteArray("0-1:24.2.1 \"00123.789\" m3 = 123.789 at 2026-03-01 12:05:00 W\n");
    QTest::newRow("a code nobody knows") << QByteArray("1-0:199.9.9(0001.5*kW)\n")
                                         << QByteArray("1-0:199.9.9(0002.5*kW)\n")
                                         << QByteArray("1-0:199.9.9 \"0002.5\" kW = 2.5\n");
}

void TestTelegramShape::otherDigitsNeedNoGrammar()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const QByteArray, told);
    const Recalled recalled =
        recall(octetsOf(p1(first.toStdString())), octetsOf(p1(second.toStdString())), FrameKind::DsmrText);
    QVERIFY(recalled.fits);
    QCOMPARE(QByteArray::fromStdString(recalled.told), told);
    QCOMPARE(recalled.snapshot.identification, std::string("MSC5TEST"));
}

void TestTelegramShape::anythingElseIsLeftToTheGrammar_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("a letter in a number")
        << QByteArray("1-0:1.8.1(001581.123*kWh)\n") << QByteArray("1-0:1.8.1(00158A.123*kWh)\n");
    QTest::newRow("a letter in the decimals")
        << QByteArray("1-0:1.8.1(001581.123*kWh)\n") << QByteArray("1-0:1.8.1(001581.12:*kWh)\n");
    QTest::newRow("the point elsewhere") << QByteArray("1-0:1.8.1(001581.123*kWh)\n")
                                         << QByteArray("1-0:1.8.1(0015811.23*kWh)\n");
    QTest::newRow("another unit") << QByteArray("1-0:1.8.1(001581.123*kWh)\n")
                                  << QByteArray("1-0:1.8.1(001581.123*MWh)\n");
    QTest::newRow("another code") << QByteArray("1-0:1.8.1(001581.123*kWh)\n")
                                  << QByteArray("1-0:1.8.2(001581.123*kWh)\n");
    QTest::newRow("the other flag") << QByteArray("0-0:1.0.0(260301120000W)\n")
                                    << QByteArray("0-0:1.0.0(260301120000S)\n");
    QTest::newRow("no time") << QByteArray("0-0:1.0.0(260301120000W)\n") << QByteArray("0-0:1.0.0(26030112000-W)\n");
    QTest::newRow("no capture time") << QByteArray("0-1:24.2.1(260301120000W)(00123.456*m3)\n")
                                     << QByteArray("0-1:24.2.1(26030112x000W)(00123.456*m3)\n");
    QTest::newRow("another tariff") << QByteArray("0-0:96.14.0(0001)\n") << QByteArray("0-0:96.14.0(0002)\n");
    QTest::newRow("another id") << QByteArray("0-0:96.1.1(4530)\n") << QByteArray("0-0:96.1.1(4531)\n");
    QTest::newRow("a failure more") << QByteArray("1-0:99.97.0(1)(0-0:96.7.19)(260101000000W)(0000000240*s)\n")
                                    << QByteArray("1-0:99.97.0(1)(0-0:96.7.19)(260101000000W)(0000000241*s)\n");
    QTest::newRow("longer") << QByteArray("1-0:1.8.1(001581.123*kWh)\n") << QByteArray("1-0:1.8.1(0001581.123*kWh)\n");
}

void TestTelegramShape::anythingElseIsLeftToTheGrammar()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const Recalled recalled =
        recall(octetsOf(p1(first.toStdString())), octetsOf(p1(second.toStdString())), FrameKind::DsmrText);
    QVERIFY(!recalled.fits);
    QVERIFY(recalled.snapshot.measurements.empty());
    QVERIFY(recalled.snapshot.identification.empty());
}

/// Energy, a signed power, the transaction id, the second index and both checksums differ.
void TestTelegramShape::smlIntegersAndTimes()
{
    const auto telegram = [](std::uint64_t energy, std::int64_t power, std::uint8_t id, std::uint32_t seconds) {
        MessageOptions options;
        options.transactionId = { 1, 2, 3, id };
        return frame(join(
            { openResponse(timestamp(seconds)),
              getListResponse(
                  { listEntry({ "0100010800ff", unsignedInteger(5, energy), integer(1, -1), unsignedInteger(1, 30) }),
                    listEntry({ "0100100700ff", integer(3, power), kOmitted, unsignedInteger(1, 27) }) },
                  options) }));
    };
    const Recalled recalled =
        recall(telegram(123456, 412, 4, 1700000000), telegram(0xffffffffff, -8388608, 5, 1700000007), FrameKind::Sml);
    QVERIFY(recalled.fits);
    QCOMPARE(recalled.snapshot.measurements.size(), std::size_t(2));
    const Reading &energy = recalled.snapshot.measurements[0].sent;
    QCOMPARE(energy.rawInteger, std::int64_t(0xffffffffff));
    QVERIFY(energy.number.identical(Decimal(0xffffffffff, -1)));
    const Reading &power = recalled.snapshot.measurements[1].sent;
    QCOMPARE(power.rawInteger, std::int64_t(-8388608));
    QVERIFY(power.number.identical(Decimal(-8388608, 0)));
    QCOMPARE(recalled.snapshot.clock.seconds, std::uint32_t(1700000007));
}

void TestTelegramShape::smlThatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("second");
    const auto telegram = [](Bytes value, Bytes status, std::uint8_t damage) {
        MessageOptions options;
        options.damage = damage;
        Entry entry { "0100010800ff", std::move(value) };
        entry.status = std::move(status);
        const Bytes bytes = frame(getListResponse({ listEntry(entry) }, options));
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    };
    const Bytes status = unsignedInteger(1, 0x82);
    QTest::newRow("a message's checksum") << telegram(unsignedInteger(8, 5), status, 1);
    QTest::newRow("another status word") << telegram(unsignedInteger(8, 5), unsignedInteger(1, 0xa2), 0);
    QTest::newRow("past 2^63") << telegram(unsignedInteger(8, std::uint64_t(1) << 63), status, 0);
    QTest::newRow("signed") << telegram(integer(8, 5), status, 0);
}

void TestTelegramShape::smlThatDoesNotFit()
{
    QFETCH(const QByteArray, second);
    Entry entry { "0100010800ff", unsignedInteger(8, 4) };
    entry.status = unsignedInteger(1, 0x82);
    const Bytes first = frame(getListResponse({ listEntry(entry) }));
    QCOMPARE(qsizetype(first.size()), second.size());
    QVERIFY(recall(first, first, FrameKind::Sml).fits);
    const Recalled recalled = recall(first, Bytes(second.begin(), second.end()), FrameKind::Sml);
    QVERIFY(!recalled.fits);
    QVERIFY(recalled.snapshot.measurements.empty());
}

void TestTelegramShape::faultyTelegramsAreNotRemembered()
{
    const std::string unreadable = p1("1-0:1.8.1(001581.123*kWh)\nnonsense\n");
    const Recalled text = recall(octetsOf(unreadable), octetsOf(unreadable), FrameKind::DsmrText);
    QVERIFY(!text.learned && !text.fits);
    MessageOptions damaged;
    damaged.damage = 1;
    const Bytes file = frame(join({ getListResponse({ energyEntry() }), getListResponse({ energyEntry() }, damaged) }));
    const Recalled sml = recall(file, file, FrameKind::Sml);
    QVERIFY(!sml.learned && !sml.fits);
}

/// A frame without bytes, again and again (found by fuzz_dsmr).
void TestTelegramShape::nothingIsNotRemembered()
{
    const std::vector<std::uint8_t> none;
    TelegramReader reader;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(QByteArray::fromStdString(productcheck::difference(viewOf(none, FrameKind::DsmrText), reader)),
                 QByteArray());
}

void TestTelegramShape::aLengthIsRememberedWhenItComesAgain()
{
    ShapeMemory memory;
    QVERIFY(!memory.comesAgain(Protocol::Dsmr, 900));
    QVERIFY(!memory.comesAgain(Protocol::Sml, 900)); // another protocol
    QVERIFY(!memory.comesAgain(Protocol::Dsmr, 901));
    QVERIFY(memory.comesAgain(Protocol::Dsmr, 900));
    QVERIFY(!memory.comesAgain(Protocol::Dsmr, 900)); // asked for, and forgotten
    for (std::size_t size = 1000; size < 1008; ++size)
        QVERIFY(!memory.comesAgain(Protocol::Dsmr, size));
    QVERIFY(!memory.comesAgain(Protocol::Dsmr, 901)); // too long ago
}

/// A thousand telegrams with another text each time: the eight that nothing is known of at first, and one in a
/// thousand.
void TestTelegramShape::rememberingInVainBecomesRare()
{
    TelegramReader reader;
    Snapshot readings;
    const std::vector<std::uint8_t> bytes = octetsOf(p1("1-0:1.8.1(001581.123*kWh)\n"));
    const FrameView frame = viewOf(bytes, FrameKind::DsmrText);
    reader.read(frame, readings);
    ShapeMemory memory;
    int remembered = 0;
    for (int i = 0; i < 10000; ++i) {
        Snapshot none;
        const std::vector<std::uint8_t> other(bytes.size(), std::uint8_t(i));
        QVERIFY(!memory.recall(Protocol::Dsmr, other, none));
        if (!memory.comesAgain(Protocol::Dsmr, bytes.size()))
            continue;
        ++remembered;
        memory.remember(reader.dissect(frame), readings, 0);
    }
    QVERIFY2(remembered >= 8 && remembered <= 8 + 10, qPrintable(QString::number(remembered)));
    for (int i = 0; i < 100; ++i) {
        Snapshot recalled;
        QVERIFY(memory.recall(Protocol::Dsmr, bytes, recalled));
    }
    QVERIFY(memory.comesAgain(Protocol::Dsmr, bytes.size()) || memory.comesAgain(Protocol::Dsmr, bytes.size()));
}

void TestTelegramShape::aReaderWithAMemoryReadsAsANewOne_data()
{
    QTest::addColumn<QString>("path");
    const auto add = [](const QString &folder) {
        for (QDirIterator files(folder, { QStringLiteral("*.txt"), QStringLiteral("*.bin") }, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
        }
    };
    add(QStringLiteral(METERSCOPE_TEST_DATA));
    if (const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS"); !corpus.isEmpty()) {
        add(corpus + QStringLiteral("/dsmr"));
        add(corpus + QStringLiteral("/sml"));
    } else {
        qInfo("METERSCOPE_CORPUS is not set: our own telegrams only");
    }
}

/// Every frame of a file, twice, then many times with a few bytes changed: digits to digits, any byte to any.
void TestTelegramShape::aReaderWithAMemoryReadsAsANewOne()
{
    QFETCH(const QString, path);
    constexpr int variants = 40;
    constexpr std::size_t mostFrames = 20;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    Frames frames(p1text::bytes({ content.constData(), std::size_t(content.size()) }));
    std::mt19937 random(20261121); // NOLINT(*-msc51-cpp): the same variants every time
    TelegramReader reader;
    Snapshot snapshot;
    for (std::size_t i = 0; i < std::min(mostFrames, frames.list.size()); ++i) {
        Frame &frame = frames.list[i];
        reader.read(frame.view(), snapshot);
        reader.read(frame.view(), snapshot);
        QCOMPARE(QByteArray::fromStdString(productcheck::difference(frame.view(), reader)), QByteArray());
        const std::vector<std::uint8_t> original = frame.raw;
        const ParseTree tree = reader.dissect(frame.view());
        for (int variant = 0; variant < variants; ++variant) {
            frame.raw = original;
            for (unsigned edits = 1 + random() % 4; edits > 0; --edits) {
                std::uint8_t &byte = frame.raw[random() % frame.raw.size()];
                const bool isDigit = byte >= '0' && byte <= '9' && random() % 8 != 0;
                byte = static_cast<std::uint8_t>(isDigit ? '0' + random() % 10 : random());
            }
            if (variant % 4 != 0)
                productcheck::renewMessageChecksums(tree, frame.raw);
            QCOMPARE(QByteArray::fromStdString(productcheck::difference(frame.view(), reader)), QByteArray());
        }
    }
}

QTEST_APPLESS_MAIN(TestTelegramShape)
#include "tst_telegramshape.moc"
