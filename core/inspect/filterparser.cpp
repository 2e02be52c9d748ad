// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filterparser.h"

#include "domain/hex.h"
#include "domain/obisregistry.h"
#include "inspect/textmatch.h"

#include <algorithm>

namespace meterscope::filter {

namespace {

/// Units in which gaps and powers come; readings have several.
Unit unitOf(FilterField field)
{
    return field == FilterField::Gap ? Unit::Second : field == FilterField::Power ? Unit::Watt : Unit::None;
}

bool isOrdering(TokenKind kind)
{
    return kind >= TokenKind::Less && kind <= TokenKind::GreaterOrEqual;
}

bool isEquality(TokenKind kind)
{
    return kind == TokenKind::Equal || kind == TokenKind::Unequal;
}

/// Whether such a value can be compared so; the reading's kind of value is decided by what stands behind.
bool fits(FilterValue value, TokenKind kind)
{
    switch (value) {
    case FilterValue::None:
        return false;
    case FilterValue::Number:
    case FilterValue::Count:
    case FilterValue::Time:
        return isEquality(kind) || isOrdering(kind);
    case FilterValue::Word:
        return isEquality(kind) || kind == TokenKind::Like;
    case FilterValue::Code:
        return isEquality(kind) || kind == TokenKind::Like;
    case FilterValue::Text:
        return kind == TokenKind::Like || kind == TokenKind::Contains;
    case FilterValue::Octets:
        return kind == TokenKind::Contains;
    case FilterValue::Reading:
        return true;
    }
    return false;
}

} // namespace

std::optional<PlainValue> plainValue(const Decimal &number, ScaledUnit unit)
{
    std::int64_t factor = 1;
    PlainValue result { number, unit.unit };
    int power = unit.exponent;
    switch (unit.unit) {
    case Unit::Minute:
    case Unit::Hour:
    case Unit::Day:
        factor = unit.unit == Unit::Minute ? 60 : unit.unit == Unit::Hour ? 3600 : 86400;
        result.unit = Unit::Second;
        break;
    case Unit::Litre:
        power -= 3;
        result.unit = Unit::CubicMetre;
        break;
    case Unit::CubicMetreCorrected:
        result.unit = Unit::CubicMetre;
        break;
    case Unit::CubicMetrePerHourCorrected:
        result.unit = Unit::CubicMetrePerHour;
        break;
    case Unit::Count:
        result.unit = Unit::None;
        break;
    default:
        break;
    }
    std::int64_t mantissa = 0;
    if (__builtin_mul_overflow(number.mantissa(), factor, &mantissa))
        return std::nullopt;
    const auto shifted = Decimal(mantissa, number.exponent()).shifted(power);
    if (!shifted)
        return std::nullopt;
    result.number = *shifted;
    return result;
}

Parser::Parser(std::string_view text)
    : m_text(text)
    , m_lexer(text)
{
    step();
}

bool Parser::parse(Program &program)
{
    m_program = &program;
    if (m_token.kind == TokenKind::End)
        return true;
    std::uint32_t root = 0;
    if (!either(root))
        return false;
    if (m_token.kind == TokenKind::Close)
        return fail(FilterErrorKind::BracketUnopened);
    return m_token.kind == TokenKind::End || fail(FilterErrorKind::JoinExpected);
}

std::uint32_t Parser::add(const Node &node)
{
    m_program->nodes.push_back(node);
    return static_cast<std::uint32_t>(m_program->nodes.size() - 1);
}

bool Parser::fail(FilterErrorKind kind)
{
    return fail(kind, m_token);
}

bool Parser::fail(FilterErrorKind kind, const Token &token)
{
    // A word that is none by itself is the better explanation.
    m_error = { token.kind == TokenKind::Wrong ? token.error : kind, token.offset, token.length };
    return false;
}

bool Parser::either(std::uint32_t &node)
{
    if (!both(node))
        return false;
    while (m_token.kind == TokenKind::Or) {
        step();
        std::uint32_t right = 0;
        if (!both(right))
            return false;
        node = add({ Node::Kind::Or, node, right });
    }
    return true;
}

bool Parser::both(std::uint32_t &node)
{
    if (!single(node))
        return false;
    while (m_token.kind == TokenKind::And) {
        step();
        std::uint32_t right = 0;
        if (!single(right))
            return false;
        node = add({ Node::Kind::And, node, right });
    }
    return true;
}

bool Parser::single(std::uint32_t &node)
{
    if (m_token.kind != TokenKind::Not && m_token.kind != TokenKind::Open)
        return condition(node);
    if (m_depth == kDeepestFilter)
        return fail(FilterErrorKind::TooDeep);
    ++m_depth;
    bool done = false;
    if (m_token.kind == TokenKind::Not) {
        step();
        done = single(node);
        if (done)
            node = add({ Node::Kind::Not, node, 0 });
    } else {
        done = bracket(node);
    }
    --m_depth;
    return done;
}

bool Parser::bracket(std::uint32_t &node)
{
    const Token open = m_token;
    step();
    if (!either(node))
        return false;
    if (m_token.kind == TokenKind::End)
        return fail(FilterErrorKind::BracketUnclosed, open);
    if (m_token.kind != TokenKind::Close)
        return fail(FilterErrorKind::JoinExpected);
    step();
    return true;
}

bool Parser::condition(std::uint32_t &node)
{
    Condition condition;
    if (!field(condition))
        return false;
    const bool saysSomething = condition.value == FilterValue::None || condition.value == FilterValue::Reading
        || condition.field == FilterField::Issue;
    if (m_token.isOperator()) {
        if (!comparison(condition) || !value(condition))
            return false;
    } else if (!saysSomething) {
        return fail(FilterErrorKind::OperatorExpected);
    }
    m_program->conditions.push_back(std::move(condition));
    node = add({ Node::Kind::Condition, static_cast<std::uint32_t>(m_program->conditions.size() - 1), 0 });
    return true;
}

bool Parser::field(Condition &condition)
{
    if (m_token.kind == TokenKind::Code) {
        condition.field = FilterField::Code;
        condition.value = FilterValue::Reading;
        condition.code = *ObisPattern::parse(m_token.body);
    } else if (m_token.kind != TokenKind::Word) {
        return fail(FilterErrorKind::ConditionExpected);
    } else if (const FilterFieldRow *row = findFilterField(m_token.body)) {
        condition.field = row->field;
        condition.value = row->value;
    } else if (const auto quantity = findQuantity(m_token.body)) {
        condition.field = FilterField::Quantity;
        condition.value = FilterValue::Reading;
        condition.quantity = *quantity;
    } else {
        return fail(FilterErrorKind::FieldUnknown);
    }
    step();
    return true;
}

bool Parser::comparison(Condition &condition)
{
    condition.comparison = m_token.kind;
    if (!fits(condition.value, m_token.kind))
        return fail(FilterErrorKind::OperatorUnfit);
    step();
    if (m_token.kind == TokenKind::End || m_token.kind == TokenKind::Close || m_token.kind == TokenKind::And
        || m_token.kind == TokenKind::Or)
        return fail(FilterErrorKind::ValueExpected);
    return true;
}

bool Parser::value(Condition &condition)
{
    switch (condition.value) {
    case FilterValue::None:
        return false;
    case FilterValue::Word:
        return word(condition);
    case FilterValue::Number:
        return number(condition, true);
    case FilterValue::Count:
        return number(condition, false);
    case FilterValue::Time:
        return time(condition);
    case FilterValue::Text:
        return text(condition);
    case FilterValue::Octets:
        return octets(condition);
    case FilterValue::Code:
        return code(condition);
    case FilterValue::Reading:
        break;
    }
    if (m_token.kind == TokenKind::Text || m_token.kind == TokenKind::Word) {
        if (isOrdering(condition.comparison))
            return fail(FilterErrorKind::ValueUnfit);
        condition.value = FilterValue::Text;
        return text(condition);
    }
    if (condition.comparison == TokenKind::Like || condition.comparison == TokenKind::Contains)
        return fail(FilterErrorKind::ValueUnfit);
    condition.value = FilterValue::Number;
    return number(condition, true);
}

bool Parser::number(Condition &condition, bool withUnit)
{
    if (m_token.kind != TokenKind::Number)
        return fail(FilterErrorKind::ValueUnfit);
    condition.number = *Decimal::parse(m_token.body);
    const Token figures = m_token;
    step();
    condition.unit = unitOf(condition.field);
    if (m_token.kind != TokenKind::Word)
        return true;
    const auto unit = parseUnit(m_token.body);
    if (!unit) {
        const bool isField = findFilterField(m_token.body) || findQuantity(m_token.body);
        return fail(withUnit && !isField ? FilterErrorKind::UnitUnknown : FilterErrorKind::JoinExpected);
    }
    const auto plain = plainValue(condition.number, *unit);
    if (!plain)
        return fail(FilterErrorKind::NumberMalformed, figures);
    Unit wanted = withUnit ? unitOf(condition.field) : Unit::Count;
    if (const auto single = condition.code.single(); condition.field == FilterField::Code && single) {
        const ObisRow *row = findObis(*single);
        const auto usual = row ? plainValue({}, { row->unit, 0 }) : std::nullopt;
        wanted = usual ? usual->unit : Unit::None;
    }
    if (wanted != Unit::None && plain->unit != wanted)
        return fail(FilterErrorKind::UnitUnfit);
    condition.number = plain->number;
    condition.unit = plain->unit;
    step();
    return true;
}

bool Parser::word(Condition &condition)
{
    if (m_token.kind != TokenKind::Word && m_token.kind != TokenKind::Text)
        return fail(FilterErrorKind::ValueUnfit);
    const auto words = filterWords(condition.field);
    condition.words.resize(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        condition.words[i] = !words[i].empty()
            && (condition.comparison == TokenKind::Like ? isLike(m_token.body, words[i])
                                                        : equalsIgnoringCase(m_token.body, words[i]));
    if (std::find(condition.words.begin(), condition.words.end(), true) == condition.words.end())
        return fail(FilterErrorKind::WordUnknown);
    if (condition.comparison == TokenKind::Unequal)
        condition.words.flip();
    step();
    return true;
}

bool Parser::time(Condition &condition)
{
    const auto time = FilterTime::parse(m_token.body);
    if (!time)
        return fail(FilterErrorKind::TimeMalformed);
    condition.time = *time;
    step();
    return true;
}

bool Parser::text(Condition &condition)
{
    if (m_token.kind != TokenKind::Text && m_token.kind != TokenKind::Word)
        return fail(FilterErrorKind::ValueUnfit);
    condition.text = m_token.body;
    step();
    return true;
}

bool Parser::octets(Condition &condition)
{
    // A run of hex digits looks like numbers and words in turn; between quotation marks it may have blanks.
    Token token = m_token;
    step();
    while (token.kind != TokenKind::Text && m_token.offset == token.end() && m_token.length > 0
           && (m_token.kind == TokenKind::Word || m_token.kind == TokenKind::Number)) {
        token.length += m_token.length;
        token.body = m_text.substr(token.offset, token.length);
        step();
    }
    std::string digits(token.body.starts_with("0x") || token.body.starts_with("0X") ? token.body.substr(2)
                                                                                    : token.body);
    std::erase(digits, ' ');
    const auto wanted = octetsFromHex(digits);
    if (!wanted || wanted->empty())
        return fail(FilterErrorKind::OctetsMalformed, token);
    condition.text = *wanted;
    return true;
}

bool Parser::code(Condition &condition)
{
    const auto pattern = ObisPattern::parse(m_token.body);
    if (!pattern)
        return fail(FilterErrorKind::CodeMalformed);
    condition.code = *pattern;
    step();
    return true;
}

} // namespace meterscope::filter
