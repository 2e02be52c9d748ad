// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include "p1text.h"
#include "protocol/dsmr/dsmrscanner.h"
#include "protocol/framer.h"

#include <random>

using namespace meterscope;
using namespace meterscope::p1text;

namespace {

// Three short telegrams of our own. The checksum comes from p1text, which computes it bit by bit.
const std::string kFirst = withChecksum("/ABC5FIRST-01\n\n1-3:0.2.8(50)\n1-0:1.8.1(000001.234*kWh)\n");
const std::string kSecond = withChecksum("/XYZ5SECOND-2\n\n1-3:0.2.8(50)\n1-0:1.8.1(000005.678*kWh)\n");
const std::string kPlain = crLf("/MSC3PLAIN-03\n\n1-0:1.8.1(00042.000*kWh)\n!\n"); // DSMR 2.2: no checksum
const std::string kD0 = crLf("/MSC5D0\n1-0:1.8.0*255(000123.4567*kWh)\n!\n"); // no blank line, no checksum

/// An SML file of one message without content, as the transport sends it: SML 1.04, 8.1 (end of message 00, padding,
/// CRC-16/X-25 over everything before it, low byte first).
std::string smlFrame()
{
    std::string frame("\x1b\x1b\x1b\x1b\x01\x01\x01\x01\x76\x05\x01\x02\x03\x04\x62\x2f\x31\x0d\x0a/ABC5", 24);
    frame.append("\x1b\x1b\x1b\x1b\x1a", 5);
    frame += '\0';
    unsigned crc = 0xFFFF;
    for (const char c : frame) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x8408U : crc >> 1;
    }
    crc ^= 0xFFFF;
    frame += static_cast<char>(crc & 0xff);
    frame += static_cast<char>(crc >> 8);
    return frame;
}

/// A general-glo-ciphering frame of 24 ciphertext octets (Green Book 8, 9.2.7.2); the framer cannot look inside.
std::string cipheredFrame()
{
    std::string frame("\xDB\x08MSC00001\x82", 11);
    frame += '\0';
    frame += static_cast<char>(5 + 24 + 12);
    frame += std::string("\x30\x00\x00\x00\x07", 5) + std::string(24, '/') + std::string(12, 't');
    return frame;
}

std::string place(std::size_t offset, std::size_t length)
{
    return std::to_string(offset) + '+' + std::to_string(length);
}

std::string frameAt(std::size_t offset, std::string_view telegram, const char *state = "ok")
{
    return "frame " + place(offset, telegram.size()) + ' ' + state + '\n';
}

std::string discardedAt(std::size_t offset, std::size_t length)
{
    return "discarded " + place(offset, length) + '\n';
}

std::string readFixture(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsStreams_data();
    void cutsStreams();
    void everyFixtureIsOneFrame();
    void chunkingChangesNothing();
    void everyByteIsCoveredOnce();
    void aGoodTelegramBehindADamagedOneIsFound();
    void recordingsInAnyChunks();
    void aTelegramWithoutChecksumWaitsForNothing();
    void framesInsideOneChunkAreNotCopied();
    void memoryIsBounded_data();
    void memoryIsBounded();
    void theArrivalIsThatOfTheFirstByte();
    void resetForgetsWhatIsOpen();
    void offsetsGoOnAfterFinish();
    void aModeLooksOnlyForItsOwn();
    void aScannerTakesNoBytes();
};

