// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

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
    /// Opens a line and returns its source id. A line that was open stays open: several meters are the normal case.
    virtual SourceId openLink(const LinkSettings &settings) = 0;
    virtual void closeLink(SourceId source) = 0;

Q_SIGNALS:
    void portsListed(const QList<meterscope::PortDescription> &ports);
};

} // namespace meterscope::ui
