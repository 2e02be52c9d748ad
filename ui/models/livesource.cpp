// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livesource.h"

#include "ui/format/metertext.h"

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kQuarterSeconds = 900;
constexpr std::chrono::seconds kQuarter { kQuarterSeconds };
/// Power of the last day comes from the history in minutes.
constexpr std::uint32_t kPowerStep = 60;

std::optional<Decimal> baseValue(const Measurement *measurement)
{
    return measurement ? measurement->inBaseUnit() : std::nullopt;
}

std::optional<std::size_t> energySlot(bool isExport, int tariff)
{
    switch (tariff) {
    case 0:
        return isExport ? kExportTotal : kImportTotal;
    case 1:
        return isExport ? kExportTariff1 : kImportTariff1;
    case 2:
        return isExport ? kExportTariff2 : kImportTariff2;
    default:
        return std::nullopt;
    }
}

bool isVolume(Quantity quantity)
{
    switch (quantity) {
    case Quantity::GasVolume:
    case Quantity::GasVolumeUncorrected:
    case Quantity::WaterVolume:
    case Quantity::ThermalEnergy:
    case Quantity::HeatVolume:
    case Quantity::SlaveEnergy:
    case Quantity::MbusReading:
        return true;
    default:
        return false;
    }
}

std::int64_t secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::floor<std::chrono::seconds>(time).count();
}

std::optional<std::size_t> phaseSlot(Phase phase)
{
    if (phase < Phase::L1 || phase > Phase::L3)
        return std::nullopt;
    return std::size_t(phase) - std::size_t(Phase::L1);
}

/// The newest entry of the failure log: each is the end of a failure and its duration in seconds (DSMR P1 companion
/// standard 5.0.2, 6.12: 1-0:99.97.0).
std::optional<PowerFailure> newestFailure(const Snapshot &telegram)
{
    std::optional<PowerFailure> newest;
    for (const Measurement &measurement : telegram.measurements) {
        if (measurement.quantity != Quantity::PowerFailureLog)
            continue;
        for (const ListEntry &entry : telegram.entriesOf(measurement)) {
            if (!entry.timeUtc || (newest && *entry.timeUtc <= newest->end))
                continue;
            newest = PowerFailure { *entry.timeUtc, std::nullopt };
            const auto values = telegram.valuesOf(entry);
            if (!values.empty() && values.front().isDecimal)
                newest->seconds = values.front().number;
        }
    }
    return newest;
}

UtcSeconds utcSeconds(const ArrivalTime &time)
{
    return std::chrono::floor<std::chrono::seconds>(time.utc);
}

} // namespace

LiveSource::LiveSource(SourceId id)
    : m_id(id)
    // Askers share one port: the letter keeps these tokens apart from those of the pages.
    , m_nextToken((std::uint64_t('L') << 56) | (std::uint64_t(id.value) << 32))
{
    m_state.link.source = id;
}

const PowerHistory *LiveSource::phasePower(Phase phase) const
{
    const auto slot = phaseSlot(phase);
    return slot ? m_phasePower[*slot].get() : nullptr;
}

std::chrono::milliseconds LiveSource::period() const
{
    if (m_state.link.periodMs > 0)
        return std::chrono::milliseconds(m_state.link.periodMs);
    return std::chrono::seconds(m_state.profile ? std::max<int>(m_state.profile->intervalSeconds, 1) : 10);
}

void LiveSource::take(const Snapshot &telegram)
{
    if (!telegram.accepted()) {
        m_damagedAt = telegram.received.sinceBoot;
        return;
    }
    const bool first = !m_state.lastTelegram.has_value();
    const auto previous = m_state.lastTelegram;
    m_state.lastTelegram = telegram.received;
    m_state.profile = telegram.profile;
    m_state.meterTime = telegram.meterTime;
    m_state.stale = false;
    m_state.damaged = false;
    m_utcOffset = utcSeconds(telegram.received).time_since_epoch().count() - secondsOf(telegram.received.sinceBoot);

    const UtcSeconds now = utcSeconds(telegram.received);
    const auto today = localDay(now, m_state.zone());
    // The counters before midnight are where the new day begins, if the line was not silent over it.
    const bool followsOn = previous && telegram.received.sinceBoot - previous->sinceBoot < 60s;
    if (m_day && *m_day != today)
        startDay(followsOn, now);
    noteMeter(telegram);

    readTitle(telegram);
    readPower(telegram);
    readPhases(telegram);
    readRegisters(telegram);
    readVolumes(telegram);
    readTariff(telegram);
    readDemand(telegram);
    readVoltages(telegram);
    readQuality(telegram);

    if (!m_day || *m_day != today) {
        m_day = today;
        // Midnight seen here is exact; the history may not have written its last seconds yet.
        if (m_baselines.empty())
            ask(SeriesKind::Energy, dayBegin(),
                startOfLocalDay(std::chrono::sys_days(today) + std::chrono::days(1), m_state.zone()),
                BucketStep::LocalDay);
    }
    if (first)
        ask(SeriesKind::Power, now - 24h, now, BucketStep::Seconds, kPowerStep);
    countFromHere(now);
    countToday();
    keepExtreme(m_state, now);
}

