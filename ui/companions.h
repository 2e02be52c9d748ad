// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace meterscope::ui {

class LiveModel;
class MiniWindow;
class SettingsStore;
class TrayIcon;
class ViewMenu;

/// What stands beside the main window: the mini window and the icon in the tray, both only if the person wants them.
class Companions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it but `window`, which owns it.
    Companions(const LiveModel *model, SettingsStore *settings, ViewMenu *menu, QWidget *window);
    ~Companions() override;

    void setMiniWindowShown(bool shown);
    /// The window goes into the tray where the person chose that; otherwise what is left of the program ends with it.
    /// False: the window is to be closed.
    [[nodiscard]] bool hidesInsteadOfClosing();
    /// Ends the program whatever was chosen about the tray.
    void quit();

private:
    void showTray(bool shown);
    void showMainWindow();

    const LiveModel *m_model;
    SettingsStore *m_settings;
    ViewMenu *m_menu;
    QWidget *m_window;
    std::unique_ptr<MiniWindow> m_mini;
    std::unique_ptr<TrayIcon> m_tray;
    bool m_quits = false;
};

} // namespace meterscope::ui
