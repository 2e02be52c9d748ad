// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filtercompletion.h"

#include "domain/obisregistry.h"
#include "inspect/filterfields.h"
#include "inspect/filterlexer.h"
#include "inspect/obispattern.h"
#include "inspect/textmatch.h"

#include <algorithm>
#include <optional>

namespace meterscope {

namespace {

using namespace filter;

/// What the grammar expects behind the words so far.
struct Expected
{
    enum class What : std::uint8_t
    {
        Condition,
        OperatorOrJoin,
        Operator,
        Value,
        UnitOrJoin,
        Join,
    };
    What what = What::Condition;
    FilterField field = FilterField::Fault;
    FilterValue value = FilterValue::None;
    Unit unit = Unit::None;
    int brackets = 0;
};

void expectBehindField(Expected &expected, const Token &token)
{
    expected.unit = Unit::None;
    if (token.kind == TokenKind::Code) {
        expected.field = FilterField::Code;
        expected.value = FilterValue::Reading;
        const auto pattern = ObisPattern::parse(token.body);
        const auto code = pattern ? pattern->single() : std::nullopt;
        if (const ObisRow *row = code ? findObis(*code) : nullptr)
            expected.unit = row->unit;
    } else if (const FilterFieldRow *row = findFilterField(token.body)) {
        expected.field = row->field;
        expected.value = row->value;
        expected.unit = row->field == FilterField::Gap ? Unit::Second
            : row->field == FilterField::Power         ? Unit::Watt
                                                       : Unit::None;
    } else {
        expected.field = FilterField::Quantity;
        expected.value = FilterValue::Reading;
    }
    expected.what = expected.value == FilterValue::None ? Expected::What::Join
        : expected.value == FilterValue::Reading || expected.field == FilterField::Issue
        ? Expected::What::OperatorOrJoin
        : Expected::What::Operator;
}

void expectBehindValue(Expected &expected, const Token &token)
{
    const bool mayHaveUnit = token.kind == TokenKind::Number
        && (expected.value == FilterValue::Number || expected.value == FilterValue::Reading);
    expected.what = mayHaveUnit ? Expected::What::UnitOrJoin : Expected::What::Join;
}

void expectBehind(Expected &expected, const Token &token)
{
    switch (token.kind) {
    case TokenKind::And:
    case TokenKind::Or:
    case TokenKind::Not:
        expected.what = Expected::What::Condition;
        return;
    case TokenKind::Open:
        ++expected.brackets;
        expected.what = Expected::What::Condition;
        return;
    case TokenKind::Close:
        --expected.brackets;
        expected.what = Expected::What::Join;
        return;
    default:
        break;
    }
    if (token.isOperator())
        expected.what = Expected::What::Value;
    else if (expected.what == Expected::What::Condition)
        expectBehindField(expected, token);
    else if (expected.what == Expected::What::Value)
        expectBehindValue(expected, token);
    else
        expected.what = Expected::What::Join; // a unit, or something that does not belong here
}

/// Collects candidates that begin like what was typed.
class Proposals
{
public:
    Proposals(FilterCompletion &completion, std::string_view typed)
        : m_completion(completion)
        , m_typed(typed)
    { }