void LiveSource::forgetBaselines()
{
    m_baselines.clear();
    m_baselinesFrom.reset();
}

/// Another meter's counters have nothing to do with those that the day began with: it counts from its first telegram.
void LiveSource::noteMeter(const Snapshot &telegram)
{
    if (telegram.meterId.empty() || telegram.meterId == m_meter)
        return;
    if (!m_meter.empty()) {
        forgetBaselines();
        m_quarterHour.clear();
        m_month.reset();
    }
    m_meter = telegram.meterId;
}

/// `followsOn`: there were telegrams until midnight.
void LiveSource::startDay(bool followsOn, UtcSeconds now)
{
    forgetBaselines();
    if (followsOn) {
        for (const RegisterState &state : m_state.registers)
            m_baselines.push_back({ state.isExport, state.tariff, state.value });
    }
    m_state.highestImport.reset();
    m_state.highestExport.reset();
    m_gasHours.clear();
    m_gasToday.reset();
    m_gasReadAt.reset();
    m_voltages.clear();
    m_voltagesFrom = followsOn ? std::nullopt : std::optional(now);
}

UtcSeconds LiveSource::dayBegin() const
{
    return startOfLocalDay(*m_day, m_state.zone());
}

void LiveSource::readTitle(const Snapshot &telegram)
{
    m_ownName = meterName(telegram);
    setGivenName(m_givenName);
    m_state.dialect = dialectText(telegram);
    m_state.protocol = telegram.protocol;
}

void LiveSource::setGivenName(const QString &name)
{
    m_givenName = name;
    m_state.name = name.isEmpty() ? m_ownName : name;
}

void LiveSource::readPower(const Snapshot &telegram)
{
    m_state.watts = telegram.netPower();
    if (!m_state.watts) {
        // Some meters send the power of each phase alone.
        std::optional<Decimal> sum;
        for (const Phase phase : { Phase::L1, Phase::L2, Phase::L3 }) {
            if (const auto watts = telegram.netPower(phase))
                sum = sum ? Decimal::sum(*sum, *watts) : watts;
        }
        m_state.watts = sum;
    }
    if (m_state.watts)
        m_power.add(secondsOf(telegram.received.sinceBoot), m_state.watts->plotValue());
    // Meters send export registers whether or not anybody can export; a dial with a side that is never used says less.
    m_state.exports = m_state.exports || (m_state.watts && m_state.watts->isNegative());
}

void LiveSource::readPhases(const Snapshot &telegram)
{
    m_state.phases.clear();
    for (const Phase phase : { Phase::L1, Phase::L2, Phase::L3 }) {
        PhaseState state { phase, telegram.netPower(phase), baseValue(telegram.find(Quantity::Current, phase)),
                           baseValue(telegram.find(Quantity::Voltage, phase)) };
        if (!state.watts && !state.amperes && !state.volts)
            continue;
        if (state.watts) {
            auto &history = m_phasePower[*phaseSlot(phase)];
            if (!history)
                history = std::make_unique<PowerHistory>();
            history->add(secondsOf(telegram.received.sinceBoot), state.watts->plotValue());
        }
        m_state.phases.push_back(state);
    }
}

void LiveSource::readVoltages(const Snapshot &telegram)
{
    const UtcSeconds now = utcSeconds(telegram.received);
    for (PhaseState &state : m_state.phases) {
        if (!state.volts)
            continue;
        // The first telegram ever: what was before it today is not known.
        if (!m_day)
            m_voltagesFrom = now;
        m_voltages.add(state.phase, *state.volts, now);
        state.voltsToday = m_voltages.range(state.phase);
    }
}

