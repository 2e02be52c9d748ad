// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/telegramdamage.h"

#include <string>

using namespace meterscope;

namespace {

std::span<const std::uint8_t> view(const std::string &bytes)
{
    return { reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size() };
}

/// Lines that differ, so that no run of them could be taken for another.
std::string telegram(int value)
{
    std::string text = "/ISK5\\2M550T-1012\r\n\r\n";
    for (int line = 0; line < 20; ++line)
        text += "1-0:" + std::to_string(10 + line) + ".7.0(" + std::string(1, char('A' + line)) + "*"
            + std::to_string(100'000 + value) + ")\r\n";
    return text + "!1234\r\n";
}

void acceptThree(TelegramPattern &pattern)
{
    for (int value = 1; value <= 3; ++value)
        pattern.accept(view(telegram(value)));
}

} // namespace

class TelegramDamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flipsAreCountedOnBytesThatStandStill();
    void digitsThatChangeDoNotCount();
    void missingRunsAreFound_data();
    void missingRunsAreFound();
    void otherTelegramsAreNotCompared();
    void nothingIsKnownWithoutAGoodOne();
};

void TelegramDamageTest::flipsAreCountedOnBytesThatStandStill()
{
    TelegramPattern pattern;
    acceptThree(pattern);
    std::string failed = telegram(2);
    // '-' 2d becomes ')' 29: one bit from 1 to 0. '.' 2e becomes ',' 2c: another. 'K' 4b becomes 'O' 4f: one to 1.
    failed[failed.find('-')] = ')';
    failed[failed.find('.')] = ',';
    failed[failed.find('K')] = 'O';
    const TelegramDamage damage = pattern.compare(view(failed));
    QCOMPARE(damage.toZero, 2u);
    QCOMPARE(damage.toOne, 1u);
    QCOMPARE(damage.missing, 0u);
}

void TelegramDamageTest::digitsThatChangeDoNotCount()
{
    TelegramPattern pattern;
    acceptThree(pattern);
    QVERIFY(pattern.compare(view(telegram(3))) == TelegramDamage {});
    // Digits that always stayed the same do count.
    std::string failed = telegram(3);
    failed[failed.find("*100003") + 1] = '0'; // '1' 31 becomes '0' 30
    QCOMPARE(pattern.compare(view(failed)).toZero, 1u);
}

void TelegramDamageTest::missingRunsAreFound_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("a packet in the middle") << 150 << 62;
    QTest::newRow("two packets") << 100 << 124;
    QTest::newRow("some bytes near the start") << 25 << 31;
    QTest::newRow("some bytes near the end") << 400 << 17;
}

void TelegramDamageTest::missingRunsAreFound()
{
    QFETCH(int, from);
    QFETCH(int, length);
    TelegramPattern pattern;
    acceptThree(pattern);
    std::string failed = telegram(3);
    failed.erase(std::size_t(from), std::size_t(length));
    const TelegramDamage damage = pattern.compare(view(failed));
    QCOMPARE(int(damage.missing), length);
    // Where it was cut shows as far as the bytes around the cut tell.
    QVERIFY(std::abs(int(damage.missingAt) - from) <= 24);
    QCOMPARE(damage.toZero + damage.toOne, 0u);
}

void TelegramDamageTest::otherTelegramsAreNotCompared()
{
    TelegramPattern pattern;
    acceptThree(pattern);
    std::string other = telegram(1);
    for (char &character : other)
        character = static_cast<char>(character ^ 0x15);
    QVERIFY(pattern.compare(view(other)) == TelegramDamage {});
    QVERIFY(pattern.compare(view(other.substr(100))) == TelegramDamage {});
    QVERIFY(pattern.compare(view(telegram(1) + telegram(2))) == TelegramDamage {});
}

void TelegramDamageTest::nothingIsKnownWithoutAGoodOne()
{
    TelegramPattern pattern;
    QVERIFY(pattern.compare(view(telegram(1))) == TelegramDamage {});
    pattern.accept(view(telegram(1)));
    pattern.accept(view(telegram(2)));
    QVERIFY(pattern.compare(view(telegram(1).substr(62))) == TelegramDamage {}); // too few to know what stands still
    acceptThree(pattern);
    pattern.clear();
    QVERIFY(pattern.compare(view(telegram(1).substr(62))) == TelegramDamage {});
}

QTEST_GUILESS_MAIN(TelegramDamageTest)
#include "tst_telegramdamage.moc"
