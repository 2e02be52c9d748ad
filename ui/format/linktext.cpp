// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/linktext.h"

#include "ui/format/numbertext.h"
#include "ui/format/timetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace meterscope::ui {

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::LinkText)
};

QString fileName(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).fileName();
}

QString percentText(std::uint32_t permille, const QLocale &locale)
{
    return LinkText::tr("%1 %").arg(locale.toString(permille / 10.0, 'f', 1));
}

QString listenedText(const LineFinding &finding)
{
    return LinkText::tr("%n second(s)", nullptr, int(finding.seconds));
}

FindingText noBytes(const LineFinding &finding)
{
    return { LinkText::tr("Not one byte in %1.").arg(listenedText(finding)),
             LinkText::tr(
                 "Check that the cable is in the meter's P1 port, that it puts 5 V on the request line (pin 2) "
                 "and that its data line has a pull-up. An infrared head must sit on the optical window, "
                 "cable downwards.") };
}

FindingText onlyBreaks(const LineFinding &finding)
{
    return { LinkText::tr("Only line breaks in %1: the data line stays low.").arg(listenedText(finding)),
             LinkText::tr("The data line has no pull-up, or ground is not connected: 1 to 10 kΩ from RxD to 5 V, and "
                          "pins 3 and 6 joined.") };
}

FindingText inverted(const LineFinding &finding, const QLocale &locale)
{
    QString fact = finding.permille > 0
        ? LinkText::tr("The signal is inverted: %1 of %2 bytes have bit 0 set.")
              .arg(percentText(finding.permille, locale), countText(finding.bytes, locale))
        : LinkText::tr("The signal is inverted: %1 bytes are a meter's upside down.")
              .arg(countText(finding.bytes, locale));
    if (!finding.detail.empty())
        fact += QLatin1Char(' ')
            + LinkText::tr("Turned round it says “%1”.").arg(QString::fromLatin1(finding.detail.c_str()));
    return { fact,
             LinkText::tr("Use a P1 cable with a built-in inverter, or switch on “Invert RXD” of an FTDI cable with "
                          "FT_PROG.") };
}

FindingText sevenBit(const LineFinding &finding, const QLocale &locale)
{
    return { LinkText::tr("The meter sends seven bits with even parity: %1 of %2 bytes have even parity.")
                 .arg(percentText(finding.permille, locale), countText(finding.bytes, locale)),
             LinkText::tr("Read the line as 7E1.") };
}

QString readAsText(const LineFinding &finding, const LineSettings &fallback)
{
    return LinkText::tr("Read the line at %1 baud.").arg(finding.line.value_or(fallback).baudRate);
}

FindingText tooFast(const LineFinding &finding, const LinkSettings &settings, const QLocale &locale)
{
    const QString fact = finding.permille > 0
        ? LinkText::tr("The port is faster than the meter: at %3 baud %1 of %2 bytes hold every bit several times.")
              .arg(percentText(finding.permille, locale), countText(finding.bytes, locale))
              .arg(settings.line.baudRate)
        : LinkText::tr("The port is faster than the meter: %1 unreadable bytes at %2 baud.")
              .arg(countText(finding.bytes, locale))
              .arg(settings.line.baudRate);
    return { fact, readAsText(finding, k9600_8N1) };
}

FindingText tooSlow(const LineFinding &finding, const LinkSettings &settings, const QLocale &locale)
{
    return { LinkText::tr("The port is slower than the meter: %1 unreadable bytes at %2 baud.")
                 .arg(countText(finding.bytes, locale))
                 .arg(settings.line.baudRate),
             readAsText(finding, k115200_8N1) };
}

FindingText noRights(const LineFinding &finding)
{
    const QString group = QString::fromStdString(finding.detail);
    if (group.isEmpty())
        return { LinkText::tr("You may not read this port."), LinkText::tr("Ask for the rights on the device file.") };
    return { LinkText::tr("You may not read this port: it belongs to the group “%1”.").arg(group),
             LinkText::tr("Run “sudo usermod -aG %1 $USER”, then log out and in.").arg(group) };
}

FindingText portBusy(const LineFinding &finding)
{
    const QString holder = QString::fromStdString(finding.detail);
    return { holder.isEmpty() ? LinkText::tr("Another program holds the port.")
                              : LinkText::tr("Another program holds the port: %1.").arg(holder),
             LinkText::tr("Stop that program; two readers on one port steal each other's bytes.") };
}

FindingText eightBit(const LineFinding &finding)
{
    if (finding.dialect == LineDialect::Sml)
        return { LinkText::tr("The meter sends SML with eight bits, and the port reads seven."),
                 LinkText::tr("Read the line as 8N1.") };
    return { LinkText::tr("The port expects a parity bit that the meter does not send."),
             LinkText::tr("Read the line as 8N1.") };
}

