// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegrampages.h"
#include "ui/models/telegramring.h"
#include "ui/models/telegramscan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

/// A capture whose row r has r % 7 + 1 bytes of value r % 251; row 777 777 is rejected. Answers when it is told to.
class FakeFile : public PagedCapture
{
public:
    void open(const QString &) override { }
    bool hasArchive(SourceId) const override { return false; }
    void openArchive(SourceId, UtcMillis) override { }
    void findTime(UtcMillis) override { }
    void gatherStatistics() override { }
    void readField(const FieldKey &) override { }
    void save(const CaptureOrder &) override { }
    void cancel(CaptureWork) override { }
    void load(quint64 page) override
    {
        asked.push_back(page);
        if (answersAtOnce)
            QMetaObject::invokeMethod(
                this, [this] { answer(); }, Qt::QueuedConnection);
    }
    void answer()
    {
        auto page = std::make_shared<CapturePage>();
        page->first = asked.back() * kPageRows;
        for (quint64 row = page->first; row < page->first + kPageRows; ++row) {
            TelegramSummary summary;
            summary.number = row + 1;
            summary.kind = row == 777'777 ? TelegramSummary::Kind::Rejected : TelegramSummary::Kind::Telegram;
            page->rows.push_back(summary);
            page->bytes.insert(page->bytes.end(), row % 7 + 1, static_cast<std::uint8_t>(row % 251));
            page->ends.push_back(page->bytes.size());
        }
        Q_EMIT loaded(page);
    }
    std::vector<quint64> asked;
    bool answersAtOnce = true;
};

constexpr std::uint64_t kMillion = 1'000'000;

} // namespace

class TestTelegramPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeWhenTheyAreAskedFor();
    void onePageIsAskedForAtATimeAndTheNewestWishFirst();
    void memoryStaysBounded();
    void theListShowsAPageWhenItHasCome();
    void arrivalsOfTheLineStayInTheRing();
    void aScanFindsARowFarAway_data();
    void aScanFindsARowFarAway();
    void aCancelledScanSaysNothingMore();
    void aScanGoesOnWhenTheOldestRowsGo_data();
    void aScanGoesOnWhenTheOldestRowsGo();
};