void LiveSource::readQuality(const Snapshot &telegram)
{
    QualityState quality;
    quality.failures = baseValue(telegram.find(Quantity::PowerFailures));
    quality.longFailures = baseValue(telegram.find(Quantity::LongPowerFailures));
    quality.lastFailure = newestFailure(telegram);
    bool counts = quality.failures || quality.longFailures || quality.lastFailure;
    for (const Phase phase : { Phase::L1, Phase::L2, Phase::L3 }) {
        const ConductorQuality each { phase, m_voltages.range(phase),
                                      baseValue(telegram.find(Quantity::VoltageSags, phase)),
                                      baseValue(telegram.find(Quantity::VoltageSwells, phase)) };
        counts = counts || each.sags || each.swells;
        if (each.volts || each.sags || each.swells)
            quality.conductors.push_back(each);
    }
    quality.voltagesFrom = m_voltagesFrom;
    quality.means = m_voltages.means();
    quality.meansOutside = m_voltages.meansOutside();
    m_state.quality = counts ? std::optional(quality) : std::nullopt;
}

void LiveSource::readRegisters(const Snapshot &telegram)
{
    m_state.registers.clear();
    for (const Quantity quantity : { Quantity::ActiveEnergyImport, Quantity::ActiveEnergyExport }) {
        const bool isExport = quantity == Quantity::ActiveEnergyExport;
        std::vector<RegisterState> found;
        for (int tariff = 0; tariff <= 4; ++tariff) {
            const Measurement *measurement = telegram.find(quantity, Phase::Total, std::uint8_t(tariff));
            if (!measurement)
                continue;
            RegisterState state {
                isExport, tariff, measurement->value, measurement->unit, measurement->unitExponent, std::nullopt, false
            };
            // SML counts in Wh; a household reads kWh. Only the exponent moves, no digit does.
            if (const auto kilo = state.value.shifted(-3);
                kilo && state.unit == Unit::WattHour && state.unitExponent == 0) {
                state.value = *kilo;
                state.unitExponent = 3;
            }
            found.push_back(state);
            if (isExport && !measurement->value.isZero())
                m_state.exports = true;
        }
        // The total says nothing beside its parts.
        if (found.size() > 1 && found.front().tariff == 0)
            found.erase(found.begin());
        m_state.registers.insert(m_state.registers.end(), found.begin(), found.end());
    }
}

void LiveSource::readVolumes(const Snapshot &telegram)
{
    m_state.volumes.clear();
    for (const Measurement &measurement : telegram.measurements) {
        if (!measurement.isNumber || measurement.channel == 0 || !isVolume(measurement.quantity))
            continue;
        VolumeState state { measurement.quantity,     measurement.channel,    measurement.value, measurement.unit,
                            measurement.unitExponent, measurement.capturedAt, std::nullopt,      {} };
        const bool same = std::any_of(m_state.volumes.begin(), m_state.volumes.end(), [&](const VolumeState &other) {
            return other.channel == state.channel && other.quantity == state.quantity;
        });
        if (!same)
            m_state.volumes.push_back(state);
    }
}

void LiveSource::readTariff(const Snapshot &telegram)
{
    m_state.activeTariff = 0;
    for (const Measurement &measurement : telegram.measurements) {
        if (measurement.quantity != Quantity::TariffIndicator)
            continue;
        // Sent as text ("0002"), which reads as a number all the same.
        const auto number = measurement.isNumber ? std::optional(measurement.value)
            : measurement.sent.isDecimal         ? std::optional(measurement.sent.number)
                                                 : Decimal::parse(telegram.text(measurement.sent.value));
        const auto whole = number ? number->rescaled(0) : std::nullopt;
        if (whole && whole->mantissa() > 0 && whole->mantissa() <= 9)
            m_state.activeTariff = int(whole->mantissa());
        break;
    }
    const std::int64_t second = secondsOf(telegram.received.sinceBoot);
    if (m_tariffs.empty() || m_tariffs.back().tariff != m_state.activeTariff)
        m_tariffs.push_back({ second, m_state.activeTariff });
    while (m_tariffs.size() > 1 && m_tariffs[1].second < second - PowerHistory::kSeconds)
        m_tariffs.erase(m_tariffs.begin());
    const bool exporting = m_state.watts && m_state.watts->isNegative();
    for (RegisterState &state : m_state.registers)
        state.active = state.tariff > 0 && state.tariff == m_state.activeTariff && state.isExport == exporting;
}

