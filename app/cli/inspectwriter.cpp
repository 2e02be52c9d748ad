// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspectwriter.h"

#include "domain/quirk.h"
#include "ui/format/issuetext.h"
#include "ui/models/nodetext.h"
#include "ui/models/telegramlistmodel.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterscope::cli {

namespace {

using ui::Dissection;
using ui::TelegramSummary;

constexpr int kFieldWidth = 44;
constexpr int kValueWidth = 30;
constexpr qsizetype kLongestValue = 100; ///< characters of a value in the text form

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString hex(std::uint64_t value, int digits)
{
    return QString::number(value, 16).toUpper().rightJustified(digits, QLatin1Char('0'));
}

QString bytesInHex(const std::vector<std::uint8_t> &bytes)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toHex());
}

QLatin1String protocolOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::DsmrText:
        return QLatin1String("dsmr");
    case FrameKind::Sml:
        return QLatin1String("sml");
    case FrameKind::Encrypted:
        return QLatin1String("encrypted");
    }
    return {};
}

/// Null where the input had no times.
QJsonValue arrivalOf(const TelegramSummary &summary)
{
    const qint64 utc = summary.frame.received.utc.time_since_epoch().count();
    return utc == 0 ? QJsonValue()
                    : QJsonValue(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODateWithMs));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The columns of a node in words that are the same everywhere.
struct NodeColumns
{
    QString field;
    QString value;
    QString meaning;
};
NodeColumns columnsOf(const Dissection &telegram, std::uint32_t node)
{
    const QLocale plain = QLocale::c();
    return { ui::nodeFieldText(telegram, node), ui::nodeValueText(telegram, node, plain),
             ui::nodeMeaningText(telegram, node, plain) };
}

QString headLine(const TelegramSummary &summary)
{
    const bool isNoise = summary.kind == TelegramSummary::Kind::Noise;
    QString line = QStringLiteral("no. %1").arg(summary.number);
    if (const QJsonValue arrival = arrivalOf(summary); arrival.isString())
        line += QStringLiteral("  ") + arrival.toString();
    if (summary.gap)
        line += QStringLiteral("  +%1 s").arg(latin1(Decimal(summary.gap->count(), -3).toString()));
    line += QStringLiteral("  offset %1, %2 bytes").arg(summary.frame.offset).arg(summary.length);
    if (!isNoise) {
        line += QStringLiteral("  %1  checksum %2").arg(protocolOf(summary.frame.kind), ui::telegramChecksum(summary));
        line += QStringLiteral("  %1").arg(latin1(verdictName(summary.verdict)));
    }
    if (const QString finding = ui::telegramFinding(summary, QLocale::c()); !finding.isEmpty())
        line += QStringLiteral("  ") + finding;
    return line + QLatin1Char('\n');
}

QJsonObject nodeObject(const Dissection &telegram, std::uint32_t index)
{
    const ParseNode &node = telegram.tree.nodes[index];
    const NodeColumns columns = columnsOf(telegram, index);
    QJsonObject object { { QStringLiteral("field"), latin1(fieldName(node.field)) },
                         { QStringLiteral("offset"), qint64(node.range.offset) },
                         { QStringLiteral("length"), qint64(node.range.length) },
                         { QStringLiteral("value"), textOrNull(columns.value) },
                         { QStringLiteral("meaning"), textOrNull(columns.meaning) } };
    if (node.reading != ParseNode::kNone)
        object[QStringLiteral("obis")] = QString::fromStdString(telegram.tree.readings[node.reading].obis.toString());
    if (const Measurement *measurement = telegram.measurementOf(index);
        measurement != nullptr && node.reading != ParseNode::kNone && measurement->quirk != QuirkId::None)
        object[QStringLiteral("quirk")] = latin1(quirkName(measurement->quirk));
    QJsonArray children;
    for (std::uint32_t child = index + 1; child < node.next; child = telegram.tree.nodes[child].next)
        children.append(nodeObject(telegram, child));
    if (!children.isEmpty())
        object[QStringLiteral("children")] = children;
    return object;
}

QJsonArray issueArray(const Dissection &telegram)
{
    QJsonArray issues;
    for (const ParseIssue &issue : telegram.snapshot.issues)
        issues.append(QJsonObject { { QStringLiteral("code"), latin1(issueName(issue.code)) },
                                    { QStringLiteral("offset"), qint64(issue.range.offset) },
                                    { QStringLiteral("length"), qint64(issue.range.length) },
                                    { QStringLiteral("text"), ui::issueText(issue) } });
    return issues;
}

} // namespace

std::string inspectText(const TelegramSummary &summary, const Dissection &telegram)
{
    QString text = headLine(summary);
    const ParseTree &tree = telegram.tree;
    std::vector<int> depths(tree.nodes.size(), 0);
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        const ParseNode &node = tree.nodes[i];
        depths[i] = node.parent == ParseNode::kNone ? 0 : depths[node.parent] + 1;
        NodeColumns columns = columnsOf(telegram, i);
        if (columns.value.size() > kLongestValue)
            columns.value = columns.value.first(kLongestValue - 1) + QChar(0x2026);
        const QString field = QString(depths[i] * 2, QLatin1Char(' ')) + columns.field;
        QString line =
            QStringLiteral("  %1 %2  %3 %4 %5")
                .arg(hex(node.range.offset, 4), QString::number(node.range.length).rightJustified(5),
                     field.leftJustified(kFieldWidth), columns.value.leftJustified(kValueWidth), columns.meaning);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    for (const ParseIssue &issue : telegram.snapshot.issues)
        text += QStringLiteral("  %1 %2  ! %3: %4\n")
                    .arg(hex(issue.range.offset, 4), QString::number(issue.range.length).rightJustified(5),
                         ui::severityText(issue.severity), ui::issueText(issue));
    if (tree.nodes.empty())
        text += QStringLiteral("  %1\n").arg(bytesInHex(tree.frame.raw));
    return text.toStdString() + '\n';
}

std::string inspectJson(const TelegramSummary &summary, const Dissection &telegram)
{
    QJsonObject object { { QStringLiteral("number"), qint64(summary.number) },
                         { QStringLiteral("offset"), qint64(summary.frame.offset) },
                         { QStringLiteral("length"), qint64(summary.length) },
                         { QStringLiteral("received"), arrivalOf(summary) } };
    if (telegram.tree.nodes.empty()) {
        object[QStringLiteral("kind")] = QStringLiteral("discarded");
        object[QStringLiteral("hex")] = bytesInHex(telegram.tree.frame.raw);
    } else {
        object[QStringLiteral("kind")] = QStringLiteral("telegram");
        object[QStringLiteral("protocol")] = protocolOf(summary.frame.kind);
        object[QStringLiteral("checksum")] = latin1(checksumName(summary.frame.checksum));
        object[QStringLiteral("checksumSent")] = hex(summary.frame.checksumSent, 4);
        object[QStringLiteral("checksumComputed")] = hex(summary.frame.checksumComputed, 4);
        object[QStringLiteral("verdict")] = latin1(verdictName(summary.verdict));
        object[QStringLiteral("tree")] = nodeObject(telegram, 0);
        object[QStringLiteral("issues")] = issueArray(telegram);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

} // namespace meterscope::cli
