// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/companions.h"
#include "ui/format/livetext.h"
#include "ui/healthwatch.h"
#include "ui/lineactions.h"
#include "ui/menus/filemenu.h"
#include "ui/menus/helpmenu.h"
#include "ui/menus/metermenu.h"
#include "ui/menus/viewmenu.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/models/meterbook.h"
#include "ui/pages/datadialog.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectorpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/pagestack.h"
#include "ui/ports/historycommands.h"
#include "ui/settingsstore.h"
#include "ui/widgets/healthline.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/typography.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

MainWindow::MainWindow(LiveFeed *feed, LinkControl *link, HistoryQuery *query, HistoryCommands *commands,
                       SettingsStore *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_feed(feed)
    , m_query(query)
    , m_commands(commands)
    , m_settings(settings)
    , m_model(new LiveModel(feed, query, this))
    , m_lines(new LineActions(link, m_model, settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_applyingTheme = true;
    applyTheme(m_settings->theme());
    m_applyingTheme = false;
    buildFrame();
    buildMenus();
    buildPages();
    m_companions = new Companions(m_model, m_settings, m_viewMenu, this);
    connect(m_fileMenu, &FileMenu::quitRequested, m_companions, &Companions::quit);
    connect(m_lines, &LineActions::opened, this, [this] { showPage(Page::Live); });
    connect(m_model, &LiveModel::sourcesChanged, this, [this] {
        refreshLiveArea();
        refreshMeters();
        refreshTitle();
    });
    connect(m_lines->book(), &MeterBook::labelsChanged, this, [this] {
        refreshMeters();
        refreshTitle();
    });
    showPage(Page::Live);
    refreshTitle();
    resize(QSize(1280, 720) * uiScale());
    restoreGeometry(m_settings->windowGeometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_navigation = new NavigationBar;
    m_pages = new PageStack;
    auto *health = new HealthLine;
    new HealthWatch(m_model, m_query, m_commands, health);

    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    columns->addWidget(m_pages, 1);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(health);
    setCentralWidget(central);
    setMinimumSize(QSize(800, 480) * uiScale());

    connect(m_navigation, &NavigationBar::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_navigation, &NavigationBar::meterChosen, this,
            [this](int index) { m_model->select(m_model->choices().value(index)); });
}

/// A new page is a value of Page and a call of `add` here.
void MainWindow::buildPages()
{
    buildLiveArea();
    const auto add = [this](const char *id, const QString &name, const QString &menuText, PageStack::Make make) {
        m_pages->addPage(std::move(make));
        m_navigation->addPage(QLatin1String(id), QLatin1String(id), name);
        m_viewMenu->addPage(menuText);
    };
    add("live", tr("Live"), tr("&Live"), [this] { return m_liveArea; });
    add("history", tr("History"), tr("&History"), [this] { return makeHistoryPage(); });
    add("inspector", tr("Inspector"), tr("&Inspector"), [this] { return makeInspectorPage(); });
}

void MainWindow::buildLiveArea()
{
    auto *empty = new EmptyPage;
    connect(empty, &EmptyPage::connectRequested, m_lines, &LineActions::showAssistant);
    connect(empty, &EmptyPage::openCaptureRequested, m_lines, &LineActions::openCapture);
    connect(empty, &EmptyPage::demoRequested, m_lines, &LineActions::startDemo);
    m_liveArea = new QStackedWidget;
    m_liveArea->addWidget(empty);
}

void MainWindow::buildMenus()
{
    menuBar()->addMenu(m_fileMenu = new FileMenu(menuBar()));
    menuBar()->addMenu(m_meterMenu = new MeterMenu(m_settings, menuBar()));
    menuBar()->addMenu(m_viewMenu = new ViewMenu(m_settings->theme(), menuBar()));
    m_captureMenu = menuBar()->addMenu(tr("&Capture"));
    m_captureMenu->addAction(m_fileMenu->openCapture());
    menuBar()
        ->addMenu(tr("&Tools"))
        ->addAction(tr("&Look for serial ports"), QKeySequence(Qt::Key_F5), m_lines, &LineActions::showSerialPorts);
    menuBar()->addMenu(new HelpMenu(menuBar()));

    connect(m_fileMenu, &FileMenu::openCaptureRequested, m_lines, &LineActions::openCapture);
    connect(m_fileMenu, &FileMenu::recordedDataRequested, this, &MainWindow::showRecordedData);
    connect(m_meterMenu, &MeterMenu::connectRequested, m_lines, &LineActions::showAssistant);
    connect(m_meterMenu, &MeterMenu::changeRequested, m_lines, &LineActions::showChangeDialog);
    connect(m_meterMenu, &MeterMenu::diagnoseRequested, m_lines, &LineActions::diagnose);
    connect(m_meterMenu, &MeterMenu::propertiesRequested, m_lines, &LineActions::showMeterDialog);
    connect(m_meterMenu, &MeterMenu::toggleRequested, m_lines, &LineActions::toggle);
    connect(m_meterMenu, &MeterMenu::demoRequested, m_lines, &LineActions::startDemo);
    connect(m_meterMenu, &MeterMenu::fuseChosen, this, [this](int amperes) { livePage()->setFuseAmperes(amperes); });
    connect(m_meterMenu, &MeterMenu::rawArchiveLimitChosen, m_commands, &HistoryCommands::setRawArchiveLimit);
    m_commands->setRawArchiveLimit(m_meterMenu->rawArchiveLimit());
    connectViewMenu();
}

void MainWindow::connectViewMenu()
{
    connect(m_viewMenu, &ViewMenu::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_viewMenu, &ViewMenu::pauseChosen, this, [this](bool on) { livePage()->chart()->setPaused(on); });
    connect(m_viewMenu, &ViewMenu::phasesChosen, this, [this](bool on) { livePage()->chart()->setPhasesShown(on); });
    connect(m_viewMenu, &ViewMenu::themeChosen, this, &MainWindow::setTheme);
    connect(m_viewMenu, &ViewMenu::fullScreenChosen, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // What is not seen at first is built once the first frame is painted.
    if (!m_remainingAsked) {
        m_remainingAsked = true;
        // The focus ring is for those who use the keyboard: it comes with the first Tab.
        setFocus();
        QTimer::singleShot(0, this, &MainWindow::buildRemaining);
    }
}

void MainWindow::buildRemaining()
{
    livePage();
    m_pages->page(int(Page::Inspector));
}

LivePage *MainWindow::livePage()
{
    if (m_livePage)
        return m_livePage;
    m_livePage = new LivePage(m_model);
    m_livePage->setFuseAmperes(m_settings->value(settings::kFuseAmperes));
    m_livePage->chart()->setRange(std::clamp(m_settings->value(settings::kLiveRange), 0, 2));
    m_liveArea->addWidget(m_livePage);
    connect(m_livePage, &LivePage::connectionRequested, m_lines, &LineActions::showChangeDialog);
    connect(m_livePage, &LivePage::diagnosisRequested, m_lines, &LineActions::diagnose);
    connect(m_livePage, &LivePage::reopenRequested, m_lines, &LineActions::reopen);
    connect(m_livePage, &LivePage::historyRequested, this,
            [this](HistoryView view, const HistoryPeriod &period, BarStep step) {
                showPage(Page::History);
                m_historyPage->goTo(view, period, step);
            });
    connect(m_livePage->chart(), &LiveChart::rangeChosen, this,
            [this](int range) { m_settings->setValue(settings::kLiveRange, range); });
    connect(m_livePage->chart(), &LiveChart::pausedChanged, m_viewMenu, &ViewMenu::setPaused);
    m_livePage->chart()->setPhasesShown(m_settings->value(settings::kChartPhases));
    connect(m_livePage->chart(), &LiveChart::phasesShownChanged, this, [this](bool shown) {
        m_settings->setValue(settings::kChartPhases, shown);
        m_viewMenu->setPhasesShown(shown);
    });
    m_viewMenu->setPhasesShown(m_livePage->chart()->phasesShown());
    for (QAction *action : m_livePage->menuActions()) {
        m_viewMenu->addChartAction(action);
        connect(action, &QAction::triggered, this, [this] { showPage(Page::Live); });
    }
    connect(m_livePage, &LivePage::miniWindowRequested, this, [this] { m_companions->setMiniWindowShown(true); });
    return m_livePage;
}

HistoryPage *MainWindow::makeHistoryPage()
{
    m_historyPage = new HistoryPage(m_query, m_commands, m_feed);
    m_viewMenu->historyMenu()->addActions(m_historyPage->menuActions());
    return m_historyPage;
}

InspectorPage *MainWindow::makeInspectorPage()
{
    m_inspectorPage = new InspectorPage(m_feed);
    m_inspectorPage->setDecryptor(m_decryptor);
    m_inspectorPage->setJsonWriter(m_telegramJson);
    if (m_captureFiles)
        m_inspectorPage->setCaptureFiles(m_captureFiles);
    m_inspectorPage->setPagedCapture(m_pagedCapture);
    connect(m_inspectorPage, &InspectorPage::reopenRequested, this,
            [this](SourceId source, const LinkSettings &settings) {
                m_lines->reopen(source, settings);
                showPage(Page::Inspector); // the person is looking at its bytes
            });
    m_captureMenu->addSeparator();
    for (QAction *action : m_inspectorPage->menuActions()) {
        m_captureMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this] { showPage(Page::Inspector); });
    }
    return m_inspectorPage;
}

void MainWindow::setPagedCapture(PagedCapture *file)
{
    m_pagedCapture = file;
    if (m_inspectorPage)
        m_inspectorPage->setPagedCapture(file);
}

void MainWindow::setDecryptor(const Decryptor *decryptor)
{
    m_decryptor = decryptor;
    if (m_inspectorPage)
        m_inspectorPage->setDecryptor(decryptor);
}

void MainWindow::setTelegramJson(std::function<QByteArray(const Snapshot &)> writer)
{
    m_telegramJson = std::move(writer);
    if (m_inspectorPage)
        m_inspectorPage->setJsonWriter(m_telegramJson);
}

void MainWindow::setCaptureFiles(CaptureFiles *files)
{
    m_captureFiles = files;
    if (m_inspectorPage && files)
        m_inspectorPage->setCaptureFiles(files);
}

void MainWindow::setHistoryCare(HistoryCare *care)
{
    m_care = care;
    m_fileMenu->setRecordedDataEnabled(care != nullptr);
}

void MainWindow::showRecordedData()
{
    if (!m_dataDialog)
        m_dataDialog = new DataDialog(m_care, this);
    if (m_historyPage)
        m_dataDialog->setZone(m_historyPage->zone());
    m_dataDialog->show();
    m_dataDialog->raise();
    m_dataDialog->activateWindow();
}

void MainWindow::showPage(Page page)
{
    m_pages->showPage(int(page));
    m_navigation->setCurrentPage(int(page));
    m_viewMenu->historyMenu()->setEnabled(page == Page::History);
    m_viewMenu->setCurrentPage(int(page));
    if (page == Page::Live)
        refreshLiveArea();
}

MainWindow::Page MainWindow::currentPage() const
{
    return Page(m_pages->currentPage());
}

void MainWindow::refreshLiveArea()
{
    const bool connected = !m_model->isEmpty();
    m_liveArea->setCurrentWidget(connected ? livePage() : m_liveArea->widget(0));
    m_viewMenu->setPauseEnabled(connected);
    m_meterMenu->setConnected(connected, m_lines->canReconnect());
    m_meterMenu->setLineEnabled(connected && !m_model->showsSum());
}

void MainWindow::refreshMeters()
{
    QList<MeterLabel> meters;
    int current = 0;
    QString detail;
    for (const SourceId id : m_model->choices()) {
        const LiveState &state = m_model->reading(id)->state();
        if (id == m_model->current()) {
            current = int(meters.size());
            detail = state.dialect;
        }
        meters.append({ sourceName(state), m_lines->book()->label(id).colour });
    }
    m_navigation->setMeters(meters, current, detail);
}

void MainWindow::refreshTitle()
{
    const LiveState &state = m_model->state();
    const bool named = state.isSum || !state.name.isEmpty();
    setWindowTitle(named ? tr("%1 – Meterscope").arg(sourceName(state)) : tr("Meterscope"));
}

SourceId MainWindow::openLink(const LinkSettings &settings)
{
    return m_lines->open(settings);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings->setTheme(choice);
    m_applyingTheme = true;
    applyTheme(choice);
    m_applyingTheme = false;
    m_viewMenu->setTheme(choice);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The desktop went from day to night, or back.
    if (event->type() == QEvent::WindowStateChange && m_viewMenu)
        m_viewMenu->setFullScreen(isFullScreen());
    if (event->type() == QEvent::ThemeChange && !m_applyingTheme && m_settings->theme() == ThemeChoice::System)
        setTheme(ThemeChoice::System);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindowGeometry(saveGeometry());
    if (m_companions->hidesInsteadOfClosing())
        return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace meterscope::ui
