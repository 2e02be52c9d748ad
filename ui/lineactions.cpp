// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lineactions.h"

#include "ui/models/livemodel.h"
#include "ui/models/livesource.h"
#include "ui/models/meterbook.h"
#include "ui/pages/assistantdialog.h"
#include "ui/pages/meterdialog.h"
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
    , m_book(new MeterBook(model, link, settings, this))
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

void LineActions::showAssistant()
{
    m_replaces = false;
    assistant()->present();
}

void LineActions::showChangeDialog()
{
    // A sum has no line of its own.
    if (m_model->showsSum())
        return showAssistant();
    m_replaces = true;
    assistant()->setLink(m_model->state().link.settings);
    assistant()->present();
}

void LineActions::showSerialPorts()
{
    m_replaces = false;
    assistant()->present(SourceForm::SerialPage);
}

void LineActions::diagnose()
{
    if (m_model->isEmpty() || m_model->showsSum())
        return;
    const LinkStatus &line = m_model->state().link;
    if (line.settings.kind == LinkKind::Replay) { // a file does not get better by listening
        showChangeDialog();
        return;
    }
    m_replaces = false; // the assistant closes the line itself
    assistant()->diagnose(line.source, line.settings);
}

void LineActions::showMeterDialog()
{
    if (!m_meterDialog) {
        m_meterDialog = new MeterDialog(m_window);
        connect(
            m_meterDialog, &MeterDialog::applied, this,
            [this](const MeterLabel &label, const RelaySettings &relay) { m_book->set(m_described, label, relay); });
        connect(m_book, &MeterBook::relayChanged, m_meterDialog, [this](const RelayStatus &status) {
            if (status.source == m_described)
                m_meterDialog->showRelay(status);
        });
    }
    const LiveSource *meter = m_model->source(m_model->current());
    if (!meter)
        return;
    m_described = m_model->current();
    m_meterDialog->setMeter(meter->ownName(), m_book->label(m_described), m_book->relay(m_described));
    m_meterDialog->showRelay(m_book->relayStatus(m_described));
    m_meterDialog->show();
    m_meterDialog->raise();
    m_meterDialog->activateWindow();
}

AssistantDialog *LineActions::assistant()
{
    if (m_assistant)
        return m_assistant;
    m_assistant = new AssistantDialog(m_link, m_window);
    connect(m_assistant, &AssistantDialog::connectRequested, this, [this](const LinkSettings &link) {
        if (m_replaces && !m_model->isEmpty())
            closeCurrent();
        m_replaces = false;
        open(link);
    });
    return m_assistant;
}

} // namespace meterscope::ui
