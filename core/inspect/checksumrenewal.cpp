// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/checksumrenewal.h"

#include "inspect/standins.h"
#include "protocol/checksum.h"
#include "protocol/sml/transport.h"

#include <algorithm>
#include <bit>
#include <span>

namespace meterscope::redaction {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kSevenBits = 0x7f;
constexpr std::size_t kChecksumOctets = 2;

Bytes bytesOf(std::string_view text)
{
    return { reinterpret_cast<const std::uint8_t *>(text.data()), text.size() };
}

std::uint16_t checksumOf(Bytes bytes, ChecksumAlgorithm algorithm)
{
    switch (algorithm) {
    case ChecksumAlgorithm::None:
    case ChecksumAlgorithm::BlockCheck: // stands behind the telegram, which has nothing to renew
        break;
    case ChecksumAlgorithm::Crc16Arc:
        return crc16Arc(bytes);
    case ChecksumAlgorithm::Crc16X25:
        return crc16X25(bytes);
    case ChecksumAlgorithm::Crc16Kermit:
        return crc16Kermit(bytes);
    }
    return 0;
}

/// CR LF for every line end.
std::vector<std::uint8_t> withCrLf(Bytes text)
{
    std::vector<std::uint8_t> result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' && text[i] != '\n') {
            result.push_back(text[i]);
            continue;
        }
        result.insert(result.end(), { '\r', '\n' });
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
    }
    return result;
}

/// Lays two octets down in the order in which `sent` stands there; false when it does not.
template<typename Octet> bool writeOctets(Octet *octets, std::uint16_t sent, std::uint16_t computed)
{
    const auto low = static_cast<std::uint8_t>(octets[0]);
    const auto high = static_cast<std::uint8_t>(octets[1]);
    const bool isLowFirst = (high << 8 | low) == sent;
    if (!isLowFirst && (low << 8 | high) != sent)
        return false;
    octets[isLowFirst ? 0 : 1] = static_cast<Octet>(computed & 0xff);
    octets[isLowFirst ? 1 : 0] = static_cast<Octet>(computed >> 8);
    return true;
}

void renewTextChecksum(const ParseTree &tree, std::vector<std::uint8_t> &raw)
{
    const auto last = std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                   [](const ParseNode &node) { return node.field == Field::DsmrChecksum; });
    const auto end = std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                  [](const ParseNode &node) { return node.field == Field::DsmrEnd; });
    if (last == tree.nodes.end() || end == tree.nodes.end())
        return;
    std::vector<std::uint8_t> text(raw.begin(), raw.begin() + std::ptrdiff_t(end->range.end()));
    if (tree.frame.parityBits)
        std::transform(text.begin(), text.end(), text.begin(), [](std::uint8_t byte) { return byte & kSevenBits; });
    if (tree.frame.lineEndsRestored)
        text = withCrLf(text);
    const std::uint16_t sum = checksumOf(text, tree.frame.algorithm);
    const std::string octets { static_cast<char>(sum >> 8), static_cast<char>(sum & 0xff) };
    const auto begin = raw.begin() + std::ptrdiff_t(last->range.offset);
    const bool isLower = std::any_of(begin, begin + std::ptrdiff_t(last->range.length), [](std::uint8_t byte) {
        return (byte & kSevenBits) >= 'a' && (byte & kSevenBits) <= 'f';
    });
    const std::string digits = hexOf(octets, !isLower);
    if (last->range.length != digits.size())
        return;
    for (std::size_t i = 0; i < digits.size(); ++i)
        begin[std::ptrdiff_t(i)] = tree.frame.parityBits ? withParity(digits[i], tree.frame.raw.front())
                                                         : static_cast<std::uint8_t>(digits[i]);
}

void renewSmlChecksum(const ParseTree &tree, std::vector<std::uint8_t> &raw)
{
    if (raw.size() <= kChecksumOctets)
        return;
    std::vector<std::uint8_t> covered(raw.begin(), raw.end() - kChecksumOctets);
    if (tree.frame.startDamaged)
        covered.insert(covered.begin(), sml::kEscapeByte); // the one that was lost
    writeOctets(&raw[raw.size() - kChecksumOctets], tree.frame.checksumSent, checksumOf(covered, tree.frame.algorithm));
}

