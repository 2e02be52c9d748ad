// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting for privacy reaches the bytes that the meters sent.
#include "capture/captureredaction.h"
#include "capture/capturewriter.h"
#include "capture/rawarchive.h"
#include "capturefixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr SourceId kFirst { 1 };
constexpr SourceId kSecond { 2 };
constexpr std::uint64_t kRecords = 400;

/// The record at that place of the made-up line; its wall clock goes back by 90 s at the 40th.
UtcMillis arrivalOf(std::uint64_t number)
{
    return recordNumber(number).received.utc;
}

std::vector<OwnedRecord> without(std::vector<OwnedRecord> records, const Redaction &what)
{
    std::erase_if(records,
                  [&](const OwnedRecord &r) { return r.received.utc >= what.from && r.received.utc < what.to; });
    return records;
}

UtcMillis ms(std::int64_t value)
{
    return UtcMillis(std::chrono::milliseconds(value));
}

QByteArray telegram(int number)
{
    return "/XXX5 no meter\r\n\r\n1-0:1.8.1(" + QByteArray::number(10'000 + number) + "*kWh)\r\n\r\n!\r\n";
}

CaptureFault push(RawArchive &archive, SourceId source, const QByteArray &bytes, std::int64_t at)
{
    return archive.push(
        source, { reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) },
        { ms(at), std::chrono::milliseconds(at) });
}

bool always(std::uint64_t, std::uint64_t)
{
    return true;
}

} // namespace

class TestCaptureRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("h.sqlite.raw"));
        m_path = m_parent->filePath(QStringLiteral("one.mscap"));
    }

    void takesOutWhatArrivedInTheRange_data();
    void takesOutWhatArrivedInTheRange();
    void reachesTheJournal();
    void leavesOtherLinesAndTimesUntouched();
    void removesAFileOfWhichNothingIsLeft();
    void takesADamagedBlockOfTheRangeWhole();
    void takesBytesThatAreNoBlock();
    void aCrashAtAnyStepLeavesTheOldOrTheNewFile();
    void aKillAtAnyMomentLeavesTheOldOrTheNewFile();
    void worksOnAnArchiveThatIsBeingWritten();
    void givesUpATelegramThatIsArriving();
    void passesOverAFileThatWasNeverBegun();
    void tellsAFileThatCannotBeRead();
    void canBeCancelledBetweenFiles();
    void takesOverAJournalWithoutItsFile();

private:
    /// kRecords of the made-up line in small blocks; the newest in the journal unless `sealed`.
    void write(bool sealed = true) const
    {
        CaptureWriter writer(m_path.toStdString(), { "usb:A9X1", arrivalOf(0), true, 2'000 });
        QVERIFY(!writer.open());
        for (const OwnedRecord &record : recordsUpTo(kRecords))
            QVERIFY(!writer.append(record.view()));
        if (sealed)
            QVERIFY(!writer.finish());
    }
    [[nodiscard]] QString journal() const { return m_path + QStringLiteral("-journal"); }
    [[nodiscard]] RawArchiveOptions options() const { return { m_folder.toStdString(), 0 }; }
    [[nodiscard]] QStringList files() const { return QDir(m_folder).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] std::vector<OwnedRecord> recordsIn(const QString &name) const
    {
        return readAll(m_folder + QLatin1Char('/') + name);
    }

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
    QString m_path;
};

void TestCaptureRedaction::takesOutWhatArrivedInTheRange_data()
{
    QTest::addColumn<std::uint64_t>("from");
    QTest::addColumn<std::uint64_t>("to");
    QTest::newRow("in the middle") << std::uint64_t(200) << std::uint64_t(260);
    QTest::newRow("one record") << std::uint64_t(301) << std::uint64_t(302);
    // These seconds were there twice.
    QTest::newRow("where the clock was set back") << std::uint64_t(10) << std::uint64_t(30);
    QTest::newRow("the end") << std::uint64_t(350) << kRecords;
    QTest::newRow("the beginning") << std::uint64_t(40) << std::uint64_t(150);
}

void TestCaptureRedaction::takesOutWhatArrivedInTheRange()
{
    QFETCH(std::uint64_t, from);
    QFETCH(std::uint64_t, to);
    write();
    const Redaction what { arrivalOf(from), arrivalOf(to), {} };
    const std::vector<OwnedRecord> all = recordsUpTo(kRecords);
    const std::vector<OwnedRecord> kept = without(all, what);
    QVERIFY(kept.size() < all.size());
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), what, result));
    QVERIFY(readAll(m_path) == kept);
    QCOMPARE(result.telegrams + result.noise, std::uint64_t(all.size() - kept.size()));
    const auto telegrams = [](const std::vector<OwnedRecord> &records) {
        return std::count_if(records.begin(), records.end(),
                             [](const OwnedRecord &r) { return r.kind == CaptureKind::Telegram; });
    };
    QCOMPARE(result.telegrams, std::uint64_t(telegrams(all) - telegrams(kept)));
    // The numbers close up: nothing is told to be missing, and a writer goes on behind them.
    CaptureReader reader;
    QVERIFY(!reader.open(m_path.toStdString()));
    QCOMPARE(reader.missing(), std::uint64_t(0));
    QCOMPARE(reader.count(), std::uint64_t(kept.size()));
    QCOMPARE(reader.line(), std::string("usb:A9X1"));
    QVERIFY(reader.created() < what.from || reader.created() >= what.to);
    QCOMPARE(QDir(m_parent->path()).entryList(QDir::Files), QStringList(QStringLiteral("one.mscap")));
    CaptureWriter writer(m_path.toStdString(), {});
    QVERIFY(!writer.open());
    QCOMPARE(writer.count(), std::uint64_t(kept.size()));
    QVERIFY(QFile(m_path).permissions() == (QFile(m_path).permissions() & ~(QFile::ReadGroup | QFile::ReadOther)));
}

