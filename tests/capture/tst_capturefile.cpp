// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capturewriter.h"
#include "capturefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr std::size_t kSmallBlock = 1500; // some eighteen records

CaptureWriterOptions smallBlocks(bool journal = true)
{
    CaptureWriterOptions options;
    options.line = "usb:A9X1";
    options.journal = journal;
    options.blockBytes = kSmallBlock;
    return options;
}

/// While it lives no file of this process grows beyond `bytes`: the system writes what fits and refuses the rest, as on
/// a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        m_usualSignal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small { bytes, m_usual.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_usualSignal);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_usual {};
    void (*m_usualSignal)(int) = nullptr;
};

} // namespace

class TestCaptureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void recordsComeBackAsTheyWere_data();
    void recordsComeBackAsTheyWere();
    void aWriterGoesOnWhereTheOneBeforeWasKilled();
    void aFileCutAnywhereGivesEveryWholeBlock();
    void aJournalCutAnywhereGivesEveryWholeRecord();
    void aJournalThatWasSealedAlreadyIsTakenOnce();
    void overwrittenBytesCostTheirBlockAlone_data();
    void overwrittenBytesCostTheirBlockAlone();
    void aReaderFollowsAWriter();
    void aTimeIsFound_data();
    void aTimeIsFound();
    void aSecondWriterIsRefused();
    void recordsOfImpossibleLengthAreRefused();
    void hostileHeadersAskForNoMemory();
    void whatAFullDiskRefusedGoesOutLater();
    void aBlockThatCannotBeSealedStaysInTheJournal();
    void whatNoDiskEverTookIsCounted();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.mscap")); }
    [[nodiscard]] QString journal() const { return path() + QStringLiteral("-journal"); }
    /// Writes `count` records and leaves the file as a killed process would, or sealed.
    void write(std::uint64_t from, std::uint64_t to, bool finishes, bool keepsJournal = true) const
    {
        CaptureWriter writer(path().toStdString(), smallBlocks(keepsJournal));
        QVERIFY(!writer.open());
        QCOMPARE(writer.count(), from);
        for (std::uint64_t i = from; i < to; ++i)
            QVERIFY(!writer.append(recordNumber(i).view()));
        if (finishes)
            QVERIFY(!writer.finish());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureFile::recordsComeBackAsTheyWere_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<bool>("finishes");
    QTest::addColumn<bool>("journal");
    QTest::newRow("none") << quint64(0) << true << true;
    QTest::newRow("one, in the journal") << quint64(1) << false << true;
    QTest::newRow("one, sealed") << quint64(1) << true << true;
    QTest::newRow("many, some in the journal") << quint64(203) << false << true;
    QTest::newRow("many, sealed") << quint64(203) << true << true;
    QTest::newRow("many, written at once") << quint64(203) << true << false;
}

void TestCaptureFile::recordsComeBackAsTheyWere()
{
    QFETCH(quint64, count);
    QFETCH(bool, finishes);
    QFETCH(bool, journal);
    write(0, count, finishes, journal);
    QCOMPARE(QFile::exists(this->journal()), !finishes);
    CaptureReader reader;
    QVERIFY(!reader.open(path().toStdString()));
    QCOMPARE(reader.line(), std::string("usb:A9X1"));
    QCOMPARE(reader.count(), std::uint64_t(count));
    QCOMPARE(reader.missing(), std::uint64_t(0));
    const std::vector<OwnedRecord> expected = recordsUpTo(count);
    QVERIFY(readAll(reader) == expected);
    std::uint64_t telegrams = 0;
    for (const OwnedRecord &record : expected)
        telegrams += record.kind == CaptureKind::Telegram ? 1 : 0;
    QCOMPARE(reader.telegrams(), telegrams);
    // Any record by itself, in no order.
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t index = i * 101 % count;
        const auto record = reader.record(index);
        QVERIFY(record);
        QVERIFY(record->received == expected[index].received);
        QVERIFY(std::equal(record->bytes.begin(), record->bytes.end(), expected[index].bytes.begin(),
                           expected[index].bytes.end(),
                           [](auto a, char b) { return a == static_cast<unsigned char>(b); }));
    }
    QVERIFY(!reader.record(count));
    QVERIFY(CaptureReader::isCapture(path().toStdString()));
}