void TestFramer::cutsStreams_data()
{
    QTest::addColumn<std::string>("stream");
    QTest::addColumn<std::string>("expected");
    const std::size_t one = kFirst.size();
    const auto row = [](const char *name, const std::string &stream, const std::string &expected) {
        QTest::newRow(name) << stream << expected;
    };

    row("nothing", "", "");
    row("one telegram", kFirst, frameAt(0, kFirst));
    row("two telegrams", kFirst + kSecond, frameAt(0, kFirst) + frameAt(one, kSecond));
    row("without checksum", kPlain, frameAt(0, kPlain, "absent"));
    row("noise before, between and behind", "ab" + kFirst + "\xff\xff" + kSecond + "z",
        discardedAt(0, 2) + frameAt(2, kFirst) + discardedAt(2 + one, 2) + frameAt(4 + one, kSecond)
            + discardedAt(4 + one + kSecond.size(), 1));
    row("STX before the header, ETX and BCC behind the end (IEC 62056-21, 6.4)", "\x02" + kPlain + "\x03Q",
        discardedAt(0, 1) + frameAt(1, kPlain, "absent") + discardedAt(1 + kPlain.size(), 2));
    // The block check of 41 0D 0A 21 0D 0A 03 by hand: 41^0D=4C, ^0A=46, ^21=67, ^0D=6A, ^0A=60, ^03=63, which is 'c'.
    const std::string block = "/MSC5R\r\n\x02"
                              "A\r\n!\r\n";
    row("block check behind ETX",
        block
            + "\x03"
              "c",
        frameAt(0, block) + discardedAt(block.size(), 2));
    row("block check that does not hold",
        block
            + "\x03"
              "b"
            + kFirst,
        frameAt(0, block, "bad") + discardedAt(block.size(), 2) + frameAt(block.size() + 2, kFirst));
    // Found by fuzz_framer (tests/data/fuzz/framer-block-of-nothing.bin): 21^0D=2C, ^0A=26, ^03=25, which is '%'.
    const std::string nothing = "/MSC5R\r\n\x02!\r\n";
    row("block check of a block without a line", nothing + "\x03%" + kFirst,
        frameAt(0, nothing) + discardedAt(nothing.size(), 2) + frameAt(nothing.size() + 2, kFirst));
    row("block check of seven bits with parity",
        withEvenParity(block
                       + "\x03"
                         "c"),
        frameAt(0, block) + discardedAt(block.size(), 2));
    // 41 0D 0A 42 0D 0A 21 0D 0A 03: an odd number of CR, without which the sum is another. 41^42=03, ^21=22, ^03=21,
    // ^0D=2C, ^0A=26, which is '&'.
    const std::string shortened = "/MSC5R\n\x02"
                                  "A\nB\n!\n";
    row("block check over CR LF where LF alone arrived", shortened + "\x03&",
        frameAt(0, shortened) + discardedAt(shortened.size(), 2));
    row("near misses: ETX without a block, a block without ETX", block + block + "\x03",
        frameAt(0, block, "absent") + frameAt(block.size(), block, "absent") + discardedAt(2 * block.size(), 1));
    row("noise alone", "no telegram at all", discardedAt(0, 18));

    // the end of a telegram (decode contract, rule 1)
    const std::string digits = kFirst.substr(0, one - 2);
    row("end of input behind the checksum", digits, frameAt(0, digits));
    row("no line end: the telegram ends with the last hex digit", digits + kSecond,
        frameAt(0, digits) + frameAt(digits.size(), kSecond));
    row("CR alone behind the checksum is discarded", digits + "\r" + kSecond,
        frameAt(0, digits) + discardedAt(digits.size(), 1) + frameAt(digits.size() + 1, kSecond));
    const std::string withNul = digits + std::string(1, '\0');
    row("NUL behind the checksum belongs to it", withNul + "\r\n" + kSecond,
        frameAt(0, withNul + "\r\n") + frameAt(one + 1, kSecond));
    row("NUL and no line end", withNul + kSecond, frameAt(0, withNul) + frameAt(withNul.size(), kSecond));
    row("fill behind the telegram", kFirst + "\xff\xff\xff" + kSecond,
        frameAt(0, kFirst) + discardedAt(one, 3) + frameAt(one + 3, kSecond));
    std::string lower = kFirst;
    std::transform(lower.end() - 6, lower.end(), lower.end() - 6, [](char c) { return char(std::tolower(c)); });
    row("checksum in lower case", lower, frameAt(0, kFirst));
    // CRC-16/ARC over "/ABC5ZERO0" ... "!" is 0x0CA3 (p1text computes it); meters drop the leading zero.
    row("wrong checksum", kFirst.substr(0, one - 6) + "0000\r\n", frameAt(0, kFirst, "bad"));
    row("damaged checksum digit: a checksum all the same", kFirst.substr(0, one - 6) + "x" + kFirst.substr(one - 5),
        "frame " + place(0, one - 6) + " bad\n" + discardedAt(one - 6, 6));
    row("no hex digit behind the end mark: the telegram ends all the same",
        kFirst.substr(0, one - 6) + "ZZZZ\r\n" + kSecond,
        "frame " + place(0, one - 6) + " bad\n" + discardedAt(one - 6, 6) + frameAt(one, kSecond));
    row("one character behind the end mark", kFirst.substr(0, one - 6) + "?\r\n" + kSecond,
        "frame " + place(0, one - 6) + " bad\n" + discardedAt(one - 6, 3) + frameAt(one - 3, kSecond));
    // no version line, but a time of its own: no meter of that kind sends no checksum
    const std::string timed = withChecksum("/ADN9 TIME\n\n0-0:1.0.0(240229120000W)\n1-0:1.7.0(0001.234*kW)\n");
    const std::size_t timedMark = timed.size() - 6;
    int variant = 0;
    for (const char *lineEnd : { "\r\n", "\r", "\n", "\r\n\r\n", "\r\n!" }) {
        const std::size_t ended = timedMark + (lineEnd[0] == '\n' ? 1 : lineEnd[1] == '\n' ? 2 : 0);
        const std::string stream = timed.substr(0, timedMark) + lineEnd + timed.substr(timedMark);
        row(("a checksum after line ends, " + std::to_string(++variant)).c_str(), stream + kSecond,
            "frame " + place(0, ended) + " bad\n" + discardedAt(ended, stream.size() - ended)
                + frameAt(stream.size(), kSecond));
    }
    const std::string unsent = timed.substr(0, timedMark) + "\r\n";
    row("a time of its own and no checksum", unsent + kSecond,
        frameAt(0, unsent, "absent") + frameAt(unsent.size(), kSecond));
    row("a header cut, and a telegram without checksum behind it", "/ABC5FI" + kPlain,
        frameAt(0, "/ABC5FI", "truncated") + frameAt(7, kPlain, "absent"));
    row("doubled end mark", kFirst.substr(0, one - 6) + "!" + kFirst.substr(one - 6),
        "frame " + place(0, one - 6) + " bad\n" + discardedAt(one - 6, 7));
    // '1' and '!' differ in one bit
    std::string flipped = kFirst;
    flipped[flipped.find("\n1-0") + 1] = '!';
    row("a line's first digit flipped to an end mark", flipped, frameAt(0, kFirst, "bad"));
    std::string inserted = kFirst;
    inserted.insert(inserted.find(")\r") + 1, "!");
    row("an end mark inserted behind a line", inserted, frameAt(0, inserted, "bad"));
    inserted = kFirst;
    inserted.insert(inserted.find(")\r") + 2, "!");
    row("an end mark inserted between CR and LF", inserted, frameAt(0, inserted, "bad"));
    const std::string aidon = withChecksum("/ADN9 0001\n\n1-0:71.7.0(0123.1*A)");
    row("end mark on the last data line (Aidon)", aidon, frameAt(0, aidon));
    const std::string shout = withChecksum("/ABC5SHOUT\n\n0-0:96.13.0(Stop! Now!1234)\n1-0:1.8.0(1*kWh)\n");
    row("an exclamation mark in a text message ends nothing", shout + kSecond,
        frameAt(0, shout) + frameAt(shout.size(), kSecond));

    // the beginning of a telegram
    const std::string message = withChecksum("/ABC5SLASH\n\n0-0:96.13.0(test-/-test /ABC5 either)\n");
    row("a slash in a text message begins nothing", message, frameAt(0, message));
    const std::string inner = withChecksum("/HLY5/D545-X\n\n1-0:1.8.0(1*kWh)\n");
    row("a slash in the identification (Holley)", inner, frameAt(0, inner));
    for (const char *header : { "/KAM5", "/LG_E660_X_3N400V", "/ADN9 6534", "/ISk5=2MIE5T-200", "/EGM5G35" }) {
        const std::string telegram = withChecksum(std::string(header) + "\n\n1-0:1.8.0(1*kWh)\n");
        row(header, telegram, frameAt(0, telegram));
    }
    for (const char *line : { "/a/b", "/12345", "/and (more)", "/-test", "//BC5X" })
        row(line, line + std::string("\r\n"), discardedAt(0, std::strlen(line) + 2));

    // broken off
    const std::string open = kFirst.substr(0, 40);
    row("end of input in a telegram", open, frameAt(0, open, "truncated"));
    const std::string openLine = kFirst.substr(0, 39) + "\r\n";
    row("the next header at a line start ends it", openLine + kSecond,
        frameAt(0, openLine, "truncated") + frameAt(openLine.size(), kSecond));
    row("a header within a line, good checksum", open + kSecond, frameAt(0, open, "truncated") + frameAt(40, kSecond));
    row("a header within a line, a blank line behind it", open + kPlain,
        frameAt(0, open, "truncated") + frameAt(40, kPlain, "absent"));
    row("a header within a line, an object behind it", open + kD0,
        frameAt(0, open, "truncated") + frameAt(40, kD0, "absent"));
    row("no end mark at all (Iskra MT382)", openLine + openLine,
        frameAt(0, openLine, "truncated") + frameAt(openLine.size(), openLine, "truncated"));
    row("a header in other parity ends a telegram in the middle of its line",
        "/MSC3CUT\r\n\r\n1-0:1.8" + withEvenParity(kFirst),
        frameAt(0, "/MSC3CUT\r\n\r\n1-0:1.8", "truncated") + frameAt(19, kFirst));
    row("near miss: control characters have parity too, and make no header",
        withEvenParity("/MSC5\x11\x1d"
                       "A\r\n")
            + kFirst,
        discardedAt(0, 10) + frameAt(10, kFirst));
    row("end of input in a header", kFirst + "/ABC5FI", frameAt(0, kFirst) + frameAt(one, "/ABC5FI", "truncated"));
    row("end of input in what may be a header", kFirst + "/AB", frameAt(0, kFirst) + discardedAt(one, 3));

    // checksum variants
    std::string lfOnly = kFirst;
    lfOnly.erase(std::remove(lfOnly.begin(), lfOnly.end(), '\r'), lfOnly.end());
    row("CR lost on the way: the checksum holds once restored", lfOnly, frameAt(0, lfOnly));

    // seven data bits and parity read as eight bits
    row("even parity", withEvenParity(kFirst) + withEvenParity(kSecond), frameAt(0, kFirst) + frameAt(one, kSecond));
    row("odd parity", withOddParity(kFirst), frameAt(0, kFirst));
    row("a byte that happens to be a slash with parity",
        "\xaf"
        "abc5"
            + kFirst,
        discardedAt(0, 5) + frameAt(5, kFirst));

    // other kinds on the same line
    const std::string sml = smlFrame();
    row("text between SML", sml + kD0 + sml,
        frameAt(0, sml) + frameAt(sml.size(), kD0, "absent") + frameAt(sml.size() + kD0.size(), sml));
    row("an SML frame ends a text that was broken off", open + sml, frameAt(0, open, "truncated") + frameAt(40, sml));
    const std::string ciphered = cipheredFrame();
    row("encrypted frames", "x" + ciphered + ciphered,
        discardedAt(0, 1) + frameAt(1, ciphered, "absent") + frameAt(1 + ciphered.size(), ciphered, "absent"));
    row("an encrypted frame that lost bytes", ciphered.substr(0, 50) + ciphered,
        frameAt(0, ciphered.substr(0, 50), "truncated") + frameAt(50, ciphered, "absent"));
    row("an encrypted frame that lost one byte", ciphered.substr(0, ciphered.size() - 1) + ciphered,
        frameAt(0, ciphered.substr(1), "truncated") + frameAt(ciphered.size() - 1, ciphered, "absent"));
}

