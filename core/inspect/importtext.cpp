// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/importtext.h"

#include "domain/hex.h"
#include "inspect/importlines.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace meterscope::imports {

namespace {

constexpr std::size_t kShortestHeader = 5; // "/", three letters of the manufacturer, a digit
constexpr std::size_t kChecksumDigits = 4;

/// A line of a telegram that is being put right.
struct TelegramLine
{
    std::string text;
    bool isBlank = false;
};

/// Which of the ways to read a pasted telegram is tried.
struct Reading
{
    enum class Blanks
    {
        AsGiven,
        OneBehindHeader, ///< every other one was put there by the page
        None,
    };
    bool headerWithComment = false; ///< what looks like a comment belongs to the identification
    Blanks blanks = Blanks::AsGiven;
};

/// What stands in front of a line that is not the meter's: blanks, marks of quotation, no-break spaces, a BOM.
std::string_view withoutIndentation(std::string_view line)
{
    for (;;) {
        if (!line.empty()
            && (isBlank(line.front()) || line.front() == '>' || line.front() == '"' || line.front() == '\''))
            line.remove_prefix(1);
        else if (line.starts_with("\xc2\xa0"))
            line.remove_prefix(2);
        else if (line.starts_with("\xef\xbb\xbf"))
            line.remove_prefix(3);
        else
            return line;
    }
}

bool isHeader(std::string_view line)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return line.size() >= kShortestHeader && line[0] == '/' && isLetter(line[1]) && isLetter(line[2])
        && isLetter(line[3]) && line[4] > ' ' && line[4] != '/';
}

bool isCommentLine(std::string_view line)
{
    return line.starts_with('#') || line.starts_with("//") || line.starts_with(';') || line.starts_with("--");
}

/// Where a comment behind an identification begins; its end where there is none.
std::size_t commentInHeader(std::string_view line)
{
    std::size_t end = line.size();
    for (const std::string_view mark : { " #", " //", "\t", " ;", " <", "  " })
        end = std::min(end, line.find(mark));
    return end;
}

bool isCodeCharacter(char c)
{
    return hexDigit(c) >= 0 || c == '-' || c == ':' || c == '.' || c == '*';
}

/// Behind the bracket groups that a line begins with, after its code. npos: one is not closed.
std::size_t endOfGroups(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size() && isCodeCharacter(line[at]))
        ++at;
    while (at < line.size() && line[at] == '(') {
        const std::size_t close = line.find(')', at);
        if (close == std::string_view::npos)
            return close;
        at = close + 1;
    }
    return at;
}

/// "!" and the checksum behind it.
std::size_t endOfLastLine(std::string_view line)
{
    std::size_t at = 1;
    while (at < line.size() && at <= kChecksumDigits && hexDigit(line[at]) >= 0)
        ++at;
    return at;
}

/// Puts one telegram right, line by line.
class Mender
{
public:
    explicit Mender(ImportedBytes &result)
        : m_result(result)
    { }

    void take(const Line &line);
    /// What was open is a telegram that was cut off.
    void finish() { end({}); }

private:
    void count(ImportRepair repair, bool happened = true)
    {
        if (happened)
            ++m_pending[static_cast<std::size_t>(repair)];
    }
    void begin(std::string_view header);
    void object(std::string_view line);
    void end(std::string_view lastLine);
    [[nodiscard]] std::string text(const Reading &reading) const;
    void keep(const Reading &reading, const std::string &text);

    ImportedBytes &m_result;
    std::array<std::uint32_t, kImportRepairs> m_pending {};
    bool m_isOpen = false;
    std::string m_header;
    std::vector<TelegramLine> m_lines; ///< behind the header
    std::string m_last;
    bool m_isBroken = false; ///< the last line has an open bracket
};

void Mender::take(const Line &raw)
{
    const std::string_view line = trimmed(withoutIndentation(raw.text));
    if (isHeader(line)) {
        if (m_isOpen)
            end({});
        begin(line);
        count(ImportRepair::Indentation, raw.text.front() != '/');
        count(ImportRepair::LineEnds, !raw.hasCrLf);
        return;
    }
    if (!m_isOpen) {
        if (!line.empty())
            ++m_result.repairs[static_cast<std::size_t>(ImportRepair::Surroundings)];
        return;
    }
    count(ImportRepair::LineEnds, !raw.hasCrLf);
    count(ImportRepair::Indentation, !line.empty() && raw.text.front() != line.front());
    if (line.empty()) {
        m_lines.push_back({ {}, true });
    } else if (line.front() == '!') {
        const std::size_t close = endOfLastLine(line);
        count(ImportRepair::Comments, close < line.size());
        end(line.substr(0, close));
    } else if (isCommentLine(line)) {
        count(ImportRepair::Comments);
    } else {
        object(line);
    }
}

