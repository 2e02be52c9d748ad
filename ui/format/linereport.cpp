// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/linereport.h"

#include "ui/format/linktext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace meterscope::ui {

namespace {

/// Whatever could be a meter's or an adapter's number; "ISK5\2M550T-1012" stays.
QString withoutIdentifiers(QString text)
{
    static const QRegularExpression number(QStringLiteral("\\d{5,}|[0-9A-Fa-f]{10,}"));
    return text.replace(number, QStringLiteral("…"));
}

/// The last word of an adapter's description, where it looks like a number: "FT232R USB UART A9X1".
const QRegularExpression &serialNumberPattern()
{
    static const QRegularExpression pattern(QStringLiteral(" \\S*\\d\\S*$"));
    return pattern;
}

QString words(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QStringList portLines(const LinkStatus &status)
{
    QStringList lines;
    const LinkSettings &settings = status.settings;
    const bool tcp = settings.kind == LinkKind::Tcp;
    QString name = linkName(settings);
    if (!settings.usbSerial.empty())
        name.remove(QString::fromStdString(settings.usbSerial)); // a name under /dev/serial/by-id holds it
    const QString port = tcp ? QStringLiteral("TCP") : withoutIdentifiers(name);
    lines << QStringLiteral("port: %1, %2").arg(port, lineSettingsText(settings.line));
    if (!status.portDescription.empty()) {
        QString description = QString::fromStdString(status.portDescription);
        if (!settings.usbSerial.empty())
            description.remove(QString::fromStdString(settings.usbSerial));
        else
            description.remove(serialNumberPattern()); // a line that was opened by its path
        lines << QStringLiteral("adapter: %1").arg(withoutIdentifiers(description.trimmed()));
    }
    return lines;
}

QStringList findingLines(const LineFinding &finding)
{
    QStringList lines;
    lines << QStringLiteral("finding: %1, dialect %2, confidence %3, next step %4")
                 .arg(words(lineHintName(finding.hint)), words(lineDialectName(finding.dialect)),
                      words(confidenceName(finding.confidence)), words(lineStepName(finding.step)));
    lines << QStringLiteral("evidence: %1 bytes in %2 s, share %3 per mille, count %4")
                 .arg(finding.bytes)
                 .arg(finding.seconds)
                 .arg(finding.permille)
                 .arg(finding.count);
    const LineFigures &figures = finding.figures;
    lines << QStringLiteral("window: %1 bytes; per mille: text %2, high %3, zeros %4, full %5, ones %6, bit 0 %7, even "
                            "parity %8, masked text %9")
                 .arg(figures.bytes)
                 .arg(figures.text)
                 .arg(figures.high)
                 .arg(figures.zeros)
                 .arg(figures.full)
                 .arg(figures.ones)
                 .arg(figures.lowBit)
                 .arg(figures.evenParity)
                 .arg(figures.maskedText);
    lines << QStringLiteral("uninverted text %1, distinct values %2, SML marks %3")
                 .arg(figures.uninvertedText)
                 .arg(figures.distinct)
                 .arg(figures.marks);
    const bool isMeter = finding.hint == LineHint::None || finding.hint == LineHint::Inverted;
    if (isMeter && !finding.detail.empty())
        lines << QStringLiteral("meter: %1").arg(withoutIdentifiers(QString::fromLatin1(finding.detail.c_str())));
    return lines;
}

QStringList counterLines(const LinkStatus &status)
{
    QStringList lines;
    lines << QStringLiteral(
                 "telegrams: %1 good, %2 bad; %3 bytes, %4 of them noise; reconnected %5 times; period %6 ms")
                 .arg(status.telegrams)
                 .arg(status.rejected)
                 .arg(status.bytes)
                 .arg(status.discardedBytes)
                 .arg(status.reconnects)
                 .arg(status.periodMs);
    if (status.lineErrors)
        lines << QStringLiteral("driver: %1 parity, %2 framing, %3 breaks, %4 overrun")
                     .arg(status.lineErrors->parity)
                     .arg(status.lineErrors->framing)
                     .arg(status.lineErrors->breaks)
                     .arg(status.lineErrors->overrun);
    return lines;
}

} // namespace

QString lineReport(const LineFinding &finding, const LinkStatus &status, const QString &program)
{
    QStringList lines { program };
    lines << portLines(status) << findingLines(finding) << counterLines(status);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString lineReport(const LinkStatus &status)
{
    return lineReport(status.finding, status,
                      QStringLiteral("Meterscope %1").arg(QCoreApplication::applicationVersion()));
}

} // namespace meterscope::ui