void TestFramer::cutsStreams()
{
    QFETCH(const std::string, stream);
    QFETCH(const std::string, expected);
    QCOMPARE(tell(cut(stream)), expected);
    for (std::size_t chunk = 1; chunk < stream.size(); ++chunk)
        QCOMPARE(tell(cut(stream, chunk)), expected);
}

void TestFramer::everyFixtureIsOneFrame()
{
    const QDir folder(QStringLiteral(METERSCOPE_TEST_DATA "/dsmr"));
    const QStringList names = folder.entryList({ QStringLiteral("*.txt") });
    QVERIFY(names.size() >= 16);
    for (const QString &name : names) {
        const std::string telegram = readFixture(folder.filePath(name));
        const std::vector<Piece> pieces = cut(telegram);
        const std::size_t end = telegram.find('\x03'); // a block check stands behind the telegram
        QVERIFY2(pieces[0].isFrame && pieces[0].length == std::min(end, telegram.size())
                     && pieces.size() == (end == std::string::npos ? 1 : 2)
                     && pieces[0].info.checksum != ChecksumState::Bad && !pieces[0].info.truncated,
                 qPrintable(name));
    }
}

/// A stream with everything in it, split at every single place and into pieces of every size: same frames, same noise.
void TestFramer::chunkingChangesNothing()
{
    std::string stream = "noise\xff" + kFirst + kSecond.substr(0, 33) + kPlain + smlFrame() + smlFrame().substr(0, 20)
        + kD0 + cipheredFrame()
        + withBlockCheck("/MSC5R\n\x02"
                         "1.8.1(1*kWh)\n")
        + withEvenParity(kFirst) + std::string(300, '!') + kFirst.substr(0, 60);
    stream += "/ABC5X\r\n" + kSecond + cipheredFrame().substr(0, 30) + kFirst + "/ABC";
    const std::vector<Piece> whole = cut(stream);
    for (std::size_t chunk = 1; chunk <= stream.size(); ++chunk)
        QVERIFY2(cut(stream, chunk) == whole, qPrintable(QStringLiteral("chunks of %1").arg(chunk)));

    struct Collect final : FrameHandler
    {
        void frame(const FrameView &frame) override { found.push_back({ frame, true, frame.raw.size(), {} }); }
        void discarded(const DiscardedBytes &) override { }
        std::vector<Piece> found;
    };
    Collect once;
    Framer framer(SourceId { 1 });
    framer.push(bytes(stream), {}, once);
    framer.finish(once);
    for (std::size_t split = 1; split < stream.size(); ++split) {
        Collect twice;
        Framer other(SourceId { 1 });
        other.push(bytes(stream).first(split), {}, twice);
        other.push(bytes(stream).subspan(split), {}, twice);
        other.finish(twice);
        QVERIFY2(twice.found == once.found, qPrintable(QStringLiteral("split at %1").arg(split)));
    }
}

