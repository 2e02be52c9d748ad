// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decodecommand.h"

#include "app/keyfile.h"
#include "capture/capturereader.h"
#include "cli/command.h"
#include "cli/decodewriter.h"
#include "crypto/gcmdecryptor.h"
#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"
#include "ui/format/issuetext.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace meterscope::cli {

namespace {

constexpr std::size_t kReadSize = 1 << 20;

struct DecodeOptions
{
    QString path;
    FramerMode mode = FramerMode::Auto;
    InterpretOptions interpret;
    bool asText = false;
    std::unique_ptr<GcmDecryptor> decryptor;
};

/// A file descriptor to read from; standard input for "-".
class Input
{
public:
    explicit Input(const QString &path)
        : m_descriptor(path == QLatin1String("-") ? STDIN_FILENO
                                                  : ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC))
    { }
    ~Input()
    {
        if (m_descriptor > STDERR_FILENO) {
            ::close(m_descriptor);
        }
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Bytes read, 0 at the end, negative on an error (errno).
    [[nodiscard]] ssize_t read(std::span<std::uint8_t> buffer) const
    {
        ssize_t count = 0;
        do {
            count = ::read(m_descriptor, buffer.data(), buffer.size());
        } while (count < 0 && errno == EINTR);
        return count;
    }

private:
    int m_descriptor;
};

[[nodiscard]] std::string englishIssueText(const ParseIssue &issue)
{
    return ui::issueText(issue).toStdString();
}

/// Turns frames into lines of text.
template<typename Writer> class Printer final : public FrameHandler
{
public:
    explicit Printer(const DecodeOptions &options)
        : m_reader(options.decryptor.get())
        , m_interpret(options.interpret)
        , m_writer(englishIssueText)
    { }

    void frame(const FrameView &frame) override
    {
        m_reader.read(frame, m_snapshot);
        interpret(m_snapshot, m_interpret);
        m_anyAccepted = m_anyAccepted || m_snapshot.accepted();
        m_writer.appendTelegram(m_snapshot, m_out);
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        m_writer.appendDiscarded(bytes.offset, bytes.length, m_out);
    }

    /// False when standard output does not take it.
    [[nodiscard]] bool flush()
    {
        const bool written = std::fwrite(m_out.data(), 1, m_out.size(), stdout) == m_out.size();
        m_out.clear();
        return std::fflush(stdout) == 0 && written;
    }
    [[nodiscard]] bool anyAccepted() const { return m_anyAccepted; }

private:
    TelegramReader m_reader;
    InterpretOptions m_interpret;
    Writer m_writer;
    Snapshot m_snapshot;
    std::string m_out;
    bool m_anyAccepted = false;
};

[[nodiscard]] int systemError(const QString &what)
{
    return usageError(QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

/// What became of reading a file to its end.
enum class ReadResult : std::uint8_t
{
    Ok,
    CannotRead, ///< errno
    CannotWrite, ///< errno
    Damaged, ///< a capture, of which the rest was read
};

/// Hands over all bytes of a file or pipe, a piece at a time; `take` returns false when it cannot go on.
template<typename Take> [[nodiscard]] ReadResult readBytes(const Input &input, Take take)
{
    std::vector<std::uint8_t> buffer(kReadSize);
    ssize_t count = 0;
    while ((count = input.read(buffer)) > 0) {
        if (!take(std::span(buffer).first(static_cast<std::size_t>(count)), ArrivalTime {})) {
            return ReadResult::CannotWrite;
        }
    }
    return count < 0 ? ReadResult::CannotRead : ReadResult::Ok;
}

/// The same for the records of a capture.
template<typename Take> [[nodiscard]] ReadResult readCapture(CaptureReader &capture, Take take)
{
    for (std::uint64_t i = 0; i < capture.count();) {
        const auto record = capture.record(i);
        if (!record) {
            i = capture.nextBlock(i);
            continue;
        }
        if (!take(record->bytes, record->received)) {
            return ReadResult::CannotWrite;
        }
        ++i;
    }
    return capture.fault() || capture.missing() != 0 ? ReadResult::Damaged : ReadResult::Ok;
}

[[nodiscard]] int captureError(const QString &path, const CaptureFault &fault)
{
    switch (fault.error) {
    case CaptureError::NewerVersion:
        return usageError(QStringLiteral("%1 was written by a newer version of this program").arg(path));
    case CaptureError::Damaged:
        return usageError(QStringLiteral("%1 is damaged").arg(path));
    default:
        break;
    }
    errno = fault.systemError;
    return systemError(QStringLiteral("cannot read %1").arg(path));
}

template<typename Writer> [[nodiscard]] int decode(const DecodeOptions &options)
{
    const Input input(options.path);
    if (!input.isOpen()) {
        return systemError(QStringLiteral("cannot open %1").arg(options.path));
    }
    Printer<Writer> printer(options);
    Framer framer({}, options.mode);
    const auto take = [&](std::span<const std::uint8_t> bytes, const ArrivalTime &arrived) {
        framer.push(bytes, arrived, printer);
        return printer.flush();
    };
    ReadResult result = ReadResult::Ok;
    const std::string path = QFile::encodeName(options.path).toStdString();
    if (CaptureReader::isCapture(path)) {
        CaptureReader capture;
        if (const CaptureFault fault = capture.open(path)) {
            return captureError(options.path, fault);
        }
        result = readCapture(capture, take);
    } else {
        result = readBytes(input, take);
    }
    const int readError = errno;
    if (result == ReadResult::CannotWrite) {
        return systemError(QStringLiteral("cannot write to standard output"));
    }
    framer.finish(printer);
    if (!printer.flush()) {
        return systemError(QStringLiteral("cannot write to standard output"));
    }
    if (result == ReadResult::CannotRead) {
        errno = readError;
        return systemError(QStringLiteral("cannot read %1").arg(options.path));
    }
    if (result == ReadResult::Damaged) {
        return captureError(options.path, { CaptureError::Damaged, 0 });
    }
    return printer.anyAccepted() ? kExitOk : kExitNothing;
}

[[nodiscard]] QString profileNames()
{
    QStringList names { QStringLiteral("auto") };
    for (const Profile &profile : profiles()) {
        names.append(QString::fromLatin1(profile.id.data(), static_cast<qsizetype>(profile.id.size())));
    }
    return names.join(QLatin1String(", "));
}

[[nodiscard]] std::optional<QString> applyProtocol(const QString &name, DecodeOptions &options)
{
    if (name == QLatin1String("dsmr")) {
        options.mode = FramerMode::Dsmr;
    } else if (name == QLatin1String("sml")) {
        options.mode = FramerMode::Sml;
    } else if (name != QLatin1String("auto")) {
        return QStringLiteral("there is no protocol '%1'; auto, dsmr and sml are known").arg(name);
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<QString> applyProfile(const QString &name, DecodeOptions &options)
{
    options.interpret.profile = findProfile(name.toStdString());
    if (options.interpret.profile == nullptr && name != QLatin1String("auto")) {
        return QStringLiteral("there is no profile '%1'; %2 are known").arg(name, profileNames());
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<QString> applyFormat(const QString &name, DecodeOptions &options)
{
    options.asText = name == QLatin1String("text");
    if (!options.asText && name != QLatin1String("ndjson")) {
        return QStringLiteral("there is no format '%1'; ndjson and text are known").arg(name);
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<QString> applyKeyFile(const QString &path, DecodeOptions &options)
{
    if (path.isEmpty()) {
        return std::nullopt;
    }
    LoadedKeys loaded = loadKeys(path);
    if (!loaded.error.isEmpty()) {
        return loaded.error;
    }
    options.decryptor = std::make_unique<GcmDecryptor>(std::move(loaded.keys));
    return std::nullopt;
}

} // namespace

int runDecode(const QStringList &arguments)
{
    const QCommandLineOption protocol(QStringLiteral("protocol"), QStringLiteral("auto, dsmr or sml (default: auto)"),
                                      QStringLiteral("NAME"), QStringLiteral("auto"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("country profile: %1 (default: auto)").arg(profileNames()),
                                     QStringLiteral("ID"), QStringLiteral("auto"));
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("ndjson or text (default: ndjson)"),
                                    QStringLiteral("NAME"), QStringLiteral("ndjson"));
    const QCommandLineOption keyFile(
        QStringLiteral("key-file"),
        QStringLiteral("keys for encrypted telegrams, a line each: NAME key=HEX [auth=HEX]"), QStringLiteral("FILE"));
    const QCommandLineOption noQuirks(QStringLiteral("no-quirks"),
                                      QStringLiteral("leave the known faults of meters uncorrected"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Decodes any number of telegrams with noise between them and prints what it found, in stream\n"
        "order: one JSON object a line, or text for people. Exit status 0 when a telegram was accepted,\n"
        "1 when none was, 2 for wrong usage and files that cannot be read."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("raw bytes or a capture; - for raw bytes from standard input"));
    parser.addOptions({ protocol, profile, format, keyFile, noQuirks });
    if (const auto code = parseArguments(parser, QStringLiteral("decode"), arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return usageError(QStringLiteral("decode takes one FILE, or - for standard input"));
    }
    DecodeOptions options;
    options.path = parser.positionalArguments().constFirst();
    options.interpret.applyQuirks = !parser.isSet(noQuirks);
    for (const auto &error :
         { applyProtocol(parser.value(protocol), options), applyProfile(parser.value(profile), options),
           applyFormat(parser.value(format), options), applyKeyFile(parser.value(keyFile), options) }) {
        if (error) {
            return usageError(*error);
        }
    }
    return options.asText ? decode<TextWriter>(options) : decode<NdjsonWriter>(options);
}

} // namespace meterscope::cli
