// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filtererror.h"

#include <cstdint>
#include <string_view>

namespace meterscope::filter {

enum class TokenKind : std::uint8_t
{
    End,
    Word, ///< a name, a unit
    Number,
    Code,
    Time,
    Text, ///< `body` is what stands between the quotation marks
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like, ///< ~
    Contains,
    And,
    Or,
    Not,
    Open,
    Close,
    Wrong, ///< `error` says what
};

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string_view body;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    FilterErrorKind error = FilterErrorKind::None;

    [[nodiscard]] bool isOperator() const { return kind >= TokenKind::Equal && kind <= TokenKind::Contains; }
    [[nodiscard]] std::uint32_t end() const { return offset + length; }
};

/// Cuts the text of a filter into its words. A value over a text that must outlive it.
class Lexer
{
public:
    explicit Lexer(std::string_view text)
        : m_text(text)
    { }
    [[nodiscard]] Token next();

private:
    [[nodiscard]] Token make(TokenKind kind, std::size_t length);
    [[nodiscard]] Token wrong(FilterErrorKind error, std::size_t length);
    [[nodiscard]] Token quoted();
    [[nodiscard]] Token figures();
    [[nodiscard]] Token word();

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace meterscope::filter
