// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/nodetext.h"

#include "domain/obisregistry.h"
#include "domain/quirk.h"
#include "ui/format/explanation.h"
#include "ui/format/fieldtext.h"
#include "ui/format/issuetext.h"
#include "ui/format/metertimetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/smltext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"
#include "ui/models/telegramsummary.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterscope::ui {

namespace {

struct NodeText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::NodeText)
};

constexpr std::size_t kHexShown = 32; ///< octets of a value that fit a row; the byte view shows all

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString hex(std::string_view octets)
{
    const auto shown = octets.substr(0, kHexShown);
    QString text = QString::fromLatin1(
        QByteArray::fromRawData(shown.data(), static_cast<qsizetype>(shown.size())).toHex(' ').toUpper());
    return octets.size() > kHexShown ? text + QStringLiteral(" …") : text;
}

QString hex4(std::uint64_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
}

bool isPrintable(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Octets written in hex, as DSMR sends identifiers and messages; empty when they are no printable text.
QString hexDecoded(std::string_view digits)
{
    const QByteArray octets =
        QByteArray::fromHex(QByteArray::fromRawData(digits.data(), static_cast<qsizetype>(digits.size())));
    const std::string_view text(octets.constData(), static_cast<std::size_t>(octets.size()));
    return std::size_t(octets.size()) * 2 == digits.size() && isPrintable(text) ? latin1(text) : QString();
}

QString utcText(UtcSeconds utc)
{
    return QDateTime::fromSecsSinceEpoch(utc.time_since_epoch().count(), Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QStringLiteral(" UTC");
}

QString localText(UtcSeconds utc, const ZoneRule &zone)
{
    return localDateTime(utc, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// The moment in the meter's own zone and in UTC.
QString momentText(UtcSeconds utc, const Snapshot &snapshot)
{
    if (!snapshot.profile)
        return utcText(utc);
    return NodeText::tr("%1 local, %2", "time").arg(localText(utc, snapshot.profile->zone), utcText(utc));
}

QString timeMeaning(const MeterTime &time, const Snapshot &snapshot, const QLocale &locale)
{
    if (time.form == MeterTime::Form::SecondIndex)
        return NodeText::tr("%1 s since the meter was started").arg(countText(time.seconds, locale));
    const ResolvedTime resolved = toUtc(time, snapshot.profile ? snapshot.profile->zone : kCentralEurope);
    if (resolved.utc)
        return utcText(*resolved.utc);
    return time.isPresent() ? NodeText::tr("No valid time") : QString();
}

QString deviceTypeText(std::int64_t type)
{
    switch (type) { // EN 13757-3, table of device types
    case 2:
        return NodeText::tr("electricity");
    case 3:
        return NodeText::tr("gas");
    case 4:
    case 12:
        return NodeText::tr("heat");
    case 6:
        return NodeText::tr("warm water");
    case 7:
        return NodeText::tr("water");
    case 8:
        return NodeText::tr("heat cost allocator");
    case 10:
    case 11:
        return NodeText::tr("cooling");
    case 13:
        return NodeText::tr("heat and cooling");
    case 21:
        return NodeText::tr("hot water");
    case 22:
        return NodeText::tr("cold water");
    case 32:
        return NodeText::tr("breaker");
    case 33:
        return NodeText::tr("valve");
    case 40:
        return NodeText::tr("waste water");
    default:
        return {};
    }
}

/// The value as understood, without the name of the quantity; empty where there is none.
QString understoodValue(const Snapshot &snapshot, const Measurement &measurement, const QLocale &locale)
{
    const Reading &sent = measurement.sent;
    if (measurement.isMissing)
        return NodeText::tr("no reading yet");
    if (measurement.quantity == Quantity::TariffIndicator) {
        const std::uint8_t tariff = activeTariff(snapshot);
        return tariff > 0 ? tariffLabel(snapshot.profile, tariff) : QString();
    }
    if (measurement.isNumber) {
        const QString number = measurementFigure(measurement, locale).text();
        const bool isType = measurement.quantity == Quantity::MbusDeviceType && measurement.value.exponent() == 0;
        const QString type = isType ? deviceTypeText(measurement.value.mantissa()) : QString();
        return type.isEmpty() ? number : QStringLiteral("%1, %2").arg(number, type);
    }
    switch (sent.kind) {
    case Reading::Kind::List:
        return NodeText::tr("%n row(s)", nullptr, static_cast<int>(sent.entryCount));
    case Reading::Kind::Time:
        return timeMeaning(sent.captured, snapshot, locale);
    case Reading::Kind::Octets: {
        const std::string_view octets = snapshot.text(sent.value);
        return isPrintable(octets) ? latin1(octets) : QString();
    }
    case Reading::Kind::Text: {
        const std::string_view text = snapshot.text(sent.value);
        if (sent.row && sent.row->kind == ValueKind::HexText)
            return hexDecoded(text);
        if (sent.row && sent.row->kind == ValueKind::Time)
            return timeMeaning(MeterTime::fromDsmr(text), snapshot, locale);
        return {};
    }
    default:
        return {};
    }
}

/// What stands between the brackets, or in the value of the list entry.
QString sentValue(const Dissection &telegram, const Reading &reading, const QLocale &locale)
{
    const ParseTree &tree = telegram.tree;
    switch (reading.kind) {
    case Reading::Kind::None:
        return {};
    case Reading::Kind::List:
        return NodeText::tr("%n row(s)", nullptr, static_cast<int>(reading.entryCount));
    case Reading::Kind::Integer: {
        const QString raw = QString::number(reading.rawInteger);
        return reading.hasScaler && reading.scaler != 0 ? NodeText::tr("%1 × 10^%2").arg(raw).arg(reading.scaler) : raw;
    }
    case Reading::Kind::Octets:
        return hex(tree.text(reading.value));
    case Reading::Kind::Boolean:
        return reading.number.isZero() ? NodeText::tr("false") : NodeText::tr("true");
    case Reading::Kind::Time:
        return meterClockText(reading.captured, locale);
    case Reading::Kind::Text:
        break;
    }
    const QString unit = latin1(tree.text(reading.unit));
    const QString value = latin1(tree.text(reading.value));
    return unit.isEmpty() ? value : value + QLatin1Char('*') + unit;
}

QString leafMeaning(const Dissection &telegram, const ParseNode &node, const QLocale &locale)
{
    switch (node.field) {
    case Field::SmlUnit: {
        const std::string_view symbol = unitSymbol(static_cast<std::uint8_t>(node.value.unsignedValue));
        return latin1(symbol);
    }
    case Field::SmlScaler:
        return NodeText::tr("× 10^%1", "scaler").arg(node.value.signedValue);
    case Field::DsmrObis:
    case Field::DsmrListObis:
    case Field::SmlObjectName: {
        const ObisRow *row = findObis(node.value.obis);
        return row ? quantityText(row->quantity) : QString();
    }
    case Field::SmlStatus:
        return node.value.kind == LeafValue::Kind::Unsigned ? statusWordText(StatusWord(node.value.unsignedValue))
                                                            : QString();
    default:
        break;
    }
    switch (node.value.kind) {
    case LeafValue::Kind::Time:
        return timeMeaning(node.value.time, telegram.snapshot, locale);
    case LeafValue::Kind::Checksum:
        return node.value.unsignedValue == node.value.expected
            ? NodeText::tr("correct")
            : NodeText::tr("wrong, computed %1").arg(hex4(node.value.expected));
    case LeafValue::Kind::Octets: {
        const std::string_view octets = telegram.tree.text(node.value.payload);
        return isPrintable(octets) ? latin1(octets) : QString();
    }
    default:
        return {};
    }
}

/// The fields of SML that do not begin with a type and a length.
bool isTransport(Field field)
{
    switch (field) {
    case Field::SmlFrame:
    case Field::SmlStart:
    case Field::SmlVersion:
    case Field::SmlPadding:
    case Field::SmlFill:
    case Field::SmlEndMark:
    case Field::SmlPaddingCount:
    case Field::SmlTransportChecksum:
    case Field::SmlUnreadable:
        return true;
    default:
        return false;
    }
}

/// The type-length field of an element as it stands on the line.
std::string_view rawHead(const ParseTree &tree, const ParseNode &node)
{
    const std::string_view raw(reinterpret_cast<const char *>(tree.frame.raw.data()), tree.frame.raw.size());
    std::size_t length = 1;
    while (length < node.range.length && (tree.frame.raw[node.range.offset + length - 1] & 0x80) != 0)
        ++length;
    return raw.substr(node.range.offset, length);
}

/// Type and length of an element of SML; empty for anything else.
QString elementText(const ParseTree &tree, const ParseNode &node)
{
    if (tree.frame.kind != FrameKind::Sml || isTransport(node.field))
        return {};
    return smlElementText(std::span(tree.frame.raw).subspan(node.range.offset, node.range.length));
}

NodeFact::Kind factKind(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return NodeFact::Kind::Plain;
    case Severity::Warning:
        return NodeFact::Kind::Caution;
    case Severity::Error:
        return NodeFact::Kind::Fault;
    }
    return NodeFact::Kind::Plain;
}

QString quirkText(QuirkId quirk)
{
    switch (quirk) {
    case QuirkId::None:
        return {};
    case QuirkId::DzgUnsignedPower:
        return NodeText::tr(
            "This DZG meter sends positive power as a signed number that is too short: read without its "
            "sign.");
    case QuirkId::HolleyPowerWithoutSign:
        return NodeText::tr(
            "This Holley meter sends power without a sign: read as negative, because its status word says that energy "
            "flows to the grid.");
    }
    return latin1(quirkName(quirk));
}

/// Which zone a time was read in: that of the capture, or of the telegram's own clock.
QString zoneText(const Snapshot &snapshot, const Measurement &measurement)
{
    if (measurement.capturedAt)
        return zoneReasonText(measurement.sent.captured, *measurement.capturedAt, snapshot.profile);
    const bool isClock = measurement.quantity == Quantity::Timestamp && snapshot.meterTime;
    return isClock ? zoneReasonText(snapshot.clock, *snapshot.meterTime, snapshot.profile) : QString();
}

/// Why the value is understood as it is.
void addReasons(std::vector<NodeFact> &facts, const Snapshot &snapshot, const Measurement &measurement,
                const QLocale &locale)
{
    const std::pair<QString, QString> reasons[] = {
        { NodeText::tr("Time zone"), zoneText(snapshot, measurement) },
        { NodeText::tr("Unit"), unitReasonText(measurement, locale) },
        { NodeText::tr("Tariffs"), tariffReasonText(snapshot, measurement) },
        { NodeText::tr("Direction"), signReasonText(measurement) },
        { NodeText::tr("Standard"), standardText(snapshot, measurement) },
        { NodeText::tr("Groups", "of an OBIS code"), codeGroupsText(measurement.sent.obis) },
    };
    for (const auto &[label, text] : reasons)
        if (!text.isEmpty())
            facts.push_back({ label, text, NodeFact::Kind::Plain });
}

void addMeasurementFacts(std::vector<NodeFact> &facts, const Dissection &telegram, const Measurement &measurement,
                         const QLocale &locale)
{
    const Snapshot &snapshot = telegram.snapshot;
    QString meaning = measurementTitle(measurement);
    const QString tariff = tariffName(snapshot.profile, measurement.tariff);
    if (!tariff.isEmpty())
        meaning += QStringLiteral(" (%1)").arg(tariff);
    facts.push_back({ QString::fromStdString(measurement.sent.obis.toString()), meaning, NodeFact::Kind::Plain });

    const QString sent = sentValue(telegram, measurement.sent, locale);
    if (!sent.isEmpty())
        facts.push_back({ NodeText::tr("Sent"), sent, NodeFact::Kind::Plain });
    const QString value = understoodValue(snapshot, measurement, locale);
    if (!value.isEmpty())
        facts.push_back({ NodeText::tr("Understood"), value,
                          measurement.isMissing ? NodeFact::Kind::Caution : NodeFact::Kind::Plain });
    if (measurement.capturedAt)
        facts.push_back(
            { NodeText::tr("Captured"), momentText(*measurement.capturedAt, snapshot), NodeFact::Kind::Plain });
    if (measurement.sent.hasStatus)
        facts.push_back({ NodeText::tr("Status word"),
                          NodeText::tr("%1: %2", "as sent, meaning")
                              .arg(QStringLiteral("0x%1").arg(QString::number(measurement.sent.status, 16).toUpper()),
                                   statusWordText(StatusWord(measurement.sent.status))),
                          NodeFact::Kind::Plain });
    if (measurement.quirk != QuirkId::None)
        facts.push_back({ NodeText::tr("Corrected"), quirkText(measurement.quirk), NodeFact::Kind::Caution });
    if (const Measurement *derived = telegram.derivedFrom(measurement))
        facts.push_back({ NodeText::tr("Derived"),
                          NodeText::tr("%1 = %2, its sign taken from the status word")
                              .arg(measurementTitle(*derived), measurementFigure(*derived, locale).text()),
                          NodeFact::Kind::Caution });
    addReasons(facts, snapshot, measurement, locale);
}

} // namespace

QString stateText(const Snapshot &snapshot, const Measurement &measurement, const QLocale &locale)
{
    const QString understood = understoodValue(snapshot, measurement, locale);
    return understood.isEmpty() ? latin1(snapshot.text(measurement.sent.value)) : understood;
}

QString nodeFieldText(const Dissection &telegram, std::uint32_t index)
{
    const ParseTree &tree = telegram.tree;
    const ParseNode &node = tree.nodes[index];
    if (node.reading < tree.readings.size())
        return QString::fromStdString(tree.readings[node.reading].obis.toString());
    return fieldText(node.field);
}

QString nodeNameText(const Dissection &telegram, std::uint32_t index)
{
    const QString field = nodeFieldText(telegram, index);
    const Measurement *measurement =
        telegram.tree.nodes[index].reading == ParseNode::kNone ? nullptr : telegram.measurementOf(index);
    return measurement ? field + QStringLiteral("  ") + measurementTitle(*measurement) : field;
}

QString nodeValueText(const Dissection &telegram, std::uint32_t index, const QLocale &locale)
{
    const ParseTree &tree = telegram.tree;
    const ParseNode &node = tree.nodes[index];
    if (node.reading < tree.readings.size())
        return sentValue(telegram, tree.readings[node.reading], locale);
    switch (node.value.kind) {
    case LeafValue::Kind::None:
        return elementText(tree, node);
    case LeafValue::Kind::Text:
    case LeafValue::Kind::Decimal: {
        const std::string_view text = tree.text(node.value.payload);
        return isPrintable(text) ? latin1(text) : hex(text);
    }
    case LeafValue::Kind::Octets:
        return hex(tree.text(node.value.payload));
    case LeafValue::Kind::Boolean:
        return node.value.unsignedValue != 0 ? NodeText::tr("true") : NodeText::tr("false");
    case LeafValue::Kind::Signed:
        return QString::number(node.value.signedValue);
    case LeafValue::Kind::Unsigned:
        return QString::number(node.value.unsignedValue);
    case LeafValue::Kind::Obis:
        return QString::fromStdString(node.value.obis.toString());
    case LeafValue::Kind::Time: {
        const std::string_view text = tree.text(node.value.payload);
        return isPrintable(text) ? latin1(text) : meterClockText(node.value.time, locale);
    }
    case LeafValue::Kind::Checksum:
        return hex4(node.value.unsignedValue);
    }
    return {};
}

QString nodeMeaningText(const Dissection &telegram, std::uint32_t index, const QLocale &locale)
{
    const ParseTree &tree = telegram.tree;
    const ParseNode &node = tree.nodes[index];
    if (node.firstIssue < tree.issues.size() && tree.issues[node.firstIssue].severity != Severity::Note)
        return issueText(tree.issues[node.firstIssue]);
    if (node.reading == ParseNode::kNone)
        return leafMeaning(telegram, node, locale);
    const Measurement *measurement = telegram.measurementOf(index);
    if (!measurement)
        return {};
    const QString value = understoodValue(telegram.snapshot, *measurement, locale);
    // The indicator's tariff is its value; in the title it would stand twice.
    const bool isIndicator = measurement->quantity == Quantity::TariffIndicator;
    const QString title = isIndicator ? quantityText(measurement->quantity) : measurementTitle(*measurement);
    return value.isEmpty() ? title : NodeText::tr("%1: %2", "quantity and value").arg(title, value);
}

std::vector<NodeFact> nodeFacts(const Dissection &telegram, std::uint32_t index, const QLocale &locale)
{
    std::vector<NodeFact> facts;
    const ParseTree &tree = telegram.tree;
    if (index >= tree.nodes.size())
        return facts;
    const ParseNode &node = tree.nodes[index];
    for (const ParseIssue &issue : tree.issues)
        if (node.range.encloses(issue.range) && facts.size() < 3)
            facts.push_back({ issue.severity == Severity::Note ? NodeText::tr("Note") : NodeText::tr("Finding"),
                              issueText(issue), factKind(issue.severity) });
    if (node.reading == ParseNode::kNone) {
        QString text = nodeValueText(telegram, index, locale);
        const QString meaning = leafMeaning(telegram, node, locale);
        if (!meaning.isEmpty() && meaning != text)
            text = text.isEmpty() ? meaning : NodeText::tr("%1: %2", "as sent, meaning").arg(text, meaning);
        if (!text.isEmpty())
            facts.push_back({ fieldText(node.field), text, NodeFact::Kind::Plain });
    }
    if (const Measurement *measurement = telegram.measurementOf(index))
        addMeasurementFacts(facts, telegram, *measurement, locale);
    if (const QString element = elementText(tree, node); !element.isEmpty())
        facts.push_back({ NodeText::tr("Element"), QStringLiteral("%1: %2").arg(hex(rawHead(tree, node)), element),
                          NodeFact::Kind::Plain });
    return facts;
}

} // namespace meterscope::ui
