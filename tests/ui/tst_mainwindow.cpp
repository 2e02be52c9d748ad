// SPDX-License-Identifier: GPL-3.0-or-later
#include "livefakes.h"
#include "ui/mainwindow.h"
#include "ui/models/livemodel.h"
#include "ui/pages/assistantdialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/meterdialog.h"
#include "ui/settingsstore.h"
#include "ui/widgets/healthline.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace meterscope;
using namespace meterscope::ui;

/// The window on fakes of its four ports.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<SettingsStore>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_settings->setTheme(ThemeChoice::Light);
        m_feed = std::make_unique<FakeFeed>();
        m_link = std::make_unique<FakeLink>();
        m_history = std::make_unique<FakeHistory>();
        m_commands = std::make_unique<FakeHistoryCommands>();
        m_window = std::make_unique<MainWindow>(m_feed.get(), m_link.get(), m_history.get(), m_commands.get(),
                                                m_settings.get());
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
        m_history.reset();
        m_link.reset();
        m_feed.reset();
        m_settings.reset();
    }

    void startsEmptyWithThreeWaysOn()
    {
        QVERIFY(shown("emptyPage"));
        QVERIFY(shown("empty.connect"));
        QVERIFY(shown("empty.open"));
        savePicture(QStringLiteral("empty"));
        QTest::mouseClick(find<QPushButton>("empty.demo"), Qt::LeftButton);
        QCOMPARE(m_link->opened.size(), std::size_t(1));
        QCOMPARE(m_link->opened[0].kind, LinkKind::Simulated);
        // The demo is not what the next start should open.
        QVERIFY(!m_settings->lastLink());
    }

    void aTelegramBringsTheLivePage()
    {
        m_feed->send(pictureLink());
        m_feed->send(pictureTelegram());
        QVERIFY(!shown("emptyPage"));
        QVERIFY(shown("livePage"));
        const auto *health = find<HealthLine>("healthLine");
        QVERIFY(health->valueText().contains(QStringLiteral("ttyUSB0, FT232R A9X1, 115200 8N1")));
        QVERIFY(health->valueText().contains(QStringLiteral("86,214 telegram")));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("KFM5KAIFA-METER")));
        HistoryStatus status;
        status.recording = true;
        status.bytes = 41000000;
        m_history->report(status);
        QVERIFY(health->valueText().endsWith(QStringLiteral(u"recording · 41\u00a0MB")));
        savePicture(QStringLiteral("window"));
    }

    void rawTelegramsAreKeptAsThePersonChose()
    {
        // A gigabyte unless somebody chose.
        QCOMPARE(m_commands->rawArchiveLimits, std::vector<quint64> { 1'000'000'000 });
        const QList<QAction *> sizes = find<QMenu>("menu.rawArchive")->actions();
        QCOMPARE(sizes.size(), 5);
        QVERIFY(sizes[2]->isChecked());
        sizes[0]->trigger();
        QCOMPARE(m_commands->rawArchiveLimits.back(), quint64(0));
        sizes[1]->trigger();
        QCOMPARE(m_commands->rawArchiveLimits.back(), quint64(250'000'000));
        QCOMPARE(m_settings->value(settings::kRawArchiveMegabytes), 250);
    }

    void aRawArchiveThatCannotBeWrittenIsTold()
    {
        const auto *health = find<HealthLine>("healthLine");
        HistoryStatus history;
        history.recording = true;
        m_history->report(history);
        RawArchiveStatus archive;
        archive.error = HistoryError::DiskFull;
        m_commands->reportRawArchive(archive);
        QVERIFY(health->valueText().contains(QStringLiteral("raw telegrams are not kept")));
        // The history's own fault is the graver one.
        history.error = HistoryError::NotWritable;
        m_history->report(history);
        QVERIFY(health->valueText().contains(QStringLiteral("The database cannot be written")));
        m_history->report(HistoryStatus {});
        archive.error = HistoryError::None;
        m_commands->reportRawArchive(archive);
        QVERIFY(health->valueText().contains(QStringLiteral("not recording")));
    }

    void numberKeysShowThePages()
    {
        trigger(QKeySequence(Qt::CTRL | Qt::Key_2));
        QCOMPARE(m_window->currentPage(), MainWindow::Page::History);
        QVERIFY(find<QToolButton>("navigation.history")->isChecked());
        savePicture(QStringLiteral("history"));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_3));
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Inspector);
        savePicture(QStringLiteral("inspector"));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Live);
        QTest::mouseClick(find<QToolButton>("navigation.inspector"), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Inspector);
    }

    void navigationIsReachedByTab()
    {
        QWidget *live = find<QWidget>("navigation.live");
        live->setFocus();
        QStringList order;
        const QWidget *widget = live;
        do {
            if (!widget->objectName().isEmpty() && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible())
                order += widget->objectName();
            widget = widget->nextInFocusChain();
        } while (widget != live);
        // The pages are one stop of the tab key; arrows go on within them.
        const QStringList expected { QStringLiteral("navigation.live"), QStringLiteral("empty.connect"),
                                     QStringLiteral("empty.open"), QStringLiteral("empty.demo") };
        QCOMPARE(order.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
        QTest::keyClick(live, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::History);
    }

    void noKeyIsGivenTwice()
    {
        m_feed->send(pictureTelegram());
        m_window->showPage(MainWindow::Page::History);
        m_window->showPage(MainWindow::Page::Inspector);
        QStringList keys;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcutContext() != Qt::WindowShortcut && action->shortcutContext() != Qt::ApplicationShortcut)
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys += key.toString();
            }
        }
        QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    }

    void connectionKeyClosesAndOpensAgain()
    {
        LinkSettings serial;
        serial.path = "/dev/ttyUSB0";
        serial.line = k9600_7E1;
        m_window->openLink(serial);
        QCOMPARE(m_settings->lastLink(), std::optional(serial));
        m_feed->send(pictureLink());
        trigger(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(m_link->closed.size(), std::size_t(1));
        LinkStatus closed;
        closed.source = { 1 };
        closed.state = LinkState::Closed;
        m_feed->send(closed);
        QVERIFY(shown("emptyPage"));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(m_link->opened.size(), std::size_t(2));
        QCOMPARE(m_link->opened[1], serial);
    }

    void theAssistantComesByItsKey()
    {
        trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        auto *assistant = find<AssistantDialog>("assistant");
        QVERIFY(assistant && assistant->isVisible());
        QVERIFY(!assistant->isModal());
        QVERIFY(m_link->watching);
        assistant->form()->showPage(SourceForm::NetworkPage);
        find<QLineEdit>("source.host")->setText(QStringLiteral("meter.local"));
        QTest::mouseClick(find<QPushButton>("assistant.goOn"), Qt::LeftButton);
        QCOMPARE(m_link->listened.size(), std::size_t(1));
        ListeningResult result;
        result.outcome = ListeningOutcome::Found;
        result.telegram = std::make_shared<Snapshot>(pictureTelegram().snapshot());
        m_link->finish(result);
        QTest::mouseClick(find<QPushButton>("assistant.goOn"), Qt::LeftButton);
        QCOMPARE(m_link->opened.size(), std::size_t(1));
        QCOMPARE(m_link->opened[0].host, std::string("meter.local"));
        QVERIFY(!assistant->isVisible());
        QVERIFY(!m_link->watching);
    }

    void aRunningLineIsDiagnosed()
    {
        LinkStatus silent = pictureLink();
        silent.state = LinkState::Silent;
        silent.finding.hint = LineHint::NoBytes;
        silent.finding.seconds = 14;
        m_feed->send(pictureTelegram());
        m_feed->send(silent);
        auto *action = m_window->findChild<QPushButton *>(QStringLiteral("banner.action"));
        QTRY_VERIFY(action && action->isVisible());
        QCOMPARE(action->text(), QStringLiteral("Diagnose"));
        PortDescription cable;
        cable.path = "/dev/ttyUSB0";
        m_link->ports = { cable };
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(m_link->closed, (std::vector<SourceId> { { 1 } }));
        QCOMPARE(m_link->listened.size(), std::size_t(1));
        QCOMPARE(m_link->listened[0].path, std::string("/dev/ttyUSB0"));
        // Closed without a result, the line is as it was.
        QTest::keyClick(find<AssistantDialog>("assistant"), Qt::Key_Escape);
        QCOMPARE(m_link->opened.size(), std::size_t(1));
        QCOMPARE(m_link->opened[0], silent.settings);
    }

    void namesAndColoursAreKeptByMeter()
    {
        m_feed->send(pictureTelegram().meter("4530303331"));
        m_feed->send(pictureTelegram().source(2).identity("ISK5", "50").meter("4530303332"));
        auto *meters = find<QComboBox>("navigation.meters");
        QCOMPARE(meters->itemText(0), QStringLiteral("KFM5KAIFA-METER"));
        QVERIFY(!meters->itemIcon(0).isNull());
        const QImage first = meters->itemIcon(0).pixmap(12).toImage();
        QVERIFY(first != meters->itemIcon(1).pixmap(12).toImage()); // nobody has to choose for them to differ
        m_window->findChild<QAction *>(QStringLiteral("action.meterProperties"))->trigger();
        auto *dialog = find<MeterDialog>("meterDialog");
        QVERIFY(dialog && dialog->isVisible());
        find<QLineEdit>("meter.name")->setText(QStringLiteral("Cellar"));
        find<QComboBox>("meter.colour")->setCurrentIndex(3);
        QTest::mouseClick(find<QPushButton>("meter.apply"), Qt::LeftButton);
        QCOMPARE(meters->itemText(0), QStringLiteral("Cellar"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Cellar – Meterscope"));
        QVERIFY(meters->itemIcon(0).pixmap(12).toImage() != first);
        QCOMPARE(m_settings->meterLabel(QStringLiteral("4530303331")),
                 std::optional(MeterLabel { QStringLiteral("Cellar"), 3 }));
        // The next telegram does not take the name away, nor does another port.
        m_feed->send(pictureTelegram().meter("4530303331"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Cellar – Meterscope"));
        m_feed->send(pictureTelegram().source(3).meter("4530303331"));
        QCOMPARE(meters->itemText(2), QStringLiteral("Cellar"));
    }

    void aSharedLineIsSharedAgain()
    {
        m_feed->send(pictureTelegram().meter("4530303331"));
        QVERIFY(m_link->relays.empty()); // off unless asked for
        m_window->findChild<QAction *>(QStringLiteral("action.meterProperties"))->trigger();
        auto *share = find<QCheckBox>("meter.share");
        auto *warning = find<QLabel>("meter.warning");
        QVERIFY(!share->isChecked());
        share->setChecked(true);
        QVERIFY(!warning->isVisible()); // for this computer alone
        find<QComboBox>("meter.address")->setCurrentIndex(1);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->height() >= warning->heightForWidth(warning->width())); // whole
        find<QComboBox>("meter.address")->setCurrentIndex(0);
        find<QSpinBox>("meter.port")->setValue(2012);
        QTest::mouseClick(find<QPushButton>("meter.apply"), Qt::LeftButton);
        RelaySettings wanted;
        wanted.on = true;
        wanted.port = 2012;
        QCOMPARE(m_link->relays.size(), std::size_t(1));
        QVERIFY(m_link->relays[0] == std::pair(SourceId { 1 }, wanted));
        RelayStatus status;
        status.source = { 1 };
        status.settings = wanted;
        status.listening = true;
        status.clients = 2;
        m_link->report(status);
        QVERIFY(find<QLabel>("meter.relayStatus")->text().contains(QStringLiteral("127.0.0.1:2012")));
        // The same meter on another line, as after a restart.
        m_feed->send(pictureTelegram().source(2).meter("4530303331"));
        QCOMPARE(m_link->relays.size(), std::size_t(2));
        QVERIFY(m_link->relays[1] == std::pair(SourceId { 2 }, wanted));
    }

    void themeIsChosenAndKept()
    {
        m_window->setTheme(ThemeChoice::Dark);
        QVERIFY(themeOf(m_window.get()).dark);
        QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
        m_feed->send(pictureTelegram());
        QVERIFY(themeOf(find<QWidget>("powerGauge")).dark);
        m_window->setTheme(ThemeChoice::Light);
        QVERIFY(!themeOf(find<QWidget>("powerGauge")).dark);
    }

    void severalMetersAreChosenAtTheFoot()
    {
        m_feed->send(pictureTelegram());
        m_feed->send(pictureTelegram().source(2).identity("ISK5", "50"));
        auto *meters = find<QComboBox>("navigation.meters");
        QVERIFY(meters->isVisible());
        QCOMPARE(meters->count(), 3); // both, and their sum
        QCOMPARE(meters->itemText(2), QStringLiteral("Sum of 2 meter(s)"));
        meters->setCurrentIndex(1);
        Q_EMIT meters->activated(1);
        QCOMPARE(m_window->model()->current(), (SourceId { 2 }));
    }

    void aSumIsClosedWithAllThatIsInIt()
    {
        m_feed->send(pictureTelegram());
        m_feed->send(pictureTelegram().source(2));
        Q_EMIT find<QComboBox>("navigation.meters")->activated(2);
        QVERIFY(m_window->model()->showsSum());
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Sum of 2")));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(m_link->closed, (std::vector<SourceId> { { 1 }, { 2 } }));
    }

    void healthLineSaysAgeRateAndErrors()
    {
        m_feed->send(pictureLink());
        m_feed->send(pictureTelegram());
        const auto *health = find<HealthLine>("healthLine");
        QVERIFY(health->valueText().contains(QStringLiteral("every 1.0 s")));
        // 1 of 86 215 is 0.00116 %.
        QVERIFY2(health->valueText().contains(QStringLiteral("(0.001 %)")), qPrintable(health->valueText()));
        QVERIFY(health->valueText().contains(QStringLiteral(" old")));
        LinkStatus fast = pictureLink();
        fast.periodMs = 100;
        fast.rejected = 0;
        m_feed->send(fast);
        QVERIFY(health->valueText().contains(QStringLiteral("10.0 a second")));
        QVERIFY(health->valueText().contains(QStringLiteral("no errors")));
    }

    void miniWindowComesByKeyAndGoesWithTheWindow()
    {
        m_feed->send(pictureTelegram());
        trigger(QKeySequence(Qt::CTRL | Qt::Key_M));
        QWidget *mini = topLevel("miniWindow");
        QVERIFY(mini && mini->isVisible());
        QCOMPARE(mini->size(), QSize(220, 80));
        QVERIFY(mini->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(mini->windowTitle(), QStringLiteral(u"Export 2,148\u00a0W · T2 normal · KFM5KAIFA-METER"));
        savePicture(QStringLiteral("mini"), mini);
        QTest::keyClick(mini, Qt::Key_Escape);
        QVERIFY(!mini->isVisible());
        trigger(QKeySequence(Qt::CTRL | Qt::Key_M));
        QVERIFY(mini->isVisible());
        m_window->close();
        QVERIFY(!mini->isVisible());
    }

    void trayIsOfferedOnlyWhereThereIsOne()
    {
        // The offscreen platform has none, and the menu says so.
        QVERIFY(!find<QAction>("action.trayIcon")->isEnabled());
        QVERIFY(find<QAction>("action.trayIcon")->text().contains(QStringLiteral("has none")));
        QVERIFY(!find<QAction>("action.closeToTray")->isEnabled());
        // A choice of another desktop keeps no window open that nobody could bring back.
        m_settings->setValue(settings::kTrayIcon, true);
        m_settings->setValue(settings::kCloseToTray, true);
        QVERIFY(m_window->close());
    }

    void phasesInTheChartAreRemembered()
    {
        m_feed->send(pictureTelegram());
        QAction *phases = find<QAction>("action.phases");
        QVERIFY(!phases->isChecked());
        phases->trigger();
        QVERIFY(find<QToolButton>("liveChart.phases")->isChecked());
        QVERIFY(m_settings->value(settings::kChartPhases));
        QTest::mouseClick(find<QToolButton>("liveChart.phases"), Qt::LeftButton);
        QVERIFY(!phases->isChecked());
        QVERIFY(!m_settings->value(settings::kChartPhases));
    }

    void aCardLeadsToItsPage()
    {
        m_feed->send(pictureTelegram());
        QTest::mouseClick(find<QWidget>("volumeCard.1"), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::History);
        auto *page = m_window->findChild<HistoryPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->data().view, HistoryView::Gas);
        QCOMPARE(page->period(), HistoryPeriod(HistoryPeriod::Span::Day, localDay(pictureTime(), kCentralEurope)));
        trigger(QKeySequence(Qt::CTRL | Qt::Key_1));
        QTest::keyClick(find<QWidget>("liveChart"), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::History);
        QCOMPARE(page->data().view, HistoryView::Power);
        QCOMPARE(page->period().length(kCentralEurope), std::chrono::seconds(3600));
    }

    void fullScreenComesAndGoesByItsKey()
    {
        QAction *action = find<QAction>("action.fullScreen");
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F11));
        QVERIFY(!m_window->isFullScreen());
        trigger(QKeySequence(Qt::Key_F11));
        QVERIFY(m_window->isFullScreen() && action->isChecked());
        trigger(QKeySequence(Qt::Key_F11));
        QVERIFY(!m_window->isFullScreen() && !action->isChecked());
        // The desktop takes it out of it: the menu knows.
        trigger(QKeySequence(Qt::Key_F11));
        m_window->showNormal();
        QVERIFY(!action->isChecked());
    }

    void everyControlHasAName()
    {
        m_feed->send(pictureTelegram());
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            // Parts of Qt's own controls have no name of ours.
            if (button->objectName().startsWith(QLatin1String("qt_")) || !button->isVisible())
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

private:
    [[nodiscard]] static QWidget *topLevel(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    template<typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] bool shown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    /// Offscreen windows never become active, so the action of the key is triggered.
    void trigger(const QKeySequence &key)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == key && action->shortcutContext() == Qt::WindowShortcut) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(key.toString()));
    }
    void savePicture(const QString &name, QWidget *widget = nullptr)
    {
        const QString folder = qEnvironmentVariable("METERSCOPE_SAVE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : { false, true }) {
            m_window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QTest::qWait(300);
            (widget ? widget : m_window.get())
                ->grab()
                .save(QDir(folder).filePath(
                    QStringLiteral("%1-%2.png").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        m_window->setTheme(ThemeChoice::Light);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<FakeFeed> m_feed;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeHistory> m_history;
    std::unique_ptr<FakeHistoryCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
