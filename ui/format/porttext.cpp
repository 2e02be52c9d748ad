// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/porttext.h"

#include "ui/format/linktext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace meterscope::ui {

namespace {

struct PortText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::PortText)
};

QString text(const std::string &value)
{
    return QString::fromStdString(value).simplified();
}

QString nodeName(const PortDescription &port)
{
    return QFileInfo(QString::fromStdString(port.path)).fileName();
}

QString usbIds(const PortDescription &port)
{
    return QStringLiteral("%1:%2")
        .arg(port.vendorId, 4, 16, QLatin1Char('0'))
        .arg(port.productId, 4, 16, QLatin1Char('0'));
}

/// A rule of its own, read and applied at once. 70: uaccess is acted on by 73-seat-late.rules.
QString ruleCommand(const PortDescription &port, const QString &rule)
{
    return QStringLiteral("echo '%1' | sudo tee /etc/udev/rules.d/70-meterscope-port.rules && "
                          "sudo udevadm control --reload && sudo udevadm trigger --name-match=%2")
        .arg(rule, nodeName(port));
}

PortObstacle missingRule(const PortDescription &port)
{
    const QString fact = PortText::tr("You may not read this port, and there is no group for it that you could join.");
    if (port.vendorId != 0) {
        // Lets the person at the screen open whatever has this chip.
        const QString rule =
            QStringLiteral("SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"%1\", ATTRS{idProduct}==\"%2\", TAG+=\"uaccess\"")
                .arg(usbIds(port).left(4), usbIds(port).mid(5));
        return { fact, PortText::tr("This command adds the missing udev rule; unplug the cable and plug it in again."),
                 ruleCommand(port, rule) };
    }
    const QString rule = QStringLiteral("KERNEL==\"%1\", GROUP=\"dialout\", MODE=\"0660\"").arg(nodeName(port));
    return { fact,
             PortText::tr("This command gives the port to the group “dialout” and you with it. Then log out and in "
                          "again."),
             ruleCommand(port, rule) + QStringLiteral(" && sudo usermod -aG dialout $USER") };
}

PortObstacle missingRights(const PortDescription &port)
{
    const QString group = text(port.accessDetail);
    switch (port.rights) {
    case PortRights::GroupNotJoined:
        return { PortText::tr("You may not read this port: it belongs to the group “%1”.").arg(group),
                 PortText::tr("Then log out and in again."), QStringLiteral("sudo usermod -aG %1 $USER").arg(group) };
    case PortRights::LoginPending:
        return { PortText::tr("You have joined the group “%1”, but this session began before that.").arg(group),
                 PortText::tr("Log out and in again, or start Meterscope with this command."),
                 QStringLiteral("sg %1 -c meterscope").arg(group) };
    case PortRights::NoRule:
    case PortRights::Granted:
        break;
    }
    return missingRule(port);
}

PortObstacle busy(const PortDescription &port)
{
    const QString program = text(port.accessDetail);
    QString fact = PortText::tr("Another program has this port open.");
    if (!program.isEmpty() && port.holder == QCoreApplication::applicationPid())
        fact = PortText::tr("Meterscope reads this port already.");
    else if (!program.isEmpty() && port.holder > 0)
        fact = PortText::tr("%1 (process %2) has this port open.").arg(program).arg(port.holder);
    else if (!program.isEmpty())
        fact = PortText::tr("%1 has this port open.").arg(program);
    if (program == QLatin1String("ModemManager"))
        return { fact, PortText::tr("It looks for a modem for some seconds after plugging in: wait a moment."), {} };
    if (port.holder == QCoreApplication::applicationPid())
        return { fact, PortText::tr("Disconnect that meter first, or choose another port."), {} };
    return { fact, PortText::tr("Stop that program: two readers on one port steal each other's bytes."), {} };
}

} // namespace

QString portName(const PortDescription &port)
{
    QStringList parts { text(port.description), text(port.usbSerial) };
    parts.removeAll(QString());
    return parts.isEmpty() ? nodeName(port) : parts.join(QStringLiteral(", "));
}

QString portText(const PortDescription &port)
{
    QStringList parts { text(port.description), text(port.usbSerial) };
    parts.removeAll(QString());
    return parts.isEmpty() ? nodeName(port) : PortText::tr("%1 (%2)").arg(parts.join(QLatin1Char(' ')), nodeName(port));
}

QString portDetails(const PortDescription &port)
{
    QStringList parts;
    if (!port.manufacturer.empty())
        parts += text(port.manufacturer);
    if (port.vendorId != 0)
        parts += usbIds(port);
    parts += QString::fromStdString(port.path);
    return parts.join(QStringLiteral(" · "));
}

PortObstacle portObstacle(const PortDescription &port)
{
    switch (port.access) {
    case LinkError::None:
        return {};
    case LinkError::NoPermission:
        return missingRights(port);
    case LinkError::Busy:
        return busy(port);
    default:
        return { linkErrorText(port.access, QString::fromStdString(port.accessDetail)), {}, {} };
    }
}

QString portAccessText(const PortDescription &port)
{
    const PortObstacle obstacle = portObstacle(port);
    QStringList parts { obstacle.fact, obstacle.command, obstacle.remedy };
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace meterscope::ui
