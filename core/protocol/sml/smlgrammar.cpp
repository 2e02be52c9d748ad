// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/smlgrammar.h"

#include "protocol/checksum.h"
#include "protocol/sml/bodyreader.h"
#include "protocol/sml/elementreader.h"
#include "protocol/sml/transport.h"

#include <algorithm>
#include <limits>

namespace meterscope::sml {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint32_t kMessageElements = 6;
constexpr std::uint32_t kLargestPadding = 7; ///< the standard's three, plus a group too many as some meters send
constexpr std::uint32_t kStandardPadding = 3;
/// How often the search for the next message may begin behind a bad one's first byte; a frame full of false beginnings
/// would cost the square of its length otherwise.
constexpr std::uint32_t kMaxBacktracks = 16;

/// How much a server id is worth.
enum class IdKind : std::uint8_t
{
    None,
    Zeros,
    OfOpen,
    OfData,
};

/// The transport frame and its messages: file := message+ with 00 between and behind them.
class FileReader
{
public:
    FileReader(Bytes frame, ParseSink &sink)
        : m_frame(frame)
        , m_parts(logicalFrameParts(frame))
        , m_payloadEnd(m_parts.endBegin - padding(frame, m_parts))
        , m_in(frame, m_parts.startLength, m_payloadEnd, sink)
        , m_objects(m_in)
    { }

    void read();

private:
    [[nodiscard]] static std::uint32_t padding(Bytes frame, const FrameParts &parts);
    void startSequence();
    void messages();
    void fill();
    void unreadable();
    void message();
    bool messageElements(BodyReader &body, std::uint32_t begin);
    bool messageChecksum(std::uint32_t begin);
    void checksumLeaf(const Element &field, std::uint16_t sent, std::uint16_t computed);
    void endOfMessage();
    void resynchronise(std::uint32_t begin);
    void deliver(const BodyReader &body);
    void identify(const BodyReader &body);
    [[nodiscard]] bool isBoundary(std::uint32_t position) const;
    [[nodiscard]] std::uint32_t findMessage(std::uint32_t from) const;
    [[nodiscard]] bool looksLikeMessage(std::uint32_t position) const;
    void checkPadding();
    void endSequence();