void TestTelegramPages::rowsComeWhenTheyAreAskedFor()
{
    FakeFile file;
    const TelegramPages pages(&file, kMillion);
    QCOMPARE(pages.size(), std::size_t(kMillion));
    QVERIFY(!pages.isHere(300'000));
    QCOMPARE(pages.summary(300'000).number, std::uint64_t(300'001)); // all that is known of it
    QVERIFY(pages.bytes(300'000).empty());
    QTRY_VERIFY(pages.isHere(300'000));
    // 300 000 = 7 × 42 857 + 1 and 251 × 1195 + 55
    QCOMPARE(pages.bytes(300'000).size(), std::size_t(2));
    QCOMPARE(pages.bytes(300'000).front(), std::uint8_t(55));
    QCOMPARE(pages.rowOf(300'001), std::optional<std::size_t>(300'000));
    QCOMPARE(pages.rowOf(kMillion + 1), std::optional<std::size_t>());
}

void TestTelegramPages::onePageIsAskedForAtATimeAndTheNewestWishFirst()
{
    FakeFile file;
    file.answersAtOnce = false;
    const TelegramPages pages(&file, kMillion);
    for (std::size_t row = 0; row < 100'000; row += PagedCapture::kPageRows)
        static_cast<void>(pages.summary(row)); // somebody draws the scroll bar down
    QCOMPARE(file.asked, std::vector<quint64>({ 0 }));
    file.answer();
    QCOMPARE(file.asked.back(), quint64(390)); // the last one wanted; those that passed by are forgotten
    file.answer();
    QCOMPARE(file.asked.back(), quint64(389));
    for (int i = 0; i < 10; ++i)
        file.answer();
    QVERIFY(file.asked.size() <= 6);
}

void TestTelegramPages::memoryStaysBounded()
{
    FakeFile file;
    const TelegramPages pages(&file, kMillion);
    for (std::size_t row = 0; row < 200 * PagedCapture::kPageRows; row += PagedCapture::kPageRows)
        QTRY_VERIFY(pages.isHere(row));
    QCOMPARE(pages.keptPages(), TelegramPages::kKeptPages);
    QVERIFY(pages.isHere(199 * PagedCapture::kPageRows));
    QVERIFY(!pages.isHere(0));
}

void TestTelegramPages::theListShowsAPageWhenItHasCome()
{
    FakeFile file;
    TelegramPages pages(&file, kMillion);
    TelegramListModel model;
    connect(&pages, &TelegramPages::arrived, &model, &TelegramListModel::rowsArrived);
    model.setStore(&pages);
    QCOMPARE(model.rowCount(), int(kMillion));
    const QModelIndex length = model.index(999'999, TelegramListModel::NumberColumn);
    QSignalSpy changed(&model, &TelegramListModel::dataChanged);
    QVERIFY(!length.data().toString().isEmpty());
    QVERIFY(model.index(999'999, TelegramListModel::HostTimeColumn).data().toString().isEmpty());
    QTRY_COMPARE(changed.size(), 1);
    // The last page begins at 3906 × 256.
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 999'936);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 999'999);
    QVERIFY(!model.index(999'999, TelegramListModel::HostTimeColumn).data().toString().isEmpty());
    model.setStore(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTelegramPages::arrivalsOfTheLineStayInTheRing()
{
    FakeFile file;
    TelegramPages pages(&file, 10);
    TelegramListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStore(&pages);
    LiveNoise noise;
    noise.length = 3;
    model.add(noise);
    model.flush();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.ring().size(), std::size_t(1));
    model.setStore(nullptr);
    QCOMPARE(model.rowCount(), 1);
}

void TestTelegramPages::aScanFindsARowFarAway_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("forward");
    QTest::newRow("forward") << 700'000 << true;
    QTest::newRow("backward") << 900'000 << false;
    QTest::newRow("round the end") << 950'000 << true;
    QTest::newRow("round the beginning") << 20'000 << false;
}

void TestTelegramPages::aScanFindsARowFarAway()
{
    QFETCH(int, from);
    QFETCH(bool, forward);
    FakeFile file;
    TelegramPages pages(&file, kMillion);
    TelegramScan scan;
    connect(&pages, &TelegramPages::arrived, &scan, &TelegramScan::rowsArrived);
    std::vector<std::size_t> hits;
    connect(&scan, &TelegramScan::progressed, this,
            [&hits](const std::vector<std::size_t> &found) { hits.insert(hits.end(), found.begin(), found.end()); });
    QSignalSpy finished(&scan, &TelegramScan::finished);
    scan.start(
        &pages, { std::size_t(from), kMillion, forward },
        [&pages](std::size_t row) { return pages.summary(row).isFault(); }, true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(hits, std::vector<std::size_t>({ 777'777 }));
    QVERIFY(pages.keptPages() <= TelegramPages::kKeptPages);
}

void TestTelegramPages::aCancelledScanSaysNothingMore()
{
    FakeFile file;
    TelegramPages pages(&file, kMillion);
    TelegramScan scan;
    connect(&pages, &TelegramPages::arrived, &scan, &TelegramScan::rowsArrived);
    QSignalSpy progressed(&scan, &TelegramScan::progressed);
    scan.start(
        &pages, { 0, kMillion, true }, [](std::size_t) { return false; }, false);
    QTRY_VERIFY(!progressed.isEmpty());
    scan.cancel();
    progressed.clear();
    QTRY_VERIFY(pages.isHere(500'000)); // events go on
    QVERIFY(progressed.isEmpty());
    QVERIFY(!scan.isRunning());
}

void TestTelegramPages::aScanGoesOnWhenTheOldestRowsGo_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<quint64>("dropsAt"); // the number at which 1 and 2 go
    QTest::addColumn<std::vector<quint64>>("numbers");
    QTest::newRow("the others moved up") << 0 << true << quint64(3) << std::vector<quint64> { 1, 2, 3, 4, 5, 6 };
    QTest::newRow("the next one went") << 2 << false << quint64(2) << std::vector<quint64> { 3, 2, 6, 5, 4, 3 };
}
void TestTelegramPages::aScanGoesOnWhenTheOldestRowsGo()
{
    QFETCH(int, from);
    QFETCH(bool, forward);
    QFETCH(quint64, dropsAt);
    TelegramRing ring;
    for (quint64 number = 1; number <= 6; ++number) {
        TelegramSummary summary;
        summary.number = number;
        ring.append(summary, {});
    }
    TelegramScan scan;
    std::vector<quint64> numbers;
    const auto look = [&](std::size_t row) {
        numbers.push_back(ring.summary(row).number);
        if (numbers.back() == dropsAt) {
            ring.dropOldest(2);
            scan.oldestDropped(2);
        }
        return false;
    };
    scan.start(&ring, { std::size_t(from), 6, forward }, look, true);
    while (scan.isRunning())
        scan.work();
    QTEST(numbers, "numbers");
}

QTEST_GUILESS_MAIN(TestTelegramPages)
#include "tst_telegrampages.moc"