void TestCaptureRedaction::reachesTheJournal()
{
    write(false);
    const std::vector<OwnedRecord> all = recordsUpTo(kRecords);
    QVERIFY(contentOf(journal()).size() > 100);
    const Redaction what { all.back().received.utc, all.back().received.utc + std::chrono::milliseconds(1), {} };
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), what, result));
    QVERIFY(!QFile::exists(journal()));
    QVERIFY(readAll(m_path) == without(all, what));
}

void TestCaptureRedaction::leavesOtherLinesAndTimesUntouched()
{
    write();
    const QByteArray before = contentOf(m_path);
    const Redaction none { arrivalOf(kRecords), arrivalOf(kRecords + 100), {} };
    const Redaction other { arrivalOf(0), arrivalOf(kRecords), { "usb:B" } };
    for (const Redaction &what : { none, other }) {
        RedactionResult result;
        QVERIFY(!redactCapture(m_path.toStdString(), what, result));
        QCOMPARE(result.telegrams + result.noise, std::uint64_t(0));
        QCOMPARE(contentOf(m_path), before);
    }
}

void TestCaptureRedaction::removesAFileOfWhichNothingIsLeft()
{
    write();
    const Redaction what { ms(0), arrivalOf(kRecords), { "usb:A9X1" } };
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), what, result));
    QCOMPARE(result.telegrams + result.noise, kRecords);
    QVERIFY(QDir(m_parent->path()).isEmpty(QDir::Files));
}

void TestCaptureRedaction::takesADamagedBlockOfTheRangeWhole()
{
    write();
    QByteArray content = contentOf(m_path);
    const qsizetype last = content.lastIndexOf("MSBK");
    content[last + 60] = char(content[last + 60] ^ 0x55); // within the frame of the last block
    QVERIFY(writeFile(m_path, content));
    const std::vector<OwnedRecord> readable = readAll(m_path);
    QVERIFY(readable.size() < kRecords);
    const Redaction what { arrivalOf(kRecords - 1), arrivalOf(kRecords), {} };
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), what, result));
    QCOMPARE(result.telegrams + result.noise, kRecords - readable.size());
    QCOMPARE(contentOf(m_path), content.left(last));
}

void TestCaptureRedaction::takesBytesThatAreNoBlock()
{
    write();
    QByteArray content = contentOf(m_path);
    const qsizetype second = content.indexOf("MSBK", content.indexOf("MSBK") + 1);
    const qsizetype third = content.indexOf("MSBK", second + 1);
    content[second] = 'X'; // nobody finds the block any more, but its records could be unpacked
    QVERIFY(writeFile(m_path, content));
    const std::vector<OwnedRecord> readable = readAll(m_path);
    // When the lost ones arrived, which no block tells that can be found.
    const std::vector<OwnedRecord> all = recordsUpTo(kRecords);
    const auto differs = std::mismatch(readable.begin(), readable.end(), all.begin());
    const auto gone = static_cast<std::uint64_t>(differs.first - readable.begin());
    const UtcMillis lost = arrivalOf(gone + (all.size() - readable.size()) / 2);
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), { lost, lost + std::chrono::milliseconds(1), {} }, result));
    QVERIFY(!contentOf(m_path).contains(content.mid(second + 48, third - second - 48)));
    QVERIFY(readAll(m_path) == without(readable, { lost, lost + std::chrono::milliseconds(1), {} }));
}

