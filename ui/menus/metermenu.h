// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace meterscope::ui {

class SettingsStore;

/// The line to the meter, and what the person has to say about the meter. Keeps its choices in the settings itself.
class MeterMenu : public QMenu
{
    Q_OBJECT
public:
    /// `settings` must outlive the menu.
    explicit MeterMenu(SettingsStore *settings, QWidget *parent = nullptr);

    /// `canReconnect`: there is a line of the last time to open again.
    void setConnected(bool connected, bool canReconnect);
    void setLineEnabled(bool enabled); ///< one line is shown: a sum has none of its own
    /// What the raw archives may hold, in bytes; 0: none is kept.
    [[nodiscard]] quint64 rawArchiveLimit() const;

Q_SIGNALS:
    void connectRequested();
    void changeRequested();
    void diagnoseRequested();
    void propertiesRequested();
    void toggleRequested(); ///< close the line, or open the last one again
    void demoRequested();
    void fuseChosen(int amperes);
    void rawArchiveLimitChosen(quint64 bytes);

private:
    void buildFuseMenu();
    void buildRawArchiveMenu();

    SettingsStore *m_settings;
    QAction *m_change = nullptr;
    QAction *m_diagnose = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_toggle = nullptr;
};

} // namespace meterscope::ui
