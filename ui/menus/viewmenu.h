// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QMenu>

class QActionGroup;

namespace meterscope::ui {

/// Pages, what they show, and how the window looks.
class ViewMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ViewMenu(ThemeChoice theme, QWidget *parent = nullptr);

    /// The next page, Ctrl+1 for the first.
    void addPage(const QString &text);
    void setCurrentPage(int page);
    /// Takes what a page can do; usable while that page is seen.
    [[nodiscard]] QMenu *historyMenu() const { return m_historyMenu; }
    /// What the live page does with its chart, beside the entries that are here.
    void addChartAction(QAction *action) { insertAction(m_endOfChart, action); }
    void setPauseEnabled(bool enabled) { m_pauseDrawing->setEnabled(enabled); }
    void setPaused(bool paused) { m_pauseDrawing->setChecked(paused); }
    void setTheme(ThemeChoice theme);
    void setPhasesShown(bool shown) { m_phases->setChecked(shown); }
    void setFullScreen(bool full) { m_fullScreen->setChecked(full); }
    void setMiniWindowShown(bool shown) { m_miniWindow->setChecked(shown); }
    /// Says so where the desktop does not keep it above the others.
    void setMiniWindowOnTop(bool onTop);
    /// Without a tray both choices are there and say why they cannot be made.
    void setTray(bool available, bool icon, bool closeToTray);

Q_SIGNALS:
    void pageChosen(int page);
    void pauseChosen(bool paused);
    void phasesChosen(bool shown);
    void miniWindowChosen(bool shown);
    void trayIconChosen(bool shown);
    void closeToTrayChosen(bool on);
    void themeChosen(meterscope::ui::ThemeChoice theme);
    void fullScreenChosen(bool full);

private:
    void buildChartActions();
    void buildWindowActions();
    void buildThemeMenu(ThemeChoice theme);

    QActionGroup *m_pages;
    QActionGroup *m_themes;
    QAction *m_endOfPages;
    QMenu *m_historyMenu;
    QAction *m_endOfChart = nullptr;
    QAction *m_pauseDrawing = nullptr;
    QAction *m_phases = nullptr;
    QAction *m_miniWindow = nullptr;
    QAction *m_fullScreen = nullptr;
    QAction *m_trayIcon = nullptr;
    QAction *m_closeToTray = nullptr;
};

} // namespace meterscope::ui
