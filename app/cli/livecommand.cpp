// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/livecommand.h"

#include "acquisition/clock.h"
#include "app/keyfile.h"
#include "app/linkoptions.h"
#include "app/pipeline.h"
#include "cli/command.h"
#include "cli/livescreen.h"
#include "cli/signalwatch.h"
#include "crypto/gcmdecryptor.h"
#include "ui/format/historytext.h"
#include "ui/format/relaytext.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

namespace meterscope::cli {

namespace {

constexpr std::chrono::milliseconds kRedraw { 200 };

struct LiveOptions
{
    LinkSettings link;
    QString database; ///< empty: the program's own
    bool records = true;
    quint64 rawLimit = kUsualRawArchiveBytes;
    std::optional<RelaySettings> relay;
    bool onePage = false; ///< redraw one page instead of adding lines
    std::unique_ptr<GcmDecryptor> decryptor;
};

/// Shows one line's telegrams until it is told to stop or a replay ends.
class LiveSession : public QObject
{
public:
    explicit LiveSession(const LiveOptions &options)
        : m_onePage(options.onePage)
        , m_pipeline(options.database.isEmpty() ? DataPaths::standard() : DataPaths::single(options.database),
                     options.decryptor.get())
        , m_out(stdout)
    {
        connect(m_pipeline.acquisition(), &Acquisition::telegramArrived, this, &LiveSession::showTelegram);
        connect(m_pipeline.acquisition(), &Acquisition::linkChanged, this, &LiveSession::showLink);
        connect(&m_pipeline, &Pipeline::historyChanged, this, &LiveSession::showHistory);
        connect(&m_redraw, &QTimer::timeout, this, &LiveSession::redraw);
        if (m_onePage) {
            m_redraw.start(kRedraw);
        }
        connect(&m_pipeline, &Pipeline::rawArchiveChanged, this, &LiveSession::showRawArchive);
        m_pipeline.setRawArchiveLimit(options.rawLimit);
        const Recording usual = Pipeline::recordingOf(options.link.kind);
        // A replay is old; it is recorded only into a database that was named for it.
        const bool named = !options.database.isEmpty() && usual == Recording::Nowhere;
        const SourceId source = m_pipeline.openLink(options.link,
                                                    !options.records ? Recording::Nowhere
                                                        : named      ? Recording::History
                                                                     : usual);
        if (options.relay) {
            connect(&m_pipeline, &Pipeline::relayChanged, this, &LiveSession::showRelay);
            m_pipeline.serveLine(source, *options.relay);
        }
    }

    [[nodiscard]] bool relayFailed() const { return m_relayFailed; }
    [[nodiscard]] bool anyAccepted() const { return m_anyAccepted; }

private:
    void showTelegram(const std::shared_ptr<const Frame> &, const std::shared_ptr<const Snapshot> &telegram)
    {
        m_anyAccepted = m_anyAccepted || telegram->accepted();
        m_screen.setTelegram(telegram);
        if (!m_onePage) {
            m_out << m_screen.line() << Qt::endl;
        }
    }
    void showLink(const LinkStatus &status)
    {
        m_screen.setLink(status);
        if (status.state == LinkState::Ended) {
            QCoreApplication::quit();
        }
    }
    void showHistory(const HistoryStatus &status) { m_screen.setHistory(status); }
    void showRawArchive(const RawArchiveStatus &status)
    {
        if (status.error != HistoryError::None) {
            QTextStream(stderr) << ui::rawArchiveText(status) << Qt::endl;
        }
    }
    /// A line that cannot be shared is a mistake on the command line: nothing else would tell the other programs' user.
    void showRelay(const RelayStatus &status)
    {
        if (status.error != RelayError::None) {
            QTextStream(stderr) << "meterscope-cli: " << ui::relayStatusText(status) << Qt::endl;
            m_relayFailed = true;
            QCoreApplication::exit();
        } else if (!m_onePage && status.listening && status.clients == 0 && status.dropped == 0) {
            QTextStream(stderr) << ui::relayStatusText(status) << Qt::endl;
        }
    }
    void redraw()
    {
        // Home, then clear what is left of a longer page: no flicker.
        m_out << "\033[H"
              << m_screen.page(m_clock.now().sinceBoot).replace(QLatin1Char('\n'), QStringLiteral("\033[K\n"))
              << "\033[K\033[J" << Qt::flush;
    }

