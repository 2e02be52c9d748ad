// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QObject>

class QWidget;

namespace meterscope::ui {

class AssistantDialog;
class LinkControl;
class LiveModel;
class MeterBook;
class MeterDialog;
class SettingsStore;

/// What a person does with the line to a meter: open one, change it, close it, open it again. Owns the connection
/// assistant and remembers the line for the next start.
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

    void showAssistant(); ///< for another line
    void showChangeDialog(); ///< for the current one
    void showSerialPorts();
    void diagnose(); ///< looks into the current line
    void showMeterDialog(); ///< name, colour and sharing of the current meter
    [[nodiscard]] AssistantDialog *assistant();
    [[nodiscard]] MeterBook *book() const { return m_book; }

Q_SIGNALS:
    void opened(meterscope::SourceId source);

private:
    void closeCurrent();

    LinkControl *m_link;
    LiveModel *m_model;
    SettingsStore *m_settings;
    QWidget *m_window;
    AssistantDialog *m_assistant = nullptr;
    MeterBook *m_book;
    MeterDialog *m_meterDialog = nullptr;
    SourceId m_described; ///< whose dialog that is
    bool m_replaces = false; ///< the assistant's line takes the place of the current one
};

} // namespace meterscope::ui
