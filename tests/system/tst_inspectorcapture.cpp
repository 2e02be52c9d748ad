// SPDX-License-Identifier: GPL-3.0-or-later
// Files of telegrams in the inspector: read by the thread that reads them in the program, shown by the real page.
#include "../support/p1text.h"

#include "app/capturepager.h"
#include "capture/capturewriter.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspectorpage.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace meterscope;
using ui::InspectorPage;

namespace {

constexpr int kTelegrams = 3000;
constexpr int kDamaged = 2500; ///< row with a checksum that does not hold

std::string telegram(int number)
{
    std::string bytes =
        p1text::withChecksum("/XMX5 no meter\n\n1-3:0.2.8(50)\n1-0:1.8.1(" + std::to_string(100'000 + number)
                             + ".000*kWh)\n1-0:1.7.0(0" + std::to_string(number % 10) + ".250*kW)\n");
    if (number == kDamaged)
        bytes[bytes.find("1-3") + 2] = '7';
    return bytes;
}

/// A telegram a second, from 2026-11-28 12:00:00 UTC on; before row 1200 nothing came for a while.
bool writeCapture(const QString &path, std::size_t blockBytes)
{
    constexpr std::int64_t kNoon = 1'795'867'200'000;
    CaptureWriterOptions options;
    options.blockBytes = blockBytes;
    CaptureWriter writer(path.toStdString(), options);
    bool written = !writer.open();
    for (int i = 0; i < kTelegrams; ++i) {
        const std::chrono::milliseconds at(i * 1000 + (i >= 1200 ? 9000 : 0));
        const std::string bytes = telegram(i);
        written = written
            && !writer.append({ CaptureKind::Telegram,
                                { UtcMillis(std::chrono::milliseconds(kNoon)) + at, at },
                                p1text::bytes(bytes) });
    }
    return written && !writer.finish();
}

} // namespace

class TestInspectorCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCaptureIsShownPageByPage();
    void filtersFaultsAndSearchesGoThroughAllOfIt();
    void backToTheLine();
    void everyFormOfFileIsShown_data();
    void everyFormOfFileIsShown();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void aFileThatWasCutIsShownUpToThere();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void open(const QString &file);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_page->telegrams()->index(row, column).data().toString();
    }
    [[nodiscard]] QTableView *list() const { return m_page->findChild<QTableView *>(QStringLiteral("telegramList")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CapturePager> m_files;
    std::unique_ptr<ui::LiveFeed> m_feed;
    std::unique_ptr<InspectorPage> m_page;
};

void TestInspectorCapture::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<CapturePager>(nullptr);
    m_feed = std::make_unique<ui::LiveFeed>();
    m_page = std::make_unique<InspectorPage>(m_feed.get());
    m_page->setPagedCapture(m_files.get());
    m_page->resize(1200, 800);
    m_page->show();
}