    bool m_onePage;
    bool m_anyAccepted = false;
    bool m_relayFailed = false;
    SystemClock m_clock;
    LiveScreen m_screen;
    Pipeline m_pipeline;
    QTextStream m_out;
    QTimer m_redraw;
};

/// No line was named: a person at a terminal may have the simulated meter.
[[nodiscard]] bool acceptsSimulatedMeter()
{
    if (::isatty(STDIN_FILENO) == 0) {
        return false;
    }
    QTextStream(stderr) << "No meter is named (--port, --tcp or --replay). Start the simulated meter? [Y/n] "
                        << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer.isEmpty() || answer == QLatin1String("y") || answer == QLatin1String("yes");
}

[[nodiscard]] int runSession(const LiveOptions &options)
{
    const SignalWatch watch;
    QObject::connect(&watch, &SignalWatch::stopRequested, qApp, &QCoreApplication::quit);
    QTextStream out(stdout);
    if (options.onePage) {
        out << "\033[?25l\033[2J" << Qt::flush; // no cursor, empty screen
    }
    bool anyAccepted = false;
    bool relayFailed = false;
    {
        const LiveSession session(options);
        QCoreApplication::exec();
        anyAccepted = session.anyAccepted();
        relayFailed = session.relayFailed();
    }
    if (options.onePage) {
        out << "\033[?25h\n" << Qt::flush;
    }
    if (relayFailed) {
        return kExitUsage;
    }
    return anyAccepted ? kExitOk : kExitNothing;
}

} // namespace

int runLive(const QStringList &arguments)
{
    const LinkOptions link;
    const QCommandLineOption database(QStringLiteral("database"),
                                      QStringLiteral("record into this file instead of the program's own database"),
                                      QStringLiteral("FILE"));
    const QCommandLineOption noLog(QStringLiteral("no-log"), QStringLiteral("show only, record nothing"));
    const QCommandLineOption rawLimit(
        QStringLiteral("raw-limit"),
        QStringLiteral("megabytes of raw telegrams to keep beside the database, 0 for none (default: 1000)"),
        QStringLiteral("N"), QStringLiteral("1000"));
    const QCommandLineOption lines(QStringLiteral("lines"),
                                   QStringLiteral("a line for each telegram even on a terminal"));
    const QCommandLineOption keyFile(QStringLiteral("key-file"), QStringLiteral("keys for encrypted telegrams"),
                                     QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows a meter in the terminal and records it into the history. On a terminal it redraws one\n"
                       "page; into a file or pipe it writes a line for each telegram. Stop with Ctrl+C. A replay is\n"
                       "recorded only with --database. Exit status 1 when no telegram was accepted."));
    link.addTo(parser);
    const QCommandLineOption relay(
        QStringLiteral("relay"),
        QStringLiteral("serve the raw bytes to other programs over TCP, on this computer unless an address is named"),
        QStringLiteral("[ADDRESS:]PORT"));
    parser.addOptions({ database, noLog, rawLimit, lines, keyFile, relay });
    if (const auto code = parseArguments(parser, QStringLiteral("live"), arguments)) {
        return *code;
    }
    const LinkOptions::Result line = link.read(parser);
    if (!line.error.isEmpty()) {
        return usageError(line.error);
    }
    LiveOptions options;
    if (line.settings) {
        options.link = *line.settings;
    } else if (acceptsSimulatedMeter()) {
        options.link.kind = LinkKind::Simulated;
    } else {
        return usageError(QStringLiteral("no meter is named; use --port, --tcp, --replay or --demo"));
    }
    if (parser.isSet(keyFile)) {
        LoadedKeys loaded = loadKeys(parser.value(keyFile));
        if (!loaded.error.isEmpty()) {
            return usageError(loaded.error);
        }
        options.decryptor = std::make_unique<GcmDecryptor>(std::move(loaded.keys));
    }
    bool ok = false;
    const quint64 megabytes = parser.value(rawLimit).toULongLong(&ok);
    constexpr quint64 largest = 1'000'000; // a terabyte
    if (!ok || megabytes > largest) {
        return usageError(
            QStringLiteral("--raw-limit takes 0 to 1000000 megabytes, not '%1'").arg(parser.value(rawLimit)));
    }
    options.rawLimit = megabytes * 1'000'000;
    if (parser.isSet(relay)) {
        options.relay = parseRelay(parser.value(relay));
        if (!options.relay) {
            return usageError(QStringLiteral("--relay takes [ADDRESS:]PORT, not '%1'").arg(parser.value(relay)));
        }
        if (!ui::isOwnComputerOnly(QString::fromStdString(options.relay->address))) {
            QTextStream(stderr) << "Everybody who reaches that address can read the meter: there is no password."
                                << Qt::endl;
        }
    }
    options.database = parser.value(database);
    options.records = !parser.isSet(noLog);
    options.onePage = ::isatty(STDOUT_FILENO) != 0 && !parser.isSet(lines);
    return runSession(options);
}

} // namespace meterscope::cli