void LiveSource::readDemand(const Snapshot &telegram)
{
    m_state.quarterHour.reset();
    const auto mean = baseValue(telegram.find(Quantity::DemandImportRunning));
    if (!mean)
        return computeDemand(telegram);
    if (!telegram.meterTime)
        return;
    QuarterHourState quarter;
    quarter.meanWatts = *mean;
    quarter.secondsGone = int(telegram.meterTime->time_since_epoch().count() % kQuarterSeconds);
    quarter.forecastWatts = quarterHourForecast(*mean, m_state.watts, quarter.secondsGone);
    const Measurement *peak = telegram.find(Quantity::DemandImportMaximum);
    if (const auto highest = baseValue(peak); highest && peak->capturedAt)
        quarter.monthPeak = TimedPower { *highest, *peak->capturedAt };
    m_state.quarterHour = quarter;
}

std::optional<Decimal> LiveSource::importedWattHours() const
{
    std::optional<Decimal> sum;
    for (const RegisterState &state : m_state.registers) {
        const auto wattHours = state.value.shifted(state.unitExponent);
        if (state.isExport || !wattHours)
            continue;
        sum = sum ? Decimal::sum(*sum, *wattHours) : wattHours;
    }
    return sum;
}

/// Where the grid fee follows quarter-hours and the meter says nothing of them.
void LiveSource::computeDemand(const Snapshot &telegram)
{
    const auto imported = importedWattHours();
    if (!m_state.profile || !m_state.profile->quarterHourDemand || !imported || !telegram.meterTime)
        return;
    const auto day = localDay(*telegram.meterTime, m_state.zone());
    const UtcSeconds month = startOfLocalDay(day.year() / day.month() / 1, m_state.zone());
    if (m_month != month) {
        m_quarterHour.forgetPeak();
        m_month = month;
        if (*telegram.meterTime > month)
            ask(SeriesKind::Energy, month, *telegram.meterTime, BucketStep::Seconds, kQuarterSeconds);
    }
    m_quarterHour.take(*telegram.meterTime, *imported, m_state.watts);
    if (const auto quarter = m_quarterHour.takeWantedStart())
        ask(SeriesKind::Energy, *quarter, *quarter + kQuarter, BucketStep::Seconds, kQuarterSeconds);
    m_state.quarterHour = m_quarterHour.state();
}

/// Of the month: its highest quarter; of one quarter: the register at its beginning.
void LiveSource::takeQuarterHours(const SeriesReply &reply)
{
    if (reply.request.to == reply.request.from + kQuarter) {
        const auto start = reply.readingsAtFrom[kImportTotal];
        const auto silence = std::max<std::chrono::milliseconds>(60s, 3 * period());
        const bool near = reply.readAtFrom && *reply.readAtFrom <= reply.request.from
            && reply.request.from - *reply.readAtFrom <= silence;
        if (start && near && (m_meter.empty() || reply.readingsMeter == m_meter))
            m_quarterHour.setStart(reply.request.from, *start);
        return;
    }
    for (const Bucket &bucket : reply.buckets) {
        const auto &energy = bucket.values[kImportTotal];
        const bool whole = bucket.end - bucket.begin == kQuarter;
        if (bucket.quality != BucketQuality::Measured || !energy || !whole)
            continue;
        const auto twice = Decimal::sum(*energy, *energy);
        if (const auto mean = twice ? Decimal::sum(*twice, *twice) : std::nullopt)
            m_quarterHour.offerPeak(bucket.begin, *mean);
    }
}

void LiveSource::countFromHere(UtcSeconds now)
{
    // Where the history knows nothing of today, the first reading seen is the beginning.
    for (const RegisterState &state : m_state.registers) {
        const bool known = std::any_of(m_baselines.begin(), m_baselines.end(), [&](const Baseline &baseline) {
            return baseline.isExport == state.isExport && baseline.tariff == state.tariff;
        });
        if (known)
            continue;
        m_baselines.push_back({ state.isExport, state.tariff, state.value });
        if (!m_baselinesFrom)
            m_baselinesFrom = now;
    }
}

void LiveSource::countToday()
{
    for (RegisterState &state : m_state.registers) {
        for (const Baseline &baseline : m_baselines) {
            if (baseline.isExport == state.isExport && baseline.tariff == state.tariff)
                state.today = Decimal::difference(state.value, baseline.value);
        }
    }
    m_state.todayFrom = m_baselinesFrom;
    for (VolumeState &volume : m_state.volumes) {
        if (volume.quantity != Quantity::GasVolume && volume.quantity != Quantity::GasVolumeUncorrected)
            continue;
        volume.today = m_gasToday;
        volume.hours = m_gasHours;
        if (volume.readAt && volume.readAt != m_gasReadAt) {
            m_gasReadAt = volume.readAt;
            ask(SeriesKind::Gas, dayBegin(),
                startOfLocalDay(std::chrono::sys_days(*m_day) + std::chrono::days(1), m_state.zone()),
                BucketStep::Hour);
        }
        break;
    }
}

