// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bitdamage.h"
#include "ui/models/bytepattern.h"
#include "ui/models/telegramring.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

TelegramSummary numbered(std::uint64_t number)
{
    TelegramSummary summary;
    summary.number = number;
    return summary;
}

/// Bytes that tell which telegram they are of.
std::vector<std::uint8_t> bytesOf(std::uint64_t number, std::size_t length)
{
    std::vector<std::uint8_t> bytes(length);
    std::iota(bytes.begin(), bytes.end(), static_cast<std::uint8_t>(number * 31));
    return bytes;
}

void append(TelegramRing &ring, std::uint64_t number, std::size_t length)
{
    ring.dropOldest(ring.surplus(length));
    ring.append(numbered(number), bytesOf(number, length));
}

std::span<const std::uint8_t> bytes(const QByteArray &text)
{
    return { reinterpret_cast<const std::uint8_t *>(text.constData()), static_cast<std::size_t>(text.size()) };
}

} // namespace

class TelegramRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNewest()
    {
        TelegramRing ring(3);
        for (std::uint64_t number = 1; number <= 5; ++number)
            append(ring, number, 100);
        QCOMPARE(ring.size(), std::size_t(3));
        QCOMPARE(ring.summary(0).number, std::uint64_t(3));
        QCOMPARE(ring.summary(2).number, std::uint64_t(5));
        QCOMPARE(ring.byteCount(), std::size_t(300));
    }

    /// Telegrams of many lengths, three times around the ring and through many blocks of the slab: whatever is kept is
    /// whole.
    void bytesStayWholeAroundTheRing()
    {
        TelegramRing ring(1000);
        const auto lengthOf = [](std::uint64_t number) { return std::size_t(number * 7919 % 3000); };
        for (std::uint64_t number = 1; number <= 3500; ++number) {
            append(ring, number, lengthOf(number));
            if (number % 250 != 0)
                continue;
            std::size_t sum = 0;
            for (std::size_t row = 0; row < ring.size(); ++row) {
                const std::uint64_t n = ring.summary(row).number;
                const auto kept = ring.bytes(row);
                QVERIFY(std::equal(kept.begin(), kept.end(), bytesOf(n, lengthOf(n)).begin()));
                QCOMPARE(kept.size(), lengthOf(n));
                sum += kept.size();
            }
            QCOMPARE(ring.byteCount(), sum);
        }
        QCOMPARE(ring.size(), std::size_t(1000));
    }

    /// A day of one meter takes a fraction of its bytes, from the oldest row to the newest.
    void telegramsAlikeTakeLittleRoom()
    {
        TelegramRing ring;
        for (std::uint64_t number = 1; number <= 5000; ++number)
            append(ring, number, 900);
        QCOMPARE(ring.byteCount(), std::size_t(5000 * 900));
        QVERIFY2(ring.storedByteCount() < ring.byteCount() / 5, qPrintable(QString::number(ring.storedByteCount())));
        for (const std::size_t row : { std::size_t(4999), std::size_t(0), std::size_t(2500) }) {
            const auto kept = ring.bytes(row);
            const auto sent = bytesOf(row + 1, 900);
            QVERIFY(std::equal(kept.begin(), kept.end(), sent.begin(), sent.end()));
        }
    }

    void bytesAreBoundedToo()
    {
        TelegramRing ring(1000, 10'000);
        for (std::uint64_t number = 1; number <= 100; ++number) {
            append(ring, number, 900);
            QVERIFY(ring.byteCount() <= 10'000);
        }
        QCOMPARE(ring.size(), std::size_t(11));
    }

    void aTelegramLargerThanABlockFits()
    {
        TelegramRing ring(10);
        append(ring, 1, 10);
        append(ring, 2, 600'000);
        append(ring, 3, 10);
        QCOMPARE(ring.bytes(1).size(), std::size_t(600'000));
        QCOMPARE(ring.bytes(2)[0], bytesOf(3, 1)[0]);
    }

    void rowsAreFoundByNumber()
    {
        TelegramRing ring(3);
        for (const std::uint64_t number : { 1, 2, 7, 9 })
            append(ring, number, 1);
        QVERIFY(!ring.rowOf(1)); // dropped
        QCOMPARE(ring.rowOf(2).value_or(99), std::size_t(0));
        QCOMPARE(ring.rowOf(9).value_or(99), std::size_t(2));
        QVERIFY(!ring.rowOf(8)); // passed while the list stood still
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::addColumn<quint32>("bytes");
        QTest::addColumn<quint32>("fell");
        QTest::addColumn<quint32>("rose");
        const QByteArray good("/KFM5\r\n\r\n1-0:1.7.0(00.193*kW)\r\n!0000\r\n");
        const auto with = [&good](int at, char byte) {
            QByteArray text = good;
            text[at] = byte;
            return text;
        };
        QTest::newRow("the same") << good << 0u << 0u << 0u;
        QTest::newRow("another digit of the value") << with(19, '7') << 0u << 0u << 0u;
        QTest::newRow("another checksum") << with(32, 'A') << 0u << 0u << 0u;
        // '.' 2E -> ',' 2C: bit 1 fell
        QTest::newRow("point of the code") << with(14, ',') << 1u << 1u << 0u;
        // '-' 2D -> ')' 29: bit 2 fell
        QTest::newRow("dash of the code") << with(10, ')') << 1u << 1u << 0u;
        // '.' 2E -> '/' 2F: bit 0 rose
        QTest::newRow("point of the value") << with(21, '/') << 1u << 0u << 1u;
        QTest::newRow("no digit where one was: which bits is not known") << with(20, '!') << 1u << 0u << 0u;
        QTest::newRow("another length") << good.chopped(1) << 0u << 0u << 0u;
    }
    void damageIsFound()
    {
        QFETCH(QByteArray, damaged);
        const QByteArray good("/KFM5\r\n\r\n1-0:1.7.0(00.193*kW)\r\n!0000\r\n");
        const BitDamage damage = findBitDamage(bytes(damaged), bytes(good));
        QTEST(damage.bytes, "bytes");
        QTEST(damage.fell, "fell");
        QTEST(damage.rose, "rose");
    }

    void patternIsFound_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("first"); // -1: nowhere
        QTest::addColumn<int>("length");
        QTest::newRow("text, any case") << QStringLiteral("kfm") << 1 << 3;
        QTest::newRow("text that looks like a byte is text") << QStringLiteral("12") << 7 << 2;
        QTest::newRow("hex with 0x") << QStringLiteral("0x0D0A") << 5 << 2;
        QTest::newRow("hex pairs") << QStringLiteral("0d 0a") << 5 << 2;
        QTest::newRow("odd hex is text") << QStringLiteral("0x0") << -1 << 0;
        QTest::newRow("code as text") << QStringLiteral("1-0:2.8.0") << -1 << 0;
        QTest::newRow("code as octets") << QStringLiteral("1-0:1.8.0") << 10 << 5;
        QTest::newRow("nothing") << QString() << -1 << 0;
    }
    void patternIsFound()
    {
        QFETCH(QString, pattern);
        QFETCH(int, first);
        QFETCH(int, length);
        const QByteArray haystack("/KFM5\r\n12\x77\x01\x00\x01\x08\x00\xff", 16);
        const auto found = BytePattern::parse(pattern).firstIn(bytes(haystack));
        QCOMPARE(found ? static_cast<int>(found->offset) : -1, first);
        if (found)
            QCOMPARE(static_cast<int>(found->length), length);
    }

    void patternIsFoundBothWays()
    {
        const QByteArray text("ab ab ab");
        const BytePattern pattern = BytePattern::parse(QStringLiteral("ab"));
        QCOMPARE(pattern.firstIn(bytes(text), 1)->offset, 3u);
        QCOMPARE(pattern.lastIn(bytes(text), 6)->offset, 3u);
        QVERIFY(!pattern.lastIn(bytes(text), 0));
    }
};

QTEST_APPLESS_MAIN(TelegramRingTest)
#include "tst_telegramring.moc"
