// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "smlcomposer.h"
#include "smldamage.h"
#include "telegramtext.h"

#include "protocol/checksum.h"
#include "protocol/sml/smlscanner.h"
#include "protocol/sml/transport.h"

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

/// The file of energyFile(), counted by hand: start 0+8, open 8+37, GetList 45+69 with its entry at 88, the entry's
/// value at 102+5 and its own checksum at 110+3, close 114+20, padding 134+2, end 136+8.
constexpr std::size_t kFileLength = 144;
constexpr std::size_t kValueAt = 103;

const std::string kEnergy = "  1-0:1.8.0 12345.6 raw 123456 scaler -1 unit 30\n";

std::string good(std::size_t offset)
{
    return "frame " + std::to_string(offset) + "+144 ok ok\n" + kEnergy;
}

Bytes without(Bytes bytes, std::size_t from, std::size_t count = 1)
{
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(from);
    bytes.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    return bytes;
}

Bytes with(Bytes bytes, std::size_t at, const Bytes &inserted)
{
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), inserted.begin(), inserted.end());
    return bytes;
}

Bytes flipped(Bytes bytes, std::size_t at, std::uint8_t mask)
{
    bytes[at] ^= mask;
    return bytes;
}

Bytes cut(const Bytes &bytes, std::size_t length)
{
    return { bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length) };
}

Bytes repeated(const Bytes &bytes, std::size_t count)
{
    Bytes result;
    for (std::size_t i = 0; i < count; ++i)
        result.insert(result.end(), bytes.begin(), bytes.end());
    return result;
}

void row(const char *name, const Bytes &stream, const std::string &expected)
{
    QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(stream.data()), qsizetype(stream.size()))
                        << QByteArray::fromStdString(expected);
}

std::span<const std::uint8_t> spanOf(const QByteArray &bytes)
{
    return { reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size()) };
}

void damagedStreams()
{
    const Bytes file = energyFile();
    row("one file", file, good(0));
    row("two files back to back", join({ file, file }), good(0) + good(144));
    row("idle bytes between files", join({ hex("ff00"), file, hex("000000"), file, hex("ff") }),
        "discarded 0+2\n" + good(2) + "discarded 146+3\n" + good(149) + "discarded 293+1\n");
    row("one bit flipped in a value", join({ flipped(file, kValueAt + 2, 0x10), file }),
        "frame 0+144 bad rejected\n  ! checksum-mismatch error 142+2\n  ! message-checksum-mismatch error 110+3\n"
            + good(144));
    row("one byte of a value lost", join({ without(file, kValueAt), file }),
        "frame 0+143 bad rejected\n  ! checksum-mismatch error 141+2\n  ! message-checksum-missing error 112+1\n"
        "  ! padding-invalid note 133+2\n"
            + good(143));
    row("end sequence lost", join({ cut(file, 136), file }),
        "frame 0+136 absent rejected\n" + kEnergy + "  ! truncated error 0+136\n" + good(136));
    row("last byte lost", join({ cut(file, 143), file }),
        "frame 0+143 bad rejected\n" + kEnergy + "  ! checksum-mismatch error 142+1\n" + good(143));
    row("last two bytes lost", join({ cut(file, 142), file }),
        "frame 0+142 bad rejected\n" + kEnergy + "  ! checksum-mismatch error 142+0\n" + good(142));
    row("last three bytes lost", join({ cut(file, 141), file }),
        "frame 0+141 bad rejected\n" + kEnergy + "  ! checksum-mismatch error 141+0\n" + good(141));
    // the run of 1b is eight long then and reads as escaped data
    row("end byte lost too", join({ cut(file, 140), file }),
        "frame 0+140 absent rejected\n" + kEnergy
            + "  ! truncated error 0+140\n  ! escape-invalid warning 136+4\n  ! fill-bytes note 134+2\n"
              "  ! structure-unreadable error 136+4\n"
            + good(140));
    row("cut in the middle, then 1b on the line", join({ cut(file, 100), repeated({ 0x1b }, 8), file }),
        "frame 0+108 absent rejected\n  ! truncated error 0+108\n  ! length-exceeds-data error 104+1\n" + good(108));
    row("end of input in a file", cut(file, 40),
        "frame 0+40 absent rejected\n  ! truncated error 0+40\n  ! length-exceeds-data error 40+0\n"
        "  ! structure-unreadable error 8+32\n");
    row("end of input in a start sequence", join({ file, cut(file, 7) }), good(0) + "discarded 144+7\n");
    row("start in a file", join({ cut(file, 45), file }),
        "frame 0+45 absent rejected\n  ! truncated error 0+45\n" + good(45));
}