void TestFramer::everyByteIsCoveredOnce()
{
    std::mt19937 random(1); // the same numbers on every system
    const std::vector<std::string> parts { kFirst,     kSecond,      kPlain, kD0,
                                           smlFrame(), "/ABC5Q\r\n", "!",    "\x1b\x1b\x1b\x1b",
                                           "\xdb\x08", "/",          "\r\n", cipheredFrame() };
    for (int round = 0; round < 300; ++round) {
        std::string stream;
        for (int i = 0; i < 12; ++i) {
            std::string part = parts[random() % parts.size()];
            if (random() % 2 == 0)
                part.resize(random() % (part.size() + 1));
            stream += part;
        }
        const std::vector<Piece> pieces = cut(stream);
        std::uint64_t at = 0;
        bool wasNoise = false;
        for (const Piece &piece : pieces) {
            QCOMPARE(piece.info.offset, at);
            QVERIFY(piece.length > 0);
            QVERIFY2(!(wasNoise && !piece.isFrame), "adjacent noise is one range");
            wasNoise = !piece.isFrame;
            at += piece.length;
        }
        QCOMPARE(at, std::uint64_t(stream.size()));
        for (const std::size_t chunk : { 1, 3, 64 })
            QCOMPARE(tell(cut(stream, chunk)), tell(pieces));
    }
}

