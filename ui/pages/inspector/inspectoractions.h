// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace meterscope::ui {

struct Theme;

/// What can be done in the inspector. The page connects them; the window's menu shows them with their keys.
struct InspectorActions
{
    explicit InspectorActions(QWidget *page);

    QAction *run;
    QAction *follow;
    QAction *faultsOnly;
    QAction *nextTelegram;
    QAction *previousTelegram;
    QAction *nextFault;
    QAction *previousFault;
    QAction *goToTime;
    QAction *bookmark;
    QAction *nextBookmark;
    QAction *previousBookmark;
    QAction *diff;
    QAction *plot;
    QAction *plotTable;
    QAction *statistics;
    QAction *filter;
    QAction *filterHelp;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *copyHex;
    QAction *copyArray;
    QAction *copyText;
    QAction *copyJson;
    QAction *copyReport;
    QAction *paste;
    QAction *saveListed;
    QAction *saveSelected;
    QAction *openCapture;
    QAction *closeCapture;
    QAction *older;
    QAction *readSevenBits; ///< shown while a row looks like it

    /// All of them in the order of the menu, with separators between groups.
    [[nodiscard]] QList<QAction *> menu() const { return m_menu; }
    void setRunning(bool running);
    void updateIcons(const Theme &theme);

private:
    void separate(QWidget *page);

    QList<QAction *> m_menu;
    bool m_running = true;
};

} // namespace meterscope::ui