void damagedStarts()
{
    const Bytes file = energyFile();
    const std::string repaired = "+143 ok ok\n" + kEnergy + "  ! start-damaged warning 0+7\n";
    row("first 1b lost", join({ without(file, 0), file }), "frame 0" + repaired + good(143));
    row("five 1b", with(file, 0, { 0x1b }), "discarded 0+1\n" + good(1));
    row("a byte between the first two 1b", with(file, 1, { 0x00 }), "discarded 0+2\nframe 2" + repaired);
    row("first 1b lost and more damage", join({ flipped(without(file, 0), 60, 1), file }),
        "discarded 0+143\n" + good(143));
    row("end and first 1b of the next start lost", join({ cut(file, 136), without(file, 0) }),
        "frame 0+136 absent rejected\n" + kEnergy + "  ! truncated error 0+136\nframe 136" + repaired);
    row("two 1b lost", join({ without(file, 0, 2), file }), "discarded 0+142\n" + good(142));
    row("an extra 01 behind the start", with(file, 8, hex("0101")),
        "frame 0+146 bad rejected\n" + kEnergy
            + "  ! checksum-mismatch error 144+2\n  ! structure-unreadable error 8+2\n  ! padding-invalid note "
              "136+2\n");
    row("transport version 2", join({ hex("1b1b1b1b02020202"), Bytes(file.begin() + 8, file.end()), file }),
        "frame 0+144 absent rejected\n  ! transport-unsupported error 4+4\n" + good(144));
    row("transport version 2 behind a frame without an end",
        join({ cut(file, 136), hex("1b1b1b1b02020202"), Bytes(file.begin() + 8, file.end()), file }),
        "frame 0+136 absent rejected\n" + kEnergy
            + "  ! truncated error 0+136\nframe 136+144 absent rejected\n  ! transport-unsupported error 4+4\n"
            + good(280));
    row("four times 02 that nothing escapes",
        frame(join({ getListResponse({ listEntry({ "0100010800ff", octets(hex("1b1b1b02020202")) }) }) })),
        "frame 0+88 ok ok\n  1-0:1.8.0 octets 1b1b1b02020202\n");
}

/// Frames without SML in them, from the rules of SML.md a.1.
void transportForms()
{
    const std::string unreadable = "  ! structure-unreadable error ";
    row("no payload", frame({}), "frame 0+16 ok rejected\n  ! empty-telegram error 8+0\n");
    row("payload that is no SML", frame(hex("12345678")), "frame 0+20 ok rejected\n" + unreadable + "8+4\n");
    row("escape in the payload", frame(hex("121b1b1b1b")), "frame 0+28 ok rejected\n" + unreadable + "8+9\n");
    row("payload ends in two 1b", frame(hex("1234567812341b1b")), "frame 0+24 ok rejected\n" + unreadable + "8+8\n");
    row("payload ends in seven 1b", frame(hex("121b1b1b1b1b1b1b")), "frame 0+28 ok rejected\n" + unreadable + "8+12\n");
    row("escaped 1b in front of an end byte", hex("1b1b1b1b01010101 1b1b1b1b1b1b1b1b 1a000000 aa"),
        "frame 0+21 absent rejected\n  ! truncated error 0+21\n" + unreadable + "12+9\n");
    row("unknown escape sequence", hex("1b1b1b1b01010101 12345678 1b1b1b1b 1c000000 12345678 1b1b1b1b1a000000"),
        "frame 0+32 bad rejected\n  ! checksum-mismatch error 30+2\n  ! escape-invalid warning 12+4\n" + unreadable
            + "8+16\n");
    row("no checksum bytes", hex("1b1b1b1b01010101 12340000"),
        "frame 0+12 absent rejected\n  ! truncated error 0+12\n" + unreadable + "8+4\n");
    row("padding that is not zero", join({ cut(frame(hex("1234567801")), 13), hex("ffffff1b1b1b1b1a030000") }),
        "frame 0+24 bad rejected\n  ! checksum-mismatch error 22+2\n" + unreadable
            + "8+5\n"
              "  ! padding-invalid warning 13+3\n");
}

