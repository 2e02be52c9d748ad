// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "acquisition/clock.h"
#include "acquisition/link.h"
#include "acquisition/serialsource.h"
#include "acquisition/systemportlist.h"
#include "acquisition/tcpsource.h"
#include "app/linkoptions.h"
#include "cli/command.h"
#include "cli/signalwatch.h"
#include "ui/format/linktext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>

namespace meterscope::cli {

namespace {

/// Takes bytes from the line to the file until it is told to stop.
class Recording : public QObject
{
public:
    Recording(const LinkSettings &settings, QFile &file)
        : m_file(file)
        , m_link(settings, makeSource(settings), m_clock)
    {
        connect(&m_link, &Link::bytesArrived, this, &Recording::write);
        connect(&m_link, &Link::statusChanged, this, &Recording::report);
        m_link.open();
    }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] std::unique_ptr<ByteSource> makeSource(const LinkSettings &settings) const
    {
        const SourceId source { 1 };
        if (settings.kind == LinkKind::Tcp) {
            return std::make_unique<TcpSource>(source, settings, m_clock);
        }
        return std::make_unique<SerialSource>(source, settings, m_clock, m_ports);
    }

    void write(const ByteChunk &chunk)
    {
        // Flushed at once: what was received before a power cut or a kill is in the file.
        if (m_file.write(chunk.bytes) != chunk.bytes.size() || !m_file.flush()) {
            m_failed = true;
            QCoreApplication::quit();
            return;
        }
        m_bytes += chunk.bytes.size();
    }

    void report(const LinkStatus &status)
    {
        const QString line = status.error == LinkError::None
            ? ui::linkStateText(status.state)
            : ui::linkErrorText(status.error, QString::fromStdString(status.detail));
        if (line != m_lastLine) {
            m_lastLine = line;
            QTextStream(stderr) << ui::linkName(status.settings) << ": " << line << '\n';
        }
    }

    SystemClock m_clock;
    SystemPortList m_ports;
    QFile &m_file;
    Link m_link;
    qint64 m_bytes = 0;
    bool m_failed = false;
    QString m_lastLine;
};

} // namespace

int runRecord(const QStringList &arguments)
{
    const LinkOptions link;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("file to append the bytes to"),
                                 QStringLiteral("FILE"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("stop after so many seconds"),
                                     QStringLiteral("N"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes the raw bytes of a line to a file, byte for byte, until Ctrl+C. A line that goes away is\n"
        "waited for. The file can be decoded and replayed. Exit status 1 when not one byte came."));
    link.addLinesTo(parser);
    parser.addOptions({ out, seconds });
    if (const auto code = parseArguments(parser, QStringLiteral("record"), arguments)) {
        return *code;
    }
    const LinkOptions::Result line = link.readLine(parser);
    if (!line.error.isEmpty()) {
        return usageError(line.error);
    }
    const int limit = parser.isSet(seconds) ? parser.value(seconds).toInt() : 0;
    if (!line.settings || !parser.isSet(out) || (parser.isSet(seconds) && limit <= 0)) {
        return usageError(
            QStringLiteral("record takes --port PATH or --tcp HOST:PORT, --out FILE and perhaps --seconds N"));
    }
    QFile file(parser.value(out));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString()));
    }
    const SignalWatch watch;
    QObject::connect(&watch, &SignalWatch::stopRequested, qApp, &QCoreApplication::quit);
    if (limit > 0) {
        QTimer::singleShot(std::chrono::seconds(limit), qApp, &QCoreApplication::quit);
    }
    const Recording recording(*line.settings, file);
    QCoreApplication::exec();
    if (recording.failed()) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString()));
    }
    QTextStream(stderr) << recording.bytes() << " bytes in " << file.fileName() << '\n';
    return recording.bytes() > 0 ? kExitOk : kExitNothing;
}

} // namespace meterscope::cli
