// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/decodecommand.h"
#include "cli/exportcommand.h"
#include "cli/historycommand.h"
#include "cli/inspectcommand.h"
#include "cli/livecommand.h"
#include "cli/portscommand.h"
#include "cli/probecommand.h"
#include "cli/recordcommand.h"
#include "cli/simulatecommand.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>

namespace meterscope::cli {

namespace {

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text;
}

[[nodiscard]] QString overview()
{
    QString text = QStringLiteral("Usage: meterscope-cli COMMAND [options]\n"
                                  "Reads smart meters (DSMR P1 and SML) in a terminal.\n\nCommands:\n");
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1%2\n").arg(command.name, -12).arg(command.summary);
    }
    text += QStringLiteral("\nOptions:\n"
                           "  -h, --help     show this text; 'meterscope-cli COMMAND --help' tells more\n"
                           "  -v, --version  show the version\n"
                           "\nExit status: 0 done; 1 nothing accepted, found or recorded; 2 wrong usage or a file or\n"
                           "port that cannot be read or written; 3 (probe) a fault of the line.\n");
    return text;
}

} // namespace

std::span<const Command> commands()
{
    static const std::array kCommands {
        Command { QStringLiteral("decode"), QStringLiteral("decode raw bytes from a file or standard input"),
                  runDecode },
        Command { QStringLiteral("inspect"), QStringLiteral("print the tree of telegrams with the bytes of each field"),
                  runInspect },
        Command { QStringLiteral("live"), QStringLiteral("show a meter in the terminal and record it"), runLive },
        Command { QStringLiteral("record"), QStringLiteral("write the raw bytes of a line to a file"), runRecord },
        Command { QStringLiteral("export"), QStringLiteral("export recorded history as CSV"), runExport },
        Command { QStringLiteral("history"), QStringLiteral("query, check, back up, import recorded history"),
                  runHistory },
        Command { QStringLiteral("simulate"), QStringLiteral("play a meter on a pseudo-terminal or into a file"),
                  runSimulate },
        Command { QStringLiteral("probe"), QStringLiteral("listen at a port and say what is on it"), runProbe },
        Command { QStringLiteral("ports"), QStringLiteral("list serial ports and who holds them"), runPorts },
    };
    return kCommands;
}

int runCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty()) {
        print(stderr, overview());
        return kExitUsage;
    }
    if (first == QLatin1String("-h") || first == QLatin1String("--help") || first == QLatin1String("help")) {
        print(stdout, overview());
        return kExitOk;
    }
    if (first == QLatin1String("-v") || first == QLatin1String("--version")) {
        print(stdout, QStringLiteral("meterscope-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return kExitOk;
    }
    const auto all = commands();
    const auto command =
        std::find_if(all.begin(), all.end(), [&first](const Command &candidate) { return candidate.name == first; });
    if (command == all.end()) {
        return usageError(QStringLiteral("there is no command '%1'; see meterscope-cli --help").arg(first));
    }
    return command->run(arguments.mid(2));
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("show this text"));
    parser.addOption(help);
    const QString program = QStringLiteral("meterscope-cli ") + command;
    if (!parser.parse(QStringList { program } + arguments)) {
        return usageError(parser.errorText() + QStringLiteral(" See '%1 --help'.").arg(program));
    }
    if (parser.isSet(help)) {
        // Qt begins with the path of the executable; a person types the command.
        QString text = parser.helpText();
        text.replace(0, text.indexOf(QLatin1String(" [options]")), QStringLiteral("Usage: ") + program);
        print(stdout, text);
        return kExitOk;
    }
    return std::nullopt;
}

int usageError(const QString &message)
{
    print(stderr, QStringLiteral("meterscope-cli: %1\n").arg(message));
    return kExitUsage;
}

} // namespace meterscope::cli
