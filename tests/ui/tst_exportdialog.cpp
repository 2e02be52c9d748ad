// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfakes.h"

#include "ui/pages/exportdialog.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::historytest;
using namespace std::chrono;
using Span = HistoryPeriod::Span;

namespace {

const QString kExcel = QStringLiteral("CSV for a spreadsheet (Excel)");
const QString kPandas = QStringLiteral("CSV for programs (pandas)");
const QString kHomeAssistant = QStringLiteral("Statistics for Home Assistant");
const QString kReadings = QStringLiteral("Readings at a clock time");
const QString kPng = QStringLiteral("This chart as a picture (PNG)");

/// The dialog over March 2026 on the afternoon of 14 April, as the history page opens it.
struct Bench
{
    FakeCommands commands;
    QString chartFault;
    UtcSeconds now = sys_days(2026y / 4 / 14) + 11h + 41min;
    ExportDialog dialog { &commands, [this](ChartFormat, const QString &) { return chartFault; } };

    Bench()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setClock([this] { return now; });
        show(HistoryPeriod(Span::Month, 2026y / 3 / 1), QStringLiteral("March 2026"));
        dialog.setChartName(QStringLiteral("Gas March 2026"));
        dialog.show();
    }
    void show(const HistoryPeriod &period, const QString &name) { dialog.setPeriod(period, kCentralEurope, name); }
    template<typename T> [[nodiscard]] T *part(const char *name) { return dialog.findChild<T *>(QLatin1String(name)); }
    [[nodiscard]] QComboBox *format() { return part<QComboBox>("exportFormat"); }
    [[nodiscard]] QComboBox *resolution() { return part<QComboBox>("exportResolution"); }
    [[nodiscard]] QLineEdit *path() { return part<QLineEdit>("exportPath"); }
    [[nodiscard]] QPushButton *start() { return part<QPushButton>("exportStart"); }
    [[nodiscard]] QString outcome() { return part<QLabel>("exportText")->text(); }
    void choose(const QString &text) { format()->setCurrentIndex(format()->findText(text)); }
    /// As a person does: the list tells that it was a choice.
    void chooseResolution(const QString &text)
    {
        const int index = resolution()->findText(text);
        resolution()->setCurrentIndex(index);
        Q_EMIT resolution()->activated(index);
    }
    void exportNow() { QTest::mouseClick(start(), Qt::LeftButton); }
    void finish(HistoryError error = HistoryError::None) { Q_EMIT commands.finished(7, error, {}); }
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(ThemeChoice::Light);
    }

    void fieldsAreNamedByTheirLabels()
    {
        Bench bench;
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>())
            if (label->text().contains(u'&')) // without a buddy it is shown as it stands
                QVERIFY2(label->buddy(), qPrintable(label->text()));
    }

    void recordedDataAreAskedFor()
    {
        Bench bench;
        bench.choose(kHomeAssistant);
        QCOMPARE(bench.resolution()->count(), 1); // hours alone
        bench.path()->setText(QStringLiteral("/tmp/out.tsv"));
        bench.exportNow();
        const CsvExport &asked = bench.commands.exported;
        QCOMPARE(asked.profile, CsvProfile::HomeAssistant);
        QCOMPARE(asked.range.step, BucketStep::Hour);
        QCOMPARE(asked.range.from, startOfLocalDay(2026y / 3 / 1, kCentralEurope));
        QCOMPARE(asked.range.to, startOfLocalDay(2026y / 4 / 1, kCentralEurope));
        QCOMPARE(asked.path, QStringLiteral("/tmp/out.tsv"));
        QVERIFY(!asked.snapshots);
        QVERIFY(!bench.start()->isEnabled());

        Q_EMIT bench.commands.progressed(7, 1, 2);
        QTest::mouseClick(bench.part<QPushButton>("exportCancel"), Qt::LeftButton);
        QCOMPARE(bench.commands.cancelled, quint64(7));
        Q_EMIT bench.commands.finished(8, HistoryError::None, {}); // another job
        QVERIFY(bench.outcome().startsWith(QStringLiteral("Exporting")));
        bench.finish(HistoryError::Cancelled);
        QCOMPARE(bench.outcome(), QStringLiteral("Export cancelled; no file was written."));
        bench.exportNow();
        bench.finish();
        QCOMPARE(bench.outcome(), QStringLiteral("Exported to /tmp/out.tsv"));
    }

    void closesByOneButton()
    {
        Bench bench;
        bench.exportNow();
        QVERIFY(bench.part<QPushButton>("exportCancel")->isVisible());
        bench.finish();
        int closing = 0;
        int cancelling = 0;
        for (const QPushButton *button : bench.dialog.findChildren<QPushButton *>()) {
            closing += button->isVisible() && button->text().remove(u'&') == QStringLiteral("Close") ? 1 : 0;
            cancelling += button->isVisible() && button->text().remove(u'&') == QStringLiteral("Cancel") ? 1 : 0;
        }
        QCOMPARE(closing, 1);
        QCOMPARE(cancelling, 0);
    }

    void outcomeIsOfWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("format") << "format";
        QTest::newRow("day") << "day";
        QTest::newRow("resolution") << "resolution";
        QTest::newRow("file") << "file";
    }
    void outcomeIsOfWhatIsAskedFor()
    {
        QFETCH(QString, change);
        Bench bench;
        bench.choose(kExcel);
        bench.exportNow();
        bench.finish();
        QVERIFY(bench.outcome().startsWith(QStringLiteral("Exported to")));
        if (change == QStringLiteral("format"))
            bench.choose(kPandas);
        else if (change == QStringLiteral("day"))
            bench.part<QDateEdit>("exportFrom")->setDate(QDate(2026, 3, 2));
        else if (change == QStringLiteral("resolution"))
            bench.chooseResolution(QStringLiteral("Hours"));
        else
            bench.path()->setText(QStringLiteral("/tmp/other.csv"));
        QCOMPARE(bench.outcome(), QString());
    }

    void whatRunsIsNotForgotten()
    {
        Bench bench;
        bench.exportNow();
        bench.path()->setText(QStringLiteral("/tmp/other.csv"));
        QVERIFY(bench.outcome().startsWith(QStringLiteral("Exporting")));
    }

    void everyFormatSuggestsAFileOfItsOwn()
    {
        Bench bench;
        QStringList names;
        for (int i = 0; i < bench.format()->count(); ++i) {
            if (bench.format()->itemText(i).isEmpty())
                continue; // a separator
            bench.format()->setCurrentIndex(i);
            QVERIFY2(bench.path()->text().contains(QStringLiteral("March 2026")), qPrintable(bench.path()->text()));
            names << bench.path()->text();
        }
        QCOMPARE(names.size(), 9);
        names.removeDuplicates();
        QCOMPARE(names.size(), 9);
        QVERIFY2(names.last().endsWith(QStringLiteral("/meterscope Gas March 2026.csv")), qPrintable(names.last()));
        // A name of the person's own stays.
        bench.path()->setText(QStringLiteral("/tmp/mine.csv"));
        bench.choose(kPng);
        QCOMPARE(bench.path()->text(), QStringLiteral("/tmp/mine.csv"));
    }

    void readingsAreDailyUntilThePersonChooses()
    {
        Bench bench;
        bench.show(HistoryPeriod(Span::Day, 2026y / 3 / 1), QStringLiteral("1 March"));
        bench.choose(kExcel);
        QCOMPARE(bench.resolution()->currentText(), QStringLiteral("Hours")); // the bars of a day
        bench.choose(kReadings);
        QCOMPARE(bench.resolution()->currentText(), QStringLiteral("Days"));
        bench.chooseResolution(QStringLiteral("Months"));
        bench.choose(kPandas);
        QCOMPARE(bench.resolution()->currentText(), QStringLiteral("Hours"));
        bench.chooseResolution(QStringLiteral("15 minutes"));
        bench.choose(kReadings);
        QCOMPARE(bench.resolution()->currentText(), QStringLiteral("Months"));
        bench.choose(kExcel);
        QCOMPARE(bench.resolution()->currentText(), QStringLiteral("15 minutes"));
    }

    void wholeDatesAreSeen()
    {
        Bench bench;
        for (const char *name : { "exportFrom", "exportTo" }) {
            auto *edit = bench.part<QDateEdit>(name);
            edit->setDate(QDate(2026, 3, 28));
            const auto *text = edit->findChild<QLineEdit *>();
            QVERIFY2(text->width() >= text->fontMetrics().horizontalAdvance(text->text()), name);
        }
    }

    void whatIsStillToComeIsNotExported()
    {
        Bench bench;
        bench.show(HistoryPeriod(Span::Week, 2026y / 4 / 14), QStringLiteral("this week"));
        QCOMPARE(bench.part<QDateEdit>("exportFrom")->date(), QDate(2026, 4, 13));
        QCOMPARE(bench.part<QDateEdit>("exportTo")->date(), QDate(2026, 4, 14)); // of a week until the 19th
        bench.exportNow();
        // The history writes whole steps: the last one is that which holds the moment before.
        QCOMPARE(bench.commands.exported.range.to, bench.now);
        bench.finish();
        bench.now += 1h; // the dialog stays open
        bench.exportNow();
        QCOMPARE(bench.commands.exported.range.to, bench.now);
    }

    void textsAreNeverCut_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : { kExcel, kPandas, kHomeAssistant, kReadings, kPng })
            QTest::newRow(qPrintable(format)) << format;
    }
    void textsAreNeverCut()
    {
        QFETCH(QString, format);
        Bench bench;
        bench.choose(format);
        // Some lines of the dialog.
        bench.path()->setText(QStringLiteral("/a folder with a long name").repeated(12) + QStringLiteral("/file.csv"));
        bench.exportNow();
        bench.finish();
        QCoreApplication::processEvents(); // layouts settle
        int lines = 0;
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(QStringLiteral("%1 in %2 pixels").arg(label->text()).arg(label->height())));
            lines += label->height() / label->fontMetrics().lineSpacing();
        }
        QVERIFY2(lines >= 6, qPrintable(QString::number(lines)));
    }

    void fieldsStandStillWhileTheOutcomeComes()
    {
        Bench bench;
        bench.path()->setText(QStringLiteral("/tmp/a.csv"));
        const QPoint before = bench.path()->pos();
        const int height = bench.dialog.height();
        bench.exportNow();
        bench.finish();
        QCoreApplication::processEvents();
        QCOMPARE(bench.path()->pos(), before);
        QCOMPARE(bench.dialog.height(), height);
    }

    void faultOfAChartsFileIsSaid()
    {
        Bench bench;
        bench.chartFault = QStringLiteral("/nowhere/chart.png cannot be written");
        bench.choose(kPng);
        bench.exportNow();
        QCOMPARE(bench.outcome(), bench.chartFault);
        bench.chartFault.clear();
        bench.path()->setText(QStringLiteral("/tmp/chart.png"));
        bench.exportNow();
        QCOMPARE(bench.outcome(), QStringLiteral("Exported to /tmp/chart.png"));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