/// For two good telegrams with damage only in the first, the second is always found.
void TestFramer::aGoodTelegramBehindADamagedOneIsFound()
{
    const auto secondIsFound = [](const std::string &damaged) {
        const std::vector<Piece> pieces = cut(damaged + kSecond);
        return !pieces.empty() && pieces.back().isFrame && pieces.back().raw == kSecond
            && pieces.back().info.checksum == ChecksumState::Ok;
    };
    for (std::size_t at = 0; at < kFirst.size(); ++at) {
        for (const char byte : { '\0', '!', '/', '\n', '(', '\x1b', '\xdb', '\xff', char(kFirst[at] ^ 1) }) {
            std::string flipped = kFirst;
            flipped[at] = byte;
            QVERIFY2(secondIsFound(flipped), qPrintable(QStringLiteral("byte %1 is %2").arg(at).arg(int(byte))));
            std::string inserted = kFirst;
            inserted.insert(at, 1, byte);
            QVERIFY(secondIsFound(inserted));
        }
        std::string dropped = kFirst;
        dropped.erase(at, 1);
        QVERIFY2(secondIsFound(dropped), qPrintable(QStringLiteral("without byte %1").arg(at)));
        QVERIFY2(secondIsFound(kFirst.substr(0, at)), qPrintable(QStringLiteral("first %1 bytes").arg(at)));
        QVERIFY2(secondIsFound(kFirst.substr(at)), qPrintable(QStringLiteral("from byte %1").arg(at)));
    }
}