void TestCaptureFile::aWriterGoesOnWhereTheOneBeforeWasKilled()
{
    write(0, 5, false);
    write(5, 70, false);
    write(70, 71, true);
    write(71, 120, false);
    QVERIFY(readAll(path()) == recordsUpTo(120));
}

void TestCaptureFile::aFileCutAnywhereGivesEveryWholeBlock()
{
    write(0, 60, true);
    const QByteArray whole = contentOf(path());
    const std::vector<OwnedRecord> all = recordsUpTo(60);
    std::size_t before = 0;
    std::size_t steps = 0;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QVERIFY(writeFile(path(), whole.left(length)));
        const std::vector<OwnedRecord> read = readAll(path());
        QVERIFY(read.size() >= before && read.size() <= all.size());
        QVERIFY(std::equal(read.begin(), read.end(), all.begin()));
        steps += read.size() > before ? 1 : 0;
        before = read.size();
    }
    QCOMPARE(before, all.size());
    QVERIFY(steps >= 3); // blocks come back one by one, not all with the last byte

    // A writer makes a whole file of what was cut, and goes on.
    for (qsizetype length = 0; length < whole.size(); length += 37) {
        QVERIFY(writeFile(path(), whole.left(length)));
        const std::size_t kept = readAll(path()).size();
        write(kept, kept + 2, true);
        QVERIFY(readAll(path()) == recordsUpTo(kept + 2));
        // Nothing of the torn block is left behind the last one.
        const auto size = static_cast<std::uint64_t>(QFile(path()).size());
        CaptureWriter again(path().toStdString(), smallBlocks(false));
        QVERIFY(!again.open());
        QCOMPARE(again.bytes(), size);
    }
}

void TestCaptureFile::aJournalCutAnywhereGivesEveryWholeRecord()
{
    // Where each record ends is what the files' sizes were when append() returned.
    constexpr std::uint64_t kCount = 38;
    std::vector<qsizetype> ends;
    {
        CaptureWriter writer(path().toStdString(), smallBlocks());
        QVERIFY(!writer.open());
        for (std::uint64_t i = 0; i < kCount; ++i) {
            const auto sealedBefore = QFile(path()).size();
            QVERIFY(!writer.append(recordNumber(i).view()));
            if (QFile(path()).size() != sealedBefore)
                ends.clear();
            else
                ends.push_back(QFile(journal()).size());
        }
    }
    const std::size_t sealed = kCount - ends.size();
    QVERIFY(sealed > 0 && ends.size() > 5);
    const QByteArray whole = contentOf(journal());
    const std::vector<OwnedRecord> all = recordsUpTo(kCount);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QVERIFY(writeFile(journal(), whole.left(length)));
        const auto complete = std::count_if(ends.begin(), ends.end(), [length](auto end) { return end <= length; });
        const std::vector<OwnedRecord> read = readAll(path());
        QCOMPARE(read.size(), sealed + static_cast<std::size_t>(complete));
        QVERIFY(std::equal(read.begin(), read.end(), all.begin()));
    }
}

void TestCaptureFile::aJournalThatWasSealedAlreadyIsTakenOnce()
{
    write(0, 10, false);
    const QByteArray before = contentOf(journal());
    write(10, 10, true);
    // Killed between the sealing and the emptying: both files hold the ten.
    QVERIFY(writeFile(journal(), before));
    QVERIFY(readAll(path()) == recordsUpTo(10));
    write(10, 14, false);
    QVERIFY(readAll(path()) == recordsUpTo(14));
    write(14, 40, true);
    QVERIFY(readAll(path()) == recordsUpTo(40));
}

