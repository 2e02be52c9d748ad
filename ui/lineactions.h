// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QObject>

class QWidget;

namespace meterscope::ui {

class ConnectDialog;
class LinkControl;
class LiveModel;
class SettingsStore;

/// What a person does with the line to a meter: open one, change it, close it, open it again. Owns the dialog for it
/// and remembers the line for the next start.
class LineActions : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it and the dialogs; the others must outlive it.
    LineActions(LinkControl *link, LiveModel *model, SettingsStore *settings, QWidget *window);

    SourceId open(const LinkSettings &settings);
    void reopen(SourceId source, const LinkSettings &settings);
    void startDemo();
    void openCapture(); ///< asks for the file
    void toggle(); ///< closes the current line; where there is none, opens the last one again
    [[nodiscard]] bool canReconnect() const;

    void showDialog(); ///< for another line
    void showChangeDialog(); ///< for the current one
    void showSerialPorts();

Q_SIGNALS:
    void opened(meterscope::SourceId source);

private:
    ConnectDialog *dialog();
    void show(bool replaces);
    void closeCurrent();

    LinkControl *m_link;
    LiveModel *m_model;
    SettingsStore *m_settings;
    QWidget *m_window;
    ConnectDialog *m_dialog = nullptr;
    bool m_replaces = false; ///< the dialog's line takes the place of the current one
};

} // namespace meterscope::ui
