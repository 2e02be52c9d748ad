// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "p1text.h"
#include "smlcomposer.h"

#include <functional>
#include <random>

/// For two good telegrams with damage only in the first, the second is always found: at its place, byte for byte, with
/// the checksum state it has alone. Every pair of kinds, every place, however the bytes come.
using namespace meterscope;
using namespace meterscope::p1text;

namespace {

struct Kind
{
    const char *name;
    std::string frame;
};

std::string stringOf(const smltest::Bytes &bytes)
{
    return { bytes.begin(), bytes.end() };
}

/// A general-glo-ciphering frame (Green Book 8, 9.2.7.2). The framer has no key: any octets do for a ciphertext.
std::string ciphered(std::string_view title, const std::string &length, std::size_t octets, unsigned seed)
{
    std::mt19937 random(seed);
    std::string frame = "\xDB\x08" + std::string(title) + length + "\x30" + std::string("\0\0\0\7", 4);
    for (std::size_t i = 0; i < octets + 12; ++i)
        frame += static_cast<char>(random());
    return frame;
}

/// `number` makes two of a kind different, so that one is not taken for the other.
std::vector<Kind> kinds(char number)
{
    const unsigned seed = static_cast<unsigned char>(number);
    const std::string name(1, number);
    const std::string lines = "1-3:0.2.8(50)\n1-0:1.8.1(00000" + name + ".234*kWh)\n";
    std::vector<Kind> all;
    all.push_back({ "DSMR 5", withChecksum("/ABC5RESYNC-" + name + "\n\n" + lines) });
    all.push_back({ "DSMR 2.2", crLf("/MSC3PLAIN-" + name + "\n\n1-0:1.8.1(00042.00" + name + "*kWh)\n!\n") });
    all.push_back({ "D0", crLf("/MSC5D0" + name + "\n1-0:1.8.0*255(000123.456" + name + "*kWh)\n!\n") });
    all.push_back({ "Aidon", withChecksum("/ADN9 000" + name + "\n\n1-0:71.7.0(0123.1*A)") });
    all.push_back({ "even parity", withEvenParity(withChecksum("/KFM5SEVEN" + name + "\n\n" + lines)) });
    all.push_back(
        { "SML",
          stringOf(smltest::file({ smltest::listEntry({ "0100010800ff", smltest::unsignedInteger(4, seed) }) })) });
    all.push_back({ "Kermit",
                    stringOf(smltest::frame(smltest::join({ smltest::openResponse(), { 0x1b, 0x1b } }),
                                            { .crc = smltest::Crc::Kermit })) });
    all.push_back({ "encrypted", ciphered("MSC0000" + name, std::string("\x82\0\x5d", 3), 93 - 17, seed) });
    all.push_back({ "encrypted, same title", ciphered("MSCSAME1", std::string("\x81\x91", 2), 0x91 - 17, seed + 1) });
    all.push_back({ "encrypted, short length", ciphered("KFM1234" + name, "\x5f", 0x5f - 17, seed + 2) });
    return all;
}

/// Every damage of the property, each handed over with a word for it.
void forEveryDamage(const std::string &frame, const std::function<void(const std::string &, const QString &)> &check)
{
    const std::vector<std::string> intruders { "/",
                                               "!",
                                               "\n",
                                               std::string(1, '\0'),
                                               "\xff",
                                               "\x1b",
                                               "\x1b\x1b\x1b\x1b",
                                               std::string(8, '\x1b'),
                                               "\x1b\x1b\x1b\x1b\x1a",
                                               "\x1b\x1b\x1b\x1b\x01\x01\x01\x01",
                                               "\xdb",
                                               "\xdb\x08",
                                               "\xdb\xdb\xdb",
                                               "(",
                                               "/ABC5",
                                               "!1234\r\n" };
    std::mt19937 random(20240229);
    for (std::size_t at = 0; at < frame.size(); ++at) {
        const auto place = [at](const char *what) {
            return QStringLiteral("%1 at %2").arg(QLatin1String(what)).arg(at);
        };
        std::string without = frame;
        check(without.erase(at, 1), place("lost byte"));
        check(frame.substr(0, at), place("cut"));
        check(frame.substr(at), place("begin lost"));
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = frame;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            check(flipped, place("flipped bit"));
        }
        for (const std::string &intruder : intruders) {
            std::string with = frame;
            check(with.insert(at, intruder), place("inserted bytes"));
            std::string over = frame;
            check(over.replace(at, std::min(intruder.size(), frame.size() - at), intruder), place("replaced bytes"));
        }
        const std::size_t length = 1 + random() % (frame.size() - at);
        std::string doubled = frame;
        check(doubled.insert(at, frame.substr(at, length)), place("doubled range"));
        std::string hole = frame;
        check(hole.erase(at, length), place("lost range"));
        std::string zeroed = frame;
        check(zeroed.replace(at, length, length, '\0'), place("zeroed range"));
    }
}