void TestCaptureFile::overwrittenBytesCostTheirBlockAlone_data()
{
    QTest::addColumn<int>("at");
    // From the beginning of the second block.
    for (const int at : { 0, 3, 5, 8, 20, 44, 48, 60, 100 })
        QTest::addRow("at %d", at) << at;
}

void TestCaptureFile::overwrittenBytesCostTheirBlockAlone()
{
    QFETCH(int, at);
    write(0, 80, true);
    QByteArray content = contentOf(path());
    const qsizetype first = content.indexOf("MSBK");
    const qsizetype second = content.indexOf("MSBK", first + 4);
    const qsizetype third = content.indexOf("MSBK", second + 4);
    QVERIFY(third > second + 110);
    for (qsizetype i = 0; i < 4; ++i)
        content[second + at + i] = static_cast<char>(~content[second + at + i]);
    QVERIFY(writeFile(path(), content));

    CaptureReader reader;
    QVERIFY(!reader.open(path().toStdString()));
    const std::vector<OwnedRecord> read = readAll(reader);
    const std::vector<OwnedRecord> all = recordsUpTo(80);
    const std::size_t lost = all.size() - read.size();
    QVERIFY(lost > 5 && lost < 40);
    std::size_t inFront = 0;
    while (read[inFront] == all[inFront])
        ++inFront;
    QVERIFY(inFront > 5);
    QVERIFY(std::equal(read.begin() + qsizetype(inFront), read.end(), all.begin() + qsizetype(inFront + lost)));
    if (reader.count() == 80)
        QCOMPARE(reader.fault().error, CaptureError::Damaged);
    else
        QCOMPARE(reader.missing(), std::uint64_t(lost));
}

void TestCaptureFile::aReaderFollowsAWriter()
{
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    CaptureReader reader;
    QVERIFY(!reader.open(path().toStdString()));
    for (std::uint64_t i = 0; i < 100; ++i) {
        QVERIFY(!writer.append(recordNumber(i).view()));
        reader.refresh();
        QCOMPARE(reader.count(), i + 1);
        const auto last = reader.record(i);
        QVERIFY(last && last->received == recordNumber(i).received);
    }
    QVERIFY(!writer.finish());
    reader.refresh();
    QVERIFY(readAll(reader) == recordsUpTo(100));
}

