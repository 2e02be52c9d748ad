// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probetext.h"

#include "app/linkoptions.h"
#include "ui/format/linereport.h"
#include "ui/format/linktext.h"
#include "ui/format/metertext.h"
#include "ui/format/quantitytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace meterscope::cli {

namespace {

[[nodiscard]] QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

void addFinding(const LineFinding &finding, QJsonObject &object)
{
    object.insert(QStringLiteral("hint"), text(lineHintName(finding.hint)));
    object.insert(QStringLiteral("dialect"), text(lineDialectName(finding.dialect)));
    object.insert(QStringLiteral("confidence"), text(confidenceName(finding.confidence)));
}

[[nodiscard]] QJsonObject figuresObject(const LineFigures &figures)
{
    const auto number = [](std::uint32_t value) { return static_cast<qint64>(value); };
    return { { QStringLiteral("bytes"), number(figures.bytes) },
             { QStringLiteral("text"), number(figures.text) },
             { QStringLiteral("high"), number(figures.high) },
             { QStringLiteral("zeros"), number(figures.zeros) },
             { QStringLiteral("full"), number(figures.full) },
             { QStringLiteral("ones"), number(figures.ones) },
             { QStringLiteral("low_bit"), number(figures.lowBit) },
             { QStringLiteral("even_parity"), number(figures.evenParity) },
             { QStringLiteral("masked_text"), number(figures.maskedText) },
             { QStringLiteral("uninverted_text"), number(figures.uninvertedText) },
             { QStringLiteral("distinct"), number(figures.distinct) },
             { QStringLiteral("marks"), number(figures.marks) } };
}

/// Each quantity of a telegram once, in the order it came.
[[nodiscard]] std::vector<Quantity> quantitiesSent(const Snapshot &telegram)
{
    std::vector<Quantity> quantities;
    for (const Measurement &measurement : telegram.measurements) {
        const bool known = measurement.quantity != Quantity::Unknown;
        if (known && std::find(quantities.begin(), quantities.end(), measurement.quantity) == quantities.end()) {
            quantities.push_back(measurement.quantity);
        }
    }
    return quantities;
}

[[nodiscard]] QString foundText(const ListeningResult &result)
{
    if (!result.telegram) {
        return QStringLiteral("A meter answered: %1.").arg(QString::fromLatin1(result.finding.detail.c_str()));
    }
    const bool isD0 = result.finding.dialect == LineDialect::D0;
    QString words =
        QStringLiteral("%1 of %2")
            .arg(isD0 ? QStringLiteral("D0") : ui::dialectText(*result.telegram), ui::meterName(*result.telegram));
    const bool checked = result.telegram->checksum == ChecksumState::Ok;
    words += checked ? QStringLiteral(", checksum correct") : QStringLiteral(", a dialect without checksum");
    if (result.periodMs > 0) {
        words += QStringLiteral(", a telegram every %1 s").arg((result.periodMs + 500) / 1000);
        words += result.periodMeasured ? QString() : QStringLiteral(" as usual there");
    }
    return words + QLatin1Char('.');
}

[[nodiscard]] QString contentText(const Snapshot &telegram)
{
    QStringList names;
    for (const Quantity quantity : quantitiesSent(telegram)) {
        names.append(ui::quantityText(quantity));
    }
    std::set<int> channels;
    for (const Measurement &measurement : telegram.measurements) {
        if (measurement.channel != 0) {
            channels.insert(measurement.channel);
        }
    }
    for (const int channel : channels) {
        names.append(QStringLiteral("a device on channel %1").arg(channel));
    }
    return QStringLiteral("It sends: ") + names.join(QStringLiteral(", ")) + QStringLiteral(".\n");
}

void addTelegram(const Snapshot &telegram, QJsonObject &object)
{
    object.insert(QStringLiteral("meter"), QString::fromLatin1(telegram.identification.c_str()));
    object.insert(QStringLiteral("version"), QString::fromLatin1(telegram.version.c_str()));
    object.insert(QStringLiteral("checksum"), text(checksumName(telegram.checksum)));
    QJsonArray sends;
    for (const Quantity quantity : quantitiesSent(telegram)) {
        sends.append(text(quantityName(quantity)));
    }
    object.insert(QStringLiteral("sends"), sends);
}

} // namespace

