// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/format/historytext.h"
#include "ui/format/linktext.h"
#include "ui/format/numbertext.h"
#include "ui/models/livemodel.h"
#include "ui/models/livesource.h"
#include "ui/pages/connectdialog.h"
#include "ui/pages/datadialog.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectorpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/shortcutdialog.h"
#include "ui/ports/historycommands.h"
#include "ui/ports/linkcontrol.h"
#include "ui/settingsstore.h"
#include "ui/widgets/healthline.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/typography.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

constexpr int kRawArchiveSizes[] = { 0, 250, 1000, 4000, 16000 }; // MB
constexpr quint64 kMegabyte = 1'000'000;
constexpr int kFuses[] = { 16, 20, 25, 32, 35, 40, 50, 63, 80 };

StatusTone toneOf(const LiveState &state)
{
    switch (state.link.state) {
    case LinkState::Receiving:
        // Bytes that never become a telegram are no good sign.
        return state.stale || state.link.finding.hint != LineHint::None ? StatusTone::Bad : StatusTone::Good;
    case LinkState::Silent:
    case LinkState::Lost:
        return StatusTone::Bad;
    case LinkState::Waiting:
    case LinkState::Opening:
        return state.link.finding.hint == LineHint::None ? StatusTone::Neutral : StatusTone::Bad;
    case LinkState::Closed:
    case LinkState::Ended:
        break;
    }
    return StatusTone::Neutral;
}

} // namespace

MainWindow::MainWindow(LiveFeed *feed, LinkControl *link, HistoryQuery *query, HistoryCommands *commands,
                       SettingsStore *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_feed(feed)
    , m_link(link)
    , m_query(query)
    , m_commands(commands)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_applyingTheme = true;
    applyTheme(m_settings->theme());
    m_applyingTheme = false;
    m_model = new LiveModel(m_feed, m_query, this);
    buildFrame();
    buildMenus();
    connect(m_model, &LiveModel::sourcesChanged, this, [this] {
        refreshLiveArea();
        refreshMeters();
        refreshTitle();
    });
    connect(m_model, &LiveModel::changed, this, &MainWindow::refreshHealth);
    connect(m_query, &HistoryQuery::statusChanged, this, &MainWindow::takeHistoryStatus);
    connect(m_commands, &HistoryCommands::rawArchiveChanged, this, &MainWindow::takeRawArchiveStatus);
    showPage(Page::Live);
    refreshTitle();
    refreshHealth();
    resize(QSize(1280, 720) * uiScale());
    restoreGeometry(m_settings->windowGeometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_navigation = new NavigationBar;
    m_navigation->addPage(QStringLiteral("live"), QStringLiteral("live"), tr("Live"));
    m_navigation->addPage(QStringLiteral("history"), QStringLiteral("history"), tr("History"));
    m_navigation->addPage(QStringLiteral("inspector"), QStringLiteral("inspector"), tr("Inspector"));
    auto *empty = new EmptyPage;
    connect(empty, &EmptyPage::connectRequested, this, &MainWindow::openConnectDialog);
    connect(empty, &EmptyPage::openCaptureRequested, this, &MainWindow::openCapture);
    connect(empty, &EmptyPage::demoRequested, this, &MainWindow::startDemo);
    m_liveArea = new QStackedWidget;
    m_liveArea->addWidget(empty);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_liveArea);
    m_health = new HealthLine;

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
    rows->addWidget(m_health);
    setCentralWidget(central);
    setMinimumSize(QSize(800, 480) * uiScale());

    connect(m_navigation, &NavigationBar::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_navigation, &NavigationBar::meterChosen, this,
            [this](int index) { m_model->select(m_model->sources().value(index)); });
}

