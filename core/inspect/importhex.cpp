// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/importhex.h"

#include "domain/hex.h"
#include "inspect/importlines.h"

#include <algorithm>

namespace meterscope::imports {

namespace {

constexpr std::size_t kShortestOffset = 4; ///< digits
constexpr std::size_t kFewestDigits = 8; ///< four bytes: fewer are a word of a text

bool isHex(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return hexDigit(c) >= 0; });
}

std::string_view takeWord(std::string_view &text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    const auto end = std::find_if(text.begin(), text.end(), isBlank);
    const std::string_view word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(word.size());
    return word;
}

void appendOctets(std::string_view digits, std::vector<std::uint8_t> &bytes)
{
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes.push_back(static_cast<std::uint8_t>(hexDigit(digits[i]) << 4 | hexDigit(digits[i + 1])));
}

ImportError errorAt(ImportErrorKind kind, const Line &line, std::string_view place)
{
    return { kind, line.number, static_cast<std::uint32_t>(place.data() - line.text.data()) + 1 };
}

/// The offset in front of a line and what follows it.
struct DumpLine
{
    std::string_view offset;
    std::string_view rest;
    bool hasColon = false;
};

std::optional<DumpLine> dumpLine(std::string_view text)
{
    DumpLine line;
    line.rest = text;
    line.offset = takeWord(line.rest);
    if (line.offset.starts_with("0x"))
        line.offset.remove_prefix(2);
    if (line.offset.ends_with(':')) {
        line.hasColon = true;
        line.offset.remove_suffix(1);
    }
    const bool isOffset = isHex(line.offset) && line.offset.size() >= kShortestOffset && line.offset.size() <= 16;
    return isOffset ? std::optional(line) : std::nullopt;
}

std::optional<std::uint64_t> number(std::string_view digits, unsigned base)
{
    std::uint64_t value = 0;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0 || unsigned(digit) >= base)
            return std::nullopt;
        value = value * base + unsigned(digit);
    }
    return value;
}

/// The column of the bytes, without that of the characters.
std::string_view byteColumn(const DumpLine &line)
{
    std::string_view bytes = line.rest;
    bytes = bytes.substr(0, bytes.find('|'));
    if (line.hasColon) {
        while (!bytes.empty() && isBlank(bytes.front()))
            bytes.remove_prefix(1);
        bytes = bytes.substr(0, bytes.find("  "));
    }
    return bytes;
}

class HexDump
{
public:
    explicit HexDump(unsigned offsetBase)
        : m_offsetBase(offsetBase)
    { }

    [[nodiscard]] bool take(const Line &line);
    ImportedBytes result;

private:
    [[nodiscard]] bool reach(std::uint64_t offset, bool isEnd);
    void takeBytes(const DumpLine &line);

    unsigned m_offsetBase;
    std::optional<std::uint64_t> m_first;
    std::size_t m_lastLine = 0; ///< where its bytes begin
    bool m_repeats = false; ///< a * stands for lines like the last one
};

bool HexDump::take(const Line &line)
{
    const std::string_view text = trimmed(line.text);
    if (text.empty() || text == "*") {
        m_repeats = m_repeats || text == "*";
        return true;
    }
    const auto dump = dumpLine(text);
    const auto offset = dump ? number(dump->offset, m_offsetBase) : std::nullopt;
    if (!offset) {
        result.error = errorAt(ImportErrorKind::OffsetUnexpected, line, text);
        return false;
    }
    if (!m_first)
        m_first = offset;
    if (*offset < *m_first || !reach(*offset - *m_first, trimmed(dump->rest).empty())) {
        result.error = errorAt(ImportErrorKind::OffsetUnexpected, line, text);
        return false;
    }
    takeBytes(*dump);
    return true;
}

bool HexDump::reach(std::uint64_t offset, bool isEnd)
{
    const std::size_t length = result.bytes.size() - m_lastLine;
    while (m_repeats && length > 0 && result.bytes.size() + length <= std::min<std::uint64_t>(offset, kLargestImport))
        for (std::size_t i = 0; i < length; ++i)
            result.bytes.push_back(result.bytes[m_lastLine + i]);
    m_repeats = false;
    // Of an odd number of bytes in pairs, the last pair is filled up.
    if (isEnd && offset + 1 == result.bytes.size())
        result.bytes.pop_back();
    return offset == result.bytes.size();
}

