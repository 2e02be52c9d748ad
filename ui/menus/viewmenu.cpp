// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus/viewmenu.h"

#include <QActionGroup>

namespace meterscope::ui {

ViewMenu::ViewMenu(ThemeChoice theme, QWidget *parent)
    : QMenu(tr("&View"), parent)
    , m_pages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_endOfPages(addSeparator())
    , m_historyMenu(addMenu(tr("Histor&y page")))
{
    m_historyMenu->setEnabled(false);
    buildChartActions();
    m_endOfChart = addSeparator();
    buildThemeMenu(theme);
    buildWindowActions();
}

void ViewMenu::addPage(const QString &text)
{
    const auto page = int(m_pages->actions().size());
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
    action->setCheckable(true);
    m_pages->addAction(action);
    insertAction(m_endOfPages, action);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
}

void ViewMenu::setCurrentPage(int page)
{
    m_pages->actions().at(page)->setChecked(true);
}

void ViewMenu::buildChartActions()
{
    m_pauseDrawing = addAction(tr("&Pause drawing the chart"));
    m_pauseDrawing->setObjectName(QStringLiteral("action.pauseDrawing"));
    m_pauseDrawing->setCheckable(true);
    m_pauseDrawing->setShortcut(QKeySequence(Qt::Key_Space));
    // Space presses buttons everywhere else: the key is the chart's own, the menu only shows it.
    m_pauseDrawing->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pauseDrawing, &QAction::triggered, this, &ViewMenu::pauseChosen);
    m_phases = addAction(tr("Phases in the &chart"));
    m_phases->setObjectName(QStringLiteral("action.phases"));
    m_phases->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_phases->setCheckable(true);
    connect(m_phases, &QAction::triggered, this, &ViewMenu::phasesChosen);
}

void ViewMenu::buildWindowActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setCheckable(true);
        return action;
    };
    m_fullScreen = add("action.fullScreen", tr("&Full screen"), QKeySequence(Qt::Key_F11));
    connect(m_fullScreen, &QAction::triggered, this, &ViewMenu::fullScreenChosen);
    m_miniWindow = add("action.miniWindow", {}, QKeySequence(Qt::CTRL | Qt::Key_M));
    setMiniWindowOnTop(true);
    connect(m_miniWindow, &QAction::triggered, this, &ViewMenu::miniWindowChosen);
    m_trayIcon = add("action.trayIcon", {}, {});
    m_closeToTray = add("action.closeToTray", tr("C&lose into the tray"), {});
    connect(m_trayIcon, &QAction::triggered, this, &ViewMenu::trayIconChosen);
    connect(m_trayIcon, &QAction::toggled, m_closeToTray, &QAction::setEnabled);
    connect(m_closeToTray, &QAction::triggered, this, &ViewMenu::closeToTrayChosen);
    setTray(false, false, false);
}

void ViewMenu::setMiniWindowOnTop(bool onTop)
{
    m_miniWindow->setText(onTop ? tr("&Mini window") : tr("&Mini window (not kept on top by this desktop)"));
}

void ViewMenu::setTray(bool available, bool icon, bool closeToTray)
{
    m_trayIcon->setText(available ? tr("&Icon in the tray") : tr("&Icon in the tray (this desktop has none)"));
    m_trayIcon->setEnabled(available);
    m_trayIcon->setChecked(available && icon);
    m_closeToTray->setChecked(closeToTray);
    m_closeToTray->setEnabled(m_trayIcon->isChecked());
}

void ViewMenu::buildThemeMenu(ThemeChoice theme)
{
    QMenu *menu = addMenu(tr("&Theme"));
    const std::pair<ThemeChoice, QString> choices[] = {
        { ThemeChoice::System, tr("As the &desktop") },
        { ThemeChoice::Light, tr("&Light") },
        { ThemeChoice::Dark, tr("D&ark") },
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, chosen = choice] { Q_EMIT themeChosen(chosen); });
        action->setCheckable(true);
        action->setData(int(choice));
        m_themes->addAction(action);
    }
    setTheme(theme);
}

void ViewMenu::setTheme(ThemeChoice theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

} // namespace meterscope::ui
