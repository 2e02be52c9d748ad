// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assistantmodel.h"

#include <algorithm>

namespace meterscope::ui {

AssistantModel::AssistantModel(LinkControl *control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{
    connect(control, &LinkControl::portsListed, this, &AssistantModel::takePorts);
    connect(control, &LinkControl::listeningProgressed, this, [this](const ListeningProgress &progress) {
        if (m_run == Run::None)
            return;
        m_progress = progress;
        Q_EMIT changed();
    });
    connect(control, &LinkControl::headAligned, this, [this](const HeadAlignment &alignment) {
        if (m_run != Run::Aligning)
            return;
        m_alignment = alignment;
        Q_EMIT changed();
    });
    connect(control, &LinkControl::listeningFinished, this, [this](const ListeningResult &result) {
        if (m_run == Run::None)
            return; // it was cancelled meanwhile
        m_run = Run::None;
        m_result = result;
        goTo(Step::Result);
    });
}

AssistantModel::~AssistantModel() = default;

void AssistantModel::begin()
{
    if (m_watching)
        return;
    m_watching = true;
    m_portsKnown = false;
    m_known.clear();
    m_control->watchPorts(true);
}

void AssistantModel::end()
{
    if (!m_watching)
        return;
    m_watching = false;
    m_control->watchPorts(false);
    cancelRun();
    restore();
    goTo(Step::Port);
}

void AssistantModel::takePorts(const QList<PortDescription> &ports)
{
    if (!m_watching)
        return;
    if (!m_portsKnown)
        m_known = ports;
    m_portsKnown = true;
    // A cable that was pulled and comes back is new again.
    m_known.removeIf([&ports](const PortDescription &known) {
        return std::none_of(ports.begin(), ports.end(),
                            [&known](const PortDescription &port) { return isSamePort(port, known); });
    });
    m_ports.clear();
    for (const PortDescription &port : ports) {
        const bool known = std::any_of(m_known.begin(), m_known.end(),
                                       [&port](const PortDescription &before) { return isSamePort(port, before); });
        m_ports.append({ port, !known });
    }
    Q_EMIT portsChanged();
    if (m_step == Step::Access && (m_checking || m_refused))
        checkAccess();
}

const PortDescription *AssistantModel::port() const
{
    if (m_link.kind != LinkKind::Serial)
        return nullptr;
    const PortDescription *found = nullptr;
    for (const PortChoice &choice : m_ports) {
        const bool named = choice.port.path == m_link.path || choice.port.typedAs == m_link.path;
        const bool same = m_link.usbSerial.empty() ? named : choice.port.usbSerial == m_link.usbSerial;
        if (same && (!found || named))
            found = &choice.port;
    }
    return found;
}

void AssistantModel::examine(const LinkSettings &link)
{
    cancelRun();
    m_link = link;
    m_result = {};
    m_progress = {};
    m_refused = false;
    if (link.kind != LinkKind::Serial) {
        listen();
        return;
    }
    m_checking = true;
    goTo(Step::Access);
    if (const PortDescription *listed = port(); listed && listed->typedAs.empty())
        m_control->listPorts();
    else
        m_control->addPort(QString::fromStdString(link.path));
}

void AssistantModel::diagnose(SourceId source, const LinkSettings &link)
{
    begin();
    restore();
    m_diagnosed = link;
    m_control->closeLink(source);
    examine(link);
}

void AssistantModel::again()
{
    examine(m_link);
}

void AssistantModel::checkAccess()
{
    const PortDescription *found = port();
    if (!found) {
        // A cable that was pulled is waited for.
        m_checking = false;
        m_refused = true;
        Q_EMIT changed();
        return;
    }
    m_checking = false;
    m_link.path = found->path;
    m_link.usbSerial = found->usbSerial;
    m_refused = found->access != LinkError::None;
    if (m_refused)
        Q_EMIT changed();
    else
        listen();
}

void AssistantModel::listen()
{
    start(Run::Listening);
    m_control->listen(m_link);
}

void AssistantModel::start(Run run)
{
    cancelRun();
    m_run = run;
    m_refused = false;
    m_progress = {};
    m_alignment = {};
    m_result = {};
    goTo(Step::Listening);
}

void AssistantModel::align()
{
    start(Run::Aligning);
    m_control->alignHead(m_link);
}

void AssistantModel::signOn()
{
    start(Run::SigningOn);
    m_control->signOn(m_link);
}

void AssistantModel::back()
{
    cancelRun();
    m_checking = false;
    m_refused = false;
    goTo(Step::Port);
}

LinkSettings AssistantModel::foundLink() const
{
    LinkSettings found = m_link;
    if (m_result.outcome == ListeningOutcome::Found)
        found.line = m_result.line;
    return found;
}

void AssistantModel::use()
{
    const LinkSettings found = foundLink();
    m_diagnosed.reset(); // this one takes its place
    Q_EMIT openRequested(found);
    end();
}

void AssistantModel::cancelRun()
{
    if (m_run == Run::None)
        return;
    m_run = Run::None;
    m_control->cancelListening();
}

void AssistantModel::restore()
{
    if (!m_diagnosed)
        return;
    const LinkSettings before = *m_diagnosed;
    m_diagnosed.reset();
    Q_EMIT openRequested(before);
}

void AssistantModel::goTo(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace meterscope::ui
