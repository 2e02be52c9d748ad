// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/valuepattern.h"

#include "inspect/filterevaluator.h"
#include "inspect/filterparser.h"

#include <string>
#include <utility>

namespace meterscope {

ValuePattern::ValuePattern(filter::Condition condition)
    : m_condition(std::move(condition))
{ }

std::optional<ValuePattern> ValuePattern::parse(std::string_view text)
{
    // The display filter's own grammar and comparison, so that a value that is found is one that can be filtered by.
    const std::string filter = std::string("*-*:*.*.* == ").append(text);
    filter::Program program;
    if (!filter::Parser(filter).parse(program) || program.nodes.size() != 1
        || program.conditions.front().value != filter::FilterValue::Number)
        return std::nullopt;
    return ValuePattern(program.conditions.front());
}

bool ValuePattern::fits(const Measurement &measurement, const Snapshot &telegram) const
{
    return filter::holds(m_condition, measurement, telegram);
}

} // namespace meterscope
