// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filterlexer.h"

#include "domain/decimal.h"
#include "inspect/filtertime.h"
#include "inspect/obispattern.h"
#include "inspect/textmatch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meterscope::filter {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '%'
        || static_cast<unsigned char>(c) >= 0x80; // m³, °C
}

/// What stands in codes, numbers and times.
bool isFigure(char c)
{
    return isDigit(c) || c == '*' || c == '.' || c == ':' || c == '-';
}

std::size_t runOf(std::string_view text, std::size_t from, bool (*belongs)(char))
{
    std::size_t end = from;
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end - from;
}

struct Sign
{
    std::string_view text;
    TokenKind kind;
};
constexpr std::array kSigns {
    Sign { "==", TokenKind::Equal },       Sign { "!=", TokenKind::Unequal },
    Sign { "<=", TokenKind::LessOrEqual }, Sign { ">=", TokenKind::GreaterOrEqual },
    Sign { "&&", TokenKind::And },         Sign { "||", TokenKind::Or },
    Sign { "=", TokenKind::Equal },        Sign { "<", TokenKind::Less },
    Sign { ">", TokenKind::Greater },      Sign { "~", TokenKind::Like },
    Sign { "!", TokenKind::Not },          Sign { "(", TokenKind::Open },
    Sign { ")", TokenKind::Close },
};
constexpr std::array kWords {
    Sign { "and", TokenKind::And },
    Sign { "or", TokenKind::Or },
    Sign { "not", TokenKind::Not },
    Sign { "contains", TokenKind::Contains },
};

} // namespace

Token Lexer::make(TokenKind kind, std::size_t length)
{
    Token token { kind, m_text.substr(m_at, length), static_cast<std::uint32_t>(m_at),
                  static_cast<std::uint32_t>(length) };
    m_at += length;
    return token;
}

Token Lexer::wrong(FilterErrorKind error, std::size_t length)
{
    Token token = make(TokenKind::Wrong, length);
    token.error = error;
    return token;
}

Token Lexer::next()
{
    m_at += runOf(m_text, m_at, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    if (m_at >= m_text.size())
        return make(TokenKind::End, 0);
    const char first = m_text[m_at];
    const bool isNegative = first == '-' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
    if (first == '"' || first == '\'')
        return quoted();
    if (isDigit(first) || first == '*' || isNegative)
        return figures();
    if (isLetter(first))
        return word();
    for (const Sign &sign : kSigns)
        if (m_text.substr(m_at).starts_with(sign.text))
            return make(sign.kind, sign.text.size());
    return wrong(FilterErrorKind::CharacterUnknown, 1);
}

Token Lexer::quoted()
{
    const std::size_t end = m_text.find(m_text[m_at], m_at + 1);
    if (end == std::string_view::npos)
        return wrong(FilterErrorKind::TextUnterminated, m_text.size() - m_at);
    Token token = make(TokenKind::Text, end + 1 - m_at);
    token.body = token.body.substr(1, token.body.size() - 2);
    return token;
}

Token Lexer::figures()
{
    std::size_t length = runOf(m_text, m_at, isFigure);
    const auto at = [this](std::size_t place) { return m_at + place < m_text.size() ? m_text[m_at + place] : '\0'; };
    // A date goes on with its time of day, and both with the letter of UTC.
    if (length == 10 && at(4) == '-' && at(length) == 'T')
        length += 1 + runOf(m_text, m_at + length + 1, isFigure);
    if (at(length) == 'Z')
        ++length;
    const std::string_view body = m_text.substr(m_at, length);
    if (FilterTime::parse(body))
        return make(TokenKind::Time, length);
    if (Decimal::parse(body))
        return make(TokenKind::Number, length);
    if (ObisPattern::parse(body))
        return make(TokenKind::Code, length);
    const auto isIn = [body](char c) { return body.find(c) != std::string_view::npos; };
    if ((body.size() > 4 && body[4] == '-') || (isIn(':') && !isIn('-')))
        return wrong(FilterErrorKind::TimeMalformed, length);
    const bool isNumber = !isIn(':') && !isIn('*') && std::count(body.begin(), body.end(), '.') < 2;
    return wrong(isNumber ? FilterErrorKind::NumberMalformed : FilterErrorKind::CodeMalformed, length);
}

Token Lexer::word()
{
    const auto belongs = [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '/' || c == '^'; };
    const std::size_t length = runOf(m_text, m_at, belongs);
    const std::string_view body = m_text.substr(m_at, length);
    for (const Sign &sign : kWords)
        if (equalsIgnoringCase(sign.text, body))
            return make(sign.kind, length);
    return make(TokenKind::Word, length);
}

} // namespace meterscope::filter
