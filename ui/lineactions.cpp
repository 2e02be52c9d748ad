// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lineactions.h"

#include "ui/models/livemodel.h"
#include "ui/models/livestate.h"
#include "ui/pages/connectdialog.h"
#include "ui/ports/linkcontrol.h"
#include "ui/settingsstore.h"

#include <QFileDialog>

namespace meterscope::ui {

LineActions::LineActions(LinkControl *link, LiveModel *model, SettingsStore *settings, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_model(model)
    , m_settings(settings)
    , m_window(window)
{ }

SourceId LineActions::open(const LinkSettings &settings)
{
    m_settings->setLastLink(settings);
    const SourceId source = m_link->openLink(settings);
    m_model->select(source);
    Q_EMIT opened(source);
    return source;
}

void LineActions::reopen(SourceId source, const LinkSettings &settings)
{
    m_link->closeLink(source);
    open(settings);
}

void LineActions::startDemo()
{
    LinkSettings settings;
    settings.kind = LinkKind::Simulated;
    open(settings);
}

void LineActions::openCapture()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a capture"));
    if (file.isEmpty())
        return;
    LinkSettings settings;
    settings.kind = LinkKind::Replay;
    settings.path = file.toStdString();
    open(settings);
}

void LineActions::toggle()
{
    if (!m_model->isEmpty())
        closeCurrent();
    else if (const auto last = m_settings->lastLink())
        open(*last);
}

/// Of a sum, all that are in it.
void LineActions::closeCurrent()
{
    const QList<SourceId> sources = m_model->showsSum() ? m_model->sources() : QList<SourceId> { m_model->current() };
    for (const SourceId source : sources)
        m_link->closeLink(source);
}

bool LineActions::canReconnect() const
{
    return m_settings->lastLink().has_value();
}

void LineActions::showDialog()
{
    show(false);
}

void LineActions::showChangeDialog()
{
    // A sum has no line of its own.
    if (m_model->showsSum())
        return showDialog();
    show(true);
    m_dialog->setLink(m_model->state().link.settings);
}

void LineActions::showSerialPorts()
{
    show(false);
    m_dialog->showPage(ConnectDialog::SerialPage);
}

ConnectDialog *LineActions::dialog()
{
    if (m_dialog)
        return m_dialog;
    m_dialog = new ConnectDialog(m_link, m_window);
    if (const auto last = m_settings->lastLink())
        m_dialog->setLink(*last);
    connect(m_dialog, &ConnectDialog::connectRequested, this, [this](const LinkSettings &link) {
        if (m_replaces && !m_model->isEmpty())
            closeCurrent();
        open(link);
    });
    return m_dialog;
}

void LineActions::show(bool replaces)
{
    m_replaces = replaces;
    dialog()->rescan();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace meterscope::ui
