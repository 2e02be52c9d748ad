// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/simulatecommand.h"

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/simulation/simulationwriter.h"
#include "app/linkoptions.h"
#include "cli/command.h"
#include "cli/signalwatch.h"
#include "cli/timeargument.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace meterscope::cli {

namespace {

[[nodiscard]] int writeFile(const SimulationSettings &settings, const SimulationSpan &span, const QString &path)
{
    if (path == QLatin1String("-")) {
        QFile out;
        const bool opened = out.open(stdout, QIODevice::WriteOnly);
        return opened && writeSimulation(settings, span, out).written ? kExitOk : usageError(out.errorString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    }
    const SimulationOutcome outcome = writeSimulation(settings, span, file);
    if (!outcome.written || !file.commit()) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
    }
    QTextStream(stdout) << outcome.telegrams << " telegrams, " << outcome.bytes << " bytes in " << path << '\n';
    return kExitOk;
}

[[nodiscard]] int listFaults()
{
    QTextStream out(stdout);
    constexpr int nameWidth = 14;
    for (const SimulatedFaultInfo &info : simulatedFaults()) {
        out << QString::fromLatin1(info.name.data(), static_cast<qsizetype>(info.name.size())).leftJustified(nameWidth)
            << ' ' << QString::fromLatin1(info.summary.data(), static_cast<qsizetype>(info.summary.size())) << '\n';
    }
    return kExitOk;
}

[[nodiscard]] int playOnTerminal(const SimulationSettings &settings, const QString &symlink)
{
    const SystemClock clock;
    SimulatedMeter meter(settings, clock);
    if (!meter.start(symlink.isEmpty() ? SimulatedMeter::defaultSymlinkPath(1) : symlink)) {
        return usageError(meter.error());
    }
    QTextStream(stdout) << meter.path() << Qt::endl;
    const SignalWatch watch;
    QObject::connect(&watch, &SignalWatch::stopRequested, qApp, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    meter.stop();
    return code;
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    const LinkOptions link;
    const QCommandLineOption symlink(QStringLiteral("symlink"),
                                     QStringLiteral("where the pseudo-terminal is to be found (default: a path in the "
                                                    "runtime folder, which is printed)"),
                                     QStringLiteral("PATH"));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QStringLiteral("write the telegrams to a file; - for standard output"),
                                 QStringLiteral("FILE"));
    const QCommandLineOption from(QStringLiteral("from"),
                                  QStringLiteral("with --out: time of the first telegram, "
                                                 "2026-11-20 or 2026-11-20T18:30[Z]"),
                                  QStringLiteral("TIME"));
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("with --out: end of the time span"),
                                QStringLiteral("TIME"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays the meter of a simulated household. Without --out it sends telegrams through a\n"
        "pseudo-terminal and prints its path; stop it with Ctrl+C. With --out, --from and --to it writes\n"
        "the telegrams of that time span as fast as the disk takes them. With --fault the line has that\n"
        "fault, and the reader must use the meter's line settings; --fault list tells the names."));
    link.addSimulationTo(parser);
    parser.addOptions({ symlink, out, from, to });
    if (const auto code = parseArguments(parser, QStringLiteral("simulate"), arguments)) {
        return *code;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(QStringLiteral("simulate takes no argument"));
    }
    if (parser.value(QStringLiteral("fault")) == QLatin1String("list")) {
        return listFaults();
    }
    SimulationSettings settings;
    if (const QString error = link.readSimulation(parser, settings); !error.isEmpty()) {
        return usageError(error);
    }
    if (!parser.isSet(out)) {
        return playOnTerminal(settings, parser.value(symlink));
    }
    if (settings.fault != SimulatedFault::None) {
        return usageError(QStringLiteral("a file holds no faults of the line: --fault and --out do not go together"));
    }
    const auto begin = parseTimeArgument(parser.value(from));
    const auto end = parseTimeArgument(parser.value(to));
    if (!begin || !end || *begin >= *end) {
        return usageError(
            QStringLiteral("--out needs --from and a later --to, each like 2026-11-20 or 2026-11-20T18:30Z"));
    }
    return writeFile(settings, { *begin, *end }, parser.value(out));
}

} // namespace meterscope::cli
