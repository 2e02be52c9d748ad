// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filtererror.h"
#include "inspect/filterprogram.h"

#include <string_view>

namespace meterscope::filter {

/// Brackets and negations inside each other.
inline constexpr int kDeepestFilter = 100;

/// Recursive descent over the words of a filter (docs/FILTER.md):
///   either  = both { ("or" | "||") both }
///   both    = single { ("and" | "&&") single }
///   single  = ("not" | "!") single | "(" either ")" | condition
class Parser
{
public:
    explicit Parser(std::string_view text);

    /// False when there is an error.
    [[nodiscard]] bool parse(Program &program);
    [[nodiscard]] const FilterError &error() const { return m_error; }

private:
    [[nodiscard]] bool either(std::uint32_t &node);
    [[nodiscard]] bool both(std::uint32_t &node);
    [[nodiscard]] bool single(std::uint32_t &node);
    [[nodiscard]] bool bracket(std::uint32_t &node);
    [[nodiscard]] bool condition(std::uint32_t &node);
    [[nodiscard]] bool field(Condition &condition);
    [[nodiscard]] bool comparison(Condition &condition);
    [[nodiscard]] bool value(Condition &condition);
    [[nodiscard]] bool number(Condition &condition, bool withUnit);
    [[nodiscard]] bool word(Condition &condition);
    [[nodiscard]] bool time(Condition &condition);
    [[nodiscard]] bool text(Condition &condition);
    [[nodiscard]] bool octets(Condition &condition);
    [[nodiscard]] bool code(Condition &condition);

    void step() { m_token = m_lexer.next(); }
    [[nodiscard]] std::uint32_t add(const Node &node);
    bool fail(FilterErrorKind kind);
    bool fail(FilterErrorKind kind, const Token &token);

    std::string_view m_text;
    Lexer m_lexer;
    Token m_token;
    Program *m_program = nullptr;
    FilterError m_error;
    int m_depth = 0;
};

} // namespace meterscope::filter
