// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector in the real window, by keyboard alone: a meter on a pseudo-terminal, opened like any serial port, whose
// line now and then loses bits and picks up noise.
#include "../support/p1text.h"

#include "acquisition/simulation/pseudoterminal.h"
#include "app/application.h"
#include "capture/capturereader.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/byteview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

#include <array>
#include <cstdio>

using namespace meterscope;
using Lower = ui::InspectorPage::Lower;

namespace {

std::string telegram(int watts, int second)
{
    std::array<char, 64> changing {};
    std::snprintf(changing.data(), changing.size(), "0-0:1.0.0(2604141341%02dS)\n1-0:1.7.0(%02d.%03d*kW)\n", second,
                  watts / 1000, watts % 1000);
    return p1text::withChecksum(std::string("/Ene5\\T210-D ESMR5.0\n\n1-3:0.2.8(50)\n") + changing.data()
                                + "1-0:1.8.1(004761.307*kWh)\n1-0:32.7.0(231.4*V)\n");
}

/// A bit of the point behind 32 has fallen: 2E is 2C on the line.
std::string damaged(std::string bytes)
{
    bytes[bytes.find("32.7.0") + 2] = ',';
    return bytes;
}

} // namespace

class TestInspectorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_meter.open(m_folder->filePath(QStringLiteral("meter")).toStdString()));
        start();
    }
    void cleanup()
    {
        m_program.reset();
        m_meter.close();
    }

    void wholePageByKeyboard()
    {
        sendAll();
        auto *page = m_program->window().findChild<ui::InspectorPage *>();
        auto *list = child<QTableView>("telegramList");
        QTRY_COMPARE(page->telegrams()->rowCount(), 6);
        list->setFocus(Qt::TabFocusReason);

        // Faults: what is wrong is said in the row and marked in the bytes.
        key(Qt::Key_F7);
        QCOMPARE(finding(list), QStringLiteral("37 bytes that belong to no telegram"));
        key(Qt::Key_F7);
        QCOMPARE(finding(list), QStringLiteral("1 bit(s) fell 1 → 0 at 0x078"));
        auto *bytes = child<ui::ByteView>("byteView");
        // The damaged byte, and the checksum that does not fit.
        QCOMPARE(bytes->marks().damaged, (std::vector<std::uint32_t> { 0x78, 0x88, 0x89, 0x8a, 0x8b }));
        QCOMPARE(bytes->selection(), (ByteRange { 0x78, 1 }));
        QVERIFY(!page->isFollowing());

        // A bookmark here; away, and back to it.
        key(Qt::Key_B);
        key(Qt::Key_Up, Qt::ControlModifier);
        key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(page->shown()->number, 3u);

        // Tab leads from pane to pane: the fields, then the bytes; both follow each other.
        key(Qt::Key_Home);
        QTreeView *tree = tabTo<QTreeView>("fieldTree");
        for (int i = 0; i < 6; ++i)
            key(Qt::Key_Down);
        QCOMPARE(page->place()->selected().bytes, bytes->selection());
        const ByteRange field = bytes->selection();
        QVERIFY(!field.empty());
        tabTo<ui::ByteView>("byteView");
        key(Qt::Key_Right);
        QVERIFY(tree->currentIndex().isValid());
        QVERIFY(page->place()->selected().bytes != field);
        key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("0D 0A")));

        // Difference, plot and statistics, each closed by Escape.
        list->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Down);
        key(Qt::Key_D);
        QCOMPARE(page->lower(), Lower::Difference);
        QCOMPARE(child<QTableView>("diffFields")->model()->rowCount(), 3); // time, power, checksum
        tabTo<QTableView>("diffFields");
        key(Qt::Key_Down);
        key(Qt::Key_Escape);
        QCOMPARE(page->lower(), Lower::Telegram);
        tabTo<QTreeView>("fieldTree");
        selectText(tree, QStringLiteral("1-0:1.7.0"));
        key(Qt::Key_P);
        QCOMPARE(page->lower(), Lower::Plot);
        QTRY_COMPARE(child<QTableView>("plotTable")->model()->rowCount(), 4);
        key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(child<QTableView>("plotTable")->isVisible());
        key(Qt::Key_T, Qt::ControlModifier);
        tabTo<QWidget>("fieldPlot");
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QCOMPARE(page->shown()->number, 1u);
        key(Qt::Key_Escape);
        key(Qt::Key_S);
        QCOMPARE(page->lower(), Lower::Statistics);
        tabTo<QTableView>("faultTable");
        key(Qt::Key_Down);
        key(Qt::Key_Escape);

        // Find from telegram to telegram.
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("02.000*kW"));
        key(Qt::Key_Return);
        QCOMPARE(page->shown()->number, 2u);
        key(Qt::Key_Escape);
        QVERIFY(!child<QWidget>("findBar")->isVisible());

        // End comes back to the newest, and to following.
        list->setFocus(Qt::TabFocusReason);
        key(Qt::Key_End);
        QVERIFY(page->isFollowing());
        send(telegram(5000, 9));
        QTRY_COMPARE(page->telegrams()->rowCount(), 7);
        QTRY_COMPARE(page->shown()->number, 7u);
    }

    void listIsSavedAsCaptureAndRaw()
    {
        sendAll();
        auto *page = m_program->window().findChild<ui::InspectorPage *>();
        QTRY_COMPARE(page->telegrams()->rowCount(), 6);
        const std::string all = telegram(1000, 1) + telegram(2000, 2) + damaged(telegram(3000, 3)) + telegram(3500, 4)
            + noise() + telegram(4000, 5);
        auto *notice = child<QLabel>("inspectorNotice");

        const QString raw = m_folder->filePath(QStringLiteral("all.bin"));
        page->sharing()->saveTo(raw, ui::CaptureForm::Raw, false, false);
        QTRY_COMPARE(notice->text(), QStringLiteral("6 row(s) saved in %1.").arg(raw));
        QFile file(raw);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), all);

        const QString capture = m_folder->filePath(QStringLiteral("all.mscap"));
        page->sharing()->saveTo(capture, ui::CaptureForm::Capture, false, false);
        QTRY_VERIFY(notice->text().contains(capture));
        CaptureReader reader;
        QVERIFY(!reader.open(capture.toStdString()));
        QCOMPARE(reader.count(), 6u);
        QCOMPARE(reader.telegrams(), 5u);
        std::string read;
        for (std::uint64_t i = 0; i < reader.count(); ++i) {
            const auto record = reader.record(i);
            QVERIFY(record);
            QCOMPARE(record->received.utc, page->telegrams()->ring().summary(i).frame.received.utc);
            read.append(record->bytes.begin(), record->bytes.end());
        }
        QCOMPARE(read, all);

        // Where nothing can be written, the reason is said and nothing stays.
        page->sharing()->saveTo(QStringLiteral("/nowhere/all.mscap"), ui::CaptureForm::Capture, false, false);
        QTRY_VERIFY(notice->text().startsWith(QStringLiteral("Not saved in /nowhere/all.mscap")));
    }

    /// From one run of the program to the next: what was kept byte for byte is behind the list.
    void whatTheLineSentBeforeIsBehindTheList()
    {
        sendAll();
        auto *page = m_program->window().findChild<ui::InspectorPage *>();
        QTRY_COMPARE(page->telegrams()->rowCount(), 6);
        m_program.reset();
        start();
        page = m_program->window().findChild<ui::InspectorPage *>();
        send(telegram(6000, 10));
        QTRY_COMPARE(page->telegrams()->rowCount(), 1);
        child<QTableView>("telegramList")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page->showsCapture());
        QCOMPARE(page->telegrams()->rowCount(), 6);
        QTRY_VERIFY(page->shown() && page->shown()->number == 6u);
        QCOMPARE(shownBytes(*page), telegram(4000, 5));
        key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shownBytes(*page), noise());
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Down, Qt::ControlModifier); // and over the seam
        QVERIFY(!page->showsCapture());
        QCOMPARE(shownBytes(*page), telegram(6000, 10));
    }