void MainWindow::buildMenus()
{
    m_pageActions = new QActionGroup(this);
    m_themeActions = new QActionGroup(this);
    buildFileMenu();
    buildMeterMenu();
    buildViewMenu();
    m_captureMenu = menuBar()->addMenu(tr("&Capture"));
    m_captureMenu->addAction(m_openCapture);
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(tr("&Look for serial ports"), QKeySequence(Qt::Key_F5), this, [this] {
        showConnectDialog(false);
        m_connectDialog->showPage(ConnectDialog::SerialPage);
    });
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_openCapture = menu->addAction(tr("&Open capture…"), QKeySequence::Open, this, &MainWindow::openCapture);
    m_openCapture->setObjectName(QStringLiteral("action.openCapture"));
    m_recordedData = menu->addAction(tr("&Recorded data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
                                     &MainWindow::showRecordedData);
    m_recordedData->setObjectName(QStringLiteral("action.recordedData"));
    m_recordedData->setEnabled(false);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildMeterMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Meter"));
    QAction *connectMeter = menu->addAction(tr("&Connect a meter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                            this, &MainWindow::openConnectDialog);
    connectMeter->setObjectName(QStringLiteral("action.connect"));
    m_changeConnection = menu->addAction(tr("C&hange the connection…"), this, &MainWindow::changeConnection);
    m_toggleConnection =
        menu->addAction(tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::toggleConnection);
    m_toggleConnection->setObjectName(QStringLiteral("action.toggleConnection"));
    menu->addAction(tr("Start a &simulated meter"), this, &MainWindow::startDemo)
        ->setObjectName(QStringLiteral("action.demo"));
    menu->addSeparator();
    QMenu *fuse = menu->addMenu(tr("Main &fuse"));
    auto *group = new QActionGroup(this);
    for (const int amperes : kFuses) {
        QAction *action = fuse->addAction(tr("%1 A").arg(amperes), this, [this, amperes] {
            m_settings->setValue(settings::kFuseAmperes, amperes);
            if (m_livePage)
                m_livePage->setFuseAmperes(amperes);
        });
        action->setCheckable(true);
        action->setChecked(amperes == m_settings->value(settings::kFuseAmperes));
        group->addAction(action);
    }
    buildRawArchiveMenu(menu);
}

void MainWindow::buildRawArchiveMenu(QMenu *parent)
{
    QMenu *menu = parent->addMenu(tr("Keep &raw telegrams"));
    menu->setObjectName(QStringLiteral("menu.rawArchive"));
    auto *group = new QActionGroup(this);
    const int chosen = m_settings->value(settings::kRawArchiveMegabytes);
    for (const int megabytes : kRawArchiveSizes) {
        const QString text =
            megabytes == 0 ? tr("&None") : tr("Up to %1").arg(sizeText(quint64(megabytes) * kMegabyte, locale()));
        QAction *action = menu->addAction(text, this, [this, megabytes] {
            m_settings->setValue(settings::kRawArchiveMegabytes, megabytes);
            m_commands->setRawArchiveLimit(quint64(megabytes) * kMegabyte);
        });
        action->setCheckable(true);
        action->setChecked(megabytes == chosen);
        group->addAction(action);
    }
    m_commands->setRawArchiveLimit(quint64(qMax(chosen, 0)) * kMegabyte);
}

QAction *MainWindow::addPageAction(Page page, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page))));
    action->setCheckable(true);
    action->setData(int(page));
    m_pageActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    return action;
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(addPageAction(Page::Live, tr("&Live")));
    menu->addAction(addPageAction(Page::History, tr("&History")));
    menu->addAction(addPageAction(Page::Inspector, tr("&Inspector")));
    menu->addSeparator();
    m_historyMenu = menu->addMenu(tr("Histor&y page"));
    m_historyMenu->setEnabled(false);
    m_pauseDrawing = menu->addAction(tr("&Pause drawing the chart"));
    m_pauseDrawing->setObjectName(QStringLiteral("action.pauseDrawing"));
    m_pauseDrawing->setCheckable(true);
    m_pauseDrawing->setShortcut(QKeySequence(Qt::Key_Space));
    // Space presses buttons everywhere else: the key is the chart's own, the menu only shows it.
    m_pauseDrawing->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pauseDrawing, &QAction::triggered, this, [this](bool on) { livePage()->chart()->setPaused(on); });
    menu->addSeparator();
    buildThemeMenu();
    QAction *full = menu->addAction(tr("&Full screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::buildThemeMenu()
{
    QMenu *menu = menuBar()->actions().constLast()->menu()->addMenu(tr("&Theme"));
    const std::pair<ThemeChoice, QString> choices[] = {
        { ThemeChoice::System, tr("As the &desktop") },
        { ThemeChoice::Light, tr("&Light") },
        { ThemeChoice::Dark, tr("D&ark") },
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, chosen = choice] { setTheme(chosen); });
        action->setCheckable(true);
        action->setData(int(choice));
        action->setChecked(choice == m_settings->theme());
        m_themeActions->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this,
                    &MainWindow::showShortcuts);
    menu->addAction(tr("&About Meterscope"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
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
    inspectorPage();
}

LivePage *MainWindow::livePage()
{
    if (m_livePage)
        return m_livePage;
    m_livePage = new LivePage(m_model);
    m_livePage->setFuseAmperes(m_settings->value(settings::kFuseAmperes));
    m_livePage->chart()->setRange(std::clamp(m_settings->value(settings::kLiveRange), 0, 2));
    m_liveArea->addWidget(m_livePage);
    connect(m_livePage, &LivePage::connectionRequested, this, &MainWindow::changeConnection);
    connect(m_livePage, &LivePage::reopenRequested, this, [this](SourceId source, const LinkSettings &settings) {
        m_link->closeLink(source);
        openLink(settings);
    });
    connect(m_livePage->chart(), &LiveChart::rangeChosen, this,
            [this](int range) { m_settings->setValue(settings::kLiveRange, range); });
    connect(m_livePage->chart(), &LiveChart::pausedChanged, m_pauseDrawing, &QAction::setChecked);
    return m_livePage;
}

HistoryPage *MainWindow::historyPage()
{
    if (m_historyPage)
        return m_historyPage;
    m_historyPage = new HistoryPage(m_query, m_commands, m_feed);
    m_pages->addWidget(m_historyPage);
    m_historyMenu->addActions(m_historyPage->menuActions());
    return m_historyPage;
}

void MainWindow::setDecryptor(const Decryptor *decryptor)
{
    m_decryptor = decryptor;
    if (m_inspectorPage)
        m_inspectorPage->setDecryptor(decryptor);
}

void MainWindow::setHistoryCare(HistoryCare *care)
{
    m_care = care;
    m_recordedData->setEnabled(care != nullptr);
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

InspectorPage *MainWindow::inspectorPage()
{
    if (m_inspectorPage)
        return m_inspectorPage;
    m_inspectorPage = new InspectorPage(m_feed);
    m_inspectorPage->setDecryptor(m_decryptor);
    m_pages->addWidget(m_inspectorPage);
    m_captureMenu->addSeparator();
    for (QAction *action : m_inspectorPage->menuActions()) {
        m_captureMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this] { showPage(Page::Inspector); });
    }
    return m_inspectorPage;
}

void MainWindow::showPage(Page page)
{
    QWidget *widget = m_liveArea;
    if (page == Page::History)
        widget = historyPage();
    else if (page == Page::Inspector)
        widget = inspectorPage();
    m_pages->setCurrentWidget(widget);
    m_navigation->setCurrentPage(int(page));
    m_historyMenu->setEnabled(page == Page::History);
    m_pageActions->actions().at(int(page))->setChecked(true);
    if (page == Page::Live)
        refreshLiveArea();
}

MainWindow::Page MainWindow::currentPage() const
{
    if (m_historyPage && m_pages->currentWidget() == m_historyPage)
        return Page::History;
    return m_inspectorPage && m_pages->currentWidget() == m_inspectorPage ? Page::Inspector : Page::Live;
}

void MainWindow::refreshLiveArea()
{
    const bool empty = m_model->isEmpty();
    m_liveArea->setCurrentWidget(empty ? m_liveArea->widget(0) : livePage());
    m_pauseDrawing->setEnabled(!empty);
    m_changeConnection->setEnabled(!empty);
    m_toggleConnection->setText(empty ? tr("Re&connect") : tr("&Disconnect"));
    m_toggleConnection->setEnabled(!empty || m_settings->lastLink().has_value());
}

void MainWindow::refreshMeters()
{
    QStringList names;
    int current = 0;
    QString detail;
    for (const SourceId id : m_model->sources()) {
        const LiveState &state = m_model->source(id)->state();
        if (id == m_model->current()) {
            current = int(names.size());
            detail = state.dialect;
        }
        names += state.name.isEmpty() ? linkName(state.link.settings) : state.name;
    }
    m_navigation->setMeters(names, current, detail);
}

void MainWindow::refreshTitle()
{
    const QString name = m_model->state().name;
    setWindowTitle(name.isEmpty() ? tr("Meterscope") : tr("%1 – Meterscope").arg(name));
}

void MainWindow::refreshHealth()
{
    const LiveState &state = m_model->state();
    const LinkStatus &link = state.link;
    if (m_model->isEmpty()) {
        m_health->setHealth(StatusTone::Neutral, tr("no meter connected"), {});
        return;
    }
    // The first fact stands beside the name and describes it.
    QStringList facts { QString::fromStdString(link.portDescription) };
    if (link.settings.kind == LinkKind::Serial)
        facts += lineSettingsText(link.settings.line);
    if (link.state != LinkState::Receiving)
        facts += linkStateText(link.state);
    facts += tr("%n telegram(s)", nullptr, int(link.telegrams))
                 .replace(QString::number(link.telegrams), countText(link.telegrams, locale()));
    if (link.rejected > 0)
        facts += tr("%n rejected", nullptr, int(link.rejected));
    if (link.periodMs > 0)
        facts += tr("every %1 s").arg(locale().toString(link.periodMs / 1000.0, 'f', 1));
    if (link.lineErrors && *link.lineErrors != LineErrorCounts {})
        facts += tr("parity %1 framing %2 breaks %3")
                     .arg(link.lineErrors->parity)
                     .arg(link.lineErrors->framing)
                     .arg(link.lineErrors->breaks);
    if (link.reconnects > 0)
        facts += tr("%n reconnect(s)", nullptr, int(link.reconnects));
    m_health->setHealth(toneOf(state), linkName(link.settings), facts);
}

void MainWindow::takeHistoryStatus(const HistoryStatus &status)
{
    m_historyStatus = status;
    refreshRecording();
}

void MainWindow::takeRawArchiveStatus(const RawArchiveStatus &status)
{
    m_rawArchiveStatus = status;
    refreshRecording();
}

/// The history's fault is the graver one.
void MainWindow::refreshRecording()
{
    const bool fault = m_historyStatus.error != HistoryError::None;
    const QString raw = rawArchiveText(m_rawArchiveStatus);
    m_health->setRecording(!fault && !raw.isEmpty() ? raw : historyStatusText(m_historyStatus, locale()),
                           fault || !raw.isEmpty());
}

void MainWindow::openConnectDialog()
{
    showConnectDialog(false);
}

void MainWindow::changeConnection()
{
    showConnectDialog(true);
    m_connectDialog->setLink(m_model->state().link.settings);
}

void MainWindow::showConnectDialog(bool replaces)
{
    m_connectReplaces = replaces;
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_link, this);
        if (const auto last = m_settings->lastLink())
            m_connectDialog->setLink(*last);
        connect(m_connectDialog, &ConnectDialog::connectRequested, this, [this](const LinkSettings &link) {
            if (m_connectReplaces && !m_model->isEmpty())
                m_link->closeLink(m_model->current());
            openLink(link);
        });
    }
    m_connectDialog->rescan();
    m_connectDialog->show();
    m_connectDialog->raise();
    m_connectDialog->activateWindow();
}

