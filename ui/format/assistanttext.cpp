// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/assistanttext.h"

#include "ui/format/linereport.h"
#include "ui/format/linktext.h"
#include "ui/format/metertext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct AssistantWords
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::AssistantWords)
};

/// A finding in few words: a heading, and what the list of steps says.
struct Headline
{
    QString title;
    QString summary;
};

Headline lineHeadline(LineHint hint)
{
    switch (hint) {
    case LineHint::Inverted:
        return { AssistantWords::tr("The signal is inverted"), AssistantWords::tr("signal inverted") };
    case LineHint::SevenBit:
        return { AssistantWords::tr("The meter sends seven bits"), AssistantWords::tr("seven bits") };
    case LineHint::EightBit:
        return { AssistantWords::tr("The meter sends eight bits"), AssistantWords::tr("eight bits") };
    case LineHint::TooFast:
        return { AssistantWords::tr("The port is too fast"), AssistantWords::tr("port too fast") };
    case LineHint::TooSlow:
        return { AssistantWords::tr("The port is too slow"), AssistantWords::tr("port too slow") };
    case LineHint::ChecksumFailures:
        return { AssistantWords::tr("Telegrams arrive damaged"), AssistantWords::tr("bad checksums") };
    case LineHint::WeakPullUp:
        return { AssistantWords::tr("The signal rises too slowly"), AssistantWords::tr("weak pull-up") };
    case LineHint::LostBytes:
        return { AssistantWords::tr("Bytes get lost on the way"), AssistantWords::tr("bytes lost") };
    case LineHint::WeakLight:
        return { AssistantWords::tr("The light is too weak"), AssistantWords::tr("weak light") };
    case LineHint::PhantomLight:
        return { AssistantWords::tr("Other light disturbs the head"), AssistantWords::tr("foreign light") };
    default:
        return { AssistantWords::tr("The bytes make no telegram"), AssistantWords::tr("unreadable") };
    }
}

Headline headline(LineHint hint)
{
    switch (hint) {
    case LineHint::NoBytes:
    case LineHint::PeerSilent:
        return { AssistantWords::tr("The line is silent"), AssistantWords::tr("silent") };
    case LineHint::OnlyBreaks:
        return { AssistantWords::tr("The data line stays low"), AssistantWords::tr("only breaks") };
    case LineHint::DataStopped:
        return { AssistantWords::tr("The meter has stopped sending"), AssistantWords::tr("data stopped") };
    case LineHint::NoRights:
        return { AssistantWords::tr("You may not read this port"), AssistantWords::tr("no rights") };
    case LineHint::PortBusy:
    case LineHint::TwoReaders:
        return { AssistantWords::tr("Another program reads this port"), AssistantWords::tr("port busy") };
    case LineHint::DeviceGone:
        return { AssistantWords::tr("The port is gone"), AssistantWords::tr("port gone") };
    case LineHint::ModemProbe:
        return { AssistantWords::tr("ModemManager talks to this port"), AssistantWords::tr("modem commands") };
    case LineHint::Echo:
        return { AssistantWords::tr("The head hears only itself"), AssistantWords::tr("echo") };
    case LineHint::NotP1:
        return { AssistantWords::tr("This is not a P1 port"), AssistantWords::tr("other protocol") };
    case LineHint::NotAMeter:
        return { AssistantWords::tr("This is not a meter"), AssistantWords::tr("no meter") };
    case LineHint::NeedsKey:
        return { AssistantWords::tr("The telegrams are encrypted"), AssistantWords::tr("key needed") };
    case LineHint::ReducedData:
        return { AssistantWords::tr("The meter wants its PIN"), AssistantWords::tr("PIN needed") };
    case LineHint::ClockOff:
        return { AssistantWords::tr("The meter's clock is off"), AssistantWords::tr("clock off") };
    case LineHint::RelayAltersBytes:
        return { AssistantWords::tr("The relay changes the bytes"), AssistantWords::tr("relay not raw") };
    default:
        return lineHeadline(hint);
    }
}

QString percent(std::uint32_t permille, const QLocale &locale)
{
    return AssistantWords::tr("%1 %").arg(locale.toString(permille / 10.0, 'f', 1));
}