void TestInspectorCapture::open(const QString &file)
{
    QSignalSpy opened(m_page.get(), &InspectorPage::captureOpened);
    m_page->openCapture(file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
}

void TestInspectorCapture::aCaptureIsShownPageByPage()
{
    QVERIFY(writeCapture(path("a.mscap"), 20'000));
    open(path("a.mscap"));
    QVERIFY(m_page->showsCapture());
    QCOMPARE(m_page->telegrams()->rowCount(), kTelegrams);
    QTRY_VERIFY(m_page->shown() != nullptr);
    QCOMPARE(m_page->shown()->number, std::uint64_t(1));
    // A row far away is shown when its page has come.
    list()->setCurrentIndex(list()->model()->index(1200, 0));
    QTRY_COMPARE(m_page->shown()->number, std::uint64_t(1201));
    QCOMPARE(m_page->shown()->snapshot.measurements.size(), std::size_t(3));
    QCOMPARE(text(1200, ui::TelegramListModel::GapColumn), QLocale().toString(10.0, 'f', 3));
    QVERIFY(m_page->telegrams()->index(1200, 0).data(ui::TelegramListModel::LateRole).toBool());
    // What stands in front of a page is known to its first row: 1280 is 5 × 256.
    list()->setCurrentIndex(list()->model()->index(1280, 0));
    QTRY_COMPARE(m_page->shown()->number, std::uint64_t(1281));
    QCOMPARE(text(1280, ui::TelegramListModel::GapColumn), QLocale().toString(1.0, 'f', 3));
}

void TestInspectorCapture::filtersFaultsAndSearchesGoThroughAllOfIt()
{
    QVERIFY(writeCapture(path("a.mscap"), 20'000));
    open(path("a.mscap"));
    QTRY_VERIFY(m_page->shown() != nullptr);
    m_page->findChild<QAction *>(QStringLiteral("inspectorNextFault"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->shown()->number, std::uint64_t(kDamaged + 1), 20'000);
    QCOMPARE(m_page->shown()->snapshot.checksum, ChecksumState::Bad);

    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("filterField"));
    QVERIFY(filter != nullptr);
    filter->setText(QStringLiteral("1-0:1.7.0 == 7250 W"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams / 10, 20'000);
    QCOMPARE(list()->model()->index(0, 0).data(ui::TelegramListModel::NumberRole).toInt(), 8);
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams, 20'000);
}

void TestInspectorCapture::backToTheLine()
{
    QVERIFY(writeCapture(path("a.mscap"), 20'000));
    open(path("a.mscap"));
    // What the line sends meanwhile is there afterwards.
    ui::LiveNoise noise;
    noise.length = 5;
    noise.sample = std::make_shared<std::vector<std::uint8_t>>(5, std::uint8_t(0xfe));
    Q_EMIT m_feed->noiseArrived(noise);
    QAction *back = m_page->findChild<QAction *>(QStringLiteral("inspectorCloseCapture"));
    QVERIFY(back->isEnabled());
    QTRY_COMPARE(m_page->telegrams()->ring().size(), std::size_t(1));
    back->trigger();
    QVERIFY(!m_page->showsCapture());
    QCOMPARE(m_page->telegrams()->rowCount(), 1);
    QVERIFY(!back->isEnabled());
}

void TestInspectorCapture::everyFormOfFileIsShown_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : { "telegram.txt", "xxd.txt", "web-page.txt", "xxd-array.txt", "bus-table.csv" })
        QTest::newRow(name) << QStringLiteral(METERSCOPE_TEST_DATA "/import/") + QString::fromLatin1(name);
}

void TestInspectorCapture::everyFormOfFileIsShown()
{
    QFETCH(QString, file);
    open(file);
    QVERIFY(m_page->showsCapture());
    QCOMPARE(m_page->telegrams()->rowCount(), 1);
    QTRY_VERIFY(m_page->shown() != nullptr);
    QCOMPARE(m_page->shown()->snapshot.checksum, ChecksumState::Ok);
    QCOMPARE(m_page->shown()->snapshot.netPower(), std::optional<Decimal>(Decimal(1284, 0)));
}

void TestInspectorCapture::whatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a letter") << QByteArray("Dear all,\nmy meter sends nothing.\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("damaged digits") << QByteArray("1b1b1b1b\n010101g1\n");
}

void TestInspectorCapture::whatCannotBeOpenedIsSaid()
{
    QFETCH(QByteArray, content);
    QFile file(path("x"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    open(file.fileName());
    QVERIFY(!m_page->showsCapture());
    open(path("not there"));
    QVERIFY(!m_page->showsCapture());
}

void TestInspectorCapture::aFileThatWasCutIsShownUpToThere()
{
    QVERIFY(writeCapture(path("a.mscap"), 20'000));
    QFile file(path("a.mscap"));
    QVERIFY(file.resize(file.size() / 2));
    open(file.fileName());
    QVERIFY(m_page->showsCapture());
    const int rows = m_page->telegrams()->rowCount();
    QVERIFY(rows > kTelegrams / 4 && rows < kTelegrams * 3 / 4);
    list()->setCurrentIndex(list()->model()->index(rows - 1, 0));
    QTRY_VERIFY(m_page->shown() && m_page->shown()->number == std::uint64_t(rows));
    QCOMPARE(m_page->shown()->snapshot.checksum, ChecksumState::Ok);
}

QTEST_MAIN(TestInspectorCapture)
#include "tst_inspectorcapture.moc"
