// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/displayfilter.h"
#include "inspect/filterprogram.h"

namespace meterscope::filter {

/// Whether a condition about readings holds for one of them, whose code or quantity is the one that is meant.
[[nodiscard]] bool holds(const Condition &condition, const Measurement &measurement, const Snapshot &telegram);

/// Answers the conditions of a program for one telegram: first from its facts alone, then, where these leave it open,
/// from its bytes and readings.
class Evaluator
{
public:
    /// All must outlive the evaluator.
    Evaluator(const Program &program, DisplayFilter::ToLocal toLocal, const TelegramFacts &facts,
              FilterSubject &subject);

    [[nodiscard]] bool isTrue();

private:
    enum class Answer : std::uint8_t
    {
        No,
        Yes,
        Open,
    };

    [[nodiscard]] Answer answer(std::uint32_t node);
    [[nodiscard]] Answer answer(const Condition &condition);
    [[nodiscard]] Answer answerFromFacts(const Condition &condition) const;
    [[nodiscard]] bool answerFromReadings(const Condition &condition, const Snapshot &telegram) const;
    [[nodiscard]] bool isArrivalFit(const Condition &condition) const;
    [[nodiscard]] bool isClockFit(const Condition &condition) const;
    [[nodiscard]] LocalMillis local(UtcMillis time) const;

    const Program &m_program;
    DisplayFilter::ToLocal m_toLocal;
    const TelegramFacts &m_facts;
    FilterSubject &m_subject;
    bool m_factsOnly = true;
};

} // namespace meterscope::filter