/// The states that the steps leave on the disk, one by one, and an archive that is opened on each.
void TestCaptureRedaction::aCrashAtAnyStepLeavesTheOldOrTheNewFile()
{
    write(false);
    const QByteArray openFile = contentOf(m_path);
    const QByteArray openJournal = contentOf(journal());
    {
        CaptureWriter writer(m_path.toStdString(), {});
        QVERIFY(!writer.open() && !writer.finish());
    }
    const QByteArray sealedFile = contentOf(m_path);
    const Redaction what { arrivalOf(200), arrivalOf(kRecords), {} };
    RedactionResult result;
    QVERIFY(!redactCapture(m_path.toStdString(), what, result));
    const QByteArray newFile = contentOf(m_path);
    const std::vector<OwnedRecord> all = recordsUpTo(kRecords);
    const std::vector<OwnedRecord> kept = without(all, what);

    struct State
    {
        QByteArray file;
        QByteArray journal;
        QByteArray beside;
        const std::vector<OwnedRecord> *records;
    };
    const State states[] = {
        { openFile, openJournal, {}, &all },
        { sealedFile, openJournal, {}, &all }, // sealed, the journal still there
        { sealedFile, {}, newFile.left(newFile.size() / 2), &all },
        { sealedFile, {}, newFile, &all }, // written, not renamed
        { newFile, {}, {}, &kept },
    };
    const QString name = QStringLiteral("20260921T141320.000Z-usb-A9X1.mscap");
    const QString path = m_folder + QLatin1Char('/') + name;
    for (const State &state : states) {
        QVERIFY(QDir(m_folder).removeRecursively() && QDir().mkpath(m_folder));
        QVERIFY(writeFile(path, state.file));
        if (!state.journal.isEmpty())
            QVERIFY(writeFile(path + QStringLiteral("-journal"), state.journal));
        if (!state.beside.isEmpty())
            QVERIFY(writeFile(path + QStringLiteral("-new"), state.beside));
        QVERIFY(readAll(path) == *state.records);
        RawArchive archive(options());
        QVERIFY(!archive.open());
        QCOMPARE(files(), QStringList({ name, QStringLiteral("lock") }));
        QVERIFY(readAll(path) == *state.records);
        QVERIFY(!archive.redact(what, always).fault);
        QVERIFY(readAll(path) == kept);
        QCOMPARE(archive.bytes(), std::uint64_t(QFileInfo(path).size()));
    }
}

void TestCaptureRedaction::aKillAtAnyMomentLeavesTheOldOrTheNewFile()
{
    write(false);
    const QByteArray file = contentOf(m_path);
    const QByteArray tail = contentOf(journal());
    const Redaction what { arrivalOf(100), arrivalOf(300), {} };
    const std::vector<OwnedRecord> all = recordsUpTo(kRecords);
    const std::vector<OwnedRecord> kept = without(all, what);
    int old = 0;
    int renewed = 0;
    for (int kill = 0; kill < 120; ++kill) {
        QFile::remove(m_path);
        QVERIFY(writeFile(m_path, file) && writeFile(journal(), tail));
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            RedactionResult result;
            ::_exit(redactCapture(m_path.toStdString(), what, result) ? 1 : 0);
        }
        ::usleep(static_cast<useconds_t>(kill * 150));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const std::vector<OwnedRecord> found = readAll(m_path);
        QVERIFY2(found == all || found == kept, qPrintable(QString::number(found.size())));
        ++(found == all ? old : renewed);
    }
    qInfo("killed 120 times: %d old files, %d new ones", old, renewed);
}

