// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decodecommand.h"

#include "app/keyfile.h"
#include "cli/command.h"
#include "cli/decodewriter.h"
#include "cli/telegraminput.h"
#include "crypto/gcmdecryptor.h"
#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"
#include "ui/format/issuetext.h"

#include <cstdio>
#include <memory>

namespace meterscope::cli {

namespace {

struct DecodeOptions
{
    QString path;
    FramerMode mode = FramerMode::Auto;
    InterpretOptions interpret;
    bool asText = false;
    std::unique_ptr<GcmDecryptor> decryptor;
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

template<typename Writer> [[nodiscard]] int decode(const DecodeOptions &options)
{
    Printer<Writer> printer(options);
    Framer framer({}, options.mode);
    const auto take = [&](std::span<const std::uint8_t> bytes, const ArrivalTime &arrived) {
        framer.push(bytes, arrived, printer);
        return printer.flush();
    };
    const auto code = readTelegrams(options.path, take);
    framer.finish(printer);
    if (!printer.flush() && !code) {
        return usageError(QStringLiteral("cannot write to standard output"));
    }
    return code.value_or(printer.anyAccepted() ? kExitOk : kExitNothing);
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
