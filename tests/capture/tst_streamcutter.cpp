// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/streamcutter.h"
#include "capturefixture.h"

#include <QTest>

#include <algorithm>

using namespace meterscope;
using namespace meterscope::test;

namespace {

class Collector final : public StreamCutter::Receiver
{
public:
    void record(const CaptureRecord &record) override
    {
        records.push_back({ record.kind, record.received,
                            QByteArray(reinterpret_cast<const char *>(record.bytes.data()),
                                       static_cast<qsizetype>(record.bytes.size())) });
    }
    [[nodiscard]] QByteArray joined() const
    {
        QByteArray all;
        for (const OwnedRecord &record : records)
            all += record.bytes;
        return all;
    }
    std::vector<OwnedRecord> records;
};

ArrivalTime at(std::int64_t ms)
{
    return { UtcMillis(std::chrono::milliseconds(ms)), std::chrono::milliseconds(ms) };
}

void push(StreamCutter &cutter, const QByteArray &bytes, std::int64_t ms)
{
    cutter.push({ reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) },
                at(ms));
}

/// A telegram without a checksum, as DSMR 2.2 has it.
QByteArray telegram()
{
    return QByteArray("/XXX5 no meter\r\n\r\n1-0:1.8.1(00001.000*kWh)\r\n!\r\n");
}

/// The same with a checksum that is wrong.
QByteArray badTelegram()
{
    return QByteArray("/XXX5 no meter\r\n\r\n1-3:0.2.8(50)\r\n1-0:1.8.1(000001.000*kWh)\r\n!0000\r\n");
}

} // namespace

class TestStreamCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsInOneRecord_data();
    void everyByteIsInOneRecord();
    void recordsHaveTheTimeOfTheirFirstByte();
    void noiseWithoutEndGoesOutInPieces();
    void anInterruptedTelegramGoesOut();
};

void TestStreamCutter::everyByteIsInOneRecord_data()
{
    QTest::addColumn<int>("chunk");
    for (const int chunk : { 1, 2, 7, 64, 1000, 100'000 })
        QTest::addRow("%d at a time", chunk) << chunk;
}

void TestStreamCutter::everyByteIsInOneRecord()
{
    QFETCH(int, chunk);
    const QByteArray stream = QByteArray("noise in front\xff") + telegram() + badTelegram() + QByteArray(5000, '\xfe')
        + telegram() + QByteArray("\x1b\x1b\x1b\x1b\x01\x01\x01\x01v", 9);
    Collector collector;
    StreamCutter cutter(collector);
    for (qsizetype i = 0; i < stream.size(); i += chunk)
        push(cutter, stream.mid(i, chunk), i);
    cutter.finish();
    QCOMPARE(collector.joined(), stream);
    std::vector<QByteArray> telegrams;
    for (const OwnedRecord &record : collector.records) {
        if (record.kind == CaptureKind::Telegram)
            telegrams.push_back(record.bytes);
    }
    QVERIFY(telegrams.size() >= 3);
    QCOMPARE(telegrams[0], telegram());
    QCOMPARE(telegrams[1], badTelegram());
    QCOMPARE(telegrams[2], telegram());
    // Longer than what the framer keeps as a sample.
    QVERIFY(std::find(collector.records.begin(), collector.records.end(),
                      OwnedRecord { CaptureKind::Noise, collector.records[3].received, QByteArray(5000, '\xfe') })
            != collector.records.end());
}

void TestStreamCutter::recordsHaveTheTimeOfTheirFirstByte()
{
    Collector collector;
    StreamCutter cutter(collector);
    push(cutter, telegram().left(10), 100);
    push(cutter, telegram().mid(10, 20), 200);
    push(cutter, telegram().mid(30) + telegram().left(4), 300);
    push(cutter, telegram().mid(4), 400);
    push(cutter, QByteArray("\xff\xff"), 500);
    cutter.finish();
    QCOMPARE(collector.records.size(), std::size_t(3));
    QVERIFY(collector.records[0].received == at(100));
    QVERIFY(collector.records[1].received == at(300));
    QVERIFY(collector.records[2].received == at(500));
    QCOMPARE(collector.records[2].kind, CaptureKind::Noise);
}

void TestStreamCutter::noiseWithoutEndGoesOutInPieces()
{
    Collector collector;
    StreamCutter cutter(collector);
    QByteArray stream;
    for (int i = 0; i < 500; ++i) {
        const QByteArray piece(1000, static_cast<char>(0x80 + i % 100));
        push(cutter, piece, i);
        stream += piece;
    }
    const qsizetype out = collector.joined().size();
    QVERIFY(out > 200'000); // half a megabyte came; what is held back is bounded
    QVERIFY(collector.records[0].received == at(0));
    push(cutter, telegram(), 1000);
    cutter.finish();
    QCOMPARE(collector.joined(), stream + telegram());
    QCOMPARE(collector.records.back().bytes, telegram());
    QVERIFY(collector.records.back().received == at(1000));
}

void TestStreamCutter::anInterruptedTelegramGoesOut()
{
    Collector collector;
    StreamCutter cutter(collector);
    push(cutter, telegram().left(30), 1);
    cutter.finish();
    QCOMPARE(collector.joined(), telegram().left(30));
    push(cutter, telegram(), 2);
    cutter.finish();
    QCOMPARE(collector.records.back().bytes, telegram());
    QVERIFY(collector.records.back().received == at(2));
}

QTEST_GUILESS_MAIN(TestStreamCutter)
#include "tst_streamcutter.moc"
