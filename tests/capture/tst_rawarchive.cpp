// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/rawarchive.h"
#include "capturefixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr SourceId kFirst { 1 };
constexpr SourceId kSecond { 2 };

ArrivalTime at(std::int64_t ms)
{
    return { UtcMillis(std::chrono::milliseconds(ms)), std::chrono::milliseconds(ms) };
}

/// A telegram without a checksum; `filler` makes it as long and as hard to compress as need be.
QByteArray telegram(std::uint64_t number, qsizetype filler = 0)
{
    QByteArray text =
        "/XXX5 no meter\r\n\r\n1-0:1.8.1(" + QByteArray::number(qulonglong(10'000 + number)) + "*kWh)\r\n";
    std::uint64_t state = number + 1;
    for (qsizetype i = 0; i < filler; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        text += static_cast<char>('A' + (state >> 40) % 26);
    }
    return text + "\r\n!\r\n";
}

CaptureFault push(RawArchive &archive, SourceId source, const QByteArray &bytes, std::int64_t ms)
{
    return archive.push(
        source, { reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) },
        at(ms));
}

} // namespace

class TestRawArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("history.sqlite.raw"));
    }

    void eachLineHasAFileOfItsOwn();
    void aLineGoesOnInItsFile();
    void whatAKilledProcessLeftIsSealed();
    void theOldestGoWhenTheFolderIsFull();
    void anotherProcessIsToldOff();
    void sourcesThatWereNotAttachedArePassedOver();
    void aFolderThatIsGoneIsToldAndForgotten();

private:
    [[nodiscard]] RawArchiveOptions options() const { return { m_folder.toStdString(), 0 }; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder).entryList({ QStringLiteral("*.mscap") }, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

void TestRawArchive::eachLineHasAFileOfItsOwn()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    archive.attach(kFirst, "usb:A9X1");
    archive.attach(kSecond, "tcp:p1.local:2001");
    QByteArray first;
    QByteArray second;
    for (std::uint64_t i = 0; i < 20; ++i) {
        const auto ms = static_cast<std::int64_t>(1'790'000'000'000 + i * 1000);
        first += telegram(i) + "\xff";
        second += telegram(i + 500);
        QVERIFY(!push(archive, kFirst, telegram(i) + "\xff", ms));
        QVERIFY(!push(archive, kSecond, telegram(i + 500), ms));
    }
    archive.close();
    // 1 790 000 000 s is 2026-09-21 14:13:20 UTC.
    QCOMPARE(files(),
             QStringList({ QStringLiteral("20260921T141320.000Z-tcp-p1.local-2001.mscap"),
                           QStringLiteral("20260921T141320.000Z-usb-A9X1.mscap") }));
    const auto joined = [this](const QString &name) {
        QByteArray all;
        for (const OwnedRecord &record : readAll(pathOf(name)))
            all += record.bytes;
        return all;
    };
    QCOMPARE(joined(files().at(0)), second);
    QCOMPARE(joined(files().at(1)), first);
    QCOMPARE(archive.records(), std::uint64_t(20 + 40));
    QCOMPARE(archive.lost(), std::uint64_t(0));
}

