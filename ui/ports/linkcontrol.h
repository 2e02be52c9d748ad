// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headalignment.h"
#include "domain/link.h"
#include "domain/listeningresult.h"
#include "domain/portdescription.h"
#include "domain/relay.h"

#include <QList>
#include <QObject>

namespace meterscope::ui {

/// Port of the window: asks for lines to be opened and closed. Everything is asynchronous; how it went comes as
/// LiveFeed::linkChanged.
class LinkControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks for serial ports; answered by portsListed().
    virtual void listPorts() = 0;
    /// While on, portsListed() comes again whenever a port appears, goes, or is opened or left by a program.
    virtual void watchPorts(bool on) = 0;
    /// Looks for serial ports, and for a device that a person named beside them (PortDescription::typedAs); answered by
    /// portsListed().
    virtual void addPort(const QString &device) = 0;
    /// Finds out what is on a line that is not open. Answered by listeningProgressed() and, unless it is cancelled, one
    /// listeningFinished(). One run at a time: a new one ends the one before.
    virtual void listen(const LinkSettings &link) = 0;
    /// The same for a meter that speaks only when asked: sends bytes, so never without a person's word.
    virtual void signOn(const LinkSettings &link) = 0;
    /// Watches how an infrared head sits: headAligned() four times a second until it is cancelled;
    /// listeningFinished() where the port fails.
    virtual void alignHead(const LinkSettings &link) = 0;
    /// Ends the run; nothing more is heard of it.
    virtual void cancelListening() = 0;
    /// Opens a line and returns its source id. A line that was open stays open: several meters are the normal case.
    virtual SourceId openLink(const LinkSettings &settings) = 0;
    virtual void closeLink(SourceId source) = 0;
    /// Serves the raw bytes of an open line to other programs, or no longer; answered by relayChanged().
    virtual void serveLine(SourceId source, const RelaySettings &relay) = 0;

Q_SIGNALS:
    void portsListed(const QList<meterscope::PortDescription> &ports);
    void listeningProgressed(const meterscope::ListeningProgress &progress);
    void listeningFinished(const meterscope::ListeningResult &result);
    void headAligned(const meterscope::HeadAlignment &alignment);
    void relayChanged(const meterscope::RelayStatus &status);
};

} // namespace meterscope::ui