/// A checksum whose first octet is 0 may be sent as one octet, as SML does with numbers. So that the new one fits there
/// too, two of the octets that were replaced are tried with all values.
std::uint16_t fitOneOctet(const std::string &original, std::string &logical, ByteRange message,
                          ChecksumAlgorithm algorithm)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = message.offset; i < message.end() && places.size() < 2; ++i)
        if (logical[i] != original[i])
            places.push_back(i);
    for (unsigned tried = 0; tried < 0x10000 && places.size() == 2; ++tried) {
        const std::uint16_t sum = checksumOf(bytesOf(logical).subspan(message.offset, message.length), algorithm);
        if ((sum & 0xff) == 0)
            return sum;
        logical[places[0]] = static_cast<char>(tried >> 8);
        logical[places[1]] = static_cast<char>(tried & 0xff);
        // No escapes, and not the original again.
        if ((tried >> 8) == sml::kEscapeByte || (tried & 0xff) == sml::kEscapeByte
            || logical[places[0]] == original[places[0]])
            logical[places[0]] = 0;
    }
    return checksumOf(bytesOf(logical).subspan(message.offset, message.length), algorithm);
}

} // namespace

std::uint8_t withParity(char c, std::uint8_t example)
{
    const auto plain = static_cast<std::uint8_t>(c);
    const bool isOdd = std::popcount(example) % 2 != 0;
    const bool needsBit = (std::popcount(plain) % 2 != 0) != isOdd;
    return static_cast<std::uint8_t>(needsBit ? plain | 0x80 : plain);
}

LogicalBytes::LogicalBytes(const FrameView &frame)
    : m_size(static_cast<std::uint32_t>(frame.raw.size()))
{
    if (frame.kind != FrameKind::Sml)
        return;
    std::vector<std::uint8_t> logical;
    std::vector<ParseIssue> issues;
    m_size = static_cast<std::uint32_t>(sml::removeEscapes(frame.raw, logical, m_map, issues).size());
}

std::uint32_t LogicalBytes::toLogical(std::uint32_t raw) const
{
    std::uint32_t low = 0;
    std::uint32_t high = m_size;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m_map.toRaw(middle) < raw)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void renewMessageChecksums(const ParseTree &tree, const LogicalBytes &places, std::string &logical)
{
    for (const ParseNode &node : tree.nodes) {
        const std::uint32_t octets = node.value.payload.length;
        if (node.field != Field::SmlMessageChecksum || node.parent == ParseNode::kNone || octets == 0
            || octets > kChecksumOctets)
            continue;
        const std::uint32_t begin = places.toLogical(tree.nodes[node.parent].range.offset);
        const ByteRange message = ByteRange::between(begin, places.toLogical(node.range.offset));
        const auto sent = static_cast<std::uint16_t>(node.value.unsignedValue);
        for (const auto algorithm : { ChecksumAlgorithm::Crc16X25, ChecksumAlgorithm::Crc16Kermit }) {
            if (checksumOf(bytesOf(tree.bytes).subspan(begin, message.length), algorithm) != sent)
                continue;
            if (octets == 1)
                logical[node.value.payload.offset] =
                    static_cast<char>(fitOneOctet(tree.bytes, logical, message, algorithm) >> 8);
            else
                writeOctets(&logical[node.value.payload.offset], sent,
                            checksumOf(bytesOf(logical).subspan(begin, message.length), algorithm));
            break;
        }
    }
}

void renewChecksum(const ParseTree &tree, std::vector<std::uint8_t> &raw)
{
    if (tree.frame.checksum != ChecksumState::Ok)
        return;
    if (tree.frame.kind == FrameKind::DsmrText)
        renewTextChecksum(tree, raw);
    else if (tree.frame.kind == FrameKind::Sml)
        renewSmlChecksum(tree, raw);
}

} // namespace meterscope::redaction
