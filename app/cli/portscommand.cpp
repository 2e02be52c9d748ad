// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/portscommand.h"

#include "acquisition/portaccess.h"
#include "acquisition/systemportlist.h"
#include "cli/command.h"
#include "ui/format/linktext.h"

#include <QTextStream>

namespace meterscope::cli {

namespace {

[[nodiscard]] QString identity(const PortDescription &port)
{
    QStringList parts;
    if (!port.manufacturer.empty()) {
        parts.append(QString::fromStdString(port.manufacturer));
    }
    if (!port.description.empty()) {
        parts.append(QString::fromStdString(port.description));
    }
    if (!port.usbSerial.empty()) {
        parts.append(QStringLiteral("serial %1").arg(QString::fromStdString(port.usbSerial)));
    }
    if (port.vendorId != 0) {
        parts.append(QStringLiteral("%1:%2")
                         .arg(port.vendorId, 4, 16, QLatin1Char('0'))
                         .arg(port.productId, 4, 16, QLatin1Char('0')));
    }
    return parts.join(QLatin1String(", "));
}

void print(QTextStream &out, PortDescription port)
{
    const PortAccess access = checkPortAccess(port.path);
    port.access = access.error;
    port.accessDetail = access.detail;
    const QString obstacle = ui::portAccessText(port);
    out << QString::fromStdString(port.path).leftJustified(16) << ' ' << identity(port) << '\n';
    if (!obstacle.isEmpty()) {
        out << QString(17, QLatin1Char(' ')) << obstacle << '\n';
    }
}

} // namespace

int runPorts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists the serial ports with maker, product, serial number and USB ids, and why a port cannot be\n"
        "opened now. Exit status 0 when there is one, 1 when there is none."));
    if (const auto code = parseArguments(parser, QStringLiteral("ports"), arguments)) {
        return *code;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(QStringLiteral("ports takes no argument"));
    }
    QTextStream out(stdout);
    const std::vector<PortDescription> ports = SystemPortList().ports();
    for (const PortDescription &port : ports) {
        print(out, port);
    }
    if (ports.empty()) {
        out << "No serial port found. A USB cable shows up as /dev/ttyUSB0 or /dev/ttyACM0 once it is plugged in.\n";
        return kExitNothing;
    }
    return kExitOk;
}

} // namespace meterscope::cli
