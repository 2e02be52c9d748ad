// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/rawarchivestatus.h"
#include "domain/series.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <cstdint>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace meterscope {
class Decryptor;
}

namespace meterscope::ui {

class ConnectDialog;
class DataDialog;
class HealthLine;
class HistoryCare;
class HistoryCommands;
class HistoryPage;
class HistoryQuery;
class InspectorPage;
class LinkControl;
class LiveFeed;
class LiveModel;
class LivePage;
class NavigationBar;
class SettingsStore;

/// Menus, navigation, pages and the health line. Knows the four ports and the settings, nothing behind them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page : std::uint8_t
    {
        Live,
        History,
        Inspector,
    };

    /// All five must outlive the window. Puts the theme of the settings on the application.
    MainWindow(LiveFeed *feed, LinkControl *link, HistoryQuery *query, HistoryCommands *commands,
               SettingsStore *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens encrypted telegrams in the inspector; must outlive the window. Null: they stay closed.
    void setDecryptor(const Decryptor *decryptor);
    /// May be null, and then there is no care of the recorded data; must outlive the window otherwise.
    void setHistoryCare(HistoryCare *care);

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    void setTheme(ThemeChoice choice);
    /// Opens a line as the person would by menu and remembers it.
    SourceId openLink(const LinkSettings &settings);
    void startDemo();
    [[nodiscard]] LiveModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildFileMenu();
    void buildMeterMenu();
    void buildRawArchiveMenu(QMenu *parent);
    void buildViewMenu();
    void buildThemeMenu();
    void buildHelpMenu();
    void buildRemaining();
    QAction *addPageAction(Page page, const QString &text);
    LivePage *livePage();
    HistoryPage *historyPage();
    InspectorPage *inspectorPage();
    void refreshLiveArea();
    void refreshMeters();
    void refreshHealth();
    void refreshTitle();
    void openConnectDialog();
    void changeConnection();
    void showConnectDialog(bool replaces);
    void openCapture();
    void toggleConnection();
    void takeHistoryStatus(const HistoryStatus &status);
    void takeRawArchiveStatus(const RawArchiveStatus &status);
    void refreshRecording();
    void showShortcuts();
    void showAbout();
    void showRecordedData();

    LiveFeed *m_feed;
    LinkControl *m_link;
    HistoryQuery *m_query;
    HistoryCommands *m_commands;
    HistoryCare *m_care = nullptr;
    SettingsStore *m_settings;
    LiveModel *m_model = nullptr;
    const Decryptor *m_decryptor = nullptr;

    NavigationBar *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_liveArea = nullptr;
    HealthLine *m_health = nullptr;
    LivePage *m_livePage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    InspectorPage *m_inspectorPage = nullptr;
    ConnectDialog *m_connectDialog = nullptr;
    DataDialog *m_dataDialog = nullptr;
    bool m_connectReplaces = false;
    bool m_applyingTheme = false;
    bool m_remainingAsked = false;
    HistoryStatus m_historyStatus;
    RawArchiveStatus m_rawArchiveStatus;

    QMenu *m_captureMenu = nullptr;
    QMenu *m_historyMenu = nullptr;
    QActionGroup *m_pageActions = nullptr;
    QActionGroup *m_themeActions = nullptr;
    QAction *m_toggleConnection = nullptr;
    QAction *m_changeConnection = nullptr;
    QAction *m_pauseDrawing = nullptr;
    QAction *m_openCapture = nullptr;
    QAction *m_recordedData = nullptr;
};

} // namespace meterscope::ui
