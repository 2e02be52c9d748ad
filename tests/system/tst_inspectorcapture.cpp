// SPDX-License-Identifier: GPL-3.0-or-later
// Files of telegrams in the inspector: read by the thread that reads them in the program, shown by the real page.
#include "../support/p1text.h"

#include "app/capturepager.h"
#include "app/capturetasks.h"
#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "ui/models/fieldseries.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/factlist.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void aCaptureIsShownPageByPage();
    void filtersFaultsAndSearchesGoThroughAllOfIt();
    void aTimeIsGoneTo_data();
    void aTimeIsGoneTo();
    void bookmarksAreGoneTo();
    void statisticsAreOfAllRows();
    void whatTakesLongCanBeStopped();
    void aCopyThatIsStoppedLeavesNoFile();
    void aFieldIsPlottedOverAllRows();
    void rowsAreSaved();
    void whatIsSavedCanBeRedacted();
    void whatCannotBeSavedIsSaid();
    void backToTheLine();
    void everyFormOfFileIsShown_data();
    void everyFormOfFileIsShown();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void aFileThatWasCutIsShownUpToThere();

private:
    void openMany()
    {
        QVERIFY(writeCapture(path("a.mscap"), 20'000));
        open(path("a.mscap"));
        QTRY_VERIFY(m_page->shown() != nullptr);
    }
    void trigger(const char *action) { m_page->findChild<QAction *>(QLatin1String(action))->trigger(); }
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : m_page->menuActions())
            if (action->shortcut() == keys)
                return action->trigger();
        QFAIL(qPrintable(keys.toString()));
    }
    void filter(const char *text)
    {
        auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("filterField"));
        field->setText(QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString notice() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("inspectorNotice"))->text();
    }
    [[nodiscard]] QString statistic(const char *label) const
    {
        for (const ui::NodeFact &fact : m_page->findChild<ui::FactList *>(QStringLiteral("statisticsFacts"))->facts())
            if (fact.label == QLatin1String(label))
                return fact.text;
        return {};
    }
    [[nodiscard]] quint64 shown() const { return m_page->shown() ? m_page->shown()->number : 0; }
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

    filter("1-0:1.7.0 == 7250 W");
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams / 10, 20'000);
    QCOMPARE(list()->model()->index(0, 0).data(ui::TelegramListModel::NumberRole).toInt(), 8);
    filter("");
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams, 20'000);
}

void TestInspectorCapture::aTimeIsGoneTo_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<quint64>("number");
    QTest::newRow("a moment") << "2026-11-28 12:30:00"
                              << "" << quint64(1792); // 9 s were lost before
    QTest::newRow("of the day that is shown") << "12:10"
                                              << "" << quint64(601);
    QTest::newRow("in a gap") << "12:20:05"
                              << "" << quint64(1201);
    QTest::newRow("before all") << "2026-11-27"
                                << "" << quint64(1);
    QTest::newRow("of what is listed") << "12:10:01"
                                       << "1-0:1.7.0 == 7250 W" << quint64(608);
    QTest::newRow("behind all") << "13:30"
                                << "" << quint64(1);
}

void TestInspectorCapture::aTimeIsGoneTo()
{
    QFETCH(QString, time);
    QFETCH(QString, filter);
    openMany();
    if (!filter.isEmpty()) {
        this->filter(qPrintable(filter));
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams / 10, 20'000);
    }
    trigger(QKeySequence(Qt::CTRL | Qt::Key_G));
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("timeField"));
    field->setText(time);
    QSignalSpy found(m_page->findChild<ui::CaptureView *>(), &ui::CaptureView::found);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(found.size(), 1);
    QFETCH(quint64, number);
    QTRY_COMPARE(shown(), number);
    const QString outcome = m_page->findChild<QLabel *>(QStringLiteral("timeResult"))->text();
    QCOMPARE(outcome,
             time == QStringLiteral("13:30") ? QStringLiteral("Nothing arrived then or later")
                                             : QStringLiteral("telegram %1").arg(QLocale().toString(number)));
}