void oddities()
{
    const Bytes payload = join({ openResponse(), getListResponse({ energyEntry() }), closeResponse() });
    row("Kermit for the frame, X-25 for the messages", frame(payload, { .crc = Crc::Kermit }),
        good(0) + "  ! checksum-variant note 142+2\n");
    const Bytes kermit = join({ getListResponse({ energyEntry() }, { .crc = Crc::Kermit }),
                                getListResponse({ energyEntry() }, { .crc = Crc::Kermit }) });
    // 69 + 69 bytes, padding 2; one word for the frame and one for all messages
    row("Kermit at both levels", frame(kermit, { .crc = Crc::Kermit }),
        "frame 0+156 ok ok\n" + kEnergy + kEnergy
            + "  ! checksum-variant note 154+2\n  ! checksum-variant note 73+3\n");
    row("no padding although not aligned", frame(payload, { .padding = 0 }),
        "frame 0+142 ok ok\n" + kEnergy + "  ! padding-invalid note 134+0\n");
    row("six padding bytes", frame(payload, { .padding = 6 }),
        "frame 0+148 ok ok\n" + kEnergy + "  ! padding-invalid note 134+6\n");
    const Bytes aligned = join({ getListResponse({ energyEntry() }, { .transactionId = hex("0102030405060708") }),
                                 closeResponse(), hex("000000") });
    row("four padding bytes although aligned", frame(aligned, { .padding = 4 }),
        "frame 0+116 ok ok\n" + kEnergy + "  ! padding-invalid note 104+4\n");
    row("zeros behind the last message", frame(join({ payload, Bytes(6, 0) })), "frame 0+148 ok ok\n" + kEnergy);
    row("octets with every run of 1b",
        file({ listEntry({ "8181c78205ff", octets(hex("1b1b1b1b1b001b1b1b1b1b1b1b1b1a1b1b1b")) }) }),
        "frame 0+168 ok ok\n  129-129:199.130.5 octets 1b1b1b1b1b001b1b1b1b1b1b1b1b1a1b1b1b\n");
}

} // namespace