void TestCaptureFile::aTimeIsFound_data()
{
    QTest::addColumn<qint64>("time"); // ms after the first record
    QTest::addColumn<quint64>("index");
    QTest::newRow("long before") << qint64(-1'000'000) << quint64(0);
    QTest::newRow("the first one") << qint64(0) << quint64(0);
    QTest::newRow("between two") << qint64(10'000 + 4) << quint64(11);
    QTest::newRow("exactly one") << qint64(20'000 + 20 % 7) << quint64(20);
    // Number 40 on the clock is 90 s back; what was shown before comes first.
    QTest::newRow("the last one before the clock was set") << qint64(39'000) << quint64(39);
    QTest::newRow("behind everything") << qint64(1'000'000) << quint64(60);
}

void TestCaptureFile::aTimeIsFound()
{
    QFETCH(qint64, time);
    QFETCH(quint64, index);
    write(0, 60, false);
    CaptureReader reader;
    QVERIFY(!reader.open(path().toStdString()));
    QCOMPARE(reader.indexAt(recordNumber(0).received.utc + std::chrono::milliseconds(time)), std::uint64_t(index));
}

void TestCaptureFile::aSecondWriterIsRefused()
{
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    CaptureWriter second(path().toStdString(), smallBlocks());
    QCOMPARE(second.open().error, CaptureError::InUse);
    QVERIFY(!writer.finish());
    QVERIFY(!second.open());
}

void TestCaptureFile::recordsOfImpossibleLengthAreRefused()
{
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    const OwnedRecord longest { CaptureKind::Noise, {}, QByteArray(1 << 20, 'x') };
    const OwnedRecord tooLong { CaptureKind::Noise, {}, QByteArray((1 << 20) + 1, 'x') };
    QVERIFY(!writer.append(longest.view()));
    QCOMPARE(writer.append(tooLong.view()).error, CaptureError::TooLong);
    QVERIFY(!writer.finish());
    QVERIFY(readAll(path()) == std::vector<OwnedRecord> { longest });
}

void TestCaptureFile::hostileHeadersAskForNoMemory()
{
    // Every byte of the file in turn, all its bits: nothing may crash, and what is read is what was written.
    write(0, 25, true);
    const QByteArray content = contentOf(path());
    const std::vector<OwnedRecord> all = recordsUpTo(25);
    for (qsizetype at = 0; at < content.size(); ++at) {
        QByteArray changed = content;
        changed[at] = static_cast<char>(changed[at] ^ 0xff);
        QVERIFY(writeFile(path(), changed));
        for (const OwnedRecord &record : readAll(path()))
            QVERIFY(std::find(all.begin(), all.end(), record) != all.end());
    }
}

void TestCaptureFile::whatAFullDiskRefusedGoesOutLater()
{
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    std::uint64_t refused = 0;
    {
        const SmallFiles limit(900); // in the middle of a record
        for (std::uint64_t i = 0; i < 12; ++i)
            refused += writer.append(recordNumber(i).view()).error == CaptureError::DiskFull ? 1 : 0;
        QVERIFY(refused > 0 && refused < 12);
        QCOMPARE(writer.unsaved(), refused);
        // What the disk did not take whole is not half there.
        QVERIFY(readAll(path()) == recordsUpTo(12 - refused));
    }
    QVERIFY(!writer.append(recordNumber(12).view()));
    QCOMPARE(writer.unsaved(), std::uint64_t(0));
    QVERIFY(readAll(path()) == recordsUpTo(13));
    QCOMPARE(writer.lost(), std::uint64_t(0));
}

void TestCaptureFile::aBlockThatCannotBeSealedStaysInTheJournal()
{
    constexpr std::uint64_t sealed = 600;
    write(0, sealed, true);
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    std::uint64_t number = sealed;
    {
        // The file has no room for another block; the journal, which is smaller, has.
        const SmallFiles limit(static_cast<rlim_t>(QFile(path()).size()) + 100);
        CaptureFault fault;
        while (!fault && number < sealed + 60)
            fault = writer.append(recordNumber(number++).view());
        QCOMPARE(fault.error, CaptureError::DiskFull);
        QCOMPARE(writer.unsaved(), std::uint64_t(0));
        QVERIFY(readAll(path()) == recordsUpTo(number));
    }
    QVERIFY(!writer.finish());
    QVERIFY(readAll(path()) == recordsUpTo(number));
}

void TestCaptureFile::whatNoDiskEverTookIsCounted()
{
    CaptureWriter writer(path().toStdString(), smallBlocks());
    QVERIFY(!writer.open());
    constexpr std::uint64_t count = 200;
    {
        const SmallFiles limit(100);
        for (std::uint64_t i = 0; i < count; ++i)
            QCOMPARE(writer.append(recordNumber(i).view()).error, CaptureError::DiskFull);
    }
    QVERIFY(writer.lost() > 0 && writer.lost() < count);
    QVERIFY(!writer.append(recordNumber(count).view()));
    QVERIFY(!writer.finish());
    CaptureReader reader;
    QVERIFY(!reader.open(path().toStdString()));
    QCOMPARE(reader.missing(), writer.lost());
    const std::vector<OwnedRecord> all = recordsUpTo(count + 1);
    const std::vector<OwnedRecord> read = readAll(reader);
    QCOMPARE(read.size() + writer.lost(), all.size());
    QVERIFY(std::equal(read.begin(), read.end(), all.end() - qsizetype(read.size())));
}

QTEST_GUILESS_MAIN(TestCaptureFile)
#include "tst_capturefile.moc"
