// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace meterscope::ui {

class LiveModel;

/// The icon in the desktop's tray, with the power in its tooltip.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit TrayIcon(const LiveModel *model, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Some desktops have no tray.
    [[nodiscard]] static bool isAvailable();

Q_SIGNALS:
    void windowRequested();
    void miniWindowRequested();
    void quitRequested();

private:
    void schedule();
    void refresh();

    const LiveModel *m_model;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_pause;
};

} // namespace meterscope::ui
