// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "ui/models/parsetreemodel.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/byteview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
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
    /// The action with that key, as a person's key press would trigger it.
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : page.menuActions())
            if (action->shortcut() == keys)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no action has ") + keys.toString()));
    }
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
        bench.trigger(QKeySequence(Qt::Key_F8));
        QCOMPARE(bench.shown(), quint64(4));
        bench.trigger(QKeySequence(Qt::CTRL | Qt::Key_Up));
        QCOMPARE(bench.shown(), quint64(3));
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
