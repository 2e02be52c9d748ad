// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historyquestions.h"

namespace meterscope::ui {

namespace {

/// Askers of this page in the history: of each, only the newest question is worth an answer.
constexpr std::uint32_t kFirstAsker = 1;

} // namespace

HistoryQuestions::HistoryQuestions(HistoryQuery *query, QObject *parent)
    : QObject(parent)
    , m_query(query)
{
    connect(query, &HistoryQuery::replied, this, &HistoryQuestions::replied);
}

void HistoryQuestions::ask(Question question, SeriesRequest request)
{
    State &state = m_states[indexOf(question)];
    request.token = ++m_token;
    request.asker = kFirstAsker + static_cast<std::uint32_t>(question);
    state = { request, true };
    m_query->request(request);
}

void HistoryQuestions::drop(Question question)
{
    m_states[indexOf(question)].waiting = false;
}

const SeriesRequest &HistoryQuestions::asked(Question question) const
{
    return m_states[indexOf(question)].asked;
}

bool HistoryQuestions::isWaiting(Question question) const
{
    return m_states[indexOf(question)].waiting;
}

void HistoryQuestions::replied(const SeriesReply &reply)
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        State &state = m_states[i];
        const SeriesRequest &asked = state.asked;
        // Others ask the same history. The step is the reader's choice where a plot width was given.
        if (!state.waiting || reply.request.asker != asked.asker || reply.request.token != asked.token
            || reply.request.kind != asked.kind || reply.request.from != asked.from || reply.request.to != asked.to)
            continue;
        state.waiting = false;
        if (reply.error != HistoryError::Cancelled)
            Q_EMIT answered(static_cast<Question>(i), reply);
        return;
    }
}

} // namespace meterscope::ui
