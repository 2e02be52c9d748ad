// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datadialog.h"

#include <QDateEdit>
#include <QLabel>
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
        QCOMPARE(sizes->rowCount(), 1);
        QCOMPARE(sizes->item(0, 0)->text(), QStringLiteral("snapshot"));
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
        QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 250);
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
        answerLook();
        button("backup")->click();
        QVERIFY(!button("cancel")->isVisible());
        m_care->answer({});
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
        QTest::newRow("damaged") << "check" << 0 << QStringList { QStringLiteral("page 7 is never used") }
                                 << "The file is damaged: page 7 is never used";
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
    }

private:
    void answerLook()
    {
        CareOutcome outcome;
        outcome.path = QStringLiteral("/data/history.sqlite");
        outcome.bytes = 41'000'000;
        outcome.tables = { { QStringLiteral("snapshot"), 40'000'000, 600'000 } };
        outcome.imports = { { 7, QStringLiteral("data.csv"), at(1'792'879'200), 2 } };
        m_care->answer(outcome);
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