    void add(FilterCandidate::Kind kind, std::string_view text)
    {
        const bool isComplete = text.size() == m_typed.size();
        if (!text.empty() && !isComplete && startsWithIgnoringCase(text, m_typed))
            m_completion.candidates.push_back({ kind, std::string(text) });
    }
    void add(FilterCandidate::Kind kind, std::initializer_list<std::string_view> texts)
    {
        for (const std::string_view text : texts)
            add(kind, text);
    }

private:
    FilterCompletion &m_completion;
    std::string_view m_typed;
};

void proposeConditions(Proposals &proposals, std::span<const ObisCode> codes)
{
    for (const FilterFieldRow &row : filterFields())
        if (!row.isAlias)
            proposals.add(FilterCandidate::Kind::Field, row.name);
    for (const ObisCode &code : codes)
        proposals.add(FilterCandidate::Kind::Code, code.toString());
    proposals.add(FilterCandidate::Kind::Join, { "not", "(" });
    for (std::size_t i = 0; i < kQuantityCount; ++i)
        proposals.add(FilterCandidate::Kind::Quantity, quantityName(static_cast<Quantity>(i)));
}

void proposeOperators(Proposals &proposals, FilterValue value)
{
    using Kind = FilterCandidate::Kind;
    if (value != FilterValue::Text && value != FilterValue::Octets)
        proposals.add(Kind::Operator, { "==", "!=" });
    const bool isOrdered = value == FilterValue::Number || value == FilterValue::Count || value == FilterValue::Time
        || value == FilterValue::Reading;
    if (isOrdered)
        proposals.add(Kind::Operator, { "<", "<=", ">", ">=" });
    if (value == FilterValue::Text || value == FilterValue::Octets || value == FilterValue::Reading)
        proposals.add(Kind::Operator, "contains");
    if (!isOrdered && value != FilterValue::Octets)
        proposals.add(Kind::Operator, "~");
}

void proposeJoins(Proposals &proposals, int brackets)
{
    proposals.add(FilterCandidate::Kind::Join, { "and", "or" });
    if (brackets > 0)
        proposals.add(FilterCandidate::Kind::Join, ")");
}

void proposeUnits(Proposals &proposals, Unit unit)
{
    using Kind = FilterCandidate::Kind;
    switch (unit) {
    case Unit::Second:
        return proposals.add(Kind::Unit, { "s", "ms", "min", "h" });
    case Unit::Watt:
        return proposals.add(Kind::Unit, { "W", "kW" });
    case Unit::WattHour:
        return proposals.add(Kind::Unit, { "kWh", "Wh", "MWh" });
    case Unit::Var:
        return proposals.add(Kind::Unit, { "var", "kvar" });
    case Unit::VarHour:
        return proposals.add(Kind::Unit, { "kvarh", "varh" });
    case Unit::Ampere:
        return proposals.add(Kind::Unit, { "A", "mA" });
    case Unit::CubicMetre:
    case Unit::CubicMetreCorrected:
        return proposals.add(Kind::Unit, { "m3", "l" });
    case Unit::None:
        return proposals.add(Kind::Unit, { "W", "kW", "Wh", "kWh", "V", "A", "Hz", "m3", "s" });
    default:
        return proposals.add(Kind::Unit, unitSymbol(static_cast<std::uint8_t>(unit)));
    }
}

void propose(Proposals &proposals, const Expected &expected, std::span<const ObisCode> codes)
{
    switch (expected.what) {
    case Expected::What::Condition:
        return proposeConditions(proposals, codes);
    case Expected::What::OperatorOrJoin:
        proposeOperators(proposals, expected.value);
        return proposeJoins(proposals, expected.brackets);
    case Expected::What::Operator:
        return proposeOperators(proposals, expected.value);
    case Expected::What::Value:
        for (const std::string_view word : filterWords(expected.field))
            proposals.add(FilterCandidate::Kind::Word, word);
        if (expected.field == FilterField::Obis)
            for (const ObisCode &code : codes)
                proposals.add(FilterCandidate::Kind::Code, code.toString());
        return;
    case Expected::What::UnitOrJoin:
        proposeUnits(proposals, expected.unit);
        return proposeJoins(proposals, expected.brackets);
    case Expected::What::Join:
        return proposeJoins(proposals, expected.brackets);
    }
}

} // namespace

FilterCompletion completeFilter(std::string_view text, std::size_t caret, std::span<const ObisCode> codes)
{
    const std::string_view typed = text.substr(0, caret);
    Expected expected;
    FilterCompletion completion;
    Lexer lexer(typed);
    Token last;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        // The word that the caret touches is the one being typed; an operator, a bracket or a text is finished.
        const bool isTouched = token.end() == typed.size()
            && (token.kind == TokenKind::Word || token.kind == TokenKind::Code || token.kind == TokenKind::Number
                || token.kind == TokenKind::Wrong || (token.kind >= TokenKind::Contains && token.kind <= TokenKind::Not)
                || token.isOperator());
        if (isTouched) {
            last = token;
            break;
        }
        expectBehind(expected, token);
    }
    completion.offset = static_cast<std::uint32_t>(last.length > 0 ? last.offset : typed.size());
    completion.length = last.length;
    Proposals proposals(completion, typed.substr(completion.offset));
    propose(proposals, expected, codes);
    if (completion.candidates.empty() && last.length > 0 && last.kind != TokenKind::Wrong) {
        // Nothing goes on from this word: it is whole, and what may follow it is proposed.
        expectBehind(expected, last);
        completion.offset = static_cast<std::uint32_t>(typed.size());
        completion.length = 0;
        Proposals following(completion, {});
        propose(following, expected, codes);
    }
    return completion;
}

} // namespace meterscope
