// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companions.h"

#include "ui/menus/viewmenu.h"
#include "ui/pages/miniwindow.h"
#include "ui/settingsstore.h"
#include "ui/trayicon.h"

#include <QGuiApplication>
#include <QWidget>

namespace meterscope::ui {

Companions::Companions(const LiveModel *model, SettingsStore *settings, ViewMenu *menu, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_settings(settings)
    , m_menu(menu)
    , m_window(window)
{
    menu->setMiniWindowOnTop(MiniWindow::staysOnTop());
    menu->setTray(TrayIcon::isAvailable(), m_settings->value(settings::kTrayIcon),
                  m_settings->value(settings::kCloseToTray));
    connect(menu, &ViewMenu::miniWindowChosen, this, &Companions::setMiniWindowShown);
    connect(menu, &ViewMenu::trayIconChosen, this, [this](bool shown) {
        m_settings->setValue(settings::kTrayIcon, shown);
        showTray(shown);
    });
    connect(menu, &ViewMenu::closeToTrayChosen, this,
            [this](bool on) { m_settings->setValue(settings::kCloseToTray, on); });
    showTray(m_settings->value(settings::kTrayIcon) && TrayIcon::isAvailable());
}

Companions::~Companions() = default;

void Companions::setMiniWindowShown(bool shown)
{
    if (!m_mini && shown) {
        m_mini = std::make_unique<MiniWindow>(m_model);
        connect(m_mini.get(), &MiniWindow::mainWindowRequested, this, &Companions::showMainWindow);
        connect(m_mini.get(), &MiniWindow::closed, this, [this] { m_menu->setMiniWindowShown(false); });
    }
    if (m_mini)
        m_mini->setVisible(shown);
    m_menu->setMiniWindowShown(shown);
}

void Companions::showTray(bool shown)
{
    m_tray.reset();
    if (!shown)
        return;
    m_tray = std::make_unique<TrayIcon>(m_model);
    connect(m_tray.get(), &TrayIcon::windowRequested, this, &Companions::showMainWindow);
    connect(m_tray.get(), &TrayIcon::miniWindowRequested, this, [this] { setMiniWindowShown(true); });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Companions::quit);
}

void Companions::showMainWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool Companions::hidesInsteadOfClosing()
{
    // A session that ends is not to be held up.
    const bool hides = m_tray && m_settings->value(settings::kCloseToTray) && !m_quits && !qGuiApp->isSavingSession();
    // The last dialog that is closed over a hidden window must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!hides);
    if (hides)
        m_window->hide();
    else if (m_mini)
        m_mini->close();
    return hides;
}

void Companions::quit()
{
    m_quits = true;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    // A window that is hidden in the tray is closed without a signal that the last one was.
    const bool hidden = m_window->isHidden();
    m_window->close();
    if (hidden)
        QCoreApplication::quit();
}

} // namespace meterscope::ui
