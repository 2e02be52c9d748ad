// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filterevaluator.h"

#include "domain/obisregistry.h"
#include "domain/senttext.h"
#include "inspect/textmatch.h"

#include <algorithm>

namespace meterscope::filter {

namespace {

/// `order`: less than, equal to, greater than 0, the telegram's value against the one asked for.
bool isFit(TokenKind comparison, int order)
{
    switch (comparison) {
    case TokenKind::Equal:
        return order == 0;
    case TokenKind::Unequal:
        return order != 0;
    case TokenKind::Less:
        return order < 0;
    case TokenKind::LessOrEqual:
        return order <= 0;
    case TokenKind::Greater:
        return order > 0;
    case TokenKind::GreaterOrEqual:
        return order >= 0;
    default:
        return false;
    }
}

int order(const Decimal &a, const Decimal &b)
{
    return a < b ? -1 : a == b ? 0 : 1;
}

bool isFit(const Condition &condition, std::uint64_t count)
{
    // No count of bytes or rows reaches the sign bit.
    return isFit(condition.comparison, order(Decimal(static_cast<std::int64_t>(count), 0), condition.number));
}

bool isWordFit(const Condition &condition, std::size_t word)
{
    return word < condition.words.size() && condition.words[word];
}

bool isTextFit(const Condition &condition, std::string_view text)
{
    switch (condition.comparison) {
    case TokenKind::Equal:
        return equalsIgnoringCase(text, condition.text);
    case TokenKind::Unequal:
        return !equalsIgnoringCase(text, condition.text);
    case TokenKind::Like:
        return isLike(condition.text, text);
    case TokenKind::Contains:
        return containsIgnoringCase(text, condition.text);
    default:
        return false;
    }
}

bool isReadingTextFit(const Condition &condition, const Reading &sent, std::string_view text)
{
    std::string characters;
    // An identifier written in hex is meant by its characters as well as by its digits.
    const bool isHexText = sent.kind == Reading::Kind::Text && sent.row != nullptr
        && sent.row->kind == ValueKind::HexText && appendPrintableHex(text, characters);
    if (sent.kind == Reading::Kind::Octets)
        appendOctets(text, characters);
    if (condition.comparison == TokenKind::Unequal)
        return isTextFit(condition, text) && (characters.empty() || isTextFit(condition, characters));
    return isTextFit(condition, text)
        || ((isHexText || sent.kind == Reading::Kind::Octets) && isTextFit(condition, characters));
}

std::string_view characters(std::span<const std::uint8_t> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

} // namespace

bool holds(const Condition &condition, const Measurement &measurement, const Snapshot &telegram)
{
    if (condition.value == FilterValue::Reading)
        return true; // it was sent, and no more is asked
    if (condition.value == FilterValue::Text)
        return isReadingTextFit(condition, measurement.sent, telegram.text(measurement.sent.value));
    if (!measurement.isNumber && !measurement.sent.isDecimal)
        return false;
    const Decimal &sent = measurement.isNumber ? measurement.value : measurement.sent.number;
    if (condition.unit == Unit::None)
        return isFit(condition.comparison, order(sent, condition.number));
    const auto value = plainValue(sent, { measurement.unit, measurement.unitExponent });
    return value && value->unit == condition.unit
        && isFit(condition.comparison, order(value->number, condition.number));
}

Evaluator::Evaluator(const Program &program, DisplayFilter::ToLocal toLocal, const TelegramFacts &facts,
                     FilterSubject &subject)
    : m_program(program)
    , m_toLocal(toLocal)
    , m_facts(facts)
    , m_subject(subject)
{ }

bool Evaluator::isTrue()
{
    const auto root = static_cast<std::uint32_t>(m_program.nodes.size() - 1);
    m_factsOnly = true;
    Answer result = answer(root);
    if (result == Answer::Open) {
        m_factsOnly = false;
        result = answer(root);
    }
    return result == Answer::Yes;
}

Evaluator::Answer Evaluator::answer(std::uint32_t node)
{
    const Node &here = m_program.nodes[node];
    if (here.kind == Node::Kind::Condition)
        return answer(m_program.conditions[here.left]);
    const Answer left = answer(here.left);
    if (here.kind == Node::Kind::Not)
        return left == Answer::Open ? left : left == Answer::Yes ? Answer::No : Answer::Yes;
    const Answer decides = here.kind == Node::Kind::And ? Answer::No : Answer::Yes;
    if (left == decides)
        return left;
    const Answer right = answer(here.right);
    if (right == decides)
        return right;
    return left == Answer::Open ? left : right;
}

Evaluator::Answer Evaluator::answer(const Condition &condition)
{
    if (const Answer result = answerFromFacts(condition); result != Answer::Open || m_factsOnly)
        return result;
    bool result = false;
    if (condition.field == FilterField::Octets) {
        result = characters(m_subject.bytes()).find(condition.text) != std::string_view::npos;
    } else if (condition.field == FilterField::Text) {
        const std::string_view text = characters(m_subject.bytes());
        result = condition.comparison == TokenKind::Like ? isLike('*' + condition.text + '*', text)
                                                         : containsIgnoringCase(text, condition.text);
    } else if (const Snapshot *telegram = m_subject.readings()) {
        result = answerFromReadings(condition, *telegram);
    }
    return result ? Answer::Yes : Answer::No;
}

Evaluator::Answer Evaluator::answerFromFacts(const Condition &condition) const
{
    const auto yes = [](bool is) { return is ? Answer::Yes : Answer::No; };
    const bool isTelegram = !m_facts.isNoise;
    switch (condition.field) {
    case FilterField::Checksum:
        return yes(isTelegram && isWordFit(condition, static_cast<std::size_t>(m_facts.checksum)));
    case FilterField::Verdict:
        return yes(isTelegram && isWordFit(condition, static_cast<std::size_t>(m_facts.verdict)));
    case FilterField::Protocol:
        return yes(isTelegram && isWordFit(condition, static_cast<std::size_t>(m_facts.kind)));
    case FilterField::Gap:
        return yes(m_facts.gap
                   && isFit(condition.comparison, order(Decimal(m_facts.gap->count(), -3), condition.number)));
    case FilterField::Length:
        return yes(isFit(condition, m_facts.length));
    case FilterField::Number:
        return yes(isFit(condition, m_facts.number));
    case FilterField::Tariff:
        return yes(m_facts.tariff > 0 && isFit(condition, m_facts.tariff));
    case FilterField::Power:
        return yes(m_facts.power && isFit(condition.comparison, order(*m_facts.power, condition.number)));
    case FilterField::Time:
        return yes(isArrivalFit(condition));
    case FilterField::Clock:
        return yes(isClockFit(condition));
    case FilterField::Fault:
        return yes(m_facts.isFault);
    case FilterField::Late:
        return yes(m_facts.isLate);
    case FilterField::Noise:
        return yes(m_facts.isNoise);
    case FilterField::Text:
    case FilterField::Octets:
        return Answer::Open;
    case FilterField::Code:
    case FilterField::Quantity:
    case FilterField::Obis:
    case FilterField::Issue:
        return isTelegram ? Answer::Open : Answer::No;
    }
    return Answer::No;
}

bool Evaluator::answerFromReadings(const Condition &condition, const Snapshot &telegram) const
{
    const auto &readings = telegram.measurements;
    if (condition.field == FilterField::Issue)
        return std::any_of(telegram.issues.begin(), telegram.issues.end(), [&](const ParseIssue &issue) {
            return condition.value == FilterValue::None || condition.words.empty()
                || isWordFit(condition, static_cast<std::size_t>(issue.code));
        });
    if (condition.field == FilterField::Obis) {
        const bool wanted = condition.comparison != TokenKind::Unequal;
        return std::any_of(readings.begin(), readings.end(), [&](const Measurement &measurement) {
            return condition.code.matches(measurement.sent.obis) == wanted;
        });
    }
    return std::any_of(readings.begin(), readings.end(), [&](const Measurement &measurement) {
        const bool isMeant = condition.field == FilterField::Quantity ? measurement.quantity == condition.quantity
                                                                      : condition.code.matches(measurement.sent.obis);
        return isMeant && holds(condition, measurement, telegram);
    });
}

bool Evaluator::isArrivalFit(const Condition &condition) const
{
    const UtcMillis utc = m_facts.received.utc;
    const LocalMillis time = condition.time.isUtc ? LocalMillis(utc.time_since_epoch()) : local(utc);
    return isFit(condition.comparison, condition.time.compare(time));
}

bool Evaluator::isClockFit(const Condition &condition) const
{
    using namespace std::chrono;
    const MeterTime &clock = m_facts.meterClock;
    if (clock.form == MeterTime::Form::Utc) {
        const UtcMillis utc { seconds(clock.seconds) };
        const LocalMillis time = condition.time.isUtc ? LocalMillis(utc.time_since_epoch()) : local(utc);
        return isFit(condition.comparison, condition.time.compare(time));
    }
    if (clock.form != MeterTime::Form::Wall || condition.time.isUtc)
        return false;
    const auto date = year(clock.year) / clock.month / clock.day;
    const LocalMillis time = local_days(date) + hours(clock.hour) + minutes(clock.minute) + seconds(clock.second);
    return isFit(condition.comparison, condition.time.compare(time));
}

LocalMillis Evaluator::local(UtcMillis time) const
{
    return m_toLocal ? m_toLocal(time) : LocalMillis(time.time_since_epoch());
}

} // namespace meterscope::filter