void TestFramer::framesInsideOneChunkAreNotCopied()
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override { places.push_back(frame.raw.data()); }
        void discarded(const DiscardedBytes &) override { }
        std::vector<const std::uint8_t *> places;
    } handler;
    const std::string stream = kFirst + kSecond + kPlain;
    Framer framer;
    const auto all = bytes(stream);
    framer.push(all.first(10), {}, handler); // the first telegram comes in two pieces
    framer.push(all.subspan(10), {}, handler);
    QCOMPARE(handler.places.size(), std::size_t(3));
    QVERIFY(handler.places[1] == all.data() + kFirst.size() || kFirst.size() + kSecond.size() < 1024 + 10);
    QCOMPARE(framer.pending(), std::size_t(0));

    handler.places.clear();
    framer.push(all, {}, handler);
    QCOMPARE(handler.places.size(), std::size_t(3));
    QCOMPARE(handler.places[0], all.data());
    QCOMPARE(handler.places[1], all.data() + kFirst.size());
    QCOMPARE(handler.places[2], all.data() + kFirst.size() + kSecond.size());
}

/// DSMR 2.2 and D0: the next byte comes ten seconds later.
void TestFramer::aTelegramWithoutChecksumWaitsForNothing()
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &) override { ++frames; }
        void discarded(const DiscardedBytes &) override { }
        int frames = 0;
    } handler;
    Framer framer;
    framer.push(bytes(kPlain), {}, handler);
    QCOMPARE(handler.frames, 1);
    framer.push(bytes(kD0), {}, handler);
    QCOMPARE(handler.frames, 2);
    QCOMPARE(framer.pending(), std::size_t(0));
}

namespace {

/// Length, state and place of all that a stream is cut into, chunk sizes chosen by `next`.
template<typename Next> std::string toldInChunks(const std::string &stream, FramerMode mode, Next next)
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override { pieces.push_back({ frame, true, frame.raw.size(), {} }); }
        void discarded(const DiscardedBytes &noise) override
        {
            Piece piece;
            piece.info.offset = noise.offset;
            piece.length = noise.length;
            pieces.push_back(piece);
        }
        std::vector<Piece> pieces;
    } handler;
    Framer framer({}, mode);
    for (std::size_t at = 0; at < stream.size();) {
        const std::size_t length = std::min(next(), stream.size() - at);
        framer.push(bytes(std::string_view(stream).substr(at, length)), {}, handler);
        at += length;
    }
    framer.finish(handler);
    return tell(handler.pieces);
}

} // namespace

