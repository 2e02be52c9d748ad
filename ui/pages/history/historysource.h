// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historydata.h"
#include "ui/pages/history/historyquestions.h"

#include <functional>
#include <optional>
#include <set>

namespace meterscope::ui {

/// What the history page shows: knows what to ask for it, asks, and keeps the newest answers together. No widget.
class HistorySource : public QObject
{
    Q_OBJECT
public:
    explicit HistorySource(HistoryQuery *query, QObject *parent = nullptr);

    [[nodiscard]] const HistoryData &data() const { return m_data; }
    [[nodiscard]] BarStep step() const { return m_step; } ///< as the person chose it
    [[nodiscard]] ComparisonKind comparison() const { return m_comparison; }
    /// Of the newest answer.
    [[nodiscard]] std::optional<UtcSeconds> recordedFrom() const { return m_recordedFrom; }
    [[nodiscard]] std::optional<HistoryPeriod> otherPeriod() const;

    void setClock(std::function<UtcSeconds()> now) { m_now = std::move(now); }
    /// No more buckets are asked for than so many pixels can show.
    void setPlotWidth(int pixels) { m_plotWidth = pixels; }
    /// These do not ask yet: refresh() does.
    void setPeriod(const HistoryPeriod &period);
    void setZone(const ZoneRule &zone) { m_data.zone = zone; }
    void setView(HistoryView view);
    void setStep(BarStep step) { m_step = step; }
    void setComparison(ComparisonKind kind, std::chrono::year_month_day chosen);
    /// Everything of the period.
    void refresh();
    /// The period is being moved: asks for more where what is drawn comes to its end, and for nothing else.
    void moveTo(const HistoryPeriod &period);
    /// The moved period stands; what is known of it stays until refresh() is answered.
    void settle(const HistoryPeriod &period) { m_data.period = period; }

Q_SIGNALS:
    void changed(); ///< data()
    void offered(meterscope::ui::HistoryView view); ///< the meter has that quantity

private:
    void askAround();
    void askView();
    void askFine();
    void askOffers();
    [[nodiscard]] SeriesRequest around(SeriesKind kind) const;
    [[nodiscard]] int windowsIn(const SeriesRequest &request) const;
    [[nodiscard]] bool covers(const SeriesRequest &asked) const;
    void answered(Question question, const SeriesReply &reply);
    void takeBars(const SeriesReply &reply);
    void takeCompared(const SeriesReply &reply);
    void takeOffer(Question question, const SeriesReply &reply);

    HistoryQuestions m_questions;
    std::function<UtcSeconds()> m_now;
    HistoryData m_data;
    BarStep m_step = BarStep::Automatic;
    ComparisonKind m_comparison = ComparisonKind::None;
    std::chrono::year_month_day m_comparedDay {};
    std::optional<UtcSeconds> m_recordedFrom;
    std::set<HistoryView> m_offered;
    int m_plotWidth = 800;
};

} // namespace meterscope::ui
