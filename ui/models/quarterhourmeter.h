// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/metertime.h"
#include "ui/models/livestate.h"

#include <optional>

namespace meterscope::ui {

/// What is left of a running quarter-hour at this power, in whole watts, added to the mean so far.
[[nodiscard]] Decimal quarterHourForecast(const Decimal &meanWatts, const std::optional<Decimal> &watts,
                                          int secondsGone);

/// Quarter-hour demand from the import register, for grids that charge it and meters that do not send it. Quarters are
/// those of the clock (00, 15, 30, 45), by the meter's own time. Pure: the history's part is asked and given from
/// outside.
class QuarterHourMeter
{
public:
    void clear() { *this = {}; }

    /// The import register in Wh (all tariffs) and the power of a telegram.
    void take(UtcSeconds meterTime, const Decimal &wattHours, const std::optional<Decimal> &watts);
    /// The running quarter; empty while its beginning is not known.
    [[nodiscard]] std::optional<QuarterHourState> state() const;

    /// The beginning of the running quarter, where its register is not known; told once.
    [[nodiscard]] std::optional<UtcSeconds> takeWantedStart();
    /// The register at the beginning of that quarter, from the history.
    void setStart(UtcSeconds quarter, const Decimal &wattHours);
    /// A quarter of this month; the highest one stays.
    void offerPeak(UtcSeconds quarter, const Decimal &meanWatts);
    /// Another month begins.
    void forgetPeak() { m_peak.reset(); }

private:
    struct Register
    {
        UtcSeconds at {};
        Decimal wattHours;
    };
    void enterQuarter(UtcSeconds quarter, const std::optional<Decimal> &exact);

    std::optional<UtcSeconds> m_quarter;
    std::optional<Decimal> m_start; ///< Wh at its beginning
    std::optional<Register> m_last;
    std::optional<Decimal> m_watts;
    std::optional<TimedPower> m_peak;
    bool m_wanted = false;
};

} // namespace meterscope::ui