    Bytes m_frame;
    FrameParts m_parts;
    std::uint32_t m_payloadEnd;
    ElementReader m_in;
    ObjectReader m_objects;
    std::uint32_t m_messages = 0; ///< good ones
    std::uint32_t m_backtracks = 0;
    bool m_rejected = false;
    IdKind m_idKind = IdKind::None;
    bool m_clockKnown = false;
    bool m_variantSaid = false;
};

std::uint16_t byteSwapped(std::uint16_t value)
{
    return static_cast<std::uint16_t>((value << 8) | (value >> 8));
}

/// Padding bytes in front of the end mark: what it says, as long as that can be true.
std::uint32_t FileReader::padding(Bytes frame, const FrameParts &parts)
{
    const std::uint32_t countAt = parts.endBegin + kEscapeLength + 1;
    if (countAt >= parts.size)
        return 0;
    const std::uint32_t count = frame[countAt];
    return count <= kLargestPadding && count <= parts.endBegin - parts.startLength ? count : 0;
}

void FileReader::read()
{
    m_in.enter(Field::SmlFrame, 0);
    startSequence();
    if (isVersion2(m_frame)) {
        m_in.leaf(Field::SmlUnreadable, ByteRange::between(m_parts.startLength, m_parts.size));
    } else {
        messages();
        checkPadding();
        endSequence();
    }
    m_in.cursor().restart(m_parts.size);
    m_in.leave();
}

void FileReader::startSequence()
{
    constexpr auto kVersion = static_cast<std::uint32_t>(kVersionLength);
    const std::uint32_t escape = m_parts.startLength - std::min(kVersion, m_parts.startLength);
    m_in.leaf(Field::SmlStart, { 0, escape });
    m_in.leaf(Field::SmlVersion, ByteRange::between(escape, m_parts.startLength));
}

void FileReader::messages()
{
    while (!m_in.cursor().atEnd()) {
        const std::uint8_t next = m_in.cursor().peek();
        if (next == 0)
            fill();
        else if ((next & 0x70) == 0x70)
            message();
        else
            unreadable();
    }
    if (m_messages > 0 || m_rejected)
        return;
    const ByteRange payload = ByteRange::between(m_parts.startLength, m_payloadEnd);
    m_in.issue(payload.empty() ? IssueCode::EmptyTelegram : IssueCode::StructureUnreadable, Severity::Error,
               IssueEffect::Rejects, payload);
}

/// 00 in front of the end mark is padding whatever its count says; between messages it is worth a word.
void FileReader::fill()
{
    const std::uint32_t begin = m_in.position();
    std::uint32_t end = begin;
    while (end < m_payloadEnd && m_frame[end] == 0)
        ++end;
    const ByteRange range = ByteRange::between(begin, end);
    m_in.leaf(Field::SmlFill, range);
    if (end < m_payloadEnd)
        m_in.issue(IssueCode::FillBytes, Severity::Note, IssueEffect::None, range);
    m_in.cursor().moveTo(end);
}

void FileReader::unreadable()
{
    const std::uint32_t begin = m_in.position();
    const std::uint32_t end = findMessage(begin + 1);
    const ByteRange range = ByteRange::between(begin, end);
    m_rejected = m_messages == 0 && end == m_payloadEnd;
    m_in.issue(IssueCode::StructureUnreadable, Severity::Error,
               m_rejected ? IssueEffect::Rejects : IssueEffect::DropsPart, range);
    m_in.leaf(Field::SmlUnreadable, range);
    m_in.cursor().moveTo(end);
}

/// SML_Message: transactionId groupNo abortOnError messageBody crc16 endOfSmlMsg
void FileReader::message()
{
    const std::uint32_t begin = m_in.position();
    BodyReader body(m_in, m_objects);
    const std::size_t readingsBefore = m_objects.reported();
    const Element list = m_in.cursor().next();
    m_in.enterList(Field::SmlMessage, list);
    bool good = false;
    if (!m_in.failed() && list.size == kMessageElements) {
        good = messageElements(body, begin);
    } else if (!m_in.failed()) {
        m_in.issue(IssueCode::ListLengthUnexpected, Severity::Error, IssueEffect::DropsPart, list.range(),
                   kMessageElements, list.size);
        m_in.rest(list.size);
        if (!m_in.cursor().atEnd() && m_in.cursor().peek() == 0)
            endOfMessage();
    }
    if (good) {
        deliver(body);
    } else {
        if (m_objects.reported() > readingsBefore)
            m_in.sink().retract(m_objects.reported() - readingsBefore);
        resynchronise(begin);
    }
    m_in.leave();
}

bool FileReader::messageElements(BodyReader &body, std::uint32_t begin)
{
    m_in.octets(Field::SmlTransactionId);
    static_cast<void>(m_in.unsignedInteger(Field::SmlGroupNumber));
    static_cast<void>(m_in.unsignedInteger(Field::SmlAbortOnError));
    body.messageBody();
    if (m_in.failed() || !messageChecksum(begin) || m_in.failed())
        return false;
    endOfMessage();
    return true;
}

void FileReader::deliver(const BodyReader &body)
{
    ++m_messages;
    identify(body);
    if (!m_clockKnown && body.clock().isPresent()) {
        m_in.sink().clock(body.clock());
        m_clockKnown = true;
    }
}

/// Reports the id of the meter that the readings are of: the first one that stands with data, else that of an open
/// message. Logarex meters have only zeros in the latter.
void FileReader::identify(const BodyReader &body)
{
    const ByteRange id = body.serverId();
    if (id.empty() || m_idKind == IdKind::OfData)
        return;
    const auto begin = m_frame.begin() + id.offset;
    const bool isZero = std::all_of(begin, begin + id.length, [](std::uint8_t octet) { return octet == 0; });
    const IdKind kind = isZero ? IdKind::Zeros : body.isOpen() ? IdKind::OfOpen : IdKind::OfData;
    if (kind <= m_idKind)
        return;
    m_in.sink().identification(id);
    m_idKind = kind;
}

/// The message's own checksum, from its first byte to the last one before this field. False: the message is damaged.
bool FileReader::messageChecksum(std::uint32_t begin)
{
    const std::uint32_t end = m_in.position();
    const Element field = m_in.cursor().next();
    if (m_in.failed())
        return false;
    const bool isNumber = field.isInteger() && field.size >= 1 && field.size <= 4;
    // a first byte of 00 may be left out: the number is the same
    const std::uint64_t number = isNumber ? m_in.cursor().unsignedAt(field.payloadRange()) : 0;
    if (!isNumber || number > std::numeric_limits<std::uint16_t>::max()) {
        m_in.issue(IssueCode::MessageChecksumMissing, Severity::Error, IssueEffect::DropsPart, field.range());
        if (field.type == TlType::EndOfMessage)
            m_in.cursor().moveTo(field.begin);
        else
            m_in.describe(Field::SmlMessageChecksum, field, 0);
        endOfMessage();
        return false;
    }
    // on the wire X-25 comes low byte first, Kermit high byte first
    const Bytes covered = m_frame.subspan(begin, end - begin);
    const auto asSent = static_cast<std::uint16_t>(number);
    const std::uint16_t x25 = crc16X25(covered);
    if (x25 == byteSwapped(asSent)) {
        checksumLeaf(field, x25, x25);
        return true;
    }
    if (crc16Kermit(covered) == asSent) {
        checksumLeaf(field, asSent, asSent);
        if (!m_variantSaid) {
            m_in.issue(IssueCode::ChecksumVariant, Severity::Note, IssueEffect::None, field.range(), asSent, asSent);
            m_variantSaid = true;
        }
        return true;
    }
    checksumLeaf(field, byteSwapped(asSent), x25);
    m_in.issue(IssueCode::MessageChecksumMismatch, Severity::Error, IssueEffect::DropsPart, field.range(),
               byteSwapped(asSent), x25);
    endOfMessage();
    return false;
}

void FileReader::checksumLeaf(const Element &field, std::uint16_t sent, std::uint16_t computed)
{
    if (!m_in.wantsStructure())
        return;
    LeafValue value;
    value.kind = LeafValue::Kind::Checksum;
    value.payload = field.payloadRange();
    value.unsignedValue = sent;
    value.expected = computed;
    m_in.leaf(Field::SmlMessageChecksum, field.range(), value);
}

void FileReader::endOfMessage()
{
    if (m_in.failed())
        return;
    const std::uint32_t position = m_in.position();
    if (!m_in.cursor().atEnd() && m_in.cursor().peek() == 0) {
        m_in.leaf(Field::SmlEndOfMessage, { position, 1 });
        m_in.cursor().moveTo(position + 1);
        return;
    }
    // the next message follows at once, or something else stands in the place of the end
    const bool stray = !m_in.cursor().atEnd() && !looksLikeMessage(position)
        && (position + 1 == m_payloadEnd || m_frame[position + 1] == 0 || looksLikeMessage(position + 1));
    m_in.issue(IssueCode::MessageEndMissing, Severity::Warning, IssueEffect::None, { position, stray ? 1U : 0U });
    if (stray) {
        m_in.leaf(Field::SmlEndOfMessage, { position, 1 });
        m_in.cursor().moveTo(position + 1);
    }
}

/// A message that is not to be trusted may have been read past its end, over whole neighbours even: the next one is
/// looked for from the message's own beginning.
void FileReader::resynchronise(std::uint32_t begin)
{
    const bool failed = m_in.failed();
    if (failed)
        m_in.issue(m_in.cursor().error(), Severity::Error, IssueEffect::DropsPart, m_in.cursor().errorRange());
    const std::uint32_t reached = m_in.position();
    const bool mayGoBack = m_backtracks < kMaxBacktracks;
    const std::uint32_t next = findMessage(mayGoBack ? begin + 1 : reached);
    if (next < reached)
        ++m_backtracks;
    else if (!failed && isBoundary(reached))
        return;
    if (next > reached)
        m_in.leaf(Field::SmlUnreadable, ByteRange::between(reached, next));
    m_in.cursor().restart(next);
}

bool FileReader::isBoundary(std::uint32_t position) const
{
    return position == m_payloadEnd || m_frame[position] == 0 || looksLikeMessage(position);
}

std::uint32_t FileReader::findMessage(std::uint32_t from) const
{
    for (; from < m_payloadEnd; ++from) {
        if (looksLikeMessage(from))
            return from;
    }
    return m_payloadEnd;
}

/// 76, an octet string, two one-byte numbers and a choice of tag and body: nothing else in a file looks like that.
bool FileReader::looksLikeMessage(std::uint32_t position) const
{
    if (position >= m_payloadEnd || m_frame[position] != (TlCursor::kListTl | kMessageElements))
        return false;
    TlCursor ahead(m_frame, position + 1, m_payloadEnd);
    const Element transactionId = ahead.next();
    const Element groupNumber = ahead.next();
    const Element abortOnError = ahead.next();
    const Element body = ahead.next();
    const Element tag = ahead.next();
    const auto isByte = [](const Element &number) { return number.type == TlType::Unsigned && number.size == 1; };
    return !ahead.failed() && transactionId.type == TlType::Octets && isByte(groupNumber) && isByte(abortOnError)
        && body.type == TlType::List && body.size == 2 && tag.type == TlType::Unsigned && tag.size >= 1;
}

void FileReader::checkPadding()
{
    const std::uint32_t countAt = m_parts.endBegin + kEscapeLength + 1;
    const ByteRange range = ByteRange::between(m_payloadEnd, m_parts.endBegin);
    if (!range.empty())
        m_in.leaf(Field::SmlPadding, range);
    if (countAt >= m_parts.size)
        return;
    const std::uint32_t count = m_frame[countAt];
    const auto first = m_frame.begin() + range.offset;
    const bool isZero = std::all_of(first, first + range.length, [](std::uint8_t byte) { return byte == 0; });
    if (count != range.length || !isZero) {
        m_in.issue(IssueCode::PaddingInvalid, Severity::Warning, IssueEffect::None, range, range.length, count);
    } else if (count > kStandardPadding || (m_parts.endBegin - m_parts.startLength) % kEscapeLength != 0) {
        m_in.issue(IssueCode::PaddingInvalid, Severity::Note, IssueEffect::None, range, kStandardPadding, count);
    }
}

void FileReader::endSequence()
{
    if (!m_parts.hasEnd())
        return;
    const std::uint32_t mark = m_parts.endBegin;
    m_in.leaf(Field::SmlEndMark, { mark, kEscapeLength + 1 });
    const std::uint32_t countAt = mark + kEscapeLength + 1;
    if (countAt < m_parts.size)
        m_in.leaf(Field::SmlPaddingCount, { countAt, 1 });
    if (!m_parts.hasChecksum()) {
        if (countAt + 1 < m_parts.size)
            m_in.leaf(Field::SmlUnreadable, ByteRange::between(countAt + 1, m_parts.size));
        return;
    }
    if (!m_in.wantsStructure())
        return;
    LeafValue value;
    value.kind = LeafValue::Kind::Checksum;
    value.payload = ByteRange::between(countAt + 1, m_parts.size);
    value.unsignedValue = m_frame[countAt + 1] | (m_frame[countAt + 2] << 8U);
    m_in.leaf(Field::SmlTransportChecksum, value.payload, value);
}

} // namespace

void parse(std::span<const std::uint8_t> frame, ParseSink &sink)
{
    FileReader(frame, sink).read();
}

} // namespace meterscope::sml