void Mender::begin(std::string_view header)
{
    m_isOpen = true;
    m_header = header;
    m_lines.clear();
    m_isBroken = false;
}

void Mender::object(std::string_view line)
{
    std::string whole(line);
    if (m_isBroken) {
        whole.insert(0, m_lines.back().text);
        m_lines.pop_back();
        count(ImportRepair::BrokenLines);
    }
    const std::size_t close = endOfGroups(whole);
    m_isBroken = close == std::string::npos;
    // A line without a single group is not of the form that comments can stand behind.
    const bool hasComment = !m_isBroken && close < whole.size() && close > 0 && whole[close - 1] == ')';
    count(ImportRepair::Comments, hasComment);
    m_lines.push_back({ hasComment ? whole.substr(0, close) : whole, false });
}

void Mender::end(std::string_view lastLine)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_last = lastLine;
    while (m_last.empty() && !m_lines.empty() && m_lines.back().isBlank)
        m_lines.pop_back();
    using Blanks = Reading::Blanks;
    const bool blankFollows = !m_lines.empty() && m_lines.front().isBlank;
    const Blanks likely = blankFollows ? Blanks::AsGiven : Blanks::OneBehindHeader;
    for (const Blanks blanks : { likely, Blanks::AsGiven, Blanks::OneBehindHeader, Blanks::None })
        for (const bool headerWithComment : { false, true }) {
            const Reading reading { headerWithComment, blanks };
            const std::string candidate = text(reading);
            if (countFrames(candidate).good > 0)
                return keep(reading, candidate);
        }
    const Reading reading { false, likely };
    keep(reading, text(reading));
}

std::string Mender::text(const Reading &reading) const
{
    std::string result = reading.headerWithComment ? m_header : m_header.substr(0, commentInHeader(m_header));
    result += "\r\n";
    if (reading.blanks == Reading::Blanks::OneBehindHeader)
        result += "\r\n";
    for (const TelegramLine &line : m_lines)
        if (!line.isBlank || reading.blanks == Reading::Blanks::AsGiven)
            result += line.text + "\r\n";
    if (!m_last.empty())
        result += m_last + "\r\n";
    return result;
}

void Mender::keep(const Reading &reading, const std::string &text)
{
    count(ImportRepair::Comments, !reading.headerWithComment && commentInHeader(m_header) < m_header.size());
    const auto given = static_cast<std::uint32_t>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const TelegramLine &line) { return line.isBlank; }));
    const std::uint32_t kept = reading.blanks == Reading::Blanks::AsGiven ? given
        : reading.blanks == Reading::Blanks::OneBehindHeader              ? 1
                                                                          : 0;
    m_pending[static_cast<std::size_t>(ImportRepair::BlankLines)] += given > kept ? given - kept : kept - given;
    for (std::size_t i = 0; i < kImportRepairs; ++i)
        m_result.repairs[i] += std::exchange(m_pending[i], 0);
    m_result.bytes.insert(m_result.bytes.end(), text.begin(), text.end());
}

/// What the literals of a program's source stand for, one behind the other; of a text without quotation marks, itself
/// with the line ends that are written out in it.
std::string withoutEscapes(std::string_view text)
{
    const bool hasQuotes = text.find('"') != std::string_view::npos;
    bool isInside = !hasQuotes;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (hasQuotes && text[i] == '"') {
            isInside = !isInside;
            continue;
        }
        if (!isInside)
            continue;
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '\\' || (next != 'r' && next != 'n' && next != '\\')) {
            result += text[i];
            continue;
        }
        result += next == 'r' ? '\r' : next == 'n' ? '\n' : next;
        ++i;
    }
    return result;
}

} // namespace

std::optional<ImportedBytes> importText(std::string_view text)
{
    const std::string written = text.find("\\n") == std::string_view::npos ? std::string() : withoutEscapes(text);
    const std::vector<Line> lines = linesOf(written.empty() ? text : std::string_view(written));
    const auto begins = [](const Line &line) { return isHeader(trimmed(withoutIndentation(line.text))); };
    if (std::none_of(lines.begin(), lines.end(), begins))
        return std::nullopt;
    ImportedBytes result;
    result.form = ImportForm::Telegram;
    Mender mender(result);
    for (const Line &line : lines)
        mender.take(line);
    mender.finish();
    return result;
}

} // namespace meterscope::imports
