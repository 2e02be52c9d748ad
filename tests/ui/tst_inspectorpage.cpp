// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "ui/models/fieldseries.h"
#include "ui/models/parsetreemodel.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/byteview.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldplot.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;

namespace {

/// A page with a feed, shown.
struct Bench
{
    Feed feed;
    InspectorPage page { &feed };

    Bench()
    {
        page.resize(1128, 660);
        page.show();
        QApplication::setActiveWindow(&page); // the offscreen platform never does
    }
    /// Sends and waits until the list has that many rows.
    void send(const std::string &bytes, int rows)
    {
        feed.send(bytes);
        waitForRows(rows);
    }
    void waitForRows(int rows) { QTRY_COMPARE(page.telegrams()->rowCount(), rows); }

    [[nodiscard]] QTableView *list() { return page.findChild<QTableView *>(QStringLiteral("telegramList")); }
    [[nodiscard]] QTreeView *tree() { return page.findChild<QTreeView *>(QStringLiteral("fieldTree")); }
    [[nodiscard]] ByteView *bytes() { return page.findChild<ByteView *>(QStringLiteral("byteView")); }
    [[nodiscard]] QLabel *label(const char *name) { return page.findChild<QLabel *>(QLatin1String(name)); }
    [[nodiscard]] quint64 shown() const { return page.shown() ? page.shown()->number : 0; }
    [[nodiscard]] std::string selectedText()
    {
        const ByteRange range = page.place()->selected().bytes;
        const auto begin = page.shown()->tree.frame.raw.begin() + range.offset;
        return { begin, begin + range.length };
    }
    void click(std::uint32_t offset)
    {
        bytes()->setSelection({ offset, 1 }); // brings it into view
        const QRect cell = bytes()->cells().textCell(offset);
        const QPoint scrolled(bytes()->horizontalScrollBar()->value(), bytes()->verticalScrollBar()->value() - 2);
        QTest::mouseClick(bytes()->viewport(), Qt::LeftButton, {}, cell.center() - scrolled);
    }
    void selectField(const char *obis)
    {
        const QAbstractItemModel *model = tree()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == QLatin1String(obis))
                return tree()->setCurrentIndex(model->index(row, 0));
        QFAIL(obis);
    }
    /// The action with that key, as a person's key press would trigger it.
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : page.menuActions())
            if (action->shortcut() == keys)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no action has ") + keys.toString()));
    }
};

/// Keeps what it is to save.
class FakeFiles : public CaptureFiles
{
public:
    void save(const QString &, CaptureForm, std::vector<SavedRecord> saved) override { records = std::move(saved); }

    std::vector<SavedRecord> records;
};

const std::string &damagedTelegram()
{
    static const std::string kText = [] {
        std::string text = dsmrTelegram();
        text[text.find("32.7.0") + 2] = ',';
        return text;
    }();
    return kText;
}

} // namespace

class InspectorPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
        applyTheme(ThemeChoice::Light);
    }

    void emptyPageSaysSo()
    {
        Bench bench;
        QVERIFY(bench.label("emptyText")->isVisible());
        QVERIFY(!bench.label("emptyText")->text().isEmpty());
        bench.send(dsmrTelegram(), 1);
        QVERIFY(!bench.label("emptyText")->isVisible());
    }

    void followsTheNewest()
    {
        Bench bench;
        for (int i = 1; i <= 3; ++i) {
            bench.send(dsmrTelegram(100 * i, i), i);
            QCOMPARE(bench.shown(), quint64(i));
        }
        QCOMPARE(bench.label("fieldsRemark")->text(), QStringLiteral("telegram 3 · 12 field(s)"));
    }

    void choosingARowStopsFollowingAndEndResumes()
    {
        Bench bench;
        for (int i = 1; i <= 5; ++i)
            bench.send(dsmrTelegram(100, i), i);
        QVERIFY(bench.page.isFollowing());
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Up);
        QVERIFY(!bench.page.isFollowing());
        QCOMPARE(bench.shown(), quint64(4));
        bench.send(dsmrTelegram(100, 6), 6);
        QCOMPARE(bench.shown(), quint64(4));
        QTest::keyClick(bench.list(), Qt::Key_End);
        QVERIFY(bench.page.isFollowing());
        QCOMPARE(bench.shown(), quint64(6));
    }

    void stoppedListStandsStill()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        bench.page.setRunning(false);
        bench.feed.send(dsmrTelegram());
        bench.feed.send(dsmrTelegram());
        bench.page.setRunning(true);
        bench.send(dsmrTelegram(), 2);
        QCOMPARE(bench.shown(), quint64(4)); // two passed by, and are counted
    }

    void fieldLeadsToBytesAndBytesToField()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        auto *model = qobject_cast<ParseTreeModel *>(bench.tree()->model());
        bench.tree()->setFocus();
        QModelIndex line;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == QStringLiteral("1-0:1.8.2"))
                line = model->index(row, 0);
        QVERIFY(line.isValid());
        bench.tree()->setCurrentIndex(line);
        QCOMPARE(bench.selectedText(), std::string("1-0:1.8.2(003905.113*kWh)\r\n"));
        QCOMPARE(bench.bytes()->selection(), bench.page.place()->selected().bytes);
        QCOMPARE(bench.bytes()->marks().value.length, 10u);
        QVERIFY(bench.tree()->viewport()->rect().contains(bench.tree()->visualRect(line)));

        // Back: a step to the right of the cursor lies in the code; thirty steps later is another line.
        bench.bytes()->setFocus();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(bench.bytes(), Qt::Key_Right);
        QModelIndex field = bench.tree()->currentIndex();
        while (field.parent().isValid())
            field = field.parent();
        QCOMPARE(field.siblingAtColumn(0).data().toString(), QStringLiteral("0-0:96.14.0"));
    }

    void sameFieldStaysSelectedFromTelegramToTelegram()
    {
        Bench bench;
        bench.send(dsmrTelegram(100, 1), 1);
        auto *model = bench.tree()->model();
        bench.tree()->setCurrentIndex(model->index(model->rowCount() - 3, 0));
        const std::uint32_t node = bench.page.place()->selected().node;
        QVERIFY(node != ParseNode::kNone);
        bench.send(dsmrTelegram(2100, 2), 2);
        QCOMPARE(bench.shown(), quint64(2));
        QCOMPARE(bench.page.place()->selected().node, node);
    }

    void faultsAreReachedByKey()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.feed.send(damagedTelegram());
        bench.feed.send(dsmrTelegram());
        bench.feed.send(dsmrTelegram().substr(0, 90));
        bench.send(dsmrTelegram(), 5);
        bench.trigger(QKeySequence(Qt::Key_F7));
        QCOMPARE(bench.shown(), quint64(4));
        bench.trigger(QKeySequence(Qt::Key_F7));
        QCOMPARE(bench.shown(), quint64(2));
        QVERIFY(!bench.bytes()->marks().damaged.empty());
        QCOMPARE(bench.bytes()->selection().offset, bench.bytes()->marks().damaged.front());
        bench.trigger(QKeySequence(Qt::Key_F8));
        QCOMPARE(bench.shown(), quint64(4));
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_Up));
        QCOMPARE(bench.shown(), quint64(3));
    }

    void bookmarksAreReachedByKey()
    {
        Bench bench;
        for (int i = 1; i <= 5; ++i)
            bench.feed.send(dsmrTelegram(100, i));
        bench.waitForRows(5);
        bench.page.list()->goToRow(1);
        bench.trigger(QKeySequence(Qt::Key_B));
        bench.page.list()->goToRow(3);
        bench.trigger(QKeySequence(Qt::Key_B));
        QVERIFY(bench.list()->model()->index(3, 0).data(TelegramListModel::BookmarkRole).toBool());
        bench.trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
        QCOMPARE(bench.shown(), quint64(2));
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(bench.shown(), quint64(4));
        bench.trigger(QKeySequence(Qt::Key_B)); // and off again
        bench.page.list()->goToRow(0);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(bench.shown(), quint64(2));
    }

    /// For every node: selected, its bytes are highlighted; a click on the first of them selects it or a part of it.
    void everyNodeLeadsToItsBytesAndBack_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("DSMR") << dsmrTelegram();
        QTest::newRow("SML") << smlTelegram();
        QTest::newRow("damaged") << damagedTelegram();
    }
    void everyNodeLeadsToItsBytesAndBack()
    {
        QFETCH(std::string, bytes);
        Bench bench;
        bench.send(bytes, 1);
        const auto telegram = bench.page.shown();
        const auto &nodes = telegram->tree.nodes;
        QVERIFY(nodes.size() > 10);
        for (std::uint32_t node = 0; node < nodes.size(); ++node) {
            if (nodes[node].range.empty())
                continue;
            bench.page.place()->select(TelegramPlace::ofNode(telegram->tree, node));
            QCOMPARE(bench.bytes()->selection(), nodes[node].range);
            const ByteMarks &marks = bench.bytes()->marks();
            QVERIFY(marks.enclosing.encloses(nodes[node].range) || marks.value == nodes[node].range);
            bench.click(nodes[node].range.offset);
            const std::uint32_t chosen = bench.page.place()->selected().node;
            QVERIFY2(chosen >= node && chosen < nodes[node].next, qPrintable(QString::number(node)));
        }
    }

    void bytesThatChangedAreMarked()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram(100, 1));
        bench.send(dsmrTelegram(2100, 2), 2);
        const auto &changed = bench.bytes()->marks().changed;
        // The digit of the second, one of the power; then the checksum.
        const std::string sent = dsmrTelegram(2100, 2);
        QVERIFY(changed.size() >= 3);
        QCOMPARE(std::size_t(changed[0]), sent.find("02S)") + 1);
        QCOMPARE(std::size_t(changed[1]), sent.find("02.100*kW") + 1);
        QVERIFY(std::size_t(changed[2]) > sent.find('!'));
        bench.page.list()->goToRow(0);
        QVERIFY(bench.bytes()->marks().changed.empty()); // nothing came before
    }

    void differenceToThePreviousAndOfTwoSelected()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram(100, 1));
        bench.feed.send(dsmrTelegram(100, 2));
        bench.send(dsmrTelegram(2100, 3), 3);
        bench.trigger(QKeySequence(Qt::Key_D));
        QCOMPARE(bench.page.lower(), InspectorPage::Lower::Difference);
        auto *fields = bench.page.findChild<QTableView *>(QStringLiteral("diffFields"));
        QCOMPARE(fields->model()->rowCount(), 3); // time, power, checksum
        bench.page.list()->goToRow(1);
        QCOMPARE(fields->model()->rowCount(), 2); // time, checksum
        bench.page.list()->goToRow(0);
        QVERIFY(bench.label("diffNothing")->isVisible());
        // The first and the third, by keyboard: Shift extends, and two are compared.
        QItemSelection two;
        for (const int row : { 0, 2 })
            two.select(bench.list()->model()->index(row, 0),
                       bench.list()->model()->index(row, TelegramListModel::ColumnCount - 1));
        bench.list()->selectionModel()->select(two, QItemSelectionModel::ClearAndSelect);
        QVERIFY(!bench.label("diffNothing")->isVisible());
        QCOMPARE(bench.label("diffBeforeName")->text(), QStringLiteral("telegram 1"));
        QCOMPARE(bench.label("diffAfterName")->text(), QStringLiteral("telegram 3"));
        // A field is marked in both.
        fields->setCurrentIndex(fields->model()->index(1, 0));
        auto *before = bench.page.findChild<ByteView *>(QStringLiteral("diffBefore"));
        auto *after = bench.page.findChild<ByteView *>(QStringLiteral("diffAfter"));
        QCOMPARE(before->marks().value.length, 6u); // 00.100
        QCOMPARE(after->marks().value, before->marks().value);
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Escape);
        QCOMPARE(bench.page.lower(), InspectorPage::Lower::Telegram);
    }

    void fieldIsPlottedOverAllTelegrams()
    {
        Bench bench;
        for (int i = 1; i <= 3; ++i)
            bench.feed.send(dsmrTelegram(1000 * i, i));
        bench.feed.send(damagedTelegram());
        bench.send(dsmrTelegram(4000, 5), 5);
        bench.selectField("1-0:1.7.0");
        bench.trigger(QKeySequence(Qt::Key_P));
        QCOMPARE(bench.page.lower(), InspectorPage::Lower::Plot);
        auto *plot = bench.page.findChild<FieldPlot *>();
        auto *table = bench.page.findChild<QTableView *>(QStringLiteral("plotTable"));
        QTRY_COMPARE(table->model()->rowCount(), 4); // what a rejected telegram says is not known
        QCOMPARE(table->model()->index(3, FieldSeries::ValueColumn).data().toString(), QStringLiteral("4.000\u00a0kW"));
        bench.send(dsmrTelegram(5000, 6), 6);
        QTRY_COMPARE(table->model()->rowCount(), 5); // it goes on with the line
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY2(bench.label("plotRemark")->text().startsWith(QStringLiteral("2.000\u00a0kW")),
                 qPrintable(bench.label("plotRemark")->text()));
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(bench.shown(), quint64(2));
        QTest::keyClick(plot, Qt::Key_Escape);
        QCOMPARE(bench.page.lower(), InspectorPage::Lower::Telegram);
    }

    void statesArePlottedByName()
    {
        Bench bench;
        for (int i = 1; i <= 2; ++i)
            bench.send(dsmrTelegram(100, i), i);
        bench.selectField("0-0:96.14.0");
        bench.trigger(QKeySequence(Qt::Key_P));
        auto *table = bench.page.findChild<QTableView *>(QStringLiteral("plotTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, FieldSeries::ValueColumn).data().toString(), QStringLiteral("T2 normal"));
    }

    void statisticsLeadToTheLastFault()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.feed.send(damagedTelegram());
        bench.send(dsmrTelegram(), 3);
        bench.trigger(QKeySequence(Qt::Key_S));
        QCOMPARE(bench.page.lower(), InspectorPage::Lower::Statistics);
        auto *faults = bench.page.findChild<QTableView *>(QStringLiteral("faultTable"));
        QCOMPARE(faults->model()->rowCount(), 1);
        faults->setFocus();
        faults->setCurrentIndex(faults->model()->index(0, 0));
        QTest::keyClick(faults, Qt::Key_Return);
        QCOMPARE(bench.shown(), quint64(2));
    }

    void bytesAreCopiedInEveryForm_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("copied");
        QTest::newRow("hex") << QStringLiteral("Copy as &hex") << QStringLiteral("2F 45");
        QTest::newRow("C array") << QStringLiteral("Copy as C &array")
                                 << QStringLiteral("static const unsigned char telegram[2] = {\n    0x2F, 0x45,\n};\n");
        QTest::newRow("text") << QStringLiteral("Copy as &text") << QStringLiteral("/E");
        QTest::newRow("JSON") << QStringLiteral("Copy as &JSON") << QStringLiteral("{\"verdict\":\"ok\"}");
    }
    void bytesAreCopiedInEveryForm()
    {
        QFETCH(QString, action);
        Bench bench;
        bench.page.setJsonWriter([](const Snapshot &telegram) {
            return QByteArray("{\"verdict\":\"") + verdictName(telegram.verdict).data() + "\"}";
        });
        bench.send(dsmrTelegram(), 1);
        QTest::keyClick(bench.bytes(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(bench.bytes(), Qt::Key_Right, Qt::ShiftModifier);
        for (QAction *candidate : bench.page.menuActions())
            if (candidate->text() == action)
                candidate->trigger();
        QTEST(QGuiApplication::clipboard()->text(), "copied");
    }

    /// What a person shares must not say whose meter it is.
    void reportIsRedacted()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.send(damagedTelegram(), 2);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(!report.contains(QStringLiteral("4530303438303030303331363534323137")));
        QVERIFY(!report.contains(QStringLiteral("E0048000031654217")));
        QVERIFY(report.contains(QStringLiteral("Kept: 1 good, 1 rejected")));
        QVERIFY(report.contains(QStringLiteral("Verdict rejected, checksum bad")));
        QVERIFY(report.contains(QStringLiteral("bits 1→0: 1, 0→1: 0"))); // 2E is 2C
        QVERIFY(report.contains(QStringLiteral("1-0:32,7.0(231.4*V)")));
    }

    void savesWhatIsListedOrSelected()
    {
        Bench bench;
        FakeFiles files;
        bench.page.setCaptureFiles(&files);
        bench.feed.send(dsmrTelegram(100, 1));
        bench.feed.send(damagedTelegram());
        bench.send(dsmrTelegram(100, 3), 3);
        bench.page.sharing()->saveTo(QStringLiteral("a"), CaptureForm::Capture, false, false);
        QCOMPARE(files.records.size(), std::size_t(3));
        const std::string first = dsmrTelegram(100, 1);
        QCOMPARE(files.records[0].bytes, std::vector<std::uint8_t>(first.begin(), first.end()));
        bench.page.list()->goToRow(1);
        bench.page.sharing()->saveTo(QStringLiteral("a"), CaptureForm::Capture, true, true);
        QCOMPARE(files.records.size(), std::size_t(1));
        const std::string id = "4530303438303030303331363534323137";
        const auto &bytes = files.records[0].bytes;
        QVERIFY(std::search(bytes.begin(), bytes.end(), id.begin(), id.end()) == bytes.end());
        QCOMPARE(bytes.size(), damagedTelegram().size());
        Q_EMIT files.failed(QStringLiteral("a"), QStringLiteral("No space left on device"));
        QCOMPARE(bench.label("inspectorNotice")->text(), QStringLiteral("Not saved in a: No space left on device"));
    }

    void filterListsWhatFits()
    {
        Bench bench;
        for (int i = 1; i <= 4; ++i)
            bench.feed.send(dsmrTelegram(1000 * i, i));
        bench.feed.send(damagedTelegram());
        bench.waitForRows(5);
        auto *field = bench.page.findChild<QLineEdit *>(QStringLiteral("filterField"));
        field->setText(QStringLiteral("1-0:1.7.0 > 2 kW"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.list()->model()->rowCount(), 2);
        QCOMPARE(bench.label("filterCount")->text(), QStringLiteral("2 of 5"));
        bench.send(dsmrTelegram(5000, 6), 6);
        QCOMPARE(bench.list()->model()->rowCount(), 3); // what comes is asked too
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(bench.list()->model()->rowCount(), 6);
        QCOMPARE(bench.label("filterCount")->text(), QString());
    }

    void errorOfTheFilterPointsAtItsPlace()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        auto *field = bench.page.findChild<FilterField *>();
        field->setText(QStringLiteral("crc == bad and nonsense > 1"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.list()->model()->rowCount(), 1); // the list stays as it was
        QVERIFY(bench.label("inspectorNotice")->isVisible());
        QVERIFY(bench.label("inspectorNotice")->text().contains(QStringLiteral("nonsense")));
        QCOMPARE(field->accessibleDescription(), bench.label("inspectorNotice")->text());
        QCOMPARE(field->marked(), (TelegramFilter::Place { 15, 8 }));
        // Something is missing at the end: the last character is marked.
        field->setText(QStringLiteral("crc =="));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->marked(), (TelegramFilter::Place { 5, 1 }));
        field->setText(QStringLiteral("crc == ok"));
        QVERIFY(!bench.label("inspectorNotice")->isVisible());
        QCOMPARE(field->marked().length, 0);
    }

    void filterIsCompleted()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        auto *field = bench.page.findChild<FilterField *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("verd"));
        auto *completer = bench.page.findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("verdict"));
        // The codes of the telegram that is shown are proposed.
        field->clear();
        QTest::keyClicks(field, QStringLiteral("1-0:32"));
        QVERIFY(completer->popup()->isVisible());
        QVERIFY(completer->popup()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("1-0:32.7.0")));
    }

    void timeIsGoneTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("number");
        QTest::newRow("a second") << QStringLiteral("11:41:03") << quint64(2); // the first arrives at 11:41:02
        QTest::newRow("a minute is its first") << QStringLiteral("11:41") << quint64(1);
        QTest::newRow("before all") << QStringLiteral("11:00") << quint64(1);
        QTest::newRow("a date") << QStringLiteral("2026-04-14 11:41:04") << quint64(3);
        QTest::newRow("behind all") << QStringLiteral("12:00") << quint64(5);
        QTest::newRow("no time") << QStringLiteral("noon") << quint64(5);
    }
    void timeIsGoneTo()
    {
        QFETCH(QString, text);
        Bench bench;
        for (int i = 1; i <= 5; ++i)
            bench.feed.send(dsmrTelegram(100, i));
        bench.waitForRows(5);
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_G));
        auto *field = bench.page.findChild<QLineEdit *>(QStringLiteral("timeField"));
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QTEST(bench.shown(), "number");
        QVERIFY(!bench.label("timeResult")->text().isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void pastedTelegramIsListed()
    {
        Bench bench;
        QGuiApplication::clipboard()->setText(QString::fromStdString(dsmrTelegram(2151, 5)));
        bench.trigger(QKeySequence::Paste);
        QCOMPARE(bench.page.telegrams()->rowCount(), 1);
        QCOMPARE(bench.shown(), quint64(1));
        QCOMPARE(bench.page.telegrams()->index(0, TelegramListModel::PowerColumn).data().toString(),
                 QStringLiteral("2151"));
        QCOMPARE(bench.page.telegrams()->ring().summary(0).frame.source, kPastedSource);
    }

    void everythingHasAnAccessibleName()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        for (const QWidget *widget : bench.page.findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith(u"qt_")
                && qobject_cast<const QHeaderView *>(widget) == nullptr)
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->property("text").isValid(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                                    + widget->objectName()));
    }

    void damageIsExplainedBitByBit()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.send(damagedTelegram(), 2);
        bench.trigger(QKeySequence(Qt::Key_F7));
        auto *facts = bench.page.findChild<FactList *>(QStringLiteral("facts"));
        QVERIFY(!facts->facts().empty());
        // 2E is 00101110, 2C 00101100.
        QCOMPARE(facts->facts().front().text, QStringLiteral("Expected “.” (2E), found “,” (2C): bit 1 fell to 0"));
    }

    void noiseIsExplained()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        bench.send(std::string(37, '\0'), 2);
        auto *facts = bench.page.findChild<FactList *>(QStringLiteral("facts"));
        QVERIFY(facts->isVisible());
        QCOMPARE(facts->facts().front().text, QStringLiteral("Line break, 0x00 × 37: plug or cable moved"));
        bench.page.list()->goToRow(0);
        QVERIFY(!facts->isVisible());
    }

    void onlyFaultsAreListed()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.feed.send(damagedTelegram());
        bench.send(dsmrTelegram(), 3);
        for (QAction *action : bench.page.menuActions())
            if (action->iconText() == QStringLiteral("Only faults"))
                action->trigger();
        QCOMPARE(bench.list()->model()->rowCount(), 1);
        bench.send(dsmrTelegram(), 4);
        QCOMPARE(bench.list()->model()->rowCount(), 1);
    }

    void textIsFoundFromTelegramToTelegram()
    {
        Bench bench;
        bench.feed.send(dsmrTelegram(1111, 1));
        bench.feed.send(dsmrTelegram(2222, 2));
        bench.send(dsmrTelegram(3333, 3), 3);
        bench.trigger(QKeySequence::Find);
        QVERIFY(bench.page.findChild<QWidget *>(QStringLiteral("findBar"))->isVisible());
        auto *field = bench.page.findChild<QLineEdit *>(QStringLiteral("findField"));
        QTest::keyClicks(field, QStringLiteral("1-0:1.7.0("));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.shown(), quint64(3));
        QCOMPARE(bench.selectedText(), std::string("1-0:1.7.0("));
        QVERIFY(!bench.page.isFollowing());
        bench.trigger(QKeySequence::FindNext);
        QCOMPARE(bench.shown(), quint64(1)); // around
        bench.trigger(QKeySequence::FindNext);
        QCOMPARE(bench.shown(), quint64(2));
        bench.trigger(QKeySequence::FindPrevious);
        QCOMPARE(bench.shown(), quint64(1));
        field->setText(QStringLiteral("nowhere"));
        bench.trigger(QKeySequence::FindNext);
        QCOMPARE(bench.label("findResult")->text(), QStringLiteral("Not found"));
        QCOMPARE(bench.shown(), quint64(1));
    }

    void valuesAreFoundHoweverTheyAreSent_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<quint64>("number"); // 0: none has it
        QTest::addColumn<QByteArray>("end"); // of the bytes that are selected
        QTest::newRow("as sent") << "231.4 V" << quint64(1) << QByteArray("231.4");
        QTest::newRow("in another unit") << "0.2314 kV" << quint64(1) << QByteArray("231.4");
        QTest::newRow("SML, with a scaler") << "345 W" << quint64(2) << QByteArray("\x0d\x7a"); // 3450 × 10^-1
        QTest::newRow("nearly") << "231.41 V" << quint64(0) << QByteArray();
        QTest::newRow("of another kind") << "231.4 A" << quint64(0) << QByteArray();
    }
    void valuesAreFoundHoweverTheyAreSent()
    {
        QFETCH(QString, value);
        QFETCH(quint64, number);
        Bench bench;
        bench.feed.send(dsmrTelegram());
        bench.send(smlTelegram(), 2);
        bench.trigger(QKeySequence::Find);
        auto *field = bench.page.findChild<QLineEdit *>(QStringLiteral("findField"));
        QTest::keyClicks(field, value);
        // The second time it is the only one there is.
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_COMPARE(bench.label("findResult")->text(),
                         number == 0 ? QStringLiteral("Not found") : QStringLiteral("telegram %1").arg(number));
        }
        if (number == 0)
            return;
        QCOMPARE(bench.shown(), number);
        QTEST(QByteArray::fromStdString(bench.selectedText()).right(number == 1 ? 5 : 2), "end");
    }

    void noiseShowsItsBytes()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        bench.send(std::string(37, '\0'), 2);
        QCOMPARE(bench.shown(), quint64(2));
        QCOMPARE(bench.bytes()->bytes().size(), std::size_t(37));
        QCOMPARE(bench.tree()->model()->rowCount(), 0);
        QTest::keyClick(bench.bytes(), Qt::Key_Right); // nothing to select in the tree: no harm
        QCOMPARE(bench.page.place()->selected().node, ParseNode::kNone);
    }

    void bytesSayWhatIsSelected()
    {
        Bench bench;
        bench.send(dsmrTelegram(), 1);
        bench.bytes()->setFocus();
        QTest::keyClick(bench.bytes(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(bench.bytes(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(bench.bytes()->textOf(bench.bytes()->selection()), QStringLiteral("2F 45")); // "/E"
        QCOMPARE(bench.bytes()->accessibleDescription(), QStringLiteral("2 byte(s) from 0x0000: 2F 45"));
        QTest::keyClick(bench.bytes(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bench.bytes()->selection().end(), std::uint32_t(dsmrTelegram().size()));
    }
};

QTEST_MAIN(InspectorPageTest)
#include "tst_inspectorpage.moc"
