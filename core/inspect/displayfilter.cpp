// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/displayfilter.h"

#include "inspect/filterevaluator.h"
#include "inspect/filterparser.h"

namespace meterscope {

DisplayFilter::DisplayFilter()
    : m_program(std::make_shared<filter::Program>())
{ }

DisplayFilter DisplayFilter::compile(std::string_view text, ToLocal toLocal)
{
    DisplayFilter result;
    result.m_toLocal = toLocal;
    auto program = std::make_shared<filter::Program>();
    filter::Parser parser(text);
    if (!parser.parse(*program))
        result.m_error = parser.error();
    result.m_program = std::move(program);
    return result;
}

bool DisplayFilter::matchesEverything() const
{
    return !m_error && m_program->nodes.empty();
}

bool DisplayFilter::matches(const TelegramFacts &facts, FilterSubject &subject) const
{
    if (m_error)
        return false;
    return m_program->nodes.empty() || filter::Evaluator(*m_program, m_toLocal, facts, subject).isTrue();
}

} // namespace meterscope
