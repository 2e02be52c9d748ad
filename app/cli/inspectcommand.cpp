// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspectcommand.h"

#include "app/keyfile.h"
#include "cli/command.h"
#include "cli/inspectwriter.h"
#include "cli/telegraminput.h"
#include "crypto/gcmdecryptor.h"
#include "inspect/telegramredactor.h"
#include "protocol/framer.h"
#include "ui/models/telegramfilter.h"

#include <QTextStream>

#include <cstdio>
#include <memory>

namespace meterscope::cli {

namespace {

struct InspectOptions
{
    QString path;
    QString filter;
    bool asText = true;
    bool redacts = false;
    std::unique_ptr<GcmDecryptor> decryptor;
};

/// Hands on what a line sent with stand-ins for what identifies the meter.
class Redactor final : public FrameHandler
{
public:
    Redactor(Framer &framer, FrameHandler &handler)
        : m_framer(framer)
        , m_handler(handler)
    { }
    void frame(const FrameView &frame) override { hand(m_redactor.telegram(frame), frame.received); }
    void discarded(const DiscardedBytes &bytes) override
    {
        // Of long noise only a sample is here; the rest is as long as it was.
        std::vector<std::uint8_t> safe = m_redactor.noise(bytes.raw);
        safe.resize(static_cast<std::size_t>(bytes.length), std::uint8_t('x'));
        hand(safe, bytes.received);
    }

private:
    void hand(const std::vector<std::uint8_t> &bytes, const ArrivalTime &received)
    {
        m_framer.push(bytes, received, m_handler);
    }

    Framer &m_framer;
    FrameHandler &m_handler;
    TelegramRedactor m_redactor;
};

/// Prints the telegrams that the filter lets through.
class Printer final : public FrameHandler
{
public:
    explicit Printer(const InspectOptions &options)
        : m_dissector(options.decryptor.get())
        , m_filter(options.decryptor.get())
        , m_asText(options.asText)
    { }

    void frame(const FrameView &frame) override
    {
        const auto telegram = m_dissector.dissect(m_number + 1, frame, frame.raw);
        ui::TelegramSummary summary = ui::summarise(Frame(frame), telegram->snapshot);
        if (m_last && frame.received.sinceBoot >= m_last->sinceBoot && frame.received != ArrivalTime {})
            summary.gap = frame.received.sinceBoot - m_last->sinceBoot;
        m_last = frame.received;
        print(summary, *telegram);
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        ui::LiveNoise noise { bytes.source, bytes.offset, bytes.length, bytes.received,
                              std::make_shared<std::vector<std::uint8_t>>(bytes.raw.begin(), bytes.raw.end()) };
        const ui::TelegramSummary summary = ui::summarise(noise);
        print(summary, *ui::Dissector::noise(m_number + 1, summary.frame, bytes.raw));
    }

    /// False when standard output does not take it.
    [[nodiscard]] bool flush()
    {
        const bool written = std::fwrite(m_out.data(), 1, m_out.size(), stdout) == m_out.size();
        m_out.clear();
        return std::fflush(stdout) == 0 && written;
    }
    [[nodiscard]] bool anyPrinted() const { return m_anyPrinted; }
    [[nodiscard]] ui::TelegramFilter &filter() { return m_filter; }

private:
    void print(ui::TelegramSummary summary, const ui::Dissection &telegram)
    {
        summary.number = ++m_number;
        const std::vector<std::uint8_t> &raw = telegram.tree.frame.raw;
        if (!m_filter.matches(summary, [&raw] { return std::span<const std::uint8_t>(raw); }))
            return;
        m_anyPrinted = true;
        m_out += m_asText ? inspectText(summary, telegram) : inspectJson(summary, telegram);
    }

    ui::Dissector m_dissector;
    ui::TelegramFilter m_filter;
    bool m_asText;
    std::uint64_t m_number = 0;
    std::optional<ArrivalTime> m_last;
    std::string m_out;
    bool m_anyPrinted = false;
};

[[nodiscard]] int filterError(const ui::TelegramFilter &filter, const QString &text)
{
    const auto place = filter.errorPlace();
    QTextStream(stderr) << QStringLiteral("meterscope-cli: %1\n  %2\n  %3%4\n")
                               .arg(filter.errorText(), text, QString(place.offset, QLatin1Char(' ')),
                                    QString(std::max<qsizetype>(place.length, 1), QLatin1Char('^')));
    return kExitUsage;
}

[[nodiscard]] int inspect(const InspectOptions &options)
{
    Printer printer(options);
    if (!printer.filter().setText(options.filter)) {
        return filterError(printer.filter(), options.filter);
    }
    Framer framer;
    Framer shown;
    Redactor redactor(shown, printer);
    FrameHandler &handler = options.redacts ? static_cast<FrameHandler &>(redactor) : printer;
    const auto take = [&](std::span<const std::uint8_t> bytes, const ArrivalTime &arrived) {
        framer.push(bytes, arrived, handler);
        return printer.flush();
    };
    const auto code = readTelegramsOfAnyForm(options.path, take);
    framer.finish(handler);
    shown.finish(printer);
    if (!printer.flush() && !code) {
        return usageError(QStringLiteral("cannot write to standard output"));
    }
    return code.value_or(printer.anyPrinted() ? kExitOk : kExitNothing);
}

} // namespace

int runInspect(const QStringList &arguments)
{
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("text or ndjson (default: text)"),
                                    QStringLiteral("NAME"), QStringLiteral("text"));
    const QCommandLineOption filter(
        QStringLiteral("filter"),
        QStringLiteral(
            "print what it holds for, such as 'crc == bad or 1-0:1.7.0 > 2 kW'; the manual page has the rest"),
        QStringLiteral("CONDITION"));
    const QCommandLineOption redact(
        QStringLiteral("redact"),
        QStringLiteral("put stand-ins for what identifies the meter and its owner, with checksums that hold"));
    const QCommandLineOption keyFile(
        QStringLiteral("key-file"),
        QStringLiteral("keys for encrypted telegrams, a line each: NAME key=HEX [auth=HEX]"), QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Prints the tree of every telegram with the bytes of each field, as the inspector shows it, and\n"
        "the bytes between telegrams. Exit status 0 when something was printed, 1 when nothing was, 2 for\n"
        "wrong usage and files that cannot be read."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral(
            "raw bytes, a capture, the text of a telegram, a hex dump, a C array or an oscilloscope's table;\n"
            "- for standard input"));
    parser.addOptions({ format, filter, redact, keyFile });
    if (const auto code = parseArguments(parser, QStringLiteral("inspect"), arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return usageError(QStringLiteral("inspect takes one FILE, or - for standard input"));
    }
    InspectOptions options;
    options.path = parser.positionalArguments().constFirst();
    options.filter = parser.value(filter);
    options.redacts = parser.isSet(redact);
    options.asText = parser.value(format) == QLatin1String("text");
    if (!options.asText && parser.value(format) != QLatin1String("ndjson")) {
        return usageError(
            QStringLiteral("there is no format '%1'; text and ndjson are known").arg(parser.value(format)));
    }
    if (parser.isSet(keyFile)) {
        LoadedKeys loaded = loadKeys(parser.value(keyFile));
        if (!loaded.error.isEmpty()) {
            return usageError(loaded.error);
        }
        options.decryptor = std::make_unique<GcmDecryptor>(std::move(loaded.keys));
    }
    return inspect(options);
}

} // namespace meterscope::cli
