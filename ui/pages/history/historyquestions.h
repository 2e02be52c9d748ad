// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historyquery.h"

#include <array>
#include <cstdint>

namespace meterscope::ui {

/// What the history page asks, each with its own newest answer.
enum class Question : std::uint8_t
{
    Bars, ///< the period's bars and totals
    Around, ///< those before and behind
    Compared,
    Fine,
    Hours,
    Band1,
    Band2,
    Band3,
    GasOffer, ///< whether the meter has it at all
    WaterOffer,
    HeatOffer,
    VoltageOffer,
};
inline constexpr std::size_t kQuestions = 12;

/// Asks the history with tokens and hands on the newest answer of each question; all others are dropped.
class HistoryQuestions : public QObject
{
    Q_OBJECT
public:
    explicit HistoryQuestions(HistoryQuery *query, QObject *parent = nullptr);

    void ask(Question question, SeriesRequest request);
    /// An answer under way is not wanted any more.
    void drop(Question question);
    /// What was asked last, answered or not.
    [[nodiscard]] const SeriesRequest &asked(Question question) const;
    [[nodiscard]] bool isWaiting(Question question) const;

Q_SIGNALS:
    void answered(meterscope::ui::Question question, const meterscope::SeriesReply &reply);

private:
    struct State
    {
        SeriesRequest asked;
        bool waiting = false;
    };
    void replied(const SeriesReply &reply);
    [[nodiscard]] static std::size_t indexOf(Question question) { return static_cast<std::size_t>(question); }

    HistoryQuery *m_query;
    std::array<State, kQuestions> m_states;
    std::uint64_t m_token = 0;
};

} // namespace meterscope::ui
