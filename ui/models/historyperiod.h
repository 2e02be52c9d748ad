// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <chrono>
#include <cstdint>

namespace meterscope::ui {

/// How long the bars of a period are, where the person has chosen that.
enum class BarStep : std::uint8_t
{
    Automatic, ///< by the period
    Minute,
    FiveMinutes,
    Quarter,
    Hour,
    Day,
    Month,
};

/// A stretch of time as the history page shows it: a calendar period of a zone, or any range. A pure value; begin and
/// end are moments, so a day has 23, 24 or 25 hours.
class HistoryPeriod
{
public:
    enum class Span : std::uint8_t
    {
        Day, ///< hours
        Week, ///< Monday to Sunday, days
        Month, ///< days
        Year, ///< months
        All, ///< all that was recorded
        Range, ///< from any moment to any other
        Hour, ///< minutes
    };

    HistoryPeriod() = default;
    /// The calendar period (Day to Year) of that kind which holds the day.
    HistoryPeriod(Span span, std::chrono::year_month_day day);
    [[nodiscard]] static HistoryPeriod hour(UtcSeconds begin);
    [[nodiscard]] static HistoryPeriod all(UtcSeconds begin, UtcSeconds end);
    /// [begin, end), at least a minute long. The bars are as long as said, so that panning does not change them.
    [[nodiscard]] static HistoryPeriod range(UtcSeconds begin, UtcSeconds end, BarStep step = BarStep::Automatic);

    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] bool isCalendar() const { return m_span <= Span::Year; }
    /// Of calendar periods.
    [[nodiscard]] std::chrono::year_month_day firstDay() const { return m_first; }
    [[nodiscard]] std::chrono::year_month_day lastDay() const;

    /// As long as this one, right beside it; all that was recorded has no neighbours.
    [[nodiscard]] HistoryPeriod next() const { return moved(1); }
    [[nodiscard]] HistoryPeriod previous() const { return moved(-1); }
    /// The next longer calendar period around the middle of this one; All behind the year (`recorded` says what that
    /// is).
    [[nodiscard]] HistoryPeriod longer(const HistoryPeriod &recorded, const ZoneRule &zone) const;
    /// What one bar of this period stands for: a month of a year, a day of a month, an hour of a day, a range of
    /// minutes.
    [[nodiscard]] HistoryPeriod inside(const Bucket &bucket, const ZoneRule &zone) const;
    /// A range whose ends lie on those of its bars, and the calendar period instead where it is one exactly.
    [[nodiscard]] HistoryPeriod snapped(const ZoneRule &zone) const;

    [[nodiscard]] UtcSeconds begin(const ZoneRule &zone) const;
    [[nodiscard]] UtcSeconds end(const ZoneRule &zone) const; ///< exclusive
    [[nodiscard]] std::chrono::seconds length(const ZoneRule &zone) const { return end(zone) - begin(zone); }
    [[nodiscard]] bool contains(UtcSeconds moment, const ZoneRule &zone) const;
    /// How long the bars are: never Automatic. A choice that makes more than `kMostBars` is not taken.
    [[nodiscard]] BarStep step(const ZoneRule &zone, BarStep chosen = BarStep::Automatic) const;
    [[nodiscard]] bool allows(BarStep step, const ZoneRule &zone) const;
    /// What to ask the history for; the token is the asker's.
    [[nodiscard]] SeriesRequest request(SeriesKind kind, const ZoneRule &zone, std::uint64_t token,
                                        BarStep chosen = BarStep::Automatic) const;

    /// A bar and its gap are at least two pixels on a small screen.
    static constexpr int kMostBars = 320;

    bool operator==(const HistoryPeriod &) const = default;

private:
    [[nodiscard]] HistoryPeriod moved(int periods) const;

    Span m_span = Span::Day;
    std::chrono::year_month_day m_first { std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1) };
    UtcSeconds m_begin {}; ///< of All, Range and Hour
    UtcSeconds m_end {};
    BarStep m_step = BarStep::Automatic;
};

/// The same as a request says it.
void setStep(SeriesRequest &request, BarStep step);
/// Length of a step; of days and months the usual one.
[[nodiscard]] std::chrono::seconds lengthOf(BarStep step);
/// The bars that a range of that length has by itself: some ten to a hundred.
[[nodiscard]] BarStep stepForLength(std::chrono::seconds length);

} // namespace meterscope::ui
