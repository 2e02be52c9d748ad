// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "acquisition/clock.h"
#include "acquisition/link.h"
#include "acquisition/serialsource.h"
#include "acquisition/systemportlist.h"
#include "acquisition/tcpsource.h"
#include "app/linkoptions.h"
#include "app/pipeline.h"
#include "capture/capturewriter.h"
#include "capture/streamcutter.h"
#include "cli/command.h"
#include "cli/signalwatch.h"
#include "ui/format/linktext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <cstring>

namespace meterscope::cli {

namespace {

/// Where the bytes of a line go. What was received before a power cut or a kill is in the file.
class Output
{
public:
    virtual ~Output() = default;
    /// What is wrong, or nothing.
    [[nodiscard]] virtual QString open() = 0;
    [[nodiscard]] virtual bool write(const ByteChunk &chunk) = 0;
    virtual void interrupt() { }
    [[nodiscard]] virtual bool finish() { return true; }
    [[nodiscard]] virtual QString error() const = 0;
};

/// The bytes and nothing else.
class PlainOutput final : public Output
{
public:
    explicit PlainOutput(const QString &path)
        : m_file(path)
    { }
    QString open() override
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append) ? QString() : m_file.errorString();
    }
    bool write(const ByteChunk &chunk) override
    {
        return m_file.write(chunk.bytes) == chunk.bytes.size() && m_file.flush();
    }
    QString error() const override { return m_file.errorString(); }

private:
    QFile m_file;
};

/// A capture: telegrams and what lies between them, with their arrival times.
class CaptureOutput final : public Output, private StreamCutter::Receiver
{
public:
    CaptureOutput(const QString &path, const QString &line)
        : m_writer(QFile::encodeName(path).toStdString(), { line.toStdString(), SystemClock().now().utc })
        , m_cutter(*this)
    { }
    QString open() override
    {
        m_fault = m_writer.open();
        return m_fault ? error() : QString();
    }
    bool write(const ByteChunk &chunk) override
    {
        m_cutter.push(chunk.view(), chunk.arrived);
        return !m_fault;
    }
    void interrupt() override { m_cutter.finish(); }
    bool finish() override
    {
        m_cutter.finish();
        if (!m_fault) {
            m_fault = m_writer.finish();
        }
        return !m_fault;
    }
    QString error() const override
    {
        switch (m_fault.error) {
        case CaptureError::InUse:
            return QStringLiteral("another program records into it");
        case CaptureError::NotACapture:
            return QStringLiteral("it is there and is no capture");
        case CaptureError::NewerVersion:
            return QStringLiteral("a newer version of this program wrote it");
        default:
            break;
        }
        return m_fault.systemError != 0 ? QString::fromLocal8Bit(std::strerror(m_fault.systemError))
                                        : QStringLiteral("it is damaged");
    }

private:
    void record(const CaptureRecord &record) override
    {
        if (!m_fault) {
            m_fault = m_writer.append(record);
        }
    }

    CaptureWriter m_writer;
    StreamCutter m_cutter;
    CaptureFault m_fault;
};

/// Takes bytes from the line to the file until it is told to stop.
class Recording : public QObject
{
public:
    Recording(const LinkSettings &settings, Output &output)
        : m_output(output)
        , m_link(settings, makeSource(settings), m_clock)
    {
        connect(&m_link, &Link::bytesArrived, this, &Recording::write);
        connect(&m_link, &Link::interrupted, this, [this] { m_output.interrupt(); });
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
        if (!m_output.write(chunk)) {
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
    Output &m_output;
    Link m_link;
    qint64 m_bytes = 0;
    bool m_failed = false;
    QString m_lastLine;
};

} // namespace

int runRecord(const QStringList &arguments)
{
    const LinkOptions link;
    const QCommandLineOption out(QStringLiteral("out"),
                                 QStringLiteral("file to append to; FILE.mscap becomes a capture with arrival times"),
                                 QStringLiteral("FILE"));
    const QCommandLineOption raw(QStringLiteral("raw"),
                                 QStringLiteral("write the bytes and nothing else, whatever FILE is called"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("stop after so many seconds"),
                                     QStringLiteral("N"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes what comes from a line to a file, byte for byte, until Ctrl+C: into a compressed capture\n"
        "with arrival times (FILE.mscap), or as raw bytes. A line that goes away is waited for. The file\n"
        "can be decoded and replayed. Exit status 1 when not one byte came."));
    link.addLinesTo(parser);
    parser.addOptions({ out, raw, seconds });
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
    const QString path = parser.value(out);
    std::unique_ptr<Output> output;
    if (path.endsWith(QLatin1String(".mscap"), Qt::CaseInsensitive) && !parser.isSet(raw)) {
        output = std::make_unique<CaptureOutput>(path, stableLinkName(*line.settings));
    } else {
        output = std::make_unique<PlainOutput>(path);
    }
    if (const QString error = output->open(); !error.isEmpty()) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(path, error));
    }
    const SignalWatch watch;
    QObject::connect(&watch, &SignalWatch::stopRequested, qApp, &QCoreApplication::quit);
    if (limit > 0) {
        QTimer::singleShot(std::chrono::seconds(limit), qApp, &QCoreApplication::quit);
    }
    const Recording recording(*line.settings, *output);
    QCoreApplication::exec();
    if (recording.failed() || !output->finish()) {
        return usageError(QStringLiteral("cannot write %1: %2").arg(path, output->error()));
    }
    QTextStream(stderr) << recording.bytes() << " bytes in " << path << '\n';
    return recording.bytes() > 0 ? kExitOk : kExitNothing;
}

} // namespace meterscope::cli