QString outcomeName(ListeningOutcome outcome)
{
    switch (outcome) {
    case ListeningOutcome::Running:
        return QStringLiteral("running");
    case ListeningOutcome::Found:
        return QStringLiteral("found");
    case ListeningOutcome::Fault:
        return QStringLiteral("fault");
    case ListeningOutcome::Silent:
        return QStringLiteral("silent");
    case ListeningOutcome::Unavailable:
        return QStringLiteral("unavailable");
    case ListeningOutcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QJsonObject progressObject(const ListeningProgress &progress)
{
    QJsonObject object { { QStringLiteral("event"), QStringLiteral("listening") },
                         { QStringLiteral("line"), formatLineSettings(progress.line) },
                         { QStringLiteral("elapsed_ms"), static_cast<qint64>(progress.elapsed.count()) },
                         { QStringLiteral("window_ms"), static_cast<qint64>(progress.length.count()) },
                         { QStringLiteral("bytes"), static_cast<qint64>(progress.bytes) } };
    addFinding(progress.finding, object);
    return object;
}

QJsonObject resultObject(const ListeningResult &result)
{
    QJsonObject object { { QStringLiteral("event"), QStringLiteral("result") },
                         { QStringLiteral("outcome"), outcomeName(result.outcome) },
                         { QStringLiteral("line"), formatLineSettings(result.line) },
                         { QStringLiteral("bytes"), static_cast<qint64>(result.bytes) },
                         { QStringLiteral("seconds"), static_cast<qint64>(result.finding.seconds) } };
    addFinding(result.finding, object);
    object.insert(QStringLiteral("step"), text(lineStepName(result.finding.step)));
    object.insert(QStringLiteral("permille"), static_cast<qint64>(result.finding.permille));
    object.insert(QStringLiteral("count"), static_cast<qint64>(result.finding.count));
    object.insert(QStringLiteral("detail"), QString::fromLatin1(result.finding.detail.c_str()));
    object.insert(QStringLiteral("figures"), figuresObject(result.finding.figures));
    if (result.periodMs > 0) {
        object.insert(QStringLiteral("period_ms"), static_cast<qint64>(result.periodMs));
        object.insert(QStringLiteral("period_measured"), result.periodMeasured);
    }
    if (result.telegram) {
        addTelegram(*result.telegram, object);
    }
    return object;
}

QString resultText(const ListeningResult &result, const LinkSettings &settings)
{
    LinkSettings effective = settings;
    effective.line = result.line;
    const ui::FindingText finding = ui::findingText(result.finding, effective, QLocale::c());
    if (result.outcome == ListeningOutcome::Found) {
        return foundText(result) + QLatin1Char('\n') + (result.telegram ? contentText(*result.telegram) : QString())
            + (finding.isEmpty() ? QString() : QStringLiteral("%1 %2\n").arg(finding.fact, finding.remedy))
            + QStringLiteral("Read it with: --line %1\n").arg(formatLineSettings(result.line));
    }
    QString words = finding.fact + QLatin1Char('\n') + finding.remedy + QLatin1Char('\n');
    if (result.finding.line && *result.finding.line != settings.line) {
        words += QStringLiteral("Line settings: --line %1\n").arg(formatLineSettings(*result.finding.line));
    }
    return words;
}

QString reportText(const ListeningResult &result, const LinkSettings &settings)
{
    LinkStatus status;
    status.settings = settings;
    status.settings.line = result.line;
    status.bytes = result.bytes;
    status.telegrams = result.telegram ? 1 : 0;
    status.periodMs = result.periodMs;
    return ui::lineReport(result.finding, status,
                          QStringLiteral("meterscope-cli %1").arg(QCoreApplication::applicationVersion()));
}

} // namespace meterscope::cli