FindingText light(const LineFinding &finding, const QLocale &locale)
{
    const QString dark = percentText(finding.figures.ones, locale);
    if (finding.hint == LineHint::PhantomLight)
        return { LinkText::tr("The infrared head sees light that the meter does not send: %1 of the bits are dark, "
                              "33 % would be.")
                     .arg(dark),
                 LinkText::tr("Shade the head from sun and lamps, and see that it lies flat.") };
    return {
        LinkText::tr("The infrared head sees the meter too weakly: %1 of the bits are dark, 33 % would be.").arg(dark),
        LinkText::tr("Move the head until the signal is best: usually magnet centred, cable downwards.")
    };
}

FindingText weakPullUp(const LineFinding &finding, const QLocale &locale)
{
    return { LinkText::tr("Bits flip from 1 to 0: %1 of %2 changed bits in telegrams with a bad checksum.")
                 .arg(percentText(finding.permille, locale), countText(finding.count, locale)),
             LinkText::tr("The line rises too slowly: use a stronger pull-up (1 kΩ), a shorter cable or a powered "
                          "hub.") };
}

FindingText lostBytes(const LineFinding &finding, const QLocale &locale)
{
    if (finding.hint == LineHint::TwoReaders)
        return { LinkText::tr("Another program reads the same port and takes bytes away: %1.")
                     .arg(QString::fromStdString(finding.detail)),
                 LinkText::tr("Stop that program; two readers on one port steal each other's bytes.") };
    const QString fact = LinkText::tr("Runs of bytes are missing: %1 bytes; %2 of the telegrams have a bad checksum.")
                             .arg(countText(finding.count, locale), percentText(finding.permille, locale));
    if (finding.step == LineStep::StopOtherProgram)
        return { fact, LinkText::tr("Stop other programs that may read this port; then try another USB port.") };
    return { fact, LinkText::tr("Whole USB packets are lost: try another USB port, without a hub.") };
}

FindingText echo(const LineFinding &finding, const QLocale &locale)
{
    if (finding.hint == LineHint::Echo)
        return { LinkText::tr("The head hears what it sends itself, and the meter does not answer."),
                 LinkText::tr("The head works. Move it over the meter's optical window and ask again.") };
    return { LinkText::tr("ModemManager asks whether this is a modem: %1 AT commands came back.")
                 .arg(countText(finding.count, locale)),
             LinkText::tr("Install the udev rule that comes with Meterscope (ID_MM_DEVICE_IGNORE), then plug in "
                          "again.") };
}

FindingText otherSpeaker(const LineFinding &finding)
{
    if (finding.hint == LineHint::NotAMeter)
        return { LinkText::tr("Readable text comes, and no telegram is in it."),
                 LinkText::tr("This is no meter, or not its customer port: choose another port.") };
    const QString protocol = finding.dialect == LineDialect::MBus ? QStringLiteral("M-Bus") : QStringLiteral("HDLC");
    return { LinkText::tr("The meter sends DLMS in %1 frames: it has no P1 port.").arg(protocol),
             LinkText::tr("Meterscope does not read these frames. Ask the grid operator whether the meter has a P1 "
                          "or an optical interface.") };
}

FindingText lockedMeter(const LineFinding &finding)
{
    if (finding.hint == LineHint::ReducedData)
        return { LinkText::tr("This meter sends its counters only."),
                 LinkText::tr("Enter its four-digit PIN with the button or a torch and switch “InF” on: then it sends "
                              "the power as well.") };
    if (finding.confidence == Confidence::High)
        return { LinkText::tr("The telegrams are encrypted."),
                 LinkText::tr(
                     "The grid operator hands out the meter's key. Write it into a file, “NAME key=HEX” in a line, "
                     "and start with --key-file.") };
    return { LinkText::tr("The bytes look like an encrypted telegram: every value comes equally often."),
             LinkText::tr(
                 "If the meter has a key the grid operator hands it out. Write it into a file, “NAME key=HEX” in "
                 "a line, and start with --key-file.") };
}

FindingText clockOff(const LineFinding &finding)
{
    const QString off = durationText(std::chrono::seconds(finding.seconds));
    const bool behind = finding.detail == "behind";
    return { behind ? LinkText::tr("The meter's clock is %1 behind this computer's.").arg(off)
                    : LinkText::tr("The meter's clock is %1 ahead of this computer's.").arg(off),
             LinkText::tr("Check this computer's clock; the meter's is set by the grid operator. Readings are kept "
                          "with the time of their arrival.") };
}

} // namespace

QString lineSettingsText(const LineSettings &line)
{
    return QStringLiteral("%1 %2%3%4")
        .arg(line.baudRate)
        .arg(line.dataBits)
        .arg(QLatin1Char(line.parity))
        .arg(line.stopBits);
}