void TestRawArchive::aLineGoesOnInItsFile()
{
    for (std::int64_t run = 0; run < 3; ++run) {
        RawArchive archive(options());
        QVERIFY(!archive.open());
        archive.attach(kFirst, "usb:A9X1");
        QVERIFY(!push(archive, kFirst, telegram(std::uint64_t(run)), run * 60'000));
    }
    QCOMPARE(files(), QStringList(QStringLiteral("19700101T000000.000Z-usb-A9X1.mscap")));
    const std::vector<OwnedRecord> records = readAll(pathOf(files().constFirst()));
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(records[2].bytes, telegram(2));
    QVERIFY(records[2].received == at(120'000));
    // Another line does not.
    RawArchive archive(options());
    QVERIFY(!archive.open());
    archive.attach(kSecond, "usb:B");
    QVERIFY(!push(archive, kSecond, telegram(9), 180'000));
    archive.close();
    QCOMPARE(files().size(), 2);
    QCOMPARE(readAll(pathOf(files().constFirst())).size(), std::size_t(3));
}

void TestRawArchive::whatAKilledProcessLeftIsSealed()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString name = QStringLiteral("19700101T000000.000Z-usb-A9X1.mscap");
    QByteArray file;
    QByteArray journal;
    {
        RawArchive archive(options());
        QVERIFY(!archive.open());
        archive.attach(kFirst, "usb:A9X1");
        QVERIFY(!push(archive, kFirst, telegram(1), 0));
        file = contentOf(pathOf(name));
        journal = contentOf(pathOf(name) + QStringLiteral("-journal"));
        QVERIFY(journal.size() > 50);
    }
    QVERIFY(writeFile(pathOf(name), file));
    QVERIFY(writeFile(pathOf(name) + QStringLiteral("-journal"), journal));
    RawArchive archive(options());
    QVERIFY(!archive.open());
    QVERIFY(!QFile::exists(pathOf(name) + QStringLiteral("-journal")));
    const std::vector<OwnedRecord> records = readAll(pathOf(name));
    QCOMPARE(records.size(), std::size_t(1));
    QCOMPARE(records[0].bytes, telegram(1));
}

void TestRawArchive::theOldestGoWhenTheFolderIsFull()
{
    RawArchive archive(options()); // of the smallest size, 16 MiB
    QVERIFY(!archive.open());
    archive.attach(kFirst, "usb:A9X1");
    // Random letters: 30 kB shrink to less than 20 kB, so that 2 000 of them are more than fits.
    constexpr std::uint64_t count = 2000;
    std::uint64_t most = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        QVERIFY(!push(archive, kFirst, telegram(i, 30'000), static_cast<std::int64_t>(i) * 1000));
        most = std::max(most, archive.bytes());
    }
    QVERIFY(most > RawArchive::kSmallestLimit / 2);
    QVERIFY2(most < RawArchive::kSmallestLimit + 2'500'000, qPrintable(QString::number(most)));
    archive.close();
    QCOMPARE(archive.lost(), std::uint64_t(0));
    // What is there is the end of the stream, whole.
    std::vector<OwnedRecord> records;
    quint64 bytes = 0;
    for (const QString &name : files()) {
        const std::vector<OwnedRecord> more = readAll(pathOf(name));
        records.insert(records.end(), more.begin(), more.end());
        bytes += quint64(QFileInfo(pathOf(name)).size());
    }
    QCOMPARE(quint64(archive.bytes()), bytes);
    QVERIFY(records.size() > 100 && records.size() < count);
    for (std::size_t i = 0; i < records.size(); ++i)
        QCOMPARE(records[i].bytes, telegram(count - records.size() + i, 30'000));
}

void TestRawArchive::anotherProcessIsToldOff()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    RawArchive second(options());
    QCOMPARE(second.open().error, CaptureError::InUse);
    second.attach(kFirst, "usb:A9X1");
    QVERIFY(!push(second, kFirst, telegram(1), 0)); // the one that has the lock records this line
    QVERIFY(files().isEmpty());
    archive.close();
    QVERIFY(!second.open());
}

void TestRawArchive::sourcesThatWereNotAttachedArePassedOver()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    QVERIFY(!push(archive, kFirst, telegram(1), 0));
    QVERIFY(files().isEmpty());
    archive.attach(kFirst, "usb:A9X1");
    QVERIFY(!archive.detach(kFirst));
    QVERIFY(!push(archive, kFirst, telegram(1), 0));
    QVERIFY(files().isEmpty());
}

void TestRawArchive::aFolderThatIsGoneIsToldAndForgotten()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    archive.attach(kFirst, "usb:A9X1");
    QVERIFY(QDir(m_folder).removeRecursively());
    const CaptureFault fault = push(archive, kFirst, telegram(1), 0);
    QCOMPARE(fault.error, CaptureError::NotWritable);
    QCOMPARE(fault.systemError, ENOENT);
    QCOMPARE(archive.lost(), std::uint64_t(1));
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(!push(archive, kFirst, telegram(2), 1000));
    archive.close();
    const std::vector<OwnedRecord> records = readAll(pathOf(files().constFirst()));
    QCOMPARE(records.size(), std::size_t(1));
    QCOMPARE(records[0].bytes, telegram(2));
}

QTEST_GUILESS_MAIN(TestRawArchive)
#include "tst_rawarchive.moc"
