// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/detailblock.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace meterscope::history;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;

/// A row whose columns count from `first`, a few of them unknown.
StoredValues counted(std::int64_t first)
{
    StoredValues values;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if ((first + std::int64_t(i)) % 5 != 0)
            values[i] = first * std::int64_t(i);
    }
    return values;
}

DetailBlock seconds(int rows)
{
    DetailBlock block;
    for (int i = 0; i < rows; ++i)
        block.add(key::make(7, kStart + i * 1000 + i % 3, 0), i % 4, 1 + i / 100 % 2, counted(i));
    return block;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

} // namespace

class TestDetailBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheLastDigit_data()
    {
        QTest::addColumn<QList<qint64>>("values"); // of one column; -7777 stands for unknown
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        constexpr qint64 smallest = std::numeric_limits<qint64>::min();
        QTest::newRow("one row") << QList<qint64> { 42 };
        QTest::newRow("unknown") << QList<qint64> { -7777, -7777, -7777 };
        QTest::newRow("constant") << QList<qint64> { -3, -3, -3, -3 };
        QTest::newRow("constant, but unknown once") << QList<qint64> { -3, -7777, -3, -3 };
        QTest::newRow("unknown first and last") << QList<qint64> { -7777, 5, 6, -7777 };
        QTest::newRow("the ends of 64 bits") << QList<qint64> { largest, smallest, 0, smallest, largest, -1, 1 };
        QTest::newRow("99999999.999 kWh and a step back") << QList<qint64> { 99'999'999'998, 99'999'999'999, 0 };
        QTest::newRow("nine rows, two bytes of bit map") << QList<qint64> { 1, -7777, 3, -7777, 5, -7777, 7, -7777, 9 };
    }

    void comesBackToTheLastDigit()
    {
        QFETCH(QList<qint64>, values);
        DetailBlock block;
        for (qsizetype i = 0; i < values.size(); ++i) {
            StoredValues row;
            if (values[i] != -7777)
                row[kPowerL2] = values[i];
            block.add(key::make(4095, kStart + i, i), std::nullopt, 9, row);
        }
        const QByteArray bytes = BlockEncoder().encode(block);
        DetailBlock read;
        QVERIFY(BlockDecoder().decode(viewOf(bytes), 4095, kAllColumns, read));
        QVERIFY(read == block);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const auto value = read.value(std::size_t(i), kPowerL2);
            QCOMPARE(value.value_or(-7777), values[i]);
        }
        QCOMPARE(read.value(0, kTariff).value(), 9);
        QVERIFY(!read.value(0, kMeterOffset));
    }

    void comesBackWhateverIsInIt()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 50; ++round) {
            DetailBlock block;
            std::int64_t id = key::make(1, kStart, 0);
            for (int row = random.bounded(1, 600); row > 0; --row) {
                StoredValues values;
                for (auto &value : values) {
                    if (random.bounded(4) != 0)
                        value = static_cast<std::int64_t>(random.generate64() >> random.bounded(64));
                }
                id += 1 + std::int64_t(random.bounded(1 << 20));
                block.add(id, random.bounded(-5, 5), std::nullopt, values);
            }
            DetailBlock read;
            QVERIFY(BlockDecoder().decode(viewOf(BlockEncoder().encode(block)), 1, kAllColumns, read));
            QVERIFY(read == block);
        }
    }

    void readsOnlyTheColumnsWanted()
    {
        const DetailBlock block = seconds(500);
        DetailBlock read;
        QVERIFY(BlockDecoder().decode(viewOf(BlockEncoder().encode(block)), 7, kPowerColumns, read));
        QVERIFY(read.ids() == block.ids());
        for (std::size_t row = 0; row < block.size(); ++row) {
            QCOMPARE(read.value(row, kPowerImport), block.value(row, kPowerImport));
            QVERIFY(!read.value(row, kVoltageL1));
        }
    }

    void refusesEveryChangedByte()
    {
        const QByteArray bytes = BlockEncoder().encode(seconds(300));
        BlockDecoder decoder;
        DetailBlock read;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ 0x10);
            if (decoder.decode(viewOf(changed), 7, kAllColumns, read)) // what zstd does not use of its frame header
                QVERIFY2(read == seconds(300), QByteArray::number(i).constData());
        }
    }

    void refusesATornBlock()
    {
        const QByteArray bytes = BlockEncoder().encode(seconds(300));
        BlockDecoder decoder;
        DetailBlock read;
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decoder.decode(viewOf(bytes.left(size)), 7, kAllColumns, read));
        QVERIFY(!decoder.decode(viewOf(bytes + 'x'), 7, kAllColumns, read));
    }

    void takesLateRowsWhereTheyBelong()
    {
        DetailBlock block;
        for (const int second : { 0, 3, 1, 2 })
            QVERIFY(block.add(key::make(1, kStart + second, 0), std::nullopt, std::nullopt, counted(second)));
        QVERIFY(!block.add(key::make(1, kStart + 2, 0), std::nullopt, std::nullopt, counted(9)));
        for (std::size_t row = 0; row < 4; ++row) {
            QCOMPARE(key::time(block.ids()[row]), kStart + std::int64_t(row));
            QVERIFY(block.values(row) == counted(std::int64_t(row)));
        }
    }

    void takesRowsOut()
    {
        DetailBlock block = seconds(100);
        QCOMPARE(block.remove(block.ids()[10], block.ids()[19]), 10U);
        QCOMPARE(block.size(), 90U);
        QVERIFY(block.values(9) == counted(9));
        QVERIFY(block.values(10) == counted(20));
    }

    /// docs/SCHEMA.md, "Blocks": two snapshots of segment 1 at 1000 and 2000 ms with tariff 2 and nothing else.
    void writesWhatTheDocumentSays()
    {
        DetailBlock block;
        block.add(key::make(1, 1000, 0), std::nullopt, 2, {});
        block.add(key::make(1, 2000, 0), std::nullopt, 2, {});
        const QByteArray bytes = BlockEncoder().encode(block);
        // 01 version, 02 snapshots; times: 03 differences of differences in a chunk of 16 bytes; sequence: 01 constant
        // 00; 18 columns that nothing is known of (17 measured, the meter's clock); tariff: 01 constant, 2 as 04
        const QByteArray header =
            QByteArray::fromHex("010203100100") + QByteArray(18, '\0') + QByteArray::fromHex("0104");
        QCOMPARE(bytes.left(header.size()).toHex(), header.toHex());
        const QByteArray frame = bytes.mid(header.size() + 4);
        QCOMPARE(frame.size(), 16);
        QCOMPARE(frame.left(4).toHex(),
                 QByteArray("28b52ffd")); // RFC 8878, 3.1.1: 4 + 1 + 1 + block 3 + 3 + checksum 4
        // +1000 as d0 0f, then 0, since the second difference of 0, 1000, 2000 is 0: 1000 - 1000
        QVERIFY(frame.contains(QByteArray::fromHex("d00f00")));
    }
};

QTEST_GUILESS_MAIN(TestDetailBlock)
#include "tst_detailblock.moc"
