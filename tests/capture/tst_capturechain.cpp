// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capturechain.h"
#include "capture/capturewriter.h"
#include "capture/rawarchive.h"
#include "capturefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kBegin = 1'790'000'000'000; // 2026-09-21 14:13:20 UTC

UtcMillis at(std::int64_t ms)
{
    return UtcMillis(std::chrono::milliseconds(kBegin + ms));
}

} // namespace

class TestCaptureChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsAChainOfOne();
    void theFilesOfALineAreOneList();
    void aFileBeingWrittenBelongsToIt();
    void aTimeIsFoundInAnyFile_data();
    void aTimeIsFoundInAnyFile();
    void itEndsWhereItIsToldTo();
    void aFileThatCannotBeReadIsPassedOver();
    void anEmptyFolderIsNoFault();

private:
    /// `count` records, a second apart, numbered in their bytes.
    void write(const char *name, const char *line, std::int64_t first, int count, bool finish = true)
    {
        CaptureWriterOptions options;
        options.line = line;
        options.created = at(first * 1000);
        options.blockBytes = 64;
        auto writer = std::make_unique<CaptureWriter>(path(name).toStdString(), options);
        QVERIFY(!writer->open());
        for (std::int64_t i = first; i < first + count; ++i) {
            const QByteArray bytes = "/X\r\n\r\n" + QByteArray::number(qlonglong(i)) + "!\r\n";
            const OwnedRecord record { CaptureKind::Telegram,
                                       { at(i * 1000), std::chrono::milliseconds(i * 1000) },
                                       bytes };
            QVERIFY(!writer->append(record.view()));
        }
        if (finish)
            QVERIFY(!writer->finish());
    }
    /// Three files of a line, one of another between them.
    void writeArchive()
    {
        write("20260921T141320.000Z-usb-A.mscap", "usb:A", 0, 10);
        write("20260921T141321.000Z-usb-B.mscap", "usb:B", 1, 50);
        write("20260921T141330.000Z-usb-A.mscap", "usb:A", 10, 7);
        write("20260921T141340.000Z-usb-A.mscap", "usb:A", 20, 5, false); // its journal is there
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] CaptureChain chain() const
    {
        CaptureChain chain;
        chain.openLine(m_folder->path().toStdString(), "usb:A");
        return chain;
    }
    [[nodiscard]] static std::vector<std::int64_t> secondsOf(CaptureChain &chain)
    {
        std::vector<std::int64_t> seconds;
        for (std::uint64_t i = 0; i < chain.count(); ++i) {
            const auto record = chain.record(i);
            seconds.push_back(record ? record->received.sinceBoot.count() / 1000 : -1);
        }
        return seconds;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureChain::aFileIsAChainOfOne()
{
    write("a.mscap", "usb:A", 5, 3);
    CaptureChain chain;
    QVERIFY(!chain.open(path("a.mscap").toStdString()));
    QCOMPARE(secondsOf(chain), std::vector<std::int64_t>({ 5, 6, 7 }));
    QVERIFY(!chain.record(3));
    QCOMPARE(CaptureChain().open(path("b.mscap").toStdString()).error, CaptureError::CannotOpen);
}

void TestCaptureChain::theFilesOfALineAreOneList()
{
    writeArchive();
    CaptureChain chain = this->chain();
    QCOMPARE(chain.files(), std::size_t(3));
    QCOMPARE(secondsOf(chain), std::vector<std::int64_t>({ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                                           11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24 }));
    QCOMPARE(chain.missing(), std::uint64_t(0));
}

void TestCaptureChain::aFileBeingWrittenBelongsToIt()
{
    RawArchive archive({ m_folder->filePath(QStringLiteral("raw")).toStdString(), 0 });
    QVERIFY(!archive.open());
    archive.attach(SourceId { 1 }, "usb:A");
    const QByteArray bytes = "/XXX5 no meter\r\n\r\n1-0:1.8.1(00001*kWh)\r\n\r\n!\r\n";
    for (int i = 0; i < 3; ++i)
        QVERIFY(!archive.push(SourceId { 1 }, OwnedRecord { {}, {}, bytes }.view().bytes,
                              { at(i * 1000), std::chrono::milliseconds(i * 1000) }));
    CaptureChain chain;
    chain.openLine(m_folder->filePath(QStringLiteral("raw")).toStdString(), "usb:A");
    QCOMPARE(secondsOf(chain), std::vector<std::int64_t>({ 0, 1, 2 }));
}

void TestCaptureChain::aTimeIsFoundInAnyFile_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<quint64>("index");
    QTest::newRow("before all") << qint64(-5000) << quint64(0);
    QTest::newRow("the first file") << qint64(3000) << quint64(3);
    QTest::newRow("between two records") << qint64(3001) << quint64(4);
    QTest::newRow("the beginning of a file") << qint64(10'000) << quint64(10);
    QTest::newRow("between two files") << qint64(17'000) << quint64(17);
    QTest::newRow("in the journal") << qint64(23'000) << quint64(20);
    QTest::newRow("behind all") << qint64(25'000) << quint64(22);
}

void TestCaptureChain::aTimeIsFoundInAnyFile()
{
    QFETCH(qint64, ms);
    writeArchive();
    CaptureChain chain = this->chain();
    QTEST(quint64(chain.indexAt(at(ms))), "index");
}

void TestCaptureChain::itEndsWhereItIsToldTo()
{
    writeArchive();
    CaptureChain chain = this->chain();
    chain.endAt(at(12'000));
    QCOMPARE(secondsOf(chain), std::vector<std::int64_t>({ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }));
    QVERIFY(!chain.record(12));
    QCOMPARE(chain.indexAt(at(20'000)), std::uint64_t(12)); // what was left out is not there
}

void TestCaptureChain::aFileThatCannotBeReadIsPassedOver()
{
    writeArchive();
    QFile file(path("20260921T141330.000Z-usb-A.mscap"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("no capture any more") > 0);
    file.close();
    CaptureChain chain = this->chain();
    QCOMPARE(chain.unreadableFiles(), std::size_t(1));
    QCOMPARE(secondsOf(chain), std::vector<std::int64_t>({ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22, 23, 24 }));
}

void TestCaptureChain::anEmptyFolderIsNoFault()
{
    CaptureChain chain = this->chain();
    QCOMPARE(chain.count(), std::uint64_t(0));
    chain.openLine(path("not there").toStdString(), "usb:A");
    QCOMPARE(chain.count(), std::uint64_t(0));
    QVERIFY(!chain.record(0));
}

QTEST_GUILESS_MAIN(TestCaptureChain)
#include "tst_capturechain.moc"