void HexDump::takeBytes(const DumpLine &line)
{
    m_lastLine = result.bytes.size();
    std::string_view column = byteColumn(line);
    const bool hasCharacters = line.rest.find('|') != std::string_view::npos;
    while (!column.empty()) {
        const std::string_view word = takeWord(column);
        if (!isHex(word) || word.size() % 2 != 0)
            break; // the characters beside the bytes
        // hexdump and od -x write words of the little-endian machine.
        const bool isSwapped = word.size() == 4 && !line.hasColon && !hasCharacters;
        appendOctets(isSwapped ? word.substr(2) : word, result.bytes);
        if (isSwapped)
            appendOctets(word.substr(0, 2), result.bytes);
    }
}

bool beginsLikeHexDump(const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        const std::string_view text = trimmed(line.text);
        if (text.empty())
            continue;
        auto dump = dumpLine(text);
        if (!dump)
            return false;
        const std::string_view first = takeWord(dump->rest);
        const bool isZero = number(dump->offset, 16) == std::uint64_t(0);
        return isHex(first) && first.size() % 2 == 0
            && (dump->hasColon || (isZero && (dump->offset.size() > 6 || first.size() == 2)));
    }
    return false;
}

bool isSeparator(char c)
{
    return isBlank(c) || c == ',' || c == ';' || c == ':' || c == '-' || c == '_' || c == '"' || c == '\'';
}

std::string_view withoutComment(std::string_view line)
{
    return line.substr(0, std::min(line.find('#'), line.find("//")));
}

/// One run of hex digits with its prefix; false with an error.
bool takeDigits(std::string_view run, const Line &line, ImportedBytes &result)
{
    std::string_view digits = run;
    while (!digits.empty()) {
        if (digits.starts_with("0x") || digits.starts_with("0X") || digits.starts_with("\\x"))
            digits.remove_prefix(2);
        else if (digits.starts_with('$'))
            digits.remove_prefix(1);
        const std::size_t end = std::min(digits.find_first_of("\\$"), digits.size());
        const std::string_view octets = digits.substr(0, end);
        const auto wrong = std::find_if(octets.begin(), octets.end(), [](char c) { return hexDigit(c) < 0; });
        if (wrong != octets.end() || octets.empty()) {
            result.error = errorAt(ImportErrorKind::CharacterUnexpected, line,
                                   octets.substr(static_cast<std::size_t>(wrong - octets.begin())));
            return false;
        }
        if (octets.size() % 2 != 0 && octets.size() > 1) {
            result.error = errorAt(ImportErrorKind::DigitMissing, line, octets);
            return false;
        }
        if (octets.size() == 1)
            result.bytes.push_back(static_cast<std::uint8_t>(hexDigit(octets.front())));
        appendOctets(octets, result.bytes);
        digits.remove_prefix(end);
    }
    return true;
}

/// Reads the numbers of an array.
class ArrayReader
{
public:
    explicit ArrayReader(std::string_view text)
        : m_text(text)
    { }
    [[nodiscard]] std::optional<ImportedBytes> read();

private:
    [[nodiscard]] bool skipComment();
    [[nodiscard]] bool takeNumber();
    [[nodiscard]] bool takeCharacter();
    bool fail(ImportErrorKind kind, std::size_t at);

    std::string_view m_text;
    std::size_t m_at = 0;
    ImportedBytes m_result;
};

std::optional<ImportedBytes> ArrayReader::read()
{
    const std::size_t open = m_text.find_first_of("{[");
    // "uint8_t data[] = {": the brackets of a declaration are not those of the numbers.
    const std::size_t brace = m_text.find('{');
    if (open == std::string_view::npos)
        return std::nullopt;
    const std::size_t begin = brace == std::string_view::npos ? open : brace;
    const char close = m_text[begin] == '{' ? '}' : ']';
    m_result.form = ImportForm::ByteArray;
    m_at = begin + 1;
    while (m_at < m_text.size() && m_text[m_at] != close) {
        const char c = m_text[m_at];
        if (isBlank(c) || c == '\r' || c == '\n' || c == ',' || c == ';')
            ++m_at;
        else if (!skipComment() && !(c == '\'' ? takeCharacter() : takeNumber()))
            return m_result.bytes.empty() ? std::nullopt : std::optional(m_result);
    }
    if (m_result.bytes.empty())
        return std::nullopt;
    if (m_at == m_text.size())
        fail(ImportErrorKind::BracketUnclosed, begin);
    return m_result;
}