private:
    void start()
    {
        StartOptions options;
        options.database = m_folder->filePath(QStringLiteral("history.sqlite"));
        options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
        options.link = LinkSettings();
        options.link->kind = LinkKind::Serial;
        options.link->path = m_meter.symlinkPath();
        m_program = std::make_unique<Application>(std::move(options));
        m_program->start();
        QApplication::setActiveWindow(&m_program->window()); // the offscreen platform never does
        QTRY_VERIFY(m_meter.hasReader());
        key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_program->window().currentPage(), ui::MainWindow::Page::Inspector);
    }
    static std::string shownBytes(const ui::InspectorPage &page)
    {
        const auto &raw = page.shown()->tree.frame.raw;
        return { raw.begin(), raw.end() };
    }
    static std::string noise() { return std::string(36, '\x8a') + '\x01'; }
    void send(const std::string &bytes)
    {
        std::string_view rest(bytes);
        QTRY_VERIFY((rest.remove_prefix(m_meter.write(rest)), rest.empty()));
    }
    void sendAll()
    {
        send(telegram(1000, 1));
        send(telegram(2000, 2));
        send(damaged(telegram(3000, 3)));
        send(telegram(3500, 4));
        send(noise());
        send(telegram(4000, 5));
    }
    /// To whatever has the focus, as a keyboard does.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
    }
    template<typename T> T *child(const char *name) { return m_program->window().findChild<T *>(QLatin1String(name)); }
    template<typename T> T *tabTo(const char *name)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget() != nullptr
                && QApplication::focusWidget()->objectName() == QLatin1String(name))
                return qobject_cast<T *>(QApplication::focusWidget());
            key(Qt::Key_Tab);
        }
        qFatal("Tab never comes to %s", name);
    }
    static QString finding(const QTableView *list)
    {
        return list->currentIndex().siblingAtColumn(ui::TelegramListModel::FindingColumn).data().toString();
    }
    /// Home, and down until the row has that text.
    static void selectText(const QTreeView *tree, const QString &text)
    {
        key(Qt::Key_Home);
        for (int i = 0; i < 40 && tree->currentIndex().siblingAtColumn(0).data().toString() != text; ++i)
            key(Qt::Key_Down);
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PseudoTerminal m_meter;
    std::unique_ptr<Application> m_program;
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    TestInspectorWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_inspectorwindow.moc"