void TestInspectorCapture::bookmarksAreGoneTo()
{
    openMany();
    QAction *next = nullptr;
    for (QAction *action : m_page->menuActions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_B))
            next = action;
    QVERIFY(next != nullptr && !next->isEnabled());
    for (const int row : { 10, 2900 }) {
        m_page->list()->goToRow(row);
        QTRY_COMPARE(shown(), quint64(row + 1));
        trigger(QKeySequence(Qt::Key_B));
    }
    trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    QTRY_COMPARE(shown(), quint64(11));
    next->trigger();
    QTRY_COMPARE(shown(), quint64(2901));
    next->trigger(); // there is none behind
    QCOMPARE(m_page->list()->currentRow(), 2900);
}

void TestInspectorCapture::statisticsAreOfAllRows()
{
    openMany();
    trigger("inspectorStatistics");
    QTRY_COMPARE(statistic("Telegrams"), QLocale().toString(kTelegrams - 1));
    QCOMPARE(statistic("Rejected"), QStringLiteral("1"));
    QVERIFY(statistic("Gap").contains(QLocale().toString(10.0, 'f', 3)));
    QTRY_VERIFY(notice().isEmpty());
    auto *faults = m_page->findChild<QTableView *>(QStringLiteral("faultTable"));
    QCOMPARE(faults->model()->rowCount(), 1);
    faults->setCurrentIndex(faults->model()->index(0, 0));
    QTest::keyClick(faults, Qt::Key_Return);
    QTRY_COMPARE(shown(), quint64(kDamaged + 1));
}

void TestInspectorCapture::whatTakesLongCanBeStopped()
{
    openMany();
    QSignalSpy answers(m_files.get(), &ui::PagedCapture::statisticsGathered);
    trigger("inspectorStatistics");
    list()->setFocus(); // in the pane itself Escape closes it, which stops the work too
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY2(notice().startsWith(QStringLiteral("Stopped")), qPrintable(notice()));
    // What was asked for behind it is answered, and it is not.
    m_page->list()->goToRow(2900);
    QTRY_COMPARE(shown(), quint64(2901));
    QCOMPARE(answers.size(), 0);
}

