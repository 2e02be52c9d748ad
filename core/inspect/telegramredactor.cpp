// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/telegramredactor.h"

#include "domain/interpret.h"
#include "domain/obisregistry.h"
#include "inspect/checksumrenewal.h"

#include <algorithm>

namespace meterscope {

namespace {

/// Of the octets of an unknown code: shorter ones are states and counters.
constexpr std::uint32_t kShortestUnknown = 6;
constexpr std::uint32_t kTitleKept = 3; ///< the manufacturer's letters of a system title (DLMS UA 1000-2, 4.3.4)

bool isIdentifier(const Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    switch (measurement.quantity) {
    case Quantity::EquipmentId:
    case Quantity::SerialNumber:
    case Quantity::DeviceName:
    case Quantity::ConnectionId:
    case Quantity::MbusEquipmentId:
    case Quantity::PublicKey:
    case Quantity::TextMessage:
    case Quantity::NumericMessage:
        return sent.kind == Reading::Kind::Text || sent.kind == Reading::Kind::Octets;
    case Quantity::Unknown:
        return sent.value.length >= kShortestUnknown && !measurement.isNumber && !measurement.capturedAt
            && ((sent.kind == Reading::Kind::Text && !sent.isDecimal) || sent.kind == Reading::Kind::Octets);
    default:
        return false;
    }
}

/// Octets of SML that no reading holds: identities, and values of messages that were dropped.
bool isIdentifier(const ParseTree &tree, const ParseNode &node)
{
    switch (node.field) {
    case Field::SmlServerId:
    case Field::SmlClientId:
    case Field::SmlUserName:
    case Field::SmlPassword:
        return true;
    case Field::SmlValue:
    case Field::SmlGenericElement: {
        const bool isReading = node.parent != ParseNode::kNone && tree.nodes[node.parent].reading != ParseNode::kNone;
        return !isReading && node.value.kind == LeafValue::Kind::Octets
            && node.value.payload.length >= kShortestUnknown;
    }
    default:
        return false;
    }
}

void write(std::string &bytes, ByteRange range, std::string_view text)
{
    if (range.end() <= bytes.size() && text.size() == range.length)
        bytes.replace(range.offset, range.length, text);
}

std::string masked(std::string_view bytes)
{
    std::string result(bytes);
    redaction::maskRuns(result);
    return result;
}

std::vector<std::uint8_t> withoutTitle(const ParseTree &tree, redaction::StandIns &standIns)
{
    std::vector<std::uint8_t> raw = tree.frame.raw;
    for (const ParseNode &node : tree.nodes) {
        if (node.field != Field::EnvelopeTitle || node.range.length <= kTitleKept)
            continue;
        const auto begin =
            raw.begin() + std::ptrdiff_t(node.range.end() - std::min(node.range.length, 8u) + kTitleKept);
        const std::string serial(begin, raw.begin() + std::ptrdiff_t(node.range.end()));
        const std::string standIn = standIns.of(serial, false);
        std::copy(standIn.begin(), standIn.end(), begin);
    }
    return raw;
}

} // namespace

std::vector<std::uint8_t> TelegramRedactor::telegram(const FrameView &frame)
{
    const ParseTree tree = m_reader.dissect(frame);
    if (frame.kind == FrameKind::Encrypted)
        return withoutTitle(tree, m_standIns);
    m_standIns.setLearning(frame.checksum != ChecksumState::Bad && !frame.truncated);
    std::string logical = tree.bytes;
    replaceReadings(frame, logical);
    replaceElements(tree, logical);
    std::vector<std::uint8_t> raw(frame.raw.begin(), frame.raw.end());
    const redaction::LogicalBytes places(frame);
    if (frame.kind == FrameKind::Sml)
        redaction::renewMessageChecksums(tree, places, logical);
    const std::uint8_t example = raw.empty() ? std::uint8_t(0) : raw.front();
    for (std::uint32_t i = 0; i < logical.size(); ++i)
        if (logical[i] != tree.bytes[i])
            raw[places.toRaw(i)] =
                frame.parityBits ? redaction::withParity(logical[i], example) : static_cast<std::uint8_t>(logical[i]);
    redaction::renewChecksum(tree, raw);
    return raw;
}

void TelegramRedactor::replaceReadings(const FrameView &frame, std::string &logical)
{
    m_reader.read(frame, m_snapshot);
    interpret(m_snapshot);
    for (const Measurement &measurement : m_snapshot.measurements) {
        const ByteRange value = measurement.sent.value;
        if (measurement.derived || value.empty() || !isIdentifier(measurement))
            continue;
        const std::string_view original = m_snapshot.text(value);
        const bool isServerId = measurement.sent.kind == Reading::Kind::Octets
            && (measurement.quantity == Quantity::EquipmentId || measurement.quantity == Quantity::SerialNumber);
        write(logical, value,
              isServerId ? m_standIns.ofServerId(original)
                         : m_standIns.of(original, measurement.sent.kind == Reading::Kind::Text));
    }
    m_standIns.replaceAll(logical);
    // What is known to be something else stays, though it may have the digits of a serial number.
    for (const Measurement &measurement : m_snapshot.measurements)
        if (!measurement.derived && !isIdentifier(measurement)
            && (measurement.isNumber || measurement.sent.isDecimal || measurement.sent.row != nullptr))
            write(logical, measurement.sent.value, m_snapshot.text(measurement.sent.value));
}

void TelegramRedactor::replaceElements(const ParseTree &tree, std::string &logical)
{
    for (const ParseNode &node : tree.nodes) {
        if (isIdentifier(tree, node)) {
            const std::string_view original = tree.text(node.value.payload);
            const bool isId = node.field == Field::SmlServerId || node.field == Field::SmlClientId;
            write(logical, node.value.payload, isId ? m_standIns.ofServerId(original) : m_standIns.of(original, false));
        } else if (node.field == Field::DsmrUnreadable) {
            // What stood here before it was damaged, nobody knows.
            const std::string_view line = std::string_view(logical).substr(node.range.offset, node.range.length);
            write(logical, node.range, masked(line));
        }
    }
}

std::vector<std::uint8_t> TelegramRedactor::noise(std::span<const std::uint8_t> bytes) const
{
    std::string text(bytes.begin(), bytes.end());
    m_standIns.replaceAll(text);
    if (redaction::isMostlyText(text))
        redaction::maskRuns(text);
    else
        redaction::maskOctets(text);
    return { text.begin(), text.end() };
}

} // namespace meterscope
