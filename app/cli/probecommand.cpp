// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "acquisition/clock.h"
#include "acquisition/lineprobe.h"
#include "acquisition/systemportlist.h"
#include "app/keyfile.h"
#include "app/linkoptions.h"
#include "cli/command.h"
#include "cli/probetext.h"
#include "cli/signalwatch.h"
#include "crypto/gcmdecryptor.h"
#include "ui/format/linktext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace meterscope::cli {

namespace {

struct ProbeOptions
{
    LinkSettings link;
    ListeningPlan plan;
    bool signsOn = false;
    bool ndjson = false;
    bool reports = false;
    std::unique_ptr<GcmDecryptor> decryptor;
};

[[nodiscard]] int exitCodeOf(const ListeningResult &result)
{
    switch (result.outcome) {
    case ListeningOutcome::Found:
        return kExitOk;
    case ListeningOutcome::Fault:
        return kExitFault;
    case ListeningOutcome::Unavailable:
        return kExitUsage;
    default:
        return kExitNothing;
    }
}

void printObject(QTextStream &out, const QJsonObject &object)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

[[nodiscard]] int listen(const ProbeOptions &options)
{
    const SystemClock clock;
    const SystemPortList ports;
    LineProbe probe(options.decryptor.get(), clock, ports);
    QTextStream out(stdout);
    QTextStream progressOut(stderr);
    LineSettings shown { 0, 0, 'N', 0 };
    ListeningResult outcome;
    QObject::connect(&probe, &LineProbe::progressed, qApp, [&](const ListeningProgress &progress) {
        if (options.ndjson) {
            printObject(out, progressObject(progress));
        } else if (progress.line != shown) {
            shown = progress.line;
            progressOut << "Listening at " << ui::lineSettingsText(progress.line) << " ..." << Qt::endl;
        }
    });
    QObject::connect(&probe, &LineProbe::finished, qApp, [&](const ListeningResult &result) {
        outcome = result;
        QCoreApplication::quit();
    });
    const SignalWatch watch;
    QObject::connect(&watch, &SignalWatch::stopRequested, &probe, &LineProbe::cancel);
    // From inside the event loop: a port that cannot be opened says so at once.
    QMetaObject::invokeMethod(
        &probe, [&] { options.signsOn ? probe.signOn(options.link) : probe.start(options.link, options.plan); },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    if (options.ndjson) {
        printObject(out, resultObject(outcome));
    } else {
        out << resultText(outcome, options.link) << Qt::flush;
    }
    if (outcome.outcome == ListeningOutcome::Silent && !options.signsOn && !options.ndjson
        && options.link.kind == LinkKind::Serial) {
        out << "Some meters speak only when asked: probe --sign-on sends them the request of IEC 62056-21.\n";
    }
    if (options.reports && !options.ndjson) {
        out << '\n' << reportText(outcome, options.link);
    }
    return exitCodeOf(outcome);
}

/// The port where there is one alone.
[[nodiscard]] QString onlyPort(QString &error)
{
    const std::vector<PortDescription> ports = SystemPortList().ports();
    if (ports.size() == 1) {
        return QString::fromStdString(ports.front().path);
    }
    error = QStringLiteral("no serial port was found; name one");
    if (ports.size() > 1) {
        QStringList names;
        for (const PortDescription &port : ports) {
            names.append(QString::fromStdString(port.path));
        }
        error = QStringLiteral("there are several ports, name one: %1").arg(names.join(QStringLiteral(", ")));
    }
    return {};
}

/// Which line to listen to; what is wrong with the choice, or nothing.
[[nodiscard]] QString readLine(const QCommandLineParser &parser, const LinkOptions &link, ProbeOptions &options)
{
    LinkOptions::Result read = link.readLine(parser);
    const QStringList names = parser.positionalArguments();
    if (names.size() > 1 || (read.settings && !names.isEmpty())) {
        return QStringLiteral("probe takes one port or --tcp");
    }
    if (options.signsOn && read.settings) {
        return QStringLiteral("--sign-on needs a serial port");
    }
    options.link = read.settings.value_or(LinkSettings());
    if (read.error.isEmpty() && !read.settings) {
        options.link.path = (names.isEmpty() ? onlyPort(read.error) : names.front()).toStdString();
    }
    return read.error;
}

[[nodiscard]] QString readOptions(const QCommandLineParser &parser, const LinkOptions &link, ProbeOptions &options)
{
    const QString format = parser.value(QStringLiteral("format"));
    options.ndjson = format == QLatin1String("ndjson");
    if (!options.ndjson && format != QLatin1String("text")) {
        return QStringLiteral("--format takes text or ndjson, not '%1'").arg(format);
    }
    bool ok = false;
    const QString window = parser.value(QStringLiteral("window"));
    const int seconds = window.toInt(&ok);
    if (!ok || seconds < 1 || seconds > 600) {
        return QStringLiteral("--window takes 1 to 600 seconds, not '%1'").arg(window);
    }
    options.plan = { std::chrono::seconds(seconds), std::chrono::seconds(seconds) };
    options.signsOn = parser.isSet(QStringLiteral("sign-on"));
    options.reports = parser.isSet(QStringLiteral("report"));
    if (parser.isSet(QStringLiteral("key-file"))) {
        LoadedKeys loaded = loadKeys(parser.value(QStringLiteral("key-file")));
        if (!loaded.error.isEmpty()) {
            return loaded.error;
        }
        options.decryptor = std::make_unique<GcmDecryptor>(std::move(loaded.keys));
    }
    return readLine(parser, link, options);
}

} // namespace

int runProbe(const QStringList &arguments)
{
    const LinkOptions link;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Listens at a port, 115200 8N1 and then 9600 8N1, and says which meter is on it or what is wrong\n"
        "with the line. Nothing is recorded. Without PORT it takes the one serial port there is.\n"
        "Exit status: 0 a meter was found, 1 the line is silent, 2 the port cannot be opened, 3 something\n"
        "is wrong with the line, and was named."));
    parser.addPositionalArgument(QStringLiteral("port"), QStringLiteral("serial port"), QStringLiteral("[PORT]"));
    link.addRelayTo(parser);
    parser.addOptions({
        { QStringLiteral("format"), QStringLiteral("text or ndjson (default: text)"), QStringLiteral("FORMAT"),
          QStringLiteral("text") },
        { QStringLiteral("sign-on"), QStringLiteral("ask a meter that says nothing by itself (sends bytes to it)") },
        { QStringLiteral("report"), QStringLiteral("add what to send to somebody who helps, without identifiers") },
        { QStringLiteral("window"), QStringLiteral("how long to listen at each rate, seconds (default: 11)"),
          QStringLiteral("SECONDS"), QStringLiteral("11") },
        { QStringLiteral("key-file"), QStringLiteral("keys for encrypted telegrams"), QStringLiteral("FILE") },
    });
    if (const auto code = parseArguments(parser, QStringLiteral("probe"), arguments)) {
        return *code;
    }
    ProbeOptions options;
    if (const QString error = readOptions(parser, link, options); !error.isEmpty()) {
        return usageError(error);
    }
    return listen(options);
}

} // namespace meterscope::cli