void TestInspectorCapture::aCopyThatIsStoppedLeavesNoFile()
{
    QVERIFY(writeCapture(path("a.mscap"), 20'000));
    CaptureChain capture;
    QVERIFY(!capture.open(path("a.mscap").toStdString()));
    const auto copies = [this] { return QDir(m_folder->path()).entryList({ QStringLiteral("b.*") }).size(); };
    {
        SaveTask task(capture, { path("b.mscap"), ui::CaptureForm::Capture, false, { { 0, kTelegrams } } },
                      [](quint64, const QString &) { QFAIL("it is not done"); });
        for (int i = 0; i < kTelegrams * 2 / 3; ++i)
            QVERIFY(task.step());
        QCOMPARE(task.percent(), 66);
        QCOMPARE(copies(), 1); // on its way, under another name
        QVERIFY(!QFile::exists(path("b.mscap")));
    }
    QCOMPARE(copies(), 0);
}

void TestInspectorCapture::aFieldIsPlottedOverAllRows()
{
    openMany();
    auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("fieldTree"));
    const QModelIndexList power = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                                       QStringLiteral("1-0:1.7.0"), 1, Qt::MatchRecursive);
    QVERIFY(!power.isEmpty());
    tree->setCurrentIndex(power.constFirst());
    trigger("inspectorPlot");
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("plotTable"));
    const auto *series = qobject_cast<ui::FieldSeries *>(table->model());
    QTRY_COMPARE(series->rowCount(), kTelegrams - 1);
    QTRY_VERIFY(!series->isReading());
    QCOMPARE(series->unit(), QStringLiteral("kW"));
    QCOMPARE(series->valueText(series->samples()[7]), QLocale().toString(7.25, 'f', 3) + QStringLiteral("\u00a0kW"));
    // The line is interrupted where nothing came for a while, and where a telegram was rejected.
    std::vector<std::uint64_t> behindGaps;
    for (const ui::FieldSample &sample : series->samples())
        if (sample.breaks)
            behindGaps.push_back(sample.number);
    QCOMPARE(behindGaps, std::vector<std::uint64_t>({ 1201, kDamaged + 2 }));
    trigger(QKeySequence(Qt::CTRL | Qt::Key_T));
    QVERIFY(table->isVisible());
    table->setCurrentIndex(table->model()->index(2000, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(shown(), quint64(2001));
}

void TestInspectorCapture::rowsAreSaved()
{
    openMany();
    const auto saved = [this](bool onlySelected, ui::CaptureForm form, int rows) {
        QFile::remove(path("b"));
        m_page->sharing()->saveTo(path("b"), form, false, onlySelected);
        return QTest::qWaitFor(
            [&] { return notice() == QStringLiteral("%1 row(s) saved in %2.").arg(rows).arg(path("b")); }, 20'000);
    };
    QVERIFY2(saved(false, ui::CaptureForm::Capture, kTelegrams), qPrintable(notice()));
    CaptureReader copy;
    QVERIFY(!copy.open(path("b").toStdString()));
    QCOMPARE(copy.count(), std::uint64_t(kTelegrams));
    CaptureReader original;
    QVERIFY(!original.open(path("a.mscap").toStdString()));
    for (std::uint64_t i = 0; i < copy.count(); i += 500) {
        const auto record = copy.record(i);
        QVERIFY(record && record->received == original.record(i)->received);
        QCOMPARE(std::string(record->bytes.begin(), record->bytes.end()), telegram(int(i)));
    }
    m_page->list()->goToRow(2000);
    QVERIFY2(saved(true, ui::CaptureForm::Raw, 1), qPrintable(notice()));
    QFile raw(path("b"));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll().toStdString(), telegram(2000));
    filter("1-0:1.7.0 == 7250 W");
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kTelegrams / 10, 20'000);
    QVERIFY2(saved(false, ui::CaptureForm::Capture, kTelegrams / 10), qPrintable(notice()));
    QVERIFY(!copy.open(path("b").toStdString()));
    QCOMPARE(copy.count(), std::uint64_t(kTelegrams / 10));
    const auto second = copy.record(1);
    QCOMPARE(std::string(second->bytes.begin(), second->bytes.end()), telegram(17));
}

void TestInspectorCapture::whatIsSavedCanBeRedacted()
{
    const std::string id = "4530303438303030303331363534323137";
    CaptureWriter writer(path("a.mscap").toStdString(), {});
    QVERIFY(!writer.open());
    const std::string bytes =
        p1text::withChecksum("/XMX5 no meter\n\n1-3:0.2.8(50)\n0-0:96.1.1(" + id + ")\n1-0:1.8.1(123456.000*kWh)\n");
    QVERIFY(!writer.append({ CaptureKind::Telegram, {}, p1text::bytes(bytes) }));
    QVERIFY(!writer.append({ CaptureKind::Noise, {}, p1text::bytes(id) }));
    QVERIFY(!writer.finish());
    open(path("a.mscap"));
    m_page->sharing()->saveTo(path("b"), ui::CaptureForm::Raw, true, false);
    QTRY_VERIFY(notice().startsWith(QStringLiteral("2 row(s) saved")));
    QFile raw(path("b"));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray written = raw.readAll();
    QCOMPARE(std::size_t(written.size()), bytes.size() + id.size());
    QVERIFY(!written.contains(id.c_str()));
    QVERIFY(written.contains("123456.000*kWh"));
}

void TestInspectorCapture::whatCannotBeSavedIsSaid()
{
    openMany();
    m_page->sharing()->saveTo(path("not there/b.mscap"), ui::CaptureForm::Capture, false, false);
    QTRY_VERIFY2(notice().startsWith(QStringLiteral("Not saved in ")), qPrintable(notice()));
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