QString show(const std::string &stream)
{
    return QString::fromLatin1(QByteArray::fromStdString(stream).toHex());
}

} // namespace

class TestResync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondTelegramIsFound_data();
    void theSecondTelegramIsFound();
    void theSecondTelegramIsFoundBehindMoreDamage();
    void aChanceHeadCostsNoGoodFrame_data();
    void aChanceHeadCostsNoGoodFrame();
};

void TestResync::theSecondTelegramIsFound_data()
{
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");
    for (const Kind &first : kinds('1')) {
        for (const Kind &second : kinds('2'))
            QTest::addRow("%s, %s", first.name, second.name) << first.frame << second.frame;
    }
}

void TestResync::theSecondTelegramIsFound()
{
    QFETCH(const std::string, first);
    QFETCH(const std::string, second);
    const std::vector<Piece> alone = cut(second);
    QCOMPARE(alone.size(), std::size_t(1));
    std::size_t round = 0;
    forEveryDamage(first, [&](const std::string &damaged, const QString &what) {
        const std::string stream = damaged + second;
        const std::vector<Piece> pieces = cut(stream, round++ % 7); // 0: all at once
        Piece wanted = alone.front();
        wanted.info.offset = damaged.size();
        QVERIFY2(!pieces.empty() && pieces.back() == wanted,
                 qPrintable(what + QLatin1Char('\n') + QString::fromStdString(tell(pieces)) + show(stream)));
    });
}

/// Two to five damages of any kind at once, and a telegram behind the second one as well.
void TestResync::theSecondTelegramIsFoundBehindMoreDamage()
{
    std::mt19937 random(5);
    const std::vector<Kind> firsts = kinds('1');
    const std::vector<Kind> seconds = kinds('2');
    for (int round = 0; round < 30'000; ++round) {
        const Kind &first = firsts[random() % firsts.size()];
        const Kind &second = seconds[random() % seconds.size()];
        std::string damaged = first.frame;
        for (std::size_t left = 2 + random() % 4; left > 0 && !damaged.empty(); --left) {
            const std::size_t at = random() % damaged.size();
            if (random() % 2 == 0)
                damaged[at] = static_cast<char>(random());
            else if (random() % 2 == 0)
                damaged.erase(at, 1 + random() % 20);
            else
                damaged.insert(at, 1, static_cast<char>(random()));
        }
        const std::string stream = damaged + second.frame + first.frame;
        bool isFound = false;
        for (const Piece &piece : cut(stream, round % 9))
            isFound = isFound || (piece.isFrame && piece.info.offset == damaged.size() && piece.raw == second.frame);
        QVERIFY2(isFound,
                 qPrintable(QLatin1String(first.name) + QLatin1String(", ") + QLatin1String(second.name)
                            + QLatin1Char('\n') + QString::fromStdString(tell(cut(stream))) + show(stream)));
    }
}

void TestResync::aChanceHeadCostsNoGoodFrame_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("short length") << QByteArray::fromHex("db08 0102030405060708 20 30");
    QTest::newRow("beyond the frame") << QByteArray::fromHex("db08 0102030405060708 8203ff 20");
    QTest::newRow("header of a telegram, no object") << QByteArray("/ABC5\r\n\r\n");
    QTest::newRow("header and code, no bracket") << QByteArray("/ABC5\r\n1-0:1.8.0)");
}

/// Ciphertext is random: now and then it looks like a start, and the frame is good all the same.
void TestResync::aChanceHeadCostsNoGoodFrame()
{
    QFETCH(const QByteArray, inside);
    const std::string second = kinds('2')[7].frame;
    for (std::size_t at = 15; at + std::size_t(inside.size()) < 100; ++at) {
        std::string frame = kinds('1')[7].frame;
        if (inside.back() == '\x30' && at + 11 + 0x20 == frame.size())
            continue; // both ends are confirmed by what stands there: the inner frame is believed
        frame.replace(at, std::size_t(inside.size()), inside.toStdString());
        for (const std::string &behind : { second, kinds('2')[5].frame, kinds('2')[0].frame, std::string() }) {
            const std::vector<Piece> pieces = cut(frame + behind);
            QVERIFY2(pieces.size() == (behind.empty() ? 1 : 2),
                     qPrintable(QString::number(at) + QString::fromStdString(tell(pieces)) + show(frame + behind)));
            QCOMPARE(pieces.front().raw, frame);
            QVERIFY(!pieces.front().info.truncated);
        }
    }
}

QTEST_APPLESS_MAIN(TestResync)
#include "tst_resync.moc"
