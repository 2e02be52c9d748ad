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
    void setPauseEnabled(bool enabled) { m_pauseDrawing->setEnabled(enabled); }
    void setPaused(bool paused) { m_pauseDrawing->setChecked(paused); }
    void setTheme(ThemeChoice theme);

Q_SIGNALS:
    void pageChosen(int page);
    void pauseChosen(bool paused);
    void themeChosen(meterscope::ui::ThemeChoice theme);
    void fullScreenChosen(bool full);

private:
    void buildPause();
    void buildThemeMenu(ThemeChoice theme);

    QActionGroup *m_pages;
    QActionGroup *m_themes;
    QAction *m_endOfPages;
    QMenu *m_historyMenu;
    QAction *m_pauseDrawing = nullptr;
};

} // namespace meterscope::ui
