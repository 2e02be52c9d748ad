// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quarterhourmeter.h"

#include <cmath>

namespace meterscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kQuarter = 15min;
/// A reading so long before the boundary stands for it.
constexpr std::chrono::seconds kNear = 15s;

UtcSeconds quarterOf(UtcSeconds time)
{
    return UtcSeconds(time.time_since_epoch() / kQuarter * kQuarter);
}

/// Energy of a quarter as its mean power: 4 × Wh = W.
std::optional<Decimal> meanOf(const Decimal &from, const Decimal &to)
{
    const auto energy = Decimal::difference(to, from);
    if (!energy || energy->isNegative())
        return std::nullopt;
    const auto twice = Decimal::sum(*energy, *energy);
    return twice ? Decimal::sum(*twice, *twice) : std::nullopt;
}

} // namespace

Decimal quarterHourForecast(const Decimal &meanWatts, const std::optional<Decimal> &watts, int secondsGone)
{
    const Decimal power = watts && !watts->isNegative() ? *watts : Decimal();
    const auto whole = std::int64_t(std::llround(power.plotValue()));
    const auto length = kQuarter.count();
    return Decimal::sum(meanWatts, Decimal(whole * (length - secondsGone) / length, 0)).value_or(meanWatts);
}

void QuarterHourMeter::take(UtcSeconds meterTime, const Decimal &wattHours, const std::optional<Decimal> &watts)
{
    // Time or register that went back: a replaced meter or a set clock.
    if (m_last && (meterTime < m_last->at || wattHours < m_last->wattHours))
        clear();
    const UtcSeconds quarter = quarterOf(meterTime);
    if (m_quarter != quarter)
        enterQuarter(quarter, meterTime == quarter ? std::optional(wattHours) : std::nullopt);
    m_last = Register { meterTime, wattHours };
    m_watts = watts;
}

/// `exact`: the register at the boundary itself, where a telegram fell on it; else the reading just before stands for
/// it.
void QuarterHourMeter::enterQuarter(UtcSeconds quarter, const std::optional<Decimal> &exact)
{
    const bool followsOn = m_quarter && *m_quarter + kQuarter == quarter && m_last && quarter - m_last->at <= kNear;
    const std::optional<Decimal> boundary = exact || !followsOn ? exact : std::optional(m_last->wattHours);
    if (followsOn && m_start) {
        if (const auto mean = meanOf(*m_start, *boundary))
            offerPeak(*m_quarter, *mean);
    }
    m_quarter = quarter;
    m_start = boundary;
    m_wanted = !boundary;
}

std::optional<QuarterHourState> QuarterHourMeter::state() const
{
    if (!m_start || !m_last)
        return std::nullopt;
    const auto mean = meanOf(*m_start, m_last->wattHours);
    if (!mean)
        return std::nullopt;
    QuarterHourState state;
    state.computed = true;
    state.meanWatts = *mean;
    state.secondsGone = int((m_last->at - *m_quarter).count());
    state.forecastWatts = quarterHourForecast(*mean, m_watts, state.secondsGone);
    state.monthPeak = m_peak;
    return state;
}

std::optional<UtcSeconds> QuarterHourMeter::takeWantedStart()
{
    return std::exchange(m_wanted, false) && !m_start ? m_quarter : std::nullopt;
}

void QuarterHourMeter::setStart(UtcSeconds quarter, const Decimal &wattHours)
{
    if (m_quarter == quarter && !m_start && m_last && !(m_last->wattHours < wattHours))
        m_start = wattHours;
}

void QuarterHourMeter::offerPeak(UtcSeconds quarter, const Decimal &meanWatts)
{
    if (!m_peak || meanWatts > m_peak->watts)
        m_peak = TimedPower { meanWatts, quarter };
}

} // namespace meterscope::ui