bool ArrayReader::skipComment()
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.starts_with("//") || rest.starts_with('#'))
        m_at += std::min(rest.find_first_of("\r\n"), rest.size());
    else if (rest.starts_with("/*"))
        m_at += std::min(rest.find("*/"), rest.size() - 2) + 2;
    else
        return false;
    return true;
}

bool ArrayReader::takeNumber()
{
    const std::size_t begin = m_at;
    const bool isNegative = m_text[m_at] == '-';
    m_at += isNegative ? 1 : 0;
    const bool isHexNumber = m_text.substr(m_at).starts_with("0x") || m_text.substr(m_at).starts_with("0X");
    m_at += isHexNumber ? 2 : 0;
    const std::size_t digits = m_at;
    unsigned value = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const int digit = hexDigit(m_text[m_at]);
        if (digit < 0 || (!isHexNumber && digit > 9))
            break;
        value = std::min(value * (isHexNumber ? 16 : 10) + unsigned(digit), 0x10000u);
    }
    if (m_at == digits)
        return fail(ImportErrorKind::CharacterUnexpected, begin);
    if (value > (isNegative ? 128u : 255u))
        return fail(ImportErrorKind::NumberTooLarge, begin);
    if (m_at < m_text.size() && (m_text[m_at] == 'u' || m_text[m_at] == 'U'))
        ++m_at;
    m_result.bytes.push_back(static_cast<std::uint8_t>(isNegative ? 256 - value : value));
    return true;
}

bool ArrayReader::takeCharacter()
{
    const std::string_view rest = m_text.substr(m_at);
    const bool isEscaped = rest.size() > 3 && rest[1] == '\\';
    const std::size_t close = isEscaped ? 3 : 2;
    if (rest.size() <= close || rest[close] != '\'')
        return fail(ImportErrorKind::CharacterUnexpected, m_at);
    char c = rest[close - 1];
    if (isEscaped)
        c = c == 'r' ? '\r' : c == 'n' ? '\n' : c == '0' ? '\0' : c;
    m_result.bytes.push_back(static_cast<std::uint8_t>(c));
    m_at += close + 1;
    return true;
}

bool ArrayReader::fail(ImportErrorKind kind, std::size_t at)
{
    const auto before = m_text.substr(0, at);
    const std::size_t lineBegin = before.find_last_of('\n') + 1; // npos + 1 is 0
    m_result.error = { kind, static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1,
                       static_cast<std::uint32_t>(at - lineBegin) + 1 };
    return false;
}

} // namespace

std::optional<ImportedBytes> importHexDump(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    if (!beginsLikeHexDump(lines))
        return std::nullopt;
    std::optional<ImportedBytes> first;
    for (const unsigned base : { 16u, 8u }) { // od counts in eights
        HexDump dump(base);
        dump.result.form = ImportForm::HexDump;
        if (std::all_of(lines.begin(), lines.end(), [&dump](const Line &line) { return dump.take(line); }))
            return dump.result;
        if (!first)
            first = dump.result;
    }
    return first;
}

std::optional<ImportedBytes> importHexDigits(std::string_view text)
{
    ImportedBytes result;
    result.form = ImportForm::HexDigits;
    std::size_t digits = 0;
    std::size_t others = 0;
    for (const Line &line : linesOf(text)) {
        std::string_view rest = withoutComment(line.text);
        while (!rest.empty()) {
            const auto end = std::find_if(rest.begin(), rest.end(), isSeparator);
            const std::string_view run = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
            const auto count = std::count_if(run.begin(), run.end(), [](char c) { return hexDigit(c) >= 0; });
            digits += static_cast<std::size_t>(count);
            others += run.size() - static_cast<std::size_t>(count);
            if (!run.empty() && !result.error)
                static_cast<void>(takeDigits(run, line, result));
            rest.remove_prefix(std::min(run.size() + 1, rest.size()));
        }
    }
    // Prefixes and a slip of the hand are allowed; what is mostly something else is no row of bytes.
    const bool isMostlyDigits = digits >= kFewestDigits && others <= digits;
    return isMostlyDigits ? std::optional(result) : std::nullopt;
}

std::optional<ImportedBytes> importByteArray(std::string_view text)
{
    return ArrayReader(text).read();
}

} // namespace meterscope::imports