SourceId MainWindow::openLink(const LinkSettings &settings)
{
    m_settings->setLastLink(settings);
    const SourceId source = m_link->openLink(settings);
    m_model->select(source);
    showPage(Page::Live);
    return source;
}

void MainWindow::startDemo()
{
    LinkSettings settings;
    settings.kind = LinkKind::Simulated;
    openLink(settings);
}

void MainWindow::openCapture()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a capture"));
    if (file.isEmpty())
        return;
    LinkSettings settings;
    settings.kind = LinkKind::Replay;
    settings.path = file.toStdString();
    openLink(settings);
}

void MainWindow::toggleConnection()
{
    if (!m_model->isEmpty())
        m_link->closeLink(m_model->current());
    else if (const auto last = m_settings->lastLink())
        openLink(*last);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings->setTheme(choice);
    m_applyingTheme = true;
    applyTheme(choice);
    m_applyingTheme = false;
    for (QAction *action : m_themeActions->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The desktop went from day to night, or back.
    if (event->type() == QEvent::ThemeChange && !m_applyingTheme && m_settings->theme() == ThemeChoice::System)
        setTheme(ThemeChoice::System);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutDialog(menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Meterscope"));
    box->setText(tr("<b>Meterscope %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Reads smart meters: live, exact, for years.<br>DSMR P1 and SML.<br><br>"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace meterscope::ui
