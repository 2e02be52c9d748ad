// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/dsmrgrammar.h"

#include "protocol/dsmr/telegramgrammar.h"

#include <algorithm>

namespace meterscope::dsmr {

namespace {

/// A value may hold line ends (text messages do), but not for longer than the longest message: 1024 octets in hex.
constexpr std::ptrdiff_t kLongestValue = 4096;

bool isBlank(char c)
{
    return c == ' ';
}

/// One reading of every byte at memory speed: telegrams with such bytes are rare.
bool hasHighBit(std::string_view text)
{
    unsigned char all = 0;
    for (const char c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all >= 0x80;
}

/// 0-n:24.3.e, whose value may stand on the next line (DSMR 2.2 and 3.0).
bool isGasBlock(const ObisCode &obis)
{
    return obis.a == 0 && obis.c == 24 && obis.d == 3;
}

} // namespace

void parse(std::span<const std::uint8_t> telegram, ParseSink &sink, ObisCache *codes)
{
    TelegramGrammar({ reinterpret_cast<const char *>(telegram.data()), telegram.size() }, sink, codes).telegram();
}

void TelegramGrammar::telegram()
{
    findEnd();
    enter(Field::DsmrTelegram, m_at);
    noteHighBits();
    header();
    body();
    if (m_objects == 0)
        issue(IssueCode::EmptyTelegram, Severity::Warning, IssueEffect::None, range(m_text));
    end();
    leave(endOfText());
}

/// Finds the '!' from behind: what stands after it is at most a checksum, NULs and a line end.
void TelegramGrammar::findEnd()
{
    const char *end = endOfText();
    const auto skip = [&](auto belongs, int most) {
        for (; end != m_text.data() && most > 0 && belongs(end[-1]); --most)
            --end;
    };
    constexpr int mostNuls = 16; // as many as the scanner takes
    skip([](char c) { return c == '\n'; }, 1);
    skip([](char c) { return c == '\r'; }, 1);
    skip([](char c) { return c == 0; }, mostNuls);
    skip(isHexDigit, 4);
    if (end != m_text.data() && end[-1] == '!')
        m_bodyEnd = end - 1;
}

void TelegramGrammar::noteHighBits()
{
    if (!hasHighBit(m_text))
        return;
    const auto isNonAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80 && !isFill(c); };
    const char *const first = std::find_if(m_text.data(), endOfText(), isNonAscii);
    if (first != endOfText())
        issue(IssueCode::NonAsciiByte, Severity::Note, IssueEffect::None, range(first, first + 1), 0,
              static_cast<unsigned char>(*first));
}

/// "/" manufacturer baud identification lineEnd (IEC 62056-21, 6.3.2)
void TelegramGrammar::header()
{
    constexpr std::ptrdiff_t manufacturerLength = 3;
    const char *const begin = m_at;
    if (begin == m_bodyEnd || *begin != '/')
        return;
    const char *const textEnd = std::find_if(begin, m_bodyEnd, isLineEnd);
    const auto part = [&](std::ptrdiff_t length) { return begin + std::min(length, textEnd - begin); };
    m_sink.identification(range(begin + 1, textEnd));
    enter(Field::DsmrHeader, begin);
    textLeaf(Field::DsmrManufacturer, part(1), part(1 + manufacturerLength));
    textLeaf(Field::DsmrBaudCharacter, part(1 + manufacturerLength), part(2 + manufacturerLength));
    textLeaf(Field::DsmrIdentification, part(2 + manufacturerLength), textEnd);
    m_at = textEnd;
    lineEnd();
    leave(m_at);
}

void TelegramGrammar::body()
{
    while (m_at != m_bodyEnd) {
        if (isDigit(*m_at) || (m_bodyEnd - m_at > 1 && m_at[1] == '.' && obisGroupOfLetter(*m_at) != 0))
            object();
        else if (encryptedWithoutEnvelope())
            return;
        else if (isLineEnd(*m_at) || isFill(*m_at))
            fill();
        else
            unreadable(m_at, IssueCode::LineSyntax, m_at);
    }
}

/// Blank lines, or fill bytes.
void TelegramGrammar::fill()
{
    const char *const begin = m_at;
    const auto belongs = isLineEnd(*begin) ? isLineEnd : isFill;
    m_at = std::find_if_not(begin, m_bodyEnd, belongs);
    if (!m_fillNoted && isFill(*begin)) {
        note(IssueCode::FillBytes, range(begin, m_at));
        m_fillNoted = true;
    }
    leaf(Field::DsmrFill, begin, m_at);
}

/// A binary ciphering frame that has lost its DB and system title behind a text header (EGM GAMA 350, Poland). Nobody
/// can decrypt it, and none of it is text.
bool TelegramGrammar::encryptedWithoutEnvelope()
{
    if (m_objects != 0 || m_bodyEnd - m_at < 2 || m_at[0] != 0)
        return false;
    const auto lengthForm = static_cast<unsigned char>(m_at[1]);
    if (lengthForm != 0x81 && lengthForm != 0x82)
        return false;
    m_bodyEnd = endOfText();
    enter(Field::DsmrUnreadable, m_at);
    issue(IssueCode::EnvelopeUnsupported, Severity::Error, IssueEffect::Rejects, range(m_at, m_bodyEnd));
    leave(m_bodyEnd);
    m_at = m_bodyEnd;
    return true;
}

/// obis "(" characters ")" CR LF with a plain number, or characters where the code has no number. Does nothing, and
/// says false, for any other line: object() reads it. Not for the tree, which is built from the general form alone;
/// that both say the same is tested and fuzzed.
bool TelegramGrammar::plainObject()
{
    constexpr std::ptrdiff_t room = ObisCache::kRoom + kNumberRoom;
    if (m_codes == nullptr || m_bodyEnd - m_at < room)
        return false;
    const ObisCache::Code *const code = m_codes->find(m_at);
    if (code == nullptr || isGasBlock(code->obis))
        return false;
    Reading reading;
    reading.obis = code->obis;
    reading.row = code->row;
    const ValueKind kind = reading.row != nullptr ? reading.row->kind : ValueKind::Number;
    const char *const text = m_at + code->length + 1;
    const char *const textEnd = findDelimiter(text, m_bodyEnd);
    const char *close = textEnd;
    if (kind == ValueKind::List || m_bodyEnd - textEnd < kNumberRoom)
        return false;
    if (*textEnd == '*' && kind == ValueKind::Number) {
        close = findDelimiter(textEnd + 1, m_bodyEnd);
        const bool hasComma = bytesEqualTo(loadEight(textEnd + 1), ',') != 0; // of two limits
        if (close == textEnd + 1 || close - textEnd > 8 || hasComma || m_bodyEnd - close < 3)
            return false;
        reading.unit = range(textEnd + 1, close);
    }
    if (close[0] != ')' || close[1] != '\r' || close[2] != '\n')
        return false;
    if (kind == ValueKind::Number) {
        reading.isDecimal = readPlainNumber(text, textEnd, reading.number);
        if (!reading.isDecimal && text != textEnd)
            return false;
    } else if (kind != ValueKind::HexText) {
        const char *at = text;
        reading.isDecimal = readNumber(at, textEnd, reading.number) && at == textEnd;
        reading.number = reading.isDecimal ? reading.number : Decimal();
    }
    reading.kind = text == textEnd ? Reading::Kind::None : Reading::Kind::Text;
    reading.value = range(text, textEnd);
    reading.whole = range(m_at, close + 1);
    m_at = close + 3;
    ++m_objects;
    m_sink.reading(reading);
    return true;
}

/// obis ( 1*group | block ) lineEnd
void TelegramGrammar::object()
{
    if (plainObject())
        return;
    const char *const begin = m_at;
    Reading reading;
    const char *obisEnd = begin;
    bool isReduced = false;
    const ObisForm form = readObis(m_at, m_bodyEnd, reading.obis);
    if (form != ObisForm::None) {
        obisEnd = m_at;
    } else if (m_objects == m_reducedObjects && readReducedObis(obisEnd, m_bodyEnd, reading.obis)) {
        m_at = obisEnd;
        isReduced = true;
    } else {
        unreadable(begin, IssueCode::ObisMalformed, m_at);
        return;
    }
    reading.row = findObis(reading.obis);
    const bool isList = reading.row != nullptr && reading.row->list != ListShape::None;
    const bool mayGoOn = isGasBlock(reading.obis);
    const char *const blockEnd = isList ? findBlock() : nullptr;
    if (blockEnd == nullptr && !(groups() && (!mayGoOn || continuation()))) {
        unreadable(begin, m_refusal, m_refusedAt);
        return;
    }
    ++m_objects;
    m_reducedObjects += isReduced ? 1 : 0;
    reading.whole = range(begin, blockEnd != nullptr ? blockEnd : m_at);
    enter(Field::DsmrLine, begin);
    obisLeaf(Field::DsmrObis, begin, obisEnd, reading.obis);
    if (form == ObisForm::Unusual)
        note(IssueCode::ObisMalformed, range(begin, obisEnd));
    if (blockEnd != nullptr) {
        block(reading, blockEnd);
    } else {
        if (isList)
            list(reading);
        else if (mayGoOn)
            gasBlock(reading);
        else
            values(reading);
        if (m_structure)
            describeGroups(reading.row);
    }
    lineEnd();
    leave(m_at);
}

/// 1*group, up to the end of the line.
bool TelegramGrammar::groups()
{
    m_groups.clear();
    if (m_at == m_bodyEnd || *m_at != '(')
        return refuse(IssueCode::LineSyntax, m_at);
    while (m_at != m_bodyEnd && *m_at == '(') {
        if (!group())
            return false;
    }
    if (m_at == m_bodyEnd || isLineEnd(*m_at))
        return true;
    const char *const behind = std::find_if_not(m_at, m_bodyEnd, isBlank);
    return behind == m_bodyEnd || isLineEnd(*behind) || refuse(IssueCode::LineSyntax, behind);
}

/// "(" characters ")". Brackets inside count: "((ER11))" is one group. A bracket in a text message may never be closed;
/// then the last ')' of the line closes the group.
bool TelegramGrammar::group()
{
    const char *const open = m_at;
    const char *at = open + 1;
    for (int depth = 1;; ++at) {
        at = findDelimiter(at, m_bodyEnd);
        if (at == m_bodyEnd)
            return refuse(IssueCode::ValueUnterminated, open);
        if (*at == ')') {
            if (--depth == 0)
                break;
        } else if (*at == '(') {
            ++depth;
        } else if (isLineEnd(*at)) {
            if (at[-1] == ')') {
                --at;
                break;
            }
            if (!valueGoesOn(at, open))
                return refuse(IssueCode::ValueUnterminated, open);
        }
    }
    m_at = at + 1;
    if (m_groups.full())
        return refuse(IssueCode::ListMalformed, open);
    m_groups.add({ offset(open), offset(at), Field::DsmrValue, false });
    return true;
}

/// Whether a line end stands inside a value, or the value has lost its ')' and a new line begins.
bool TelegramGrammar::valueGoesOn(const char *lineEnd, const char *open) const
{
    const char *const next = std::find_if_not(lineEnd, m_bodyEnd, isLineEnd);
    return next != m_bodyEnd && next - open < kLongestValue && *next != '/' && *next != '!'
        && !looksLikeObject(next, m_bodyEnd);
}

/// Groups on the next line that belong to this object: the gas value of DSMR 2.2 and 3.0.
bool TelegramGrammar::continuation()
{
    const char *next = m_at;
    if (next != m_bodyEnd && *next == '\r')
        ++next;
    if (next != m_bodyEnd && *next == '\n')
        ++next;
    if (next == m_at || next == m_bodyEnd || *next != '(')
        return true;
    m_at = next;
    while (m_at != m_bodyEnd && *m_at == '(') {
        if (!group())
            return false;
    }
    return true;
}

bool TelegramGrammar::refuse(IssueCode code, const char *place)
{
    m_refusal = code;
    m_refusedAt = place;
    return false;
}

/// A line that is no object: dropped, up to the line end behind the place that does not fit.
void TelegramGrammar::unreadable(const char *begin, IssueCode code, const char *place)
{
    m_at = std::find_if(place, m_bodyEnd, isLineEnd);
    const bool isThere = place != m_bodyEnd;
    enter(Field::DsmrUnreadable, begin);
    issue(code, Severity::Error, IssueEffect::DropsPart, range(place, isThere ? place + 1 : place), 0,
          isThere ? static_cast<unsigned char>(*place) : 0U);
    leave(m_at);
    lineEnd();
}

/// [ blanks ] CR LF, or what is left of it.
void TelegramGrammar::lineEnd()
{
    const char *const begin = m_at;
    while (m_at != m_bodyEnd && *m_at == ' ')
        ++m_at;
    const char *const breakAt = m_at;
    if (m_at != m_bodyEnd && *m_at == '\r')
        ++m_at;
    if (m_at != m_bodyEnd && *m_at == '\n')
        ++m_at;
    if (m_at - breakAt == 1 && !m_lineEndNoted) {
        note(IssueCode::LineEndVariant, range(breakAt, m_at));
        m_lineEndNoted = true;
    }
    leaf(Field::DsmrLineEnd, begin, m_at);
}

/// "!" 0*4(hexDigit) *NUL [ lineEnd ]
void TelegramGrammar::end()
{
    if (!m_structure || m_bodyEnd == endOfText())
        return;
    const char *const digits = m_bodyEnd + 1;
    const char *const digitsEnd = std::find_if_not(digits, endOfText(), isHexDigit);
    const char *const fillEnd = std::find_if(digitsEnd, endOfText(), isLineEnd);
    leaf(Field::DsmrEnd, m_bodyEnd, digits);
    LeafValue checksum;
    checksum.kind = LeafValue::Kind::Checksum;
    for (const char *digit = digits; digit != digitsEnd; ++digit) {
        const unsigned nibble = isDigit(*digit) ? unsigned(*digit - '0') : unsigned((*digit | 0x20) - 'a') + 10;
        checksum.unsignedValue = checksum.unsignedValue << 4 | nibble;
    }
    leaf(Field::DsmrChecksum, digits, digitsEnd, checksum);
    leaf(Field::DsmrFill, digitsEnd, fillEnd);
    leaf(Field::DsmrLineEnd, fillEnd, endOfText());
}

LeafValue TelegramGrammar::textValue(const char *begin, const char *end) const
{
    LeafValue value;
    value.kind = LeafValue::Kind::Text;
    value.payload = range(begin, end);
    return value;
}

LeafValue TelegramGrammar::obisValue(const ObisCode &code)
{
    LeafValue value;
    value.kind = LeafValue::Kind::Obis;
    value.obis = code;
    return value;
}

} // namespace meterscope::dsmr