/// What a good signal of that kind gives; from the byte signatures of the design.
struct GoodSignal
{
    QString name;
    std::uint32_t lowBit; ///< shares, per mille
    std::uint32_t text;
    std::uint32_t evenParity;
    std::uint32_t ones;
    std::uint32_t full;
    std::uint32_t zeros;
};

GoodSignal goodSignal(LineDialect dialect)
{
    if (dialect == LineDialect::Sml)
        return { AssistantWords::tr("a good SML signal: %1"), 430, 300, 500, 330, 20, 140 };
    return { AssistantWords::tr("a good P1 signal: %1"), 410, 1000, 630, 400, 0, 0 };
}

/// A share with its bar; `good` is where the ink tick stands.
Evidence share(const QString &label, std::uint32_t permille, std::optional<std::uint32_t> good,
               const GoodSignal &signal, StatusTone tone, const QLocale &locale)
{
    Evidence evidence { label, percent(permille, locale), permille / 1000.0, std::nullopt, {}, tone };
    if (good) {
        evidence.good = *good / 1000.0;
        evidence.remark = signal.name.arg(AssistantWords::tr("%1 %").arg(locale.toString(*good / 10)));
    }
    return evidence;
}

QString bytesOf(std::uint64_t part, std::uint64_t whole, const QLocale &locale)
{
    return AssistantWords::tr("%1 of %2 bytes").arg(countText(part, locale), countText(whole, locale));
}

/// Of the share that remains once the fault is undone.
Evidence undone(const QString &label, std::uint32_t permille, const LineFigures &figures, const QLocale &locale)
{
    Evidence evidence { label, percent(permille, locale), permille / 1000.0, std::nullopt, {}, StatusTone::Good };
    evidence.remark = bytesOf((std::uint64_t(permille) * figures.bytes + 500) / 1000, figures.bytes, locale);
    return evidence;
}

QList<Evidence> shares(const LineFinding &finding, const QLocale &locale)
{
    const LineFigures &figures = finding.figures;
    const GoodSignal good = goodSignal(finding.dialect);
    const Evidence readable =
        share(AssistantWords::tr("Readable as received"), figures.text, good.text, good, StatusTone::Bad, locale);
    switch (finding.hint) {
    case LineHint::Inverted:
        return { share(AssistantWords::tr("Bytes with bit 0 set"), figures.lowBit, good.lowBit, good, StatusTone::Bad,
                       locale),
                 readable,
                 undone(AssistantWords::tr("Readable turned over"), figures.uninvertedText, figures, locale) };
    case LineHint::SevenBit:
        return { share(AssistantWords::tr("Bytes of even parity"), figures.evenParity, good.evenParity, good,
                       StatusTone::Bad, locale),
                 readable, undone(AssistantWords::tr("Readable without bit 7"), figures.maskedText, figures, locale) };
    case LineHint::WeakLight:
    case LineHint::PhantomLight:
        return { share(AssistantWords::tr("Dark bits"), figures.ones, good.ones, good, StatusTone::Bad, locale),
                 share(AssistantWords::tr("Bytes FF: no light at all"), figures.full, good.full, good, StatusTone::Bad,
                       locale),
                 share(AssistantWords::tr("Bytes 00"), figures.zeros, good.zeros, good, StatusTone::Neutral, locale) };
    case LineHint::TooFast:
        return { share(AssistantWords::tr("Bytes 00"), figures.zeros, good.zeros, good, StatusTone::Bad, locale),
                 readable,
                 { AssistantWords::tr("Different bytes"), countText(figures.distinct, locale), std::nullopt,
                   std::nullopt, AssistantWords::tr("every bit is read several times"), StatusTone::Neutral } };
    default:
        break;
    }
    return { readable,
             share(AssistantWords::tr("Bytes of even parity"), figures.evenParity, good.evenParity, good,
                   StatusTone::Neutral, locale),
             { AssistantWords::tr("Different bytes"), countText(figures.distinct, locale), std::nullopt, std::nullopt,
               AssistantWords::tr("in %1 bytes").arg(countText(figures.bytes, locale)), StatusTone::Neutral } };
}