void LiveSource::tick(const ArrivalTime &now)
{
    const auto old = age(now);
    m_state.stale = old && *old > 3 * period();
    m_state.damaged = m_state.stale && m_damagedAt && now.sinceBoot - *m_damagedAt <= 3 * period();
}

void LiveSource::ask(SeriesKind kind, UtcSeconds from, UtcSeconds to, BucketStep step, std::uint32_t stepSeconds)
{
    SeriesRequest request;
    request.token = ++m_nextToken;
    request.kind = kind;
    request.from = from;
    request.to = to;
    request.step = step;
    request.stepSeconds = stepSeconds;
    request.zone = m_state.zone();
    m_requests.push_back(request);
}

std::vector<SeriesRequest> LiveSource::takeRequests()
{
    m_pending.insert(m_pending.end(), m_requests.begin(), m_requests.end());
    return std::exchange(m_requests, {});
}

bool LiveSource::take(const SeriesReply &reply)
{
    const auto asked = std::find(m_pending.begin(), m_pending.end(), reply.request);
    if (asked == m_pending.end())
        return false;
    m_pending.erase(asked);
    // A day that is over by now has nothing to say about today.
    if (reply.error != HistoryError::None || !m_day)
        return true;
    if (reply.request.kind == SeriesKind::Power)
        takePower(reply);
    else if (reply.request.from == dayBegin() && reply.request.kind == SeriesKind::Gas)
        takeGas(reply);
    else if (reply.request.stepSeconds == kQuarterSeconds)
        takeQuarterHours(reply);
    else if (reply.request.from == dayBegin())
        takeEnergy(reply);
    countToday();
    return true;
}

void LiveSource::takeEnergy(const SeriesReply &reply)
{
    if (!reply.readAtFrom || (!m_meter.empty() && reply.readingsMeter != m_meter))
        return;
    // One label stands above all of them: they count from the same moment or not at all.
    std::vector<Baseline> baselines;
    for (const RegisterState &state : m_state.registers) {
        const auto slot = energySlot(state.isExport, state.tariff);
        const auto wattHours = slot ? reply.readingsAtFrom[*slot] : std::nullopt;
        const auto value = wattHours ? wattHours->shifted(-state.unitExponent) : std::nullopt;
        // Less than at midnight: it stepped back after the last recorded reading.
        if (!value || state.value < *value)
            return;
        baselines.push_back({ state.isExport, state.tariff, value->rescaled(state.value.exponent()).value_or(*value) });
    }
    m_baselines = std::move(baselines);
    // The last reading before midnight is the one of midnight, unless the line was silent over it.
    const UtcSeconds begin = dayBegin();
    const auto silence = std::max<std::chrono::milliseconds>(60s, 3 * period());
    const bool atMidnight = *reply.readAtFrom <= begin && begin - *reply.readAtFrom <= silence;
    m_baselinesFrom = atMidnight ? std::nullopt : reply.readAtFrom;
}

void LiveSource::takeGas(const SeriesReply &reply)
{
    m_gasToday = reply.totals[0];
    m_gasHours.clear();
    for (const Bucket &bucket : reply.buckets)
        m_gasHours.push_back(bucket.values[0]);
}

void LiveSource::takePower(const SeriesReply &reply)
{
    for (const Bucket &bucket : reply.buckets) {
        const auto &lowest = bucket.values[kPowerMinimum];
        const auto &highest = bucket.values[kPowerMaximum];
        if (!lowest || !highest)
            continue;
        m_power.fill(bucket.begin.time_since_epoch().count() - m_utcOffset,
                     bucket.end.time_since_epoch().count() - m_utcOffset, lowest->plotValue(), highest->plotValue());
        if (bucket.begin < dayBegin())
            continue;
        if (!highest->isNegative() && !highest->isZero()
            && (!m_state.highestImport || *highest > m_state.highestImport->watts))
            m_state.highestImport = TimedPower { *highest, bucket.begin };
        const auto given = lowest->isNegative() ? lowest->negated() : std::nullopt;
        m_state.exports = m_state.exports || given.has_value();
        if (given && (!m_state.highestExport || *given > m_state.highestExport->watts))
            m_state.highestExport = TimedPower { *given, bucket.begin };
    }
}

} // namespace meterscope::ui