QString linkName(const LinkSettings &settings)
{
    switch (settings.kind) {
    case LinkKind::Serial:
        return fileName(settings.path);
    case LinkKind::Tcp:
        return QStringLiteral("%1:%2").arg(QString::fromStdString(settings.host)).arg(settings.port);
    case LinkKind::Replay:
        return fileName(settings.path);
    case LinkKind::Simulated:
        return LinkText::tr("Simulated meter");
    }
    return {};
}

QString linkStateText(LinkState state)
{
    switch (state) {
    case LinkState::Closed:
        return LinkText::tr("not connected");
    case LinkState::Opening:
        return LinkText::tr("opening");
    case LinkState::Waiting:
        return LinkText::tr("waiting for the first telegram");
    case LinkState::Receiving:
        return LinkText::tr("live");
    case LinkState::Silent:
        return LinkText::tr("silent");
    case LinkState::Lost:
        return LinkText::tr("gone, looking for it");
    case LinkState::Ended:
        return LinkText::tr("replay ended");
    }
    return {};
}

QString linkErrorText(LinkError error, const QString &detail)
{
    switch (error) {
    case LinkError::None:
        return {};
    case LinkError::NotFound:
        return LinkText::tr("There is no such port.");
    case LinkError::NoPermission:
        return LinkText::tr("You may not read this port.");
    case LinkError::Busy:
        return detail.isEmpty() ? LinkText::tr("Another program holds the port.")
                                : LinkText::tr("Another program holds the port: %1.").arg(detail);
    case LinkError::Vanished:
        return LinkText::tr("The device is gone.");
    case LinkError::HostUnknown:
        return LinkText::tr("No host of that name was found.");
    case LinkError::Refused:
        return LinkText::tr("The host refuses the connection: check the port number.");
    case LinkError::PeerClosed:
        return LinkText::tr("The other end closed the connection.");
    case LinkError::Unreadable:
        return LinkText::tr("The file cannot be read.");
    case LinkError::Other:
        return detail.isEmpty() ? LinkText::tr("The line reported a fault.") : detail;
    }
    return {};
}

FindingText findingText(const LineFinding &finding, const LinkSettings &settings, const QLocale &locale)
{
    switch (finding.hint) {
    case LineHint::None:
        return {};
    case LineHint::NoBytes:
        return noBytes(finding);
    case LineHint::OnlyBreaks:
        return onlyBreaks(finding);
    case LineHint::Inverted:
        return inverted(finding, locale);
    case LineHint::SevenBit:
        return sevenBit(finding, locale);
    case LineHint::TooFast:
        return tooFast(finding, settings, locale);
    case LineHint::TooSlow:
        return tooSlow(finding, settings, locale);
    case LineHint::Garbled:
        return { LinkText::tr("%1 bytes in %2, and no telegram among them.")
                     .arg(countText(finding.bytes, locale), listenedText(finding)),
                 LinkText::tr("Try the other line settings; a weak pull-up or a long cable garbles bytes too.") };
    case LineHint::ChecksumFailures:
        return { LinkText::tr("Telegrams come, but %1 have a bad checksum.").arg(percentText(finding.permille, locale)),
                 LinkText::tr("Use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.") };
    case LineHint::NoRights:
        return noRights(finding);
    case LineHint::PortBusy:
        return portBusy(finding);
    case LineHint::DeviceGone:
        return { LinkText::tr("The device is gone: %1.").arg(QString::fromStdString(finding.detail)),
                 LinkText::tr("Plug it in again; reading goes on by itself.") };
    case LineHint::PeerSilent:
        return { LinkText::tr("Connected, but nothing was sent in %1.").arg(listenedText(finding)),
                 LinkText::tr("Check that the relay reads its meter, and that no other client has taken its data.") };
    case LineHint::EightBit:
        return eightBit(finding);
    case LineHint::WeakLight:
    case LineHint::PhantomLight:
        return light(finding, locale);
    case LineHint::WeakPullUp:
        return weakPullUp(finding, locale);
    case LineHint::LostBytes:
    case LineHint::TwoReaders:
        return lostBytes(finding, locale);
    case LineHint::ModemProbe:
    case LineHint::Echo:
        return echo(finding, locale);
    case LineHint::NotP1:
    case LineHint::NotAMeter:
        return otherSpeaker(finding);
    case LineHint::NeedsKey:
    case LineHint::ReducedData:
        return lockedMeter(finding);
    case LineHint::DataStopped:
        return { LinkText::tr("The meter has sent nothing for %1; before that it did.").arg(listenedText(finding)),
                 LinkText::tr("Check the plug at the meter, or whether the infrared head has slipped. A meter that is "
                              "being read out or updated pauses by itself.") };
    case LineHint::ClockOff:
        return clockOff(finding);
    case LineHint::RelayAltersBytes:
        return { LinkText::tr("The relay changes the bytes: it speaks telnet or rewrites line ends."),
                 LinkText::tr("Set the relay to “raw”: ser2net “raw”, socat without “crnl”.") };
    }
    return {};
}

} // namespace meterscope::ui
