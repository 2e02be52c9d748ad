// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/telegramreader.h"

#include "protocol/dsmr/cipherenvelope.h"
#include "protocol/dsmr/dsmrgrammar.h"
#include "protocol/dsmr/dsmrscanner.h"
#include "protocol/readingcollector.h"
#include "protocol/sml/smlgrammar.h"
#include "protocol/sml/transport.h"
#include "protocol/treebuilder.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace meterscope {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kSevenBits = 0x7f;
constexpr ObisCode kDsmrVersion { 1, 3, 0, 2, 8, 255 };
constexpr ObisCode kEmucsVersion { 0, 0, 96, 1, 4, 255 };

ByteRange wholeOf(Bytes bytes)
{
    return { 0, static_cast<std::uint32_t>(bytes.size()) };
}

std::string_view characters(Bytes bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

bool isHexDigit(std::uint8_t byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'F') || (byte >= 'a' && byte <= 'f');
}

/// The hex digits behind the end mark of a P1 telegram; empty at the mark where there are none.
ByteRange textChecksumRange(Bytes telegram)
{
    std::size_t mark = telegram.size();
    while (mark > 0 && telegram[mark - 1] != '!')
        --mark;
    std::size_t begin = mark;
    while (begin < telegram.size() && !isHexDigit(telegram[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < telegram.size() && isHexDigit(telegram[end]))
        ++end;
    if (begin == end)
        return { static_cast<std::uint32_t>(mark), 0 };
    return ByteRange::between(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
}

/// What the scanner found wrong with the frame as a whole. `checksum`: where the checksum stands, raw.
void addFrameIssues(const FrameInfo &info, ByteRange whole, ByteRange checksum, ChecksumAlgorithm usual,
                    std::vector<ParseIssue> &issues)
{
    if (info.parityBits)
        issues.push_back({ IssueCode::ParityBit, Severity::Note, IssueEffect::None, whole });
    if (info.truncated)
        issues.push_back({ IssueCode::Truncated, Severity::Error, IssueEffect::Rejects, whole });
    const bool isBlockCheck = info.algorithm == ChecksumAlgorithm::BlockCheck; // it stands behind the telegram's end
    if (info.checksum == ChecksumState::Bad && info.kind == FrameKind::DsmrText && checksum.empty() && !isBlockCheck) {
        issues.push_back({ IssueCode::ChecksumMalformed, Severity::Error, IssueEffect::Rejects, checksum });
    } else if (info.checksum == ChecksumState::Bad) {
        issues.push_back({ IssueCode::ChecksumMismatch, Severity::Error, IssueEffect::Rejects, checksum,
                           info.checksumSent, info.checksumComputed });
    } else if (info.checksum == ChecksumState::Ok
               && ((info.algorithm != usual && !isBlockCheck) || info.lineEndsRestored)) {
        issues.push_back({ IssueCode::ChecksumVariant, Severity::Note, IssueEffect::None, checksum, info.checksumSent,
                           info.checksumComputed });
    }
}

/// Whether a version line names a dialect whose telegrams end in a checksum: DSMR 4 and later, and every e-MUCS P1.
bool namesDialectWithChecksum(const Reading &reading, std::string_view value)
{
    if (reading.obis == kDsmrVersion)
        return reading.isDecimal && reading.number >= Decimal(40, 0);
    return reading.obis == kEmucsVersion && value.substr(0, 3) == "502";
}

/// The one place that knows which telegrams must not come without a checksum. `readings` yields a Reading.
template<typename Readings, typename ToReading>
void requireChecksum(const FrameView &frame, ChecksumState checksum, Bytes telegram, const Readings &readings,
                     ToReading toReading, std::vector<ParseIssue> &issues)
{
    if (frame.kind != FrameKind::DsmrText || checksum != ChecksumState::Absent || frame.truncated)
        return;
    const std::string_view text = characters(telegram);
    const auto names = [&](const auto &item) {
        const Reading &reading = toReading(item);
        return namesDialectWithChecksum(reading, text.substr(reading.value.offset, reading.value.length));
    };
    if (std::any_of(std::begin(readings), std::end(readings), names))
        issues.push_back(
            { IssueCode::ChecksumMissing, Severity::Error, IssueEffect::Rejects, textChecksumRange(telegram) });
}

/// Noise holds a '/', three letters and a '!' now and then. Without a checksum and without a single object only a clean
/// header line speaks for a telegram.
void refuseNoise(const FrameView &frame, ChecksumState checksum, Bytes telegram, bool isEmpty,
                 std::vector<ParseIssue> &issues)
{
    if (frame.kind != FrameKind::DsmrText || checksum != ChecksumState::Absent || frame.truncated || !isEmpty)
        return;
    const auto isHeaderEnd = [](std::uint8_t byte) { return byte == '\r' || byte == '\n' || byte == '!'; };
    const auto isPrintable = [](std::uint8_t byte) { return byte >= 0x20 && byte <= 0x7e; };
    const auto end = std::find_if(telegram.begin(), telegram.end(), isHeaderEnd);
    if (frame.parityBits || !std::all_of(telegram.begin(), end, isPrintable)) {
        issues.push_back({ IssueCode::StructureUnreadable, Severity::Error, IssueEffect::Rejects, wholeOf(frame.raw) });
    }
}

/// An SML frame that came through a port with seven data bits: start and end look as they should, no checksum holds,
/// and no octet has bit 7, which every OBIS code of a list has in its last octet, 255.
bool isReadWithSevenBits(const FrameView &frame)
{
    constexpr std::size_t longEnough = 64; // for two messages and a list entry
    return frame.kind == FrameKind::Sml && frame.checksum == ChecksumState::Bad && frame.raw.size() >= longEnough
        && std::none_of(frame.raw.begin(), frame.raw.end(), [](std::uint8_t byte) { return byte > kSevenBits; });
}

/// Hangs the issues that belong to the frame as a whole on the innermost node that encloses them.
void attachIssues(ParseTree &tree, std::size_t first, std::size_t last)
{
    if (tree.nodes.empty())
        return;
    for (std::size_t i = last; i-- > first;) {
        const ByteRange range = tree.issues[i].range;
        std::uint32_t node = range.empty() ? 0 : tree.deepestAt(range.offset);
        while (node != ParseNode::kNone && !tree.nodes[node].range.encloses(range))
            node = tree.nodes[node].parent;
        std::uint32_t &firstIssue = tree.nodes[node == ParseNode::kNone ? 0 : node].firstIssue;
        firstIssue = std::min(firstIssue, static_cast<std::uint32_t>(i)); // kNone is the largest of all
    }
}

} // namespace

/// What is left of a frame once its wrapping is taken off.
struct TelegramReader::Unwrapped
{
    Protocol protocol = Protocol::Dsmr;
    Bytes logical;
    ChecksumState checksum = ChecksumState::Absent;
    Authentication authentication = Authentication::Absent;
    bool readable = true; ///< a grammar can make something of `logical`

    void parse(ParseSink &sink, dsmr::ObisCache *codes = nullptr) const
    {
        if (protocol == Protocol::Sml)
            sml::parse(logical, sink);
        else if (readable)
            dsmr::parse(logical, sink, codes);
    }
};

TelegramReader::TelegramReader(const Decryptor *decryptor)
    : m_decryptor(decryptor)
{ }

TelegramReader::Unwrapped TelegramReader::unwrapText(const FrameView &frame, std::vector<ParseIssue> &issues)
{
    Unwrapped result;
    result.checksum = frame.checksum;
    result.logical = frame.raw;
    if (frame.parityBits) {
        m_logical.assign(frame.raw.begin(), frame.raw.end());
        for (std::uint8_t &byte : m_logical)
            byte &= kSevenBits;
        result.logical = m_logical;
    }
    const bool needsPlace = frame.checksum != ChecksumState::Absent;
    addFrameIssues(frame, wholeOf(frame.raw), needsPlace ? textChecksumRange(result.logical) : ByteRange(),
                   ChecksumAlgorithm::Crc16Arc, issues);
    return result;
}

TelegramReader::Unwrapped TelegramReader::unwrapSml(const FrameView &frame, std::vector<ParseIssue> &issues)
{
    Unwrapped result;
    result.protocol = Protocol::Sml;
    result.checksum = frame.checksum;
    const sml::FrameParts parts = sml::rawFrameParts(frame.raw);
    if (sml::isVersion2(frame.raw)) {
        issues.push_back({ IssueCode::TransportUnsupported,
                           Severity::Error,
                           IssueEffect::Rejects,
                           { sml::kEscapeLength, sml::kVersionLength },
                           sml::kVersion1,
                           sml::kVersion2 });
    } else if (frame.startDamaged) {
        issues.push_back({ IssueCode::StartDamaged, Severity::Warning, IssueEffect::None, { 0, parts.startLength } });
    }
    if (isReadWithSevenBits(frame))
        issues.push_back({ IssueCode::HighBitsMissing, Severity::Note, IssueEffect::None, wholeOf(frame.raw) });
    const std::uint32_t checksumBegin = std::min(parts.endBegin + 6, parts.size);
    addFrameIssues(frame, wholeOf(frame.raw), ByteRange::between(checksumBegin, parts.size),
                   ChecksumAlgorithm::Crc16X25, issues);
    result.logical = sml::removeEscapes(frame.raw, m_logical, m_map, issues);
    return result;
}

TelegramReader::Unwrapped TelegramReader::unwrapEncrypted(const FrameView &frame, std::vector<ParseIssue> &issues)
{
    Unwrapped result;
    result.readable = false;
    const ByteRange whole = wholeOf(frame.raw);
    const auto reject = [&issues](IssueCode code, ByteRange range, std::uint32_t actual = 0) {
        issues.push_back({ code, Severity::Error, IssueEffect::Rejects, range, 0, actual });
    };
    const std::optional<dsmr::Envelope> envelope = dsmr::parseEnvelope(frame.raw);
    if (!envelope) {
        reject(IssueCode::Truncated, whole);
        return result;
    }
    if (!envelope->supported) {
        reject(IssueCode::EnvelopeUnsupported, whole, envelope->telegram.securityControl);
        return result;
    }
    const DecryptState state =
        m_decryptor != nullptr ? m_decryptor->decrypt(envelope->telegram, m_plain) : DecryptState::KeyMissing;
    const auto size = static_cast<std::uint32_t>(frame.raw.size());
    const auto tagLength = static_cast<std::uint32_t>(envelope->telegram.tag.size());
    switch (state) {
    case DecryptState::KeyMissing:
        result.authentication = Authentication::Unchecked;
        reject(IssueCode::KeyMissing, whole);
        return result;
    case DecryptState::AuthenticationFailed:
    case DecryptState::Damaged:
    case DecryptState::AdditionalDataDiffer:
        result.authentication = Authentication::Bad;
        reject(IssueCode::AuthenticationFailed, ByteRange::between(size - tagLength, size));
        if (state == DecryptState::Damaged)
            issues.push_back({ IssueCode::EnvelopeDamaged, Severity::Note, IssueEffect::None, whole });
        else if (state == DecryptState::AdditionalDataDiffer)
            issues.push_back({ IssueCode::AdditionalDataDiffer, Severity::Note, IssueEffect::None, whole });
        return result;
    case DecryptState::Ok:
        result.authentication = Authentication::Ok;
        break;
    case DecryptState::Unchecked:
        result.authentication = Authentication::Unchecked;
        break;
    }
    unwrapPlaintext(envelope->ciphertextOffset, result, issues);
    return result;
}

/// Looks for the telegram in the decrypted bytes; it has a checksum of its own.
void TelegramReader::unwrapPlaintext(std::uint32_t shift, Unwrapped &result, std::vector<ParseIssue> &issues)
{
    const Bytes plain = m_plain;
    dsmr::DsmrScanner scanner;
    const std::size_t start = scanner.findStart(plain, 0).position;
    scanner.begin();
    const ScanResult found = scanner.scan(plain.subspan(start), true);
    if (found.state != ScanResult::State::Frame) {
        const ByteRange range { shift, static_cast<std::uint32_t>(plain.size()) };
        issues.push_back({ IssueCode::StructureUnreadable, Severity::Error, IssueEffect::Rejects, range });
        return;
    }
    result.readable = true;
    result.checksum = found.info.checksum;
    result.logical = plain.subspan(start, found.length);
    if (found.info.parityBits) {
        for (std::uint8_t &byte : m_plain)
            byte &= kSevenBits;
    }
    m_map.setShift(shift + static_cast<std::uint32_t>(start));
    addFrameIssues(found.info, m_map.toRaw(wholeOf(result.logical)), m_map.toRaw(textChecksumRange(result.logical)),
                   ChecksumAlgorithm::Crc16Arc, issues);
}

TelegramReader::Unwrapped TelegramReader::unwrap(const FrameView &frame, std::vector<ParseIssue> &issues)
{
    m_map.clear();
    switch (frame.kind) {
    case FrameKind::DsmrText:
        return unwrapText(frame, issues);
    case FrameKind::Sml:
        return unwrapSml(frame, issues);
    case FrameKind::Encrypted:
        break;
    }
    return unwrapEncrypted(frame, issues);
}

void TelegramReader::read(const FrameView &frame, Snapshot &out)
{
    out.clear();
    out.source = frame.source;
    out.offset = frame.offset;
    out.length = static_cast<std::uint32_t>(frame.raw.size());
    out.received = frame.received;
    const Unwrapped telegram = unwrap(frame, out.issues);
    out.protocol = telegram.protocol;
    out.checksum = telegram.checksum;
    out.authentication = telegram.authentication;
    out.bytes.assign(characters(telegram.logical));

    readings(frame, telegram, out);
    requireChecksum(
        frame, out.checksum, telegram.logical, out.measurements,
        [](const Measurement &measurement) -> const Reading & { return measurement.sent; }, out.issues);
    refuseNoise(frame, out.checksum, telegram.logical, out.measurements.empty(), out.issues);
    out.verdict = verdictOf(out.checksum, out.issues);
}

/// From the memory of telegrams like this one, or by the grammar. The memory knows only telegrams whose bytes lie in
/// the frame as they are.
void TelegramReader::readings(const FrameView &frame, const Unwrapped &telegram, Snapshot &out)
{
    const bool isPlain = !frame.raw.empty() && telegram.readable && telegram.logical.data() == frame.raw.data()
        && telegram.logical.size() == frame.raw.size();
    if (isPlain && m_shapes.recall(telegram.protocol, telegram.logical, out))
        return;
    const std::size_t frameIssues = out.issues.size();
    ReadingCollector collector(out, m_map);
    telegram.parse(collector, &m_codes);
    if (!isPlain || !m_shapes.comesAgain(telegram.protocol, telegram.logical.size()))
        return;
    dissect(frame, m_tree);
    m_shapes.remember(m_tree, out, frameIssues);
}

/// The envelope's fields lie in the frame itself, those of the telegram inside count in the plaintext.
void TelegramReader::dissectEnvelope(const FrameView &frame, const Unwrapped &telegram, ParseSink &sink)
{
    OffsetMap inner;
    std::swap(m_map, inner);
    const auto size = static_cast<std::uint32_t>(frame.raw.size());
    sink.enter(Field::Envelope, 0);
    if (const std::optional<dsmr::Envelope> envelope = dsmr::parseEnvelope(frame.raw)) {
        const std::uint32_t ciphertext = envelope->ciphertextOffset;
        const std::uint32_t counter = ciphertext - static_cast<std::uint32_t>(envelope->telegram.frameCounter.size());
        const std::uint32_t security = counter - 1;
        const std::uint32_t length = security - envelope->lengthBytes;
        const std::uint32_t tag = size - static_cast<std::uint32_t>(envelope->telegram.tag.size());
        sink.leaf(Field::EnvelopeTag, { 0, 1 }, {});
        sink.leaf(Field::EnvelopeTitle, ByteRange::between(1, length), {});
        sink.leaf(Field::EnvelopeLength, ByteRange::between(length, security), {});
        sink.leaf(Field::EnvelopeSecurity, { security, 1 }, {});
        sink.leaf(Field::EnvelopeFrameCounter, ByteRange::between(counter, ciphertext), {});
        sink.enter(Field::EnvelopeCiphertext, ciphertext);
        std::swap(m_map, inner);
        telegram.parse(sink);
        std::swap(m_map, inner);
        sink.leave(tag);
        sink.leaf(Field::EnvelopeAuthenticationTag, ByteRange::between(tag, size), {});
    }
    sink.leave(size);
    std::swap(m_map, inner);
}

ParseTree TelegramReader::dissect(const FrameView &frame)
{
    ParseTree tree;
    dissect(frame, tree);
    return tree;
}

void TelegramReader::dissect(const FrameView &frame, ParseTree &tree)
{
    tree.clear();
    static_cast<FrameInfo &>(tree.frame) = frame;
    tree.frame.raw.assign(frame.raw.begin(), frame.raw.end());
    const Unwrapped telegram = unwrap(frame, tree.issues);
    tree.checksum = telegram.checksum;
    tree.authentication = telegram.authentication;
    tree.bytes.assign(characters(telegram.logical));
    const std::size_t frameIssues = tree.issues.size();

    TreeBuilder builder(tree, m_map);
    if (frame.kind == FrameKind::Encrypted)
        dissectEnvelope(frame, telegram, builder);
    else
        telegram.parse(builder);
    const std::size_t grammarIssues = tree.issues.size();
    requireChecksum(
        frame, tree.checksum, telegram.logical, tree.readings,
        [](const Reading &reading) -> const Reading & { return reading; }, tree.issues);
    refuseNoise(frame, tree.checksum, telegram.logical, tree.readings.empty(), tree.issues);
    attachIssues(tree, 0, frameIssues);
    attachIssues(tree, grammarIssues, tree.issues.size());
    tree.verdict = verdictOf(tree.checksum, tree.issues);
}

} // namespace meterscope
