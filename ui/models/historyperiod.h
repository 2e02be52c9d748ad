// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <chrono>
#include <cstdint>

namespace meterscope::ui {

/// A calendar period of a zone, as the history page shows it. A pure value; begin and end are moments, so a day has 23,
/// 24 or 25 hours.
class HistoryPeriod
{
public:
    enum class Span : std::uint8_t
    {
        Day, ///< hours
        Week, ///< Monday to Sunday, days
        Month, ///< days
        Year, ///< months
    };

    HistoryPeriod() = default;
    /// The period of that kind which holds the day.
    HistoryPeriod(Span span, std::chrono::year_month_day day);

    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] std::chrono::year_month_day firstDay() const { return m_first; }
    [[nodiscard]] std::chrono::year_month_day lastDay() const;

    [[nodiscard]] HistoryPeriod next() const { return moved(1); }
    [[nodiscard]] HistoryPeriod previous() const { return moved(-1); }

    [[nodiscard]] UtcSeconds begin(const ZoneRule &zone) const;
    [[nodiscard]] UtcSeconds end(const ZoneRule &zone) const; ///< exclusive
    [[nodiscard]] bool contains(UtcSeconds moment, const ZoneRule &zone) const;
    [[nodiscard]] BucketStep step() const;
    /// What to ask the history for; the token is the asker's.
    [[nodiscard]] SeriesRequest request(SeriesKind kind, const ZoneRule &zone, std::uint64_t token) const;

    bool operator==(const HistoryPeriod &) const = default;

private:
    [[nodiscard]] HistoryPeriod moved(int periods) const;

    Span m_span = Span::Day;
    std::chrono::year_month_day m_first { std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1) };
};

} // namespace meterscope::ui
