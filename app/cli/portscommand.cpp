// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/portscommand.h"

#include "acquisition/portaccess.h"
#include "acquisition/systemportlist.h"
#include "cli/command.h"
#include "ui/format/porttext.h"

#include <QTextStream>

namespace meterscope::cli {

namespace {

void print(QTextStream &out, const PortDescription &port)
{
    const QString indent(17, QLatin1Char(' '));
    out << QString::fromStdString(port.path).leftJustified(16) << ' ' << ui::portName(port) << '\n';
    if (port.vendorId != 0) {
        out << indent << ui::portDetails(port) << '\n';
    }
    const ui::PortObstacle obstacle = ui::portObstacle(port);
    for (const QString &line : { obstacle.fact, obstacle.command, obstacle.remedy }) {
        if (!line.isEmpty()) {
            out << indent << line << '\n';
        }
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
    std::vector<PortDescription> ports = SystemPortList().ports();
    describeAccess(ports);
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
