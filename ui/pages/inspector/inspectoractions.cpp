// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/inspectoractions.h"

#include "ui/pages/inspectorpage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>

namespace meterscope::ui {

InspectorActions::InspectorActions(QWidget *page)
{
    const auto add = [this, page](const QString &text, const QString &iconText, const QKeySequence &keys,
                                  bool checkable = false) {
        QAction *action = newPageAction(page, text, iconText, keys);
        action->setCheckable(checkable);
        m_menu.append(action);
        return action;
    };
    run = add(InspectorPage::tr("&Stop the list"), InspectorPage::tr("Stop"), {});
    run->setObjectName(QStringLiteral("inspectorRun"));
    follow = add(InspectorPage::tr("&Follow the newest telegram"), InspectorPage::tr("Follow"), {}, true);
    follow->setChecked(true);
    faultsOnly = add(InspectorPage::tr("&Only faults"), InspectorPage::tr("Only faults"), {}, true);
    separate(page);
    nextTelegram = add(InspectorPage::tr("N&ext telegram"), {}, QKeySequence(Qt::CTRL | Qt::Key_Down));
    previousTelegram = add(InspectorPage::tr("P&revious telegram"), {}, QKeySequence(Qt::CTRL | Qt::Key_Up));
    nextFault = add(InspectorPage::tr("&Next fault"), {}, Qt::Key_F8);
    previousFault = add(InspectorPage::tr("&Previous fault"), {}, Qt::Key_F7);
    nextFault->setObjectName(QStringLiteral("inspectorNextFault"));
    previousFault->setObjectName(QStringLiteral("inspectorPreviousFault"));
    goToTime = add(InspectorPage::tr("&Go to a time…"), {}, QKeySequence(Qt::CTRL | Qt::Key_G));
    separate(page);
    bookmark = add(InspectorPage::tr("Set or remove a &bookmark"), {}, Qt::Key_B);
    nextBookmark = add(InspectorPage::tr("Next boo&kmark"), {}, QKeySequence(Qt::CTRL | Qt::Key_B));
    previousBookmark = add(InspectorPage::tr("Previous bookmar&k"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    separate(page);
    diff = add(InspectorPage::tr("&Difference to the previous telegram"), InspectorPage::tr("Difference"), Qt::Key_D,
               true);
    diff->setObjectName(QStringLiteral("inspectorDiff"));
    plot = add(InspectorPage::tr("&Plot of the selected field"), InspectorPage::tr("Plot"), Qt::Key_P, true);
    plot->setObjectName(QStringLiteral("inspectorPlot"));
    plotTable = add(InspectorPage::tr("Plot as a ta&ble"), InspectorPage::tr("Table"),
                    QKeySequence(Qt::CTRL | Qt::Key_T), true);
    statistics = add(InspectorPage::tr("&Statistics"), InspectorPage::tr("Statistics"), Qt::Key_S, true);
    statistics->setObjectName(QStringLiteral("inspectorStatistics"));
    separate(page);
    filter = add(InspectorPage::tr("Fi&lter the list…"), {}, QKeySequence(Qt::CTRL | Qt::Key_L));
    filterHelp = add(InspectorPage::tr("Filter hel&p"), {}, {});
    find = add(InspectorPage::tr("F&ind in telegrams…"), {}, QKeySequence::Find);
    findNext = add(InspectorPage::tr("Find ne&xt"), {}, QKeySequence::FindNext);
    findPrevious = add(InspectorPage::tr("Find pre&vious"), {}, QKeySequence::FindPrevious);
    separate(page);
    copyHex = add(InspectorPage::tr("Copy as &hex"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    copyArray = add(InspectorPage::tr("Copy as C &array"), {}, {});
    copyText = add(InspectorPage::tr("Copy as &text"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    copyJson = add(InspectorPage::tr("Copy as &JSON"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    copyReport = add(InspectorPage::tr("Copy for an iss&ue report, redacted"), {},
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    paste = add(InspectorPage::tr("Paste a teleg&ram"), {}, QKeySequence::Paste);
    separate(page);
    saveListed = add(InspectorPage::tr("Sa&ve the listed telegrams…"), {}, QKeySequence::Save);
    saveSelected =
        add(InspectorPage::tr("Save the selected telegra&ms…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    openCapture = add(InspectorPage::tr("&Open telegrams…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openCapture->setObjectName(QStringLiteral("inspectorOpenCapture"));
    readSevenBits = add(InspectorPage::tr("Read the line as &7E1"), InspectorPage::tr("Switch to 7E1"), {});
    readSevenBits->setObjectName(QStringLiteral("inspectorReadSevenBits"));
    older =
        add(InspectorPage::tr("&Older telegrams of this line"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    older->setObjectName(QStringLiteral("inspectorOlder"));
    closeCapture = add(InspectorPage::tr("Bac&k to the line"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    closeCapture->setObjectName(QStringLiteral("inspectorCloseCapture"));
}

void InspectorActions::separate(QWidget *page)
{
    auto *separator = new QAction(page);
    separator->setSeparator(true);
    m_menu.append(separator);
}

void InspectorActions::setRunning(bool running)
{
    m_running = running;
    run->setText(running ? InspectorPage::tr("&Stop the list") : InspectorPage::tr("&Start the list"));
    run->setIconText(running ? InspectorPage::tr("Stop") : InspectorPage::tr("Start"));
}

void InspectorActions::updateIcons(const Theme &theme)
{
    run->setIcon(themedIcon(m_running ? QStringLiteral("stop") : QStringLiteral("play"), theme.ink));
    follow->setIcon(themedIcon(QStringLiteral("play"), theme.ink, theme.importHue.text));
    faultsOnly->setIcon(themedIcon(QStringLiteral("warning"), theme.ink, theme.importHue.text));
    previousFault->setIcon(themedIcon(QStringLiteral("chevron-left"), theme.ink));
    nextFault->setIcon(themedIcon(QStringLiteral("chevron-right"), theme.ink));
    diff->setIcon(themedIcon(QStringLiteral("difference"), theme.ink, theme.importHue.text));
    statistics->setIcon(themedIcon(QStringLiteral("statistics"), theme.ink, theme.importHue.text));
    filterHelp->setIcon(themedIcon(QStringLiteral("help"), theme.ink));
    findPrevious->setIcon(themedIcon(QStringLiteral("chevron-left"), theme.ink));
    findNext->setIcon(themedIcon(QStringLiteral("chevron-right"), theme.ink));
}

} // namespace meterscope::ui
