// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/relaytext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct RelayText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::RelayText)
};

QString endpoint(const RelaySettings &settings)
{
    const QString address = QString::fromStdString(settings.address);
    return (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address)
        .arg(settings.port);
}

} // namespace

QString relayStatusText(const RelayStatus &status)
{
    switch (status.error) {
    case RelayError::None:
        break;
    case RelayError::AddressInvalid:
        return RelayText::tr("%1 is no address of this computer.").arg(QString::fromStdString(status.settings.address));
    case RelayError::PortTaken:
        return RelayText::tr("Another program serves port %1 already.").arg(status.settings.port);
    case RelayError::PortForbidden:
        return RelayText::tr("Port %1 may not be used: take one from 1024 on.").arg(status.settings.port);
    case RelayError::Other:
        return RelayText::tr("The line cannot be shared: %1").arg(QString::fromStdString(status.detail));
    }
    if (!status.listening)
        return {};
    return RelayText::tr("Serving %1,").arg(endpoint(status.settings)) + QLatin1Char(' ')
        + RelayText::tr("%n client(s)", nullptr, int(status.clients));
}

bool isOwnComputerOnly(const QString &address)
{
    // 127.0.0.0/8 and ::1 (RFC 1122, RFC 4291).
    return address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1");
}

} // namespace meterscope::ui