void TestCaptureRedaction::worksOnAnArchiveThatIsBeingWritten()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    archive.attach(kFirst, "usb:A");
    archive.attach(kSecond, "usb:B");
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!push(archive, kFirst, telegram(i), i * 1000));
        QVERIFY(!push(archive, kSecond, telegram(i + 500), i * 1000));
    }
    // The first five telegrams of one line: its file begins later then, and is called so.
    const RedactionResult result = archive.redact({ ms(0), ms(5000), { "usb:A" } }, always);
    QVERIFY(!result.fault);
    QCOMPARE(result.telegrams, std::uint64_t(5));
    for (int i = 20; i < 25; ++i) {
        QVERIFY(!push(archive, kFirst, telegram(i), i * 1000));
        QVERIFY(!push(archive, kSecond, telegram(i + 500), i * 1000));
    }
    archive.close();
    QCOMPARE(archive.lost(), std::uint64_t(0));
    QCOMPARE(files(),
             QStringList({ QStringLiteral("19700101T000000.000Z-usb-B.mscap"),
                           QStringLiteral("19700101T000005.000Z-usb-A.mscap"), QStringLiteral("lock") }));
    const std::vector<OwnedRecord> first = recordsIn(files().at(1));
    QCOMPARE(first.size(), std::size_t(20));
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(first[std::size_t(i)].bytes, telegram(i + 5));
        QCOMPARE(first[std::size_t(i)].received.utc, ms((i + 5) * 1000));
    }
    QCOMPARE(recordsIn(files().at(0)).size(), std::size_t(25));
}

void TestCaptureRedaction::givesUpATelegramThatIsArriving()
{
    RawArchive archive(options());
    QVERIFY(!archive.open());
    archive.attach(kFirst, "usb:A");
    QVERIFY(!push(archive, kFirst, telegram(1), 1000));
    QVERIFY(!push(archive, kFirst, telegram(2).left(40), 2000));
    // Not of this range: the telegram arrives whole.
    QVERIFY(!archive.redact({ ms(0), ms(2000), {} }, always).fault);
    QVERIFY(!push(archive, kFirst, telegram(2).mid(40), 2100));
    QVERIFY(!push(archive, kFirst, telegram(3).left(40), 3000));
    QVERIFY(!archive.redact({ ms(2500), ms(3050), {} }, always).fault);
    QVERIFY(!push(archive, kFirst, telegram(3).mid(40), 3100));
    archive.close();
    QByteArray all;
    for (const OwnedRecord &record : recordsIn(files().constFirst()))
        all += record.bytes;
    QCOMPARE(all, telegram(2) + telegram(3).mid(40));
}

void TestCaptureRedaction::passesOverAFileThatWasNeverBegun()
{
    for (const QByteArray &beginning : { QByteArray(), QByteArray("MSCAP") }) {
        QVERIFY(writeFile(m_path, beginning));
        RedactionResult result;
        QVERIFY(!redactCapture(m_path.toStdString(), { ms(0), arrivalOf(kRecords), {} }, result));
    }
}

void TestCaptureRedaction::tellsAFileThatCannotBeRead()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString bad = m_folder + QStringLiteral("/a.mscap");
    QVERIFY(writeFile(bad, "a file that somebody called so, and no capture at all"));
    write();
    const QString good = m_folder + QStringLiteral("/b.mscap");
    QVERIFY(QFile::rename(m_path, good));
    RawArchive archive(options());
    QVERIFY(!archive.open());
    const Redaction what { arrivalOf(100), arrivalOf(200), {} };
    const RedactionResult result = archive.redact(what, always);
    QVERIFY(result.fault);
    QCOMPARE(QString::fromStdString(result.file), bad);
    QVERIFY(result.telegrams > 0); // of the other one
}

void TestCaptureRedaction::canBeCancelledBetweenFiles()
{
    QVERIFY(QDir().mkpath(m_folder));
    write();
    const QString path = m_folder + QStringLiteral("/b.mscap");
    QVERIFY(QFile::rename(m_path, path));
    RawArchive archive(options());
    QVERIFY(!archive.open());
    const RedactionResult result =
        archive.redact({ arrivalOf(0), arrivalOf(kRecords), {} }, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(result.isCancelled && !result.fault);
    QVERIFY(readAll(path) == recordsUpTo(kRecords));
}

void TestCaptureRedaction::takesOverAJournalWithoutItsFile()
{
    QVERIFY(QDir().mkpath(m_folder));
    write(false);
    const QString path = m_folder + QStringLiteral("/b.mscap");
    QVERIFY(QFile::rename(journal(), path + QStringLiteral("-journal")));
    CaptureReader reader;
    QVERIFY(!reader.open((path + QStringLiteral("-journal")).toStdString()));
    const std::vector<OwnedRecord> records = readAll(reader);
    QVERIFY(!records.empty());
    RawArchive archive(options());
    QVERIFY(!archive.open());
    QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    QVERIFY(readAll(path) == records);
    QVERIFY(!archive.redact({ ms(0), arrivalOf(kRecords), { "usb:A9X1" } }, always).fault);
    QCOMPARE(files(), QStringList(QStringLiteral("lock")));
}

QTEST_GUILESS_MAIN(TestCaptureRedaction)
#include "tst_captureredaction.moc"