/// Every recording, in chunks of 1 to 64 bytes and cut at random: the same telegrams, the same discarded ranges.
void TestFramer::recordingsInAnyChunks()
{
    const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (corpus.isEmpty())
        QSKIP("METERSCOPE_CORPUS, the folder of recorded telegrams, is not set");
    constexpr qint64 longest = 20'000; // of a long recording, so that a byte at a time stays quick
    std::mt19937 random(64);
    int streams = 0;
    for (const char *folder : { "/dsmr", "/sml" }) {
        QDirIterator files(corpus + QLatin1String(folder),
                           { QStringLiteral("*.txt"), QStringLiteral("*.bin"), QStringLiteral("*.raw") }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string stream = file.read(longest).toStdString();
            const std::string whole = toldInChunks(stream, FramerMode::Auto, [&] { return stream.size(); });
            for (std::size_t chunk = 1; chunk <= 64; ++chunk)
                QVERIFY2(toldInChunks(stream, FramerMode::Auto, [chunk] { return chunk; }) == whole,
                         qPrintable(QStringLiteral("%1 in chunks of %2").arg(file.fileName()).arg(chunk)));
            for (int round = 0; round < 10; ++round)
                QVERIFY2(toldInChunks(stream, FramerMode::Auto, [&] { return std::size_t(1) + random() % 700; })
                             == whole,
                         qPrintable(file.fileName()));
            ++streams;
        }
    }
    QVERIFY(streams > 0);
}

void TestFramer::memoryIsBounded_data()
{
    QTest::addColumn<FramerMode>("mode");
    QTest::addColumn<std::string>("start");
    QTest::addColumn<std::string>("endless");
    const std::string text = "/ABC5X\r\n\r\n";
    const std::string sml = "\x1b\x1b\x1b\x1b\x01\x01\x01\x01";
    const std::string lie = std::string("\xdb\x08MSC00001\x82\x3f\xf0\x30", 14); // says 16 kB
    const struct
    {
        const char *name;
        std::string start;
        std::string endless;
    } streams[] = {
        { "a telegram without end", text, "1-0:1.8.0(1*kWh)\r\n" },
        { "headers", text, "/ABC5X\r\n" },
        { "headers within a line", text, "x/ABC5X" },
        { "headers and objects", text, "/ABC5X\r\n1-0:1.8.0(1*kWh)\r\n" },
        { "end marks in a line", text, "a!1234" },
        { "end marks without end", text, "a\n!" },
        { "slashes", text, "/" },
        { "even slashes", text, "\xaf" },
        { "starts of SML", text, sml },
        { "escapes of SML", text, "\x1b\x1b\x1b\x1b" },
        { "an SML frame without end", sml, "U" },
        { "an SML frame of escapes", sml, std::string(8, '\x1b') + "a" },
        { "text in an SML frame", sml, "/ABC5X\r\n1-0:1.8.0(1*kWh)\r\n" },
        { "lying encrypted frames", text, lie },
        { "a lying encrypted frame", lie, "ciphertext" },
        { "lies with other titles", lie, std::string("\xdb\x08MSC0000\0\x82\x3f\xf0\x20", 14) },
        { "heads without end", lie, "\xdb\x08" },
        { "noise", "", "qwertz" },
    };
    for (const auto &stream : streams) {
        for (const FramerMode mode : { FramerMode::Auto, FramerMode::Dsmr, FramerMode::Sml })
            QTest::addRow("%s, mode %d", stream.name, int(mode)) << mode << stream.start << stream.endless;
    }
}

/// Two megabytes of the same: what is held back never passes the largest cap, and noise is counted, not kept.
void TestFramer::memoryIsBounded()
{
    QFETCH(const FramerMode, mode);
    QFETCH(const std::string, endless);
    QFETCH(std::string, start);
    std::string &stream = start;
    while (stream.size() < 2 * 1024 * 1024)
        stream += endless;
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override
        {
            covered += frame.raw.size();
            given = frame.offset + frame.raw.size();
            longest = std::max(longest, frame.raw.size());
        }
        void discarded(const DiscardedBytes &noise) override
        {
            covered += noise.length;
            given = noise.offset + noise.length;
            sample = std::max(sample, noise.raw.size());
        }
        std::uint64_t covered = 0;
        std::uint64_t given = 0;
        std::size_t longest = 0;
        std::size_t sample = 0;
    } handler;
    constexpr std::size_t chunk = 4096;
    Framer framer({}, mode);
    std::size_t held = 0;
    for (std::size_t at = 0; at < stream.size(); at += chunk) {
        framer.push(bytes(std::string_view(stream).substr(at, chunk)), {}, handler);
        held = std::max(held, framer.held());
    }
    framer.finish(handler);
    QCOMPARE(handler.covered, std::uint64_t(stream.size()));
    QCOMPARE(handler.given, std::uint64_t(stream.size()));
    // SML's cap is the same, that of encrypted frames smaller (cipherenvelope.h)
    QVERIFY2(held <= dsmr::kTelegramSizeLimit, qPrintable(QString::number(held)));
    QVERIFY2(handler.longest <= dsmr::kTelegramSizeLimit, qPrintable(QString::number(handler.longest)));
    QVERIFY(handler.sample <= kDiscardedSample);
}