QString remedyTitle(const LineFinding &finding)
{
    if (finding.hint == LineHint::Echo)
        return AssistantWords::tr("Move the infrared head");
    if (finding.hint == LineHint::ClockOff)
        return AssistantWords::tr("Check this computer's clock");
    switch (finding.step) {
    case LineStep::None:
    case LineStep::UseMeter:
        return {};
    case LineStep::CheckCable:
        return AssistantWords::tr("Check the cable");
    case LineStep::InvertSignal:
        return AssistantWords::tr("Use a P1 cable with a built-in inverter");
    case LineStep::ReadAs:
        return finding.line ? AssistantWords::tr("Read the line as %1").arg(lineSettingsText(*finding.line))
                            : AssistantWords::tr("Read the line with other settings");
    case LineStep::StrengthenPullUp:
        return AssistantWords::tr("Use a stronger pull-up");
    case LineStep::AlignHead:
        return AssistantWords::tr("Move the infrared head");
    case LineStep::ShadeHead:
        return AssistantWords::tr("Shade the infrared head");
    case LineStep::StopOtherProgram:
        return AssistantWords::tr("Stop the other program");
    case LineStep::IgnoreInModemManager:
        return AssistantWords::tr("Keep ModemManager away from this port");
    case LineStep::AnotherUsbPort:
        return AssistantWords::tr("Use another USB port");
    case LineStep::AnotherPort:
        return AssistantWords::tr("Choose another port");
    case LineStep::JoinGroup:
        return AssistantWords::tr("Get the right to read it");
    case LineStep::PlugIn:
        return AssistantWords::tr("Plug the cable in");
    case LineStep::CheckRelay:
        return AssistantWords::tr("Check the relay");
    case LineStep::EnterPin:
        return AssistantWords::tr("Enter the meter's PIN");
    case LineStep::EnterKey:
        return AssistantWords::tr("Enter the meter's key");
    case LineStep::CheckMeter:
        return AssistantWords::tr("Look at the meter");
    }
    return {};
}

/// Baud: no meter sends by itself at the rate of the sign-on (IEC 62056-21, 6.3.1).
constexpr std::uint32_t kAskedAt = 300;

/// A fact without a bar.
Evidence fact(const QString &label, const QString &value, const QString &remark)
{
    return { label, value, std::nullopt, std::nullopt, remark, StatusTone::Neutral };
}

/// How a meter that is read is heard.
QList<Evidence> meterEvidence(const ListeningResult &result, const LinkSettings &link, const QLocale &locale)
{
    QList<Evidence> evidence;
    evidence +=
        fact(AssistantWords::tr("Line"), link.kind == LinkKind::Tcp ? linkName(link) : lineSettingsText(result.line),
             AssistantWords::tr("%1 bytes heard").arg(countText(result.bytes, locale)));
    if (result.periodMs > 0) {
        const QString period = locale.toString(result.periodMs / 1000.0, 'f', result.periodMs % 1000 == 0 ? 0 : 1);
        evidence += fact(AssistantWords::tr("A telegram every"), AssistantWords::tr("%1 s").arg(period),
                         result.line.baudRate == kAskedAt ? AssistantWords::tr("asked by Meterscope")
                             : result.periodMeasured      ? AssistantWords::tr("measured")
                                                          : AssistantWords::tr("as meters of this kind do"));
    }
    const bool checked = result.telegram->checksum == ChecksumState::Ok;
    evidence += fact(AssistantWords::tr("Checksum"), checked ? AssistantWords::tr("holds") : AssistantWords::tr("none"),
                     checked ? AssistantWords::tr("of the whole telegram")
                             : AssistantWords::tr("telegrams of this kind carry none"));
    return evidence;
}