/// From a stream to telegrams: framing, checksums, escapes, padding and what becomes of damage.
class TestSmlStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registerBehindTheStartIsAConstant()
    {
        const Bytes start = hex("1b1b1b1b01010101");
        QCOMPARE(crc16Ccitt(start, 0xffff), std::uint16_t(0x91dc));
        QCOMPARE(crc16Ccitt(start, 0), std::uint16_t(0xed50));
    }

    void streams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        damagedStreams();
        damagedStarts();
        transportForms();
        oddities();
    }

    void streams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(telegramtext::decode(spanOf(stream))), expected);
    }

    /// Data of any number of 1b, in a value and at the very end of the payload, where only the count tells it from the
    /// end mark's own four.
    void everyRunOfEscapeBytesIsTakenApart()
    {
        for (std::size_t count = 0; count <= 24; ++count) {
            for (const char *behind : { "", "00", "01010101", "1a000000", "1b", "02020202" }) {
                const Bytes value = join({ repeated({ 0x1b }, count), hex(behind) });
                const std::string text = telegramtext::decode(file({ listEntry({ "8181c78205ff", octets(value) }) }));
                std::string expected = " ok ok\n  129-129:199.130.5 ";
                if (value.empty())
                    expected += "nothing";
                else
                    expected += "octets "
                        + QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size()))
                              .toHex()
                              .toStdString();
                QVERIFY2(text.find(expected + '\n') != std::string::npos, text.c_str());
            }
            const Bytes tail = join({ hex("12345678"), repeated({ 0x1b }, count) });
            const Bytes sent = frame(tail);
            const std::string text = telegramtext::decode(join({ sent, energyFile() }));
            const std::string length = std::to_string(sent.size());
            QVERIFY2(text.find("frame 0+" + length + " ok rejected\n") == 0, text.c_str());
            QVERIFY2(text.find(good(sent.size())) != std::string::npos, text.c_str());
        }
    }

    void chunksDoNotMatter_data() { streams_data(); }

    void chunksDoNotMatter()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        for (const std::size_t chunk : { 1, 2, 3, 5, 7, 8, 13, 64, 143 })
            QCOMPARE(QByteArray::fromStdString(telegramtext::decode(spanOf(stream), chunk)), expected);
    }

    void everyCutOfAStreamGivesTheSame()
    {
        const Bytes file = energyFile();
        const Bytes stream = join({ hex("00ff"), file, cut(file, 143), file, without(file, 0), file });
        const std::string expected = telegramtext::decode(stream);
        for (std::size_t at = 1; at < stream.size(); ++at)
            QCOMPARE(decodeInTwo(stream, at), expected);
    }

    void aFrameInsideOneChunkIsNotCopied()
    {
        class Handler final : public FrameHandler
        {
        public:
            void frame(const FrameView &frame) override { begin = frame.raw.data(); }
            void discarded(const DiscardedBytes &) override { }
            const std::uint8_t *begin = nullptr;
        };
        const Bytes stream = join({ energyFile(), energyFile() });
        Handler handler;
        Framer framer;
        framer.push(stream, {}, handler);
        QCOMPARE(handler.begin, stream.data() + kFileLength);
    }

    void whatNeverEndsIsGivenUpAtTheCap()
    {
        const Bytes file = energyFile();
        const Bytes endless = join({ cut(file, 8), Bytes(70'000, 0x55), file });
        const std::string text = telegramtext::decode(endless);
        QVERIFY2(text.find("frame 0+65536 absent rejected\n  ! truncated error 0+65536\n") == 0, text.c_str());
        // 8 + 70000 - 65536 bytes of noise
        QVERIFY2(text.find("discarded 65536+4472\n" + good(70'008)) != std::string::npos, text.c_str());
    }

    void hostileStreamsStayLinear_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("start sequences") << QByteArray::fromHex("1b1b1b1b01010101");
        QTest::newRow("damaged starts") << QByteArray::fromHex("1b1b1b01010101");
        QTest::newRow("escaped starts") << QByteArray::fromHex("1b1b1b1b1b1b1b1b01010101");
        QTest::newRow("1b") << QByteArray::fromHex("1b");
        QTest::newRow("ends") << QByteArray::fromHex("1b1b1b1b1a000000");
        QTest::newRow("damaged starts and ends") << QByteArray::fromHex("1b1b1b010101011b1b1b1b1a000000");
        QTest::newRow("messages without end") << QByteArray::fromHex("760201620062007263070177");
    }

    /// Two million bytes: a framer whose cost grew with their square would run into the test's time limit.
    void hostileStreamsStayLinear()
    {
        QFETCH(QByteArray, unit);
        const QByteArray stream = QByteArray::fromHex("1b1b1b1b01010101") + unit.repeated(int(2'000'000 / unit.size()));
        const std::string text = telegramtext::decode(spanOf(stream), 4096);
        QVERIFY(!text.empty());
    }

    void aSingleDamagedByteCostsAtMostItsOwnFile_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("lost") << 0;
        QTest::newRow("doubled") << 1;
        QTest::newRow("one bit") << 2;
        QTest::newRow("all bits") << 3;
        QTest::newRow("became 1b") << 4;
    }

    void aSingleDamagedByteCostsAtMostItsOwnFile()
    {
        QFETCH(int, damage);
        const Bytes file = energyFile();
        const Bytes stream = join({ file, file, file });
        for (std::size_t at = kFileLength; at < 2 * kFileLength; ++at) {
            Bytes damaged = stream;
            switch (damage) {
            case 0:
                damaged = without(stream, at);
                break;
            case 1:
                damaged = with(stream, at, { stream[at] });
                break;
            case 2:
                damaged[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
                break;
            case 3:
                damaged[at] ^= 0xff;
                break;
            default:
                damaged[at] = 0x1b;
                break;
            }
            const std::string text = telegramtext::decode(damaged);
            QVERIFY2(text.find(good(0)) == 0, qPrintable(describeAt(at, text)));
            const std::string last = good(damaged.size() - kFileLength);
            QVERIFY2(text.size() >= last.size() && text.compare(text.size() - last.size(), last.size(), last) == 0,
                     qPrintable(describeAt(at, text)));
        }
    }

    /// A gateway's file: so many messages that a damaged one, taken for a longer list, can end where another one
    /// begins.
    void aDamagedMessageNeverTakesItsNeighbours()
    {
        std::vector<Bytes> entries { energyEntry() };
        Bytes payload = openResponse(timestamp(1'700'000'000));
        for (std::uint8_t i = 1; i <= 8; ++i) {
            entries.push_back(listEntry({ "0100020800ff", unsignedInteger(1, i), integer(1, -1) }));
            payload = join({ payload, getListResponse(entries, { .transactionId = { i } }) });
            entries.pop_back();
        }
        const DamageReport report = damageEveryMessage(frame(join({ payload, closeResponse() })));
        QCOMPARE(report.messages, std::size_t(10));
        QVERIFY2(report.lost.empty(), report.lost.c_str());
    }

private:
    static QString describeAt(std::size_t at, const std::string &text)
    {
        return QStringLiteral("byte %1:\n%2").arg(at).arg(QString::fromStdString(text));
    }

    static std::string decodeInTwo(const Bytes &stream, std::size_t at)
    {
        return telegramtext::decodeChunks({ std::span(stream).first(at), std::span(stream).subspan(at) });
    }
};

QTEST_APPLESS_MAIN(TestSmlStream)
#include "tst_smlstream.moc"