void TestFramer::theArrivalIsThatOfTheFirstByte()
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override { times.push_back(frame.received.sinceBoot.count()); }
        void discarded(const DiscardedBytes &noise) override { times.push_back(-noise.received.sinceBoot.count()); }
        std::vector<std::int64_t> times;
    } handler;
    const auto at = [](int ms) { return ArrivalTime { {}, std::chrono::milliseconds(ms) }; };
    const std::string stream = kFirst + "xx" + kSecond;
    Framer framer;
    framer.push(bytes(stream).first(20), at(1), handler);
    framer.push(bytes(stream).subspan(20, kFirst.size() - 19), at(2), handler); // and one x
    framer.push(bytes(stream).subspan(kFirst.size() + 1, 1), at(3), handler);
    framer.push(bytes(stream).subspan(kFirst.size() + 2, 1), at(4), handler);
    framer.push(bytes(stream).subspan(kFirst.size() + 3), at(5), handler);
    QCOMPARE(handler.times, (std::vector<std::int64_t> { 1, -2, 4 }));
}

void TestFramer::resetForgetsWhatIsOpen()
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override { offsets.push_back(frame.offset); }
        void discarded(const DiscardedBytes &) override { offsets.push_back(0); }
        std::vector<std::uint64_t> offsets;
    } handler;
    Framer framer;
    framer.push(bytes("noise" + kFirst.substr(0, 30)), {}, handler);
    QVERIFY(framer.pending() == 35);
    framer.reset();
    QCOMPARE(framer.pending(), std::size_t(0));
    framer.push(bytes(kSecond), {}, handler);
    framer.finish(handler);
    QCOMPARE(handler.offsets, (std::vector<std::uint64_t> { 35 }));
}

void TestFramer::offsetsGoOnAfterFinish()
{
    struct Handler final : FrameHandler
    {
        void frame(const FrameView &frame) override { last = frame.offset; }
        void discarded(const DiscardedBytes &) override { }
        std::uint64_t last = 0;
    } handler;
    Framer framer;
    framer.push(bytes(kFirst), {}, handler);
    framer.finish(handler);
    framer.push(bytes(kSecond), {}, handler);
    QCOMPARE(handler.last, std::uint64_t(kFirst.size()));
    QCOMPARE(framer.streamOffset(), std::uint64_t(kFirst.size() + kSecond.size()));
}

void TestFramer::aModeLooksOnlyForItsOwn()
{
    const std::string sml = smlFrame();
    const std::string stream = kFirst + sml;
    QCOMPARE(tell(cut(stream, 0, FramerMode::Sml)), discardedAt(0, kFirst.size()) + frameAt(kFirst.size(), sml));
    QCOMPARE(tell(cut(sml + kFirst, 0, FramerMode::Dsmr)), discardedAt(0, sml.size()) + frameAt(sml.size(), kFirst));
}

/// Found by fuzz_envelope: a plaintext without any '/' (tests/data/fuzz/envelope-plaintext-without-header.bin).
void TestFramer::aScannerTakesNoBytes()
{
    dsmr::DsmrScanner scanner;
    QCOMPARE(scanner.findStart({}, 0).position, std::size_t(0));
    scanner.begin();
    QVERIFY(scanner.scan({}, false).state == ScanResult::State::NeedMore);
    scanner.begin();
    QVERIFY(scanner.scan({}, true).state == ScanResult::State::NotAFrame);
}

QTEST_APPLESS_MAIN(TestFramer)
#include "tst_framer.moc"
