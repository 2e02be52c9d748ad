// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of one field in the inspector: its line with its gaps, states as steps, and the table beside it.
#include "inspectorfixture.h"

#include "../support/p1text.h"

#include "ui/models/fieldseries.h"
#include "ui/models/plotcolumns.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/fieldplot.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QImage>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;

namespace {

std::string tariffTelegram(int tariff, int second)
{
    std::string text = dsmrTelegram(100, second);
    const std::size_t at = text.find("96.14.0(000") + 11;
    text[at] = static_cast<char>('0' + tariff);
    text.erase(text.find('!'));
    std::erase(text, '\r');
    return p1text::withChecksum(text);
}

std::string damagedTelegram()
{
    std::string text = dsmrTelegram();
    text[text.find("32.7.0") + 2] = ',';
    return text;
}

QList<QPointF> points(std::initializer_list<double> numbers)
{
    QList<QPointF> list;
    for (auto number = numbers.begin(); number != numbers.end(); number += 2)
        list.append({ *number, *(number + 1) });
    return list;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<PlotPoint>)

class InspectorPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
        applyTheme(ThemeChoice::Light);
    }
    void init()
    {
        m_page.reset();
        m_feed = std::make_unique<Feed>();
        m_page = std::make_unique<InspectorPage>(m_feed.get());
        m_page->resize(1128, 660);
        m_page->show();
    }

    void aLineIsInterruptedWhereItBreaks_data()
    {
        QTest::addColumn<std::vector<PlotPoint>>("line");
        QTest::addColumn<bool>("asSteps");
        QTest::addColumn<QList<QList<QPointF>>>("pieces");
        QTest::newRow("nothing") << std::vector<PlotPoint> {} << false << QList<QList<QPointF>> {};
        QTest::newRow("whole") << std::vector<PlotPoint> { { { 0, 1 } }, { { 10, 2 } } } << false
                               << QList<QList<QPointF>> { points({ 0, 1, 10, 2 }) };
        QTest::newRow("two pieces") << std::vector<PlotPoint> { { { 0, 1 } }, { { 40, 2 } }, { { 90, 3 }, true } }
                                    << false << QList<QList<QPointF>> { points({ 0, 1, 40, 2 }), points({ 90, 3 }) };
        QTest::newRow("a break too narrow to be seen")
            << std::vector<PlotPoint> { { { 0, 1 } }, { { 5, 2 }, true }, { { 100, 3 } } } << false
            << QList<QList<QPointF>> { points({ 0, 1, 5, 2, 100, 3 }) };
        QTest::newRow("steps do not cross a gap")
            << std::vector<PlotPoint> { { { 0, 1 } }, { { 40, 2 } }, { { 90, 1 }, true }, { { 100, 2 } } } << true
            << QList<QList<QPointF>> { points({ 0, 1, 40, 1, 40, 2 }), points({ 90, 1, 100, 1, 100, 2 }) };
    }
    void aLineIsInterruptedWhereItBreaks()
    {
        QFETCH(std::vector<PlotPoint>, line);
        QFETCH(bool, asSteps);
        const auto pieces = linePieces(line, 10, asSteps);
        QTEST(QList<QList<QPointF>>(pieces.begin(), pieces.end()), "pieces");
    }

    void manyPointsStayNoDenserThanThePlot()
    {
        std::vector<PlotPoint> line;
        for (int i = 0; i < 100'000; ++i)
            line.push_back({ { double(i), double(i * 7919 % 1000) }, i % 100 == 0 });
        std::size_t kept = 0;
        const auto pieces = linePieces(line, 200, false);
        for (const QList<QPointF> &piece : pieces)
            kept += std::size_t(piece.size());
        QVERIFY(pieces.size() <= 201);
        QVERIFY2(kept <= 2000, qPrintable(QString::number(kept)));
    }

    void nothingIsPaintedAcrossAGap()
    {
        for (int i = 0; i < 5; ++i)
            m_feed->send(dsmrTelegram(1000, i));
        m_feed->send(dsmrTelegram(1000, 6), 20'000); // twenty seconds without any
        for (int i = 7; i < 12; ++i)
            m_feed->send(dsmrTelegram(1000, i));
        plot("1-0:1.7.0", 11);
        // 4 s of values, 20 s without, 5 s of values: what of the line is painted, by columns.
        const auto painted = paintedShares();
        QVERIFY2(painted.at(0) > 0.9 && painted.at(2) > 0.9, qPrintable(text(painted)));
        QVERIFY2(painted.at(1) == 0.0, qPrintable(text(painted)));
    }

    void aRejectedTelegramInterruptsToo()
    {
        m_feed->send(dsmrTelegram(1000, 1));
        m_feed->send(damagedTelegram());
        m_feed->send(dsmrTelegram(2000, 3));
        m_feed->send(dsmrTelegram(2000, 4));
        plot("1-0:1.7.0", 3);
        const auto &samples = series()->samples();
        QVERIFY(!samples[0].breaks && samples[1].breaks && !samples[2].breaks);
    }

    void statesAreSteps()
    {
        for (int i = 0; i < 3; ++i)
            m_feed->send(tariffTelegram(1, i));
        for (int i = 3; i < 6; ++i)
            m_feed->send(tariffTelegram(2, i));
        plot("0-0:96.14.0", 6);
        QCOMPARE(series()->states().size(), std::size_t(2));
        // A slope would be painted at any height between the two states; a step only where it is.
        const QImage image = plotImage();
        const QRect area = plotArea();
        const int middle = area.center().y();
        int columns = 0;
        for (int x = area.left(); x < area.right(); ++x)
            columns += isLine(image.pixelColor(x, middle)) ? 1 : 0;
        QVERIFY2(columns >= 1 && columns <= 3, qPrintable(QString::number(columns)));
    }

    void theTableTakesThePlaceOfThePlotByKey()
    {
        for (int i = 0; i < 3; ++i)
            m_feed->send(dsmrTelegram(1000 * (i + 1), i));
        plot("1-0:1.7.0", 3);
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("plotTable"));
        QAction *asTable = action(QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(asTable->isEnabled() && !table->isVisible());
        m_page->findChild<FieldPlot *>()->setFocus();
        asTable->trigger();
        QVERIFY(table->isVisible());
        QVERIFY(table->hasFocus()); // the keyboard goes along
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_page->shown()->number, std::uint64_t(2));
        asTable->trigger();
        QVERIFY(m_page->findChild<FieldPlot *>()->isVisible());
        m_page->setLower(InspectorPage::Lower::Telegram);
        QVERIFY(!asTable->isEnabled());
    }

private:
    QAction *action(const QKeySequence &keys)
    {
        for (QAction *action : m_page->menuActions())
            if (action->shortcut() == keys)
                return action;
        qFatal("no action has %s", qPrintable(keys.toString()));
    }
    void plot(const char *obis, int samples)
    {
        QTRY_VERIFY(m_page->shown() != nullptr);
        QApplication::setActiveWindow(m_page.get());
        auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("fieldTree"));
        const QModelIndexList field =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QLatin1String(obis), 1, Qt::MatchExactly);
        QVERIFY(!field.isEmpty());
        tree->setCurrentIndex(field.constFirst());
        action(QKeySequence(Qt::Key_P))->trigger();
        QTRY_COMPARE(series()->rowCount(), samples);
        QTRY_VERIFY(!series()->isReading());
        QTRY_VERIFY(paintedColumns() > 0); // it is drawn some times a second
    }
    [[nodiscard]] const FieldSeries *series() const
    {
        return qobject_cast<FieldSeries *>(m_page->findChild<QTableView *>(QStringLiteral("plotTable"))->model());
    }
    [[nodiscard]] QImage plotImage() const { return m_page->findChild<FieldPlot *>()->grab().toImage(); }
    [[nodiscard]] QRect plotArea() const { return m_page->findChild<FieldPlot *>()->plotRect(); }
    /// Nearer to the line's colour than to anything else that is painted.
    [[nodiscard]] static bool isLine(const QColor &color)
    {
        const QColor line = lightTheme().importHue.mark;
        return std::abs(color.red() - line.red()) + std::abs(color.green() - line.green())
            + std::abs(color.blue() - line.blue())
            < 90;
    }
    [[nodiscard]] std::vector<bool> columns() const
    {
        const QImage image = plotImage();
        const QRect area = plotArea();
        std::vector<bool> painted;
        for (int x = area.left(); x <= area.right(); ++x) {
            bool any = false;
            for (int y = area.top(); y <= area.bottom() && !any; ++y)
                any = isLine(image.pixelColor(x, y));
            painted.push_back(any);
        }
        return painted;
    }
    [[nodiscard]] int paintedColumns() const
    {
        const std::vector<bool> painted = columns();
        return static_cast<int>(std::count(painted.begin(), painted.end(), true));
    }
    /// Of the columns before, in and behind a gap from 4/29 to 24/29 of the plot, its edges left out.
    [[nodiscard]] std::vector<double> paintedShares() const
    {
        const std::vector<bool> painted = columns();
        const auto share = [&painted](double from, double to) {
            const auto begin = painted.begin() + std::lround(from * double(painted.size())) + 4;
            const auto end = painted.begin() + std::lround(to * double(painted.size())) - 4;
            return double(std::count(begin, end, true)) / double(end - begin);
        };
        return { share(0, 4 / 29.), share(4 / 29., 24 / 29.), share(24 / 29., 1) };
    }
    static QString text(const std::vector<double> &shares)
    {
        return QStringLiteral("%1 %2 %3").arg(shares.at(0)).arg(shares.at(1)).arg(shares.at(2));
    }

    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<InspectorPage> m_page;
};

QTEST_MAIN(InspectorPlotTest)
#include "tst_inspectorplot.moc"
