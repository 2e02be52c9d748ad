// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QMainWindow>

#include <cstdint>
#include <functional>

class QStackedWidget;

namespace meterscope {
class Decryptor;
struct Snapshot;
} // namespace meterscope

namespace meterscope::ui {

class CaptureFiles;
class Companions;
class DataDialog;
class FileMenu;
class HistoryCare;
class HistoryCommands;
class HistoryPage;
class HistoryQuery;
class PagedCapture;
class InspectorPage;
class LineActions;
class LinkControl;
class LiveFeed;
class LiveModel;
class LivePage;
class MeterMenu;
class NavigationBar;
class PageStack;
class SettingsStore;
class ViewMenu;

/// Puts menus, navigation, pages and the health line together. Knows the four ports and the settings, nothing behind
/// them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// In the order they are added.
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
    /// Opens files of telegrams in the inspector. May be null; must outlive the window.
    void setPagedCapture(PagedCapture *file);
    /// What turns a telegram into a line of JSON for the inspector's clipboard; without it that is not offered.
    void setTelegramJson(std::function<QByteArray(const Snapshot &telegram)> writer);
    /// Saves telegrams of the inspector; may be null, and must outlive the window otherwise.
    void setCaptureFiles(CaptureFiles *files);
    /// May be null, and then there is no care of the recorded data; must outlive the window otherwise.
    void setHistoryCare(HistoryCare *care);

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    void setTheme(ThemeChoice choice);
    /// Opens a line as the person would by menu and remembers it.
    SourceId openLink(const LinkSettings &settings);
    [[nodiscard]] LiveModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFrame();
    void buildPages();
    void buildMenus();
    void connectViewMenu();
    void buildLiveArea();
    void buildRemaining();
    LivePage *livePage();
    HistoryPage *makeHistoryPage();
    InspectorPage *makeInspectorPage();
    void refreshLiveArea();
    void refreshMeters();
    void refreshTitle();
    void showRecordedData();

    LiveFeed *m_feed;
    HistoryQuery *m_query;
    HistoryCommands *m_commands;
    HistoryCare *m_care = nullptr;
    SettingsStore *m_settings;
    LiveModel *m_model;
    LineActions *m_lines;
    const Decryptor *m_decryptor = nullptr;
    std::function<QByteArray(const Snapshot &)> m_telegramJson;
    CaptureFiles *m_captureFiles = nullptr;

    NavigationBar *m_navigation = nullptr;
    PageStack *m_pages = nullptr;
    QStackedWidget *m_liveArea = nullptr;
    LivePage *m_livePage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    InspectorPage *m_inspectorPage = nullptr;
    PagedCapture *m_pagedCapture = nullptr;
    DataDialog *m_dataDialog = nullptr;
    Companions *m_companions = nullptr;
    bool m_applyingTheme = false;
    bool m_remainingAsked = false;

    FileMenu *m_fileMenu = nullptr;
    MeterMenu *m_meterMenu = nullptr;
    ViewMenu *m_viewMenu = nullptr;
    QMenu *m_captureMenu = nullptr;
};

} // namespace meterscope::ui
