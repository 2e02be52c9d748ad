// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datadialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

using Kind = CareTask::Kind;

/// Writes down what it is asked for; answers when told.
class FakeCare : public HistoryCare
{
    Q_OBJECT
public:
    quint64 start(const CareTask &task) override
    {
        tasks.push_back(task);
        return tasks.size();
    }
    void cancel(quint64 job) override { cancelled.push_back(job); }

    void tell(qint64 done, qint64 total) { Q_EMIT progressed(tasks.size(), done, total); }
    void answer(CareOutcome outcome)
    {
        outcome.task = tasks.back();
        Q_EMIT finished(tasks.size(), outcome);
    }

    std::vector<CareTask> tasks;
    std::vector<quint64> cancelled;
};

UtcSeconds at(std::int64_t seconds)
{
    return UtcSeconds(std::chrono::seconds(seconds));
}

} // namespace

class TestDataDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_care = std::make_unique<FakeCare>();
        m_dialog = std::make_unique<DataDialog>(m_care.get());
        m_dialog->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_file = QStringLiteral("/home/ada/file");
        m_yes = true;
        m_dialog->setSeams({ [this](const QString &) { return m_file; },
                             [this](const QString &, const QString &) { return m_file; },
                             [this](const QString &question) {
                                 m_question = question;
                                 return m_yes;
                             } });
        m_dialog->show();
    }

    void showsSizesAndImports()
    {
        QCOMPARE(m_care->tasks.size(), 1u);
        QCOMPARE(m_care->tasks[0].kind, Kind::Look);
        answerLook();
        QCOMPARE(label("path")->text(), QStringLiteral("/data/history.sqlite · 41\u00a0MB"));
        const auto *sizes = m_dialog->findChild<QTableWidget *>(QStringLiteral("sizes"));
        QCOMPARE(sizes->rowCount(), 4);
        QCOMPARE(sizes->item(0, 0)->text(), QStringLiteral("Readings of the newest weeks, as rows"));
        QCOMPARE(m_dialog->findChild<QTableWidget *>(QStringLiteral("imports"))->rowCount(), 1);
    }

    void doesOneThingAtATime()
    {
        QVERIFY(!button("verify")->isEnabled()); // the sizes are being read
        answerLook();
        button("verify")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Verify);
        QVERIFY(!button("backup")->isEnabled());
        m_care->tell(250, 1000);
        QCOMPARE(m_dialog->findChild<QProgressBar *>(QStringLiteral("progress"))->value(), 250);
        button("cancel")->click();
        QCOMPARE(m_care->cancelled, std::vector<quint64> { 2 });
        CareOutcome outcome;
        outcome.error = HistoryError::Cancelled;
        m_care->answer(outcome);
        QVERIFY(button("backup")->isEnabled());
        QVERIFY(!button("cancel")->isVisible());
    }

    void offersToCancelOnlyWhatCanBe()
    {
        QVERIFY(!button("cancel")->isVisible()); // the look at the file is done by itself
        answerLook();
        button("backup")->click();
        QVERIFY(button("cancel")->isVisible());
        m_care->answer({});
        QVERIFY(!button("cancel")->isVisible());
        button("verify")->click();
        QVERIFY(button("cancel")->isVisible());
    }

    void saysWhatCameOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("differences");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<QString>("text");
        QTest::newRow("right") << "verify" << 0 << QStringList()
                               << "All totals are right: 86,400 readings were added up again.";
        QTest::newRow("wrong") << "verify" << 2 << QStringList()
                               << QStringLiteral("2 differences in 86,400 readings. “meterscope-cli history verify” "
                                                 "lists them.");
        QTest::newRow("sound") << "check" << 0 << QStringList() << "The file is sound.";
        QTest::newRow("damaged")
            << "check" << 0 << QStringList { QStringLiteral("page 7 is never used") }
            << "The file is damaged in 1 place(s). Restore a backup, or go on: when the damage gets "
               "in the way of recording, the file is set aside and all that can be read of it is "
               "taken over. SQLite says: page 7 is never used";
        QTest::newRow("saved") << "backup" << 0 << QStringList() << "Backed up to /home/ada/file.";
    }
    void saysWhatCameOut()
    {
        QFETCH(QString, name);
        QFETCH(int, differences);
        QFETCH(QStringList, problems);
        answerLook();
        button(name.toLatin1().constData())->click();
        CareOutcome outcome;
        outcome.readings = 86'400;
        outcome.differences = quint64(differences);
        outcome.problems = problems;
        m_care->answer(outcome);
        QTEST(label("outcome")->text().replace(QChar(0x202f), QLatin1Char(',')), "text");
    }

    void takesOverOnlyWhatWasShown()
    {
        answerLook();
        QVERIFY(!button("takeOver")->isEnabled());
        button("choose")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Preview);
        QCOMPARE(m_care->tasks.back().file, m_file);
        CareOutcome outcome;
        outcome.outlook.isKnown = true;
        outcome.outlook.readings = 2;
        outcome.outlook.recorded = 3;
        outcome.outlook.unreadable = 1;
        outcome.outlook.rows = QStringList { QStringLiteral("2 timestamp yesterday") };
        m_care->answer(outcome);
        QVERIFY(label("preview")->text().startsWith(
            QStringLiteral("2 readings would come, 3 are recorded already, 1 cannot be read.")));
        QVERIFY(label("preview")->text().contains(QStringLiteral("2 timestamp yesterday")));
        button("takeOver")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Import);
        QCOMPARE(m_care->tasks.back().file, m_file);
        CareOutcome done;
        done.readings = 2;
        m_care->answer(done);
        // The sizes and imports are read again; what was said stays.
        QCOMPARE(m_care->tasks.back().kind, Kind::Look);
        answerLook();
        QCOMPARE(label("outcome")->text(), QStringLiteral("2 readings taken over."));
        QVERIFY(!button("takeOver")->isEnabled());
    }

    void looksAgainWithKeysAndCountry()
    {
        answerLook();
        button("choose")->click();
        CareOutcome closed;
        closed.outlook.isKnown = true;
        closed.outlook.unreadable = 4;
        closed.outlook.needsKey = true;
        m_care->answer(closed);
        QVERIFY(label("preview")->text().contains(QStringLiteral("no key opens them")));
        QVERIFY(!button("takeOver")->isEnabled());
        m_file = QStringLiteral("/home/ada/keys");
        button("chooseKeys")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Preview);
        QCOMPARE(m_care->tasks.back().file, QStringLiteral("/home/ada/file"));
        QCOMPARE(m_care->tasks.back().keyFile, m_file);
        CareOutcome open;
        open.outlook.isKnown = true;
        open.outlook.readings = 4;
        m_care->answer(open);
        auto *profile = m_dialog->findChild<QComboBox *>(QStringLiteral("profile"));
        profile->setCurrentIndex(profile->findText(QStringLiteral("Luxembourg")));
        QCOMPARE(m_care->tasks.back().kind, Kind::Preview);
        QCOMPARE(m_care->tasks.back().profile, QStringLiteral("lu"));
        QVERIFY(!button("takeOver")->isEnabled()); // what was shown is not what would come
        m_care->answer(open);
        button("takeOver")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Import);
        QCOMPARE(m_care->tasks.back().keyFile, m_file);
        QCOMPARE(m_care->tasks.back().profile, QStringLiteral("lu"));
    }

    void wantsALookAgainWhenKeysAreTyped()
    {
        answerLook();
        button("choose")->click();
        CareOutcome outcome;
        outcome.outlook.isKnown = true;
        outcome.outlook.readings = 4;
        m_care->answer(outcome);
        QVERIFY(button("takeOver")->isEnabled());
        page("keys");
        auto *keys = m_dialog->findChild<QLineEdit *>(QStringLiteral("keys"));
        QTest::keyClicks(keys, QStringLiteral("/k"));
        QVERIFY(!button("takeOver")->isEnabled());
        QTest::keyClick(keys, Qt::Key_Return);
        QCOMPARE(m_care->tasks.back().kind, Kind::Preview);
        QCOMPARE(m_care->tasks.back().keyFile, QStringLiteral("/k"));
    }

    void tellsDoubtsInPlainWords()
    {
        answerLook({ doubt(3), doubt(4, CareDoubt::Decision::Rejected) });
        const auto *table = m_dialog->findChild<QTableWidget *>(QStringLiteral("doubts"));
        const QStringList expected { QStringLiteral("Energy from the grid T2"),
                                     QStringLiteral("4,761.307 → 99,999.999 kWh"),
                                     QStringLiteral("25/10/2026 00:00:00\n– 25/10/2026 00:00:02"),
                                     QStringLiteral("3"),
                                     QStringLiteral("E0031"),
                                     QStringLiteral("not decided") };
        for (int column = 0; column < expected.size(); ++column)
            QCOMPARE(table->item(0, column)->text(), expected[column]);
        QCOMPARE(table->item(1, 5)->text(), QStringLiteral("left out"));
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->tabText(2), QStringLiteral("Dou&btful (1)"));
    }

    void decidesTheChosenDoubt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("accept") << "accept" << int(Kind::Accept);
        QTest::newRow("leave out") << "reject" << int(Kind::Reject);
    }
    void decidesTheChosenDoubt()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        answerLook({ doubt(3), doubt(4) });
        m_dialog->findChild<QTableWidget *>(QStringLiteral("doubts"))->setCurrentCell(1, 0);
        button(name.toLatin1().constData())->click();
        QCOMPARE(int(m_care->tasks.back().kind), kind);
        QCOMPARE(m_care->tasks.back().doubt, 4);
        m_care->answer({});
        answerLook({ doubt(3), doubt(4, CareDoubt::Decision::Accepted) });
        QVERIFY(!button("accept")->isEnabled()); // it counts already
        QVERIFY(button("reject")->isEnabled());
    }

    void saysWhyADoubtCannotCount()
    {
        answerLook({ doubt(3) });
        button("accept")->click();
        CareOutcome outcome;
        outcome.error = HistoryError::Contradicted;
        m_care->answer(outcome);
        answerLook({ doubt(3) });
        QCOMPARE(label("outcome")->text(),
                 QStringLiteral("These readings cannot count: later readings of the meter are lower."));
    }

    void saysThatNothingIsDoubtful()
    {
        answerLook();
        page("doubts");
        QVERIFY(label("doubtText")->text().startsWith(QStringLiteral("No reading is doubtful")));
        QVERIFY(!button("accept")->isVisible());
    }

    void appliesAKeepOnlyOnceItsPriceIsShown()
    {
        answerLook();
        page("keepDetail");
        QCOMPARE(m_care->tasks.back().kind, Kind::Estimate); // the sizes of what there is
        QVERIFY(button("verify")->isEnabled()); // nobody waits for it
        m_care->answer(estimate(0, 0));
        const auto *tiers = m_dialog->findChild<QTableWidget *>(QStringLiteral("tiers"));
        QCOMPARE(tiers->item(0, 2)->text(), QStringLiteral("40\u00a0MB"));
        QCOMPARE(tiers->item(0, 3)->text(), QStringLiteral("nothing"));
        QCOMPARE(tiers->item(2, 1)->text(), QStringLiteral("33")); // quarter hours, hours and days
        QVERIFY(!button("apply")->isEnabled());

        chooseDays("keepDetail", 92);
        QVERIFY(!button("apply")->isEnabled());
        QCOMPARE(m_care->tasks.back().kind, Kind::Estimate);
        QCOMPARE(m_care->tasks.back().keep, (CareKeep { 92, 0 }));
        m_care->answer(estimate(500, 0));
        QCOMPARE(tiers->item(0, 3)->text(), QStringLiteral("500"));
        QVERIFY(label("wouldGo")->text().startsWith(
            QStringLiteral("This would take away 500 readings and 0 minutes (5.0\u00a0kB) for good.")));
        QVERIFY(button("apply")->isEnabled());

        const std::size_t before = m_care->tasks.size();
        m_yes = false;
        button("apply")->click();
        QCOMPARE(m_care->tasks.size(), before);
        QVERIFY(m_question.contains(QStringLiteral("500 readings")));
        m_yes = true;
        button("apply")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Keep);
        QCOMPARE(m_care->tasks.back().keep, (CareKeep { 92, 0 }));
    }

    void estimatesTheNewestChoice()
    {
        answerLook();
        page("keepDetail");
        chooseDays("keepDetail", 31); // while the first estimate still runs
        chooseDays("keepDetail", 92);
        const std::size_t before = m_care->tasks.size();
        m_care->answer(estimate(0, 0));
        QVERIFY(!button("apply")->isEnabled()); // that was of another choice
        QCOMPARE(m_care->tasks.size(), before + 1);
        QCOMPARE(m_care->tasks.back().keep, (CareKeep { 92, 0 }));
    }

    void showsHowFarPruningIsAndStopsIt()
    {
        answerLook();
        page("keepDetail");
        m_care->answer(estimate(0, 0));
        chooseDays("keepDetail", 92);
        m_care->answer(estimate(500, 0));
        button("apply")->click();
        m_care->answer({});
        answerLook({}, { 92, 0 });
        QCOMPARE(m_care->tasks.back().kind, Kind::Estimate);
        m_care->answer(estimate(125, 0));
        QVERIFY(label("wouldGo")->text().contains(QStringLiteral("Still to go: 125 readings")));
        QCOMPARE(m_dialog->findChild<QProgressBar *>(QStringLiteral("pruned"))->value(), 750);
        button("stop")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Keep);
        QCOMPARE(m_care->tasks.back().keep, CareKeep {});
        m_care->answer({});
        answerLook();
        m_care->answer(estimate(0, 0));
        QVERIFY(!button("stop")->isVisible());
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("keepDetail"))->currentText(),
                 QStringLiteral("for ever"));
    }

    void showsADurationChosenElsewhere()
    {
        answerLook({}, { 45, 400 });
        page("keepDetail");
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("keepDetail"))->currentData().toInt(), 45);
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("keepMinutes"))->currentText(),
                 QStringLiteral("400 day(s)"));
        const auto *offered = m_dialog->findChild<QComboBox *>(QStringLiteral("keepDetail"));
        QCOMPARE(offered->itemText(offered->findData(92)), QStringLiteral("92 day(s)"));
        QCOMPARE(offered->itemText(offered->findData(366)), QStringLiteral("1 year(s)"));
        QCOMPARE(offered->itemText(offered->findData(3653)), QStringLiteral("10 year(s)"));
    }

    void offersNothingOfAnUnknownFile()
    {
        answerLook();
        button("choose")->click();
        m_care->answer({});
        QVERIFY(!button("takeOver")->isEnabled());
        QCOMPARE(label("preview")->text(),
                 QStringLiteral("This is neither a capture nor a CSV file that is known here."));
    }

    void undoesTheChosenImport()
    {
        answerLook();
        QVERIFY(!button("undo")->isEnabled());
        m_dialog->findChild<QTableWidget *>(QStringLiteral("imports"))->setCurrentCell(0, 0);
        button("undo")->click();
        QCOMPARE(m_care->tasks.back().kind, Kind::Undo);
        QCOMPARE(m_care->tasks.back().import, 7);
    }

    void asksBeforeItDeletes()
    {
        answerLook();
        m_dialog->findChild<QDateEdit *>(QStringLiteral("from"))->setDate(QDate(2026, 10, 25));
        m_dialog->findChild<QDateEdit *>(QStringLiteral("to"))->setDate(QDate(2026, 10, 25));
        m_yes = false;
        const std::size_t before = m_care->tasks.size();
        button("delete")->click();
        QCOMPARE(m_care->tasks.size(), before);
        QVERIFY(m_question.contains(QStringLiteral("25/10/2026")));
        m_yes = true;
        button("delete")->click();
        // That day has 25 hours: 24 October 22:00 UTC to 25 October 23:00 UTC.
        QCOMPARE(m_care->tasks.back().kind, Kind::Delete);
        QCOMPARE(m_care->tasks.back().from, at(1'792'879'200));
        QCOMPARE(m_care->tasks.back().to, at(1'792'879'200 + 25 * 3600));
        CareOutcome outcome;
        outcome.readings = 12;
        outcome.telegrams = 15;
        m_care->answer(outcome);
        QCOMPARE(label("outcome")->text(), QStringLiteral("12 readings and 15 raw telegrams deleted."));
    }

    void startsNothingWithoutAFile()
    {
        answerLook();
        m_file.clear();
        const std::size_t before = m_care->tasks.size();
        for (const char *name : { "backup", "restore", "choose" })
            button(name)->click();
        QCOMPARE(m_care->tasks.size(), before);
    }

    void isReachedByKeyboardAndNamed()
    {
        answerLook();
        for (const QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            QVERIFY2(each->focusPolicy() & Qt::TabFocus, qPrintable(each->objectName()));
            QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
        }
        for (const QTableWidget *table : m_dialog->findChildren<QTableWidget *>())
            QVERIFY(!table->accessibleName().isEmpty());
        for (const QComboBox *box : m_dialog->findChildren<QComboBox *>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }

private:
    void answerLook(const std::vector<CareDoubt> &doubts = {}, const CareKeep &keep = {})
    {
        CareOutcome outcome;
        outcome.path = QStringLiteral("/data/history.sqlite");
        outcome.bytes = 41'000'000;
        outcome.tables = { { QStringLiteral("snapshot"), 40'000'000, 600'000 },
                           { QStringLiteral("rollup_15m"), 3000, 25 },
                           { QStringLiteral("rollup_1h"), 700, 6 },
                           { QStringLiteral("rollup_1d"), 200, 2 } };
        outcome.imports = { { 7, QStringLiteral("data.csv"), at(1'792'879'200), 2 } };
        outcome.doubts = doubts;
        outcome.keep = keep;
        m_care->answer(outcome);
    }
    /// 24 October 2026 22:00 UTC is midnight in Amsterdam.
    static CareDoubt doubt(std::int64_t id, CareDoubt::Decision decision = CareDoubt::Decision::Pending)
    {
        return { id,      QStringLiteral("E0031"), at(1'792'879'200),         at(1'792'879'202),
                 3,       kImportTariff2,          Decimal::parse("4761307"), Decimal::parse("99999999"),
                 decision };
    }
    static CareOutcome estimate(quint64 readings, quint64 minutes)
    {
        CareOutcome outcome;
        outcome.estimate = { readings, readings * 10, minutes, minutes * 120, 600'000, 40'000'000, 10'000, 1'200'000 };
        return outcome;
    }
    /// Opens the page that a widget is on.
    void page(const char *name)
    {
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        const auto *widget = m_dialog->findChild<QWidget *>(QString::fromLatin1(name));
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(widget))
                tabs->setCurrentIndex(i);
        }
    }
    void chooseDays(const char *name, int days)
    {
        auto *box = m_dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(days));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QLabel *label(const char *name) const { return m_dialog->findChild<QLabel *>(QString::fromLatin1(name)); }

    std::unique_ptr<FakeCare> m_care;
    std::unique_ptr<DataDialog> m_dialog;
    QString m_file;
    QString m_question;
    bool m_yes = true;
};

QTEST_MAIN(TestDataDialog)
#include "tst_datadialog.moc"