AssistantText meterText(const ListeningResult &result, const LinkSettings &link, const QLocale &locale)
{
    AssistantText text;
    const Snapshot &telegram = *result.telegram;
    const QString dialect = result.finding.dialect == LineDialect::D0 ? QStringLiteral("D0") : dialectText(telegram);
    text.title = AssistantWords::tr("%1 is read").arg(meterName(telegram));
    text.explanation = telegram.checksum == ChecksumState::Ok
        ? AssistantWords::tr("A whole %1 telegram has come, and its checksum holds.").arg(dialect)
        : AssistantWords::tr("A whole %1 telegram has come. Telegrams of this kind carry no checksum.").arg(dialect);
    if (result.line.baudRate == kAskedAt)
        text.explanation += QLatin1Char(' ')
            + AssistantWords::tr("It speaks only when asked: Meterscope asks it every minute, and sends nothing else.");
    text.summary = AssistantWords::tr("%1, telegram whole").arg(dialect);
    text.evidence = meterEvidence(result, link, locale);
    if (result.finding.hint == LineHint::None)
        return text;
    LinkSettings heard = link;
    heard.line = result.line;
    const FindingText remark = findingText(result.finding, heard, locale);
    text.explanation += QLatin1Char(' ') + remark.fact;
    text.summary = headline(result.finding.hint).summary;
    text.remedyTitle = remedyTitle(result.finding);
    text.remedy = remark.remedy;
    return text;
}

} // namespace

AssistantText assistantText(const ListeningResult &result, const LinkSettings &link, const QLocale &locale)
{
    if (result.outcome == ListeningOutcome::Found && result.telegram)
        return meterText(result, link, locale);
    LinkSettings heard = link;
    heard.line = result.line;
    AssistantText text;
    if (result.outcome == ListeningOutcome::Cancelled) {
        text.title = AssistantWords::tr("Listening was cancelled");
        text.summary = AssistantWords::tr("cancelled");
        return text;
    }
    const LineFinding &finding = result.finding;
    const Headline head = headline(finding.hint);
    const FindingText sentence = findingText(finding, heard, locale);
    text.title = head.title;
    text.summary = head.summary;
    text.explanation = sentence.fact;
    if (finding.hint == LineHint::None)
        text.explanation = linkErrorText(LinkError::Other, QString::fromStdString(finding.detail));
    if (result.outcome == ListeningOutcome::Fault && finding.figures.bytes > 0)
        text.evidence = shares(finding, locale);
    text.remedyTitle = remedyTitle(finding);
    text.remedy = finding.hint == LineHint::Inverted
        ? AssistantWords::tr("Or switch on “Invert RXD” of an FTDI cable with FT_PROG; clones of the chip ignore it.")
        : sentence.remedy;
    if (finding.hint == LineHint::NeedsKey) {
        text.remedy =
            AssistantWords::tr("The grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, "
                               "and start Meterscope with that file.");
        text.command = QStringLiteral("meterscope --key-file keys.txt");
    }
    return text;
}

QStringList progressLines(const ListeningProgress &progress, const LinkSettings &link, const QLocale &locale)
{
    const auto seconds = [&locale](std::chrono::milliseconds time) {
        return locale.toString(double(time.count()) / 1000, 'f', 1);
    };
    const QString what = link.kind == LinkKind::Tcp ? linkName(link) : lineSettingsText(progress.line);
    return { AssistantWords::tr("%1, %2 of %3 s")
                 .arg(what, seconds(progress.elapsed), locale.toString(progress.length.count() / 1000)),
             AssistantWords::tr("%n byte(s)", nullptr, int(progress.bytes))
                 .replace(QString::number(progress.bytes), countText(progress.bytes, locale)) };
}

QStringList quantitiesSent(const ListeningResult &result)
{
    if (!result.telegram)
        return {};
    QStringList names;
    for (const Measurement &measurement : result.telegram->measurements) {
        // A connected meter, "Gas, channel 1", is named with its channel; phases and tariffs are not told apart.
        const QString name =
            measurement.channel > 0 ? measurementTitle(measurement) : quantityText(measurement.quantity);
        if (measurement.isNumber && !name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

QString assistantReport(const ListeningResult &result, const LinkSettings &link, const PortDescription *port)
{
    LinkStatus status;
    status.settings = link;
    status.settings.line = result.line;
    status.bytes = result.bytes;
    status.periodMs = result.periodMs;
    status.telegrams = result.outcome == ListeningOutcome::Found ? 1 : 0;
    if (port)
        status.portDescription = port->description;
    status.finding = result.finding;
    return lineReport(status);
}

} // namespace meterscope::ui
