// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of docs/CAPTURE.md, composed here by hand: its numbers are written out, its checksums come from the
// bit-by-bit definition below, and its zstd frame is a raw one of RFC 8878, so that nothing of it is our own output.
#include "capture/captureformat.h"
#include "capturefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meterscope;
using namespace meterscope::test;

namespace {

/// CRC-16/X-25, least significant byte first.
QByteArray x25(const QByteArray &bytes)
{
    unsigned crc = 0xffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x8408 : crc >> 1;
    }
    crc ^= 0xffff;
    return QByteArray(1, static_cast<char>(crc & 0xff)) + static_cast<char>(crc >> 8);
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray fileHeader()
{
    const QByteArray header = QByteArray("MSCAP\r\n\x1a")
        + hex("0100" // version 1
              "1b00" // 27 bytes in all
              "006c50c4a0010000") // 1 790 000 000 000 ms: 2026-09-21T14:13:20Z
        + QByteArray("usb:A");
    return header + x25(header);
}

/// Two records: a telegram "AB" at 1 000 ms, boot clock 400 ms; noise "D" 5 ms later on both clocks.
QByteArray block()
{
    const QByteArray plain = hex("01"
                                 "02" // kinds: telegram, noise
                                 "0201"
                                 "0000"
                                 "0000"
                                 "0000" // lengths 2 and 1
                                 "e805"
                                 "0300"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000" // 1000, 5 ms later
                                 "5800"
                                 "0200"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "0000" // 600 ahead, still
                                 "41"
                                 "42" // the records of two bytes: A, B
                                 "44"); // the one of one byte: D
    // RFC 8878: magic, single segment with one byte of content size and no checksum; the last block, raw, 45 bytes.
    const QByteArray frame = hex("28b52ffd"
                                 "20"
                                 "2d"
                                 "690100")
        + plain;
    const QByteArray rest = hex("0100") // records
        + hex("36000000" // 54 bytes stored
              "2d000000" // 45 bytes plain
              "02000000" // two records
              "01000000" // one of them a telegram
              "0000000000000000" // the first of the file
              "e803000000000000" // 1 000 ms
              "ed03000000000000"); // 1 005 ms
    return QByteArray("MSBK") + x25(rest) + rest + frame;
}

} // namespace

class TestCaptureFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComposedByHandIsRead();
    void headersAreWrittenAsDocumented();
    void whatIsNoCaptureIsRefused_data();
    void whatIsNoCaptureIsRefused();
};

void TestCaptureFormat::aFileComposedByHandIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hand.mscap"));
    QVERIFY(writeFile(path, fileHeader() + block()));
    CaptureReader reader;
    QVERIFY(!reader.open(path.toStdString()));
    QCOMPARE(reader.line(), std::string("usb:A"));
    QCOMPARE(reader.created().time_since_epoch().count(), std::int64_t(1'790'000'000'000));
    QCOMPARE(reader.count(), std::uint64_t(2));
    QCOMPARE(reader.telegrams(), std::uint64_t(1));
    const std::vector<OwnedRecord> expected {
        { CaptureKind::Telegram,
          { UtcMillis(std::chrono::milliseconds(1000)), std::chrono::milliseconds(400) },
          QByteArray("AB") },
        { CaptureKind::Noise,
          { UtcMillis(std::chrono::milliseconds(1005)), std::chrono::milliseconds(405) },
          QByteArray("D") },
    };
    QVERIFY(readAll(reader) == expected);
}

void TestCaptureFormat::headersAreWrittenAsDocumented()
{
    const auto header =
        capture::encode(capture::FileHeader { 1, UtcMillis(std::chrono::milliseconds(1'790'000'000'000)), "usb:A" });
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(header.data()), qsizetype(header.size())), fileHeader());
    capture::BlockHeader blockHeader;
    blockHeader.storedSize = 54;
    blockHeader.plainSize = 45;
    blockHeader.records = 2;
    blockHeader.telegrams = 1;
    blockHeader.earliest = UtcMillis(std::chrono::milliseconds(1000));
    blockHeader.latest = UtcMillis(std::chrono::milliseconds(1005));
    const auto encoded = capture::encode(blockHeader);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(encoded.data()), qsizetype(encoded.size())), block().left(48));
}

void TestCaptureFormat::whatIsNoCaptureIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<CaptureError>("error");
    QByteArray newer = fileHeader();
    newer[8] = 2;
    newer = newer.chopped(2) + x25(newer.chopped(2));
    QByteArray damaged = fileHeader();
    damaged[22] = 'x';
    QTest::newRow("empty") << QByteArray() << CaptureError::NotACapture;
    QTest::newRow("a telegram") << QByteArray("/ISK5 and more of a telegram\r\n") << CaptureError::NotACapture;
    QTest::newRow("a line end was changed on the way")
        << fileHeader().replace("\r\n", "\n") << CaptureError::NotACapture;
    QTest::newRow("a newer version") << newer << CaptureError::NewerVersion;
    QTest::newRow("the name of the line is damaged") << damaged << CaptureError::Damaged;
    QTest::newRow("the header is torn") << fileHeader().chopped(1) << CaptureError::Damaged;
    QTest::newRow("no block") << fileHeader() << CaptureError::None;
}

void TestCaptureFormat::whatIsNoCaptureIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(CaptureError, error);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.mscap"));
    QVERIFY(writeFile(path, content));
    CaptureReader reader;
    QCOMPARE(reader.open(path.toStdString()).error, error);
    QCOMPARE(reader.count(), std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestCaptureFormat)
#include "tst_captureformat.moc"
