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
    buildPause();
    addSeparator();
    buildThemeMenu(theme);
    QAction *full = addAction(tr("&Full screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this, &ViewMenu::fullScreenChosen);
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

void ViewMenu::buildPause()
{
    m_pauseDrawing = addAction(tr("&Pause drawing the chart"));
    m_pauseDrawing->setObjectName(QStringLiteral("action.pauseDrawing"));
    m_pauseDrawing->setCheckable(true);
    m_pauseDrawing->setShortcut(QKeySequence(Qt::Key_Space));
    // Space presses buttons everywhere else: the key is the chart's own, the menu only shows it.
    m_pauseDrawing->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pauseDrawing, &QAction::triggered, this, &ViewMenu::pauseChosen);
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
