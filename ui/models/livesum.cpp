// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livesum.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

/// Graver first.
int gravity(LinkState state)
{
    switch (state) {
    case LinkState::Lost:
        return 6;
    case LinkState::Silent:
        return 5;
    case LinkState::Opening:
        return 4;
    case LinkState::Waiting:
        return 3;
    case LinkState::Ended:
        return 2;
    case LinkState::Closed:
        return 1;
    case LinkState::Receiving:
        break;
    }
    return 0;
}

/// Adds where both are known; unknown otherwise.
std::optional<Decimal> added(const std::optional<Decimal> &a, const std::optional<Decimal> &b)
{
    return a && b ? Decimal::sum(*a, *b) : std::nullopt;
}

/// All registers of one direction of one meter.
std::optional<RegisterState> totalOf(const LiveState &state, bool isExport)
{
    std::optional<RegisterState> total;
    for (const RegisterState &each : state.registers) {
        if (each.isExport != isExport)
            continue;
        if (!total) {
            total = each;
            total->tariff = 0;
            total->active = false;
            continue;
        }
        const auto value = Decimal::sum(total->value, each.value);
        if (!value || total->unitExponent != each.unitExponent)
            return std::nullopt;
        total->value = *value;
        total->today = added(total->today, each.today);
    }
    return total;
}

} // namespace

LiveSum::LiveSum()
{
    clear();
}

void LiveSum::clear()
{
    m_state = {};
    m_state.link.source = kSumOfMeters;
    m_state.isSum = true;
    m_power.clear();
    m_day.reset();
}

void LiveSum::update(const Meters &meters, bool heard)
{
    if (meters.empty())
        return clear();
    m_state.meters = int(meters.size());
    addLinks(meters);
    addTimes(meters);
    addPower(meters, heard);
    addRegisters(meters);
    m_state.volumes.clear();
    for (const LiveReading *meter : meters)
        m_state.volumes.insert(m_state.volumes.end(), meter->state().volumes.begin(), meter->state().volumes.end());
}

void LiveSum::addLinks(const Meters &meters)
{
    LinkStatus sum;
    sum.source = kSumOfMeters;
    sum.state = LinkState::Receiving;
    for (const LiveReading *meter : meters) {
        const LinkStatus &link = meter->state().link;
        if (gravity(link.state) > gravity(sum.state))
            sum.state = link.state;
        sum.bytes += link.bytes;
        sum.telegrams += link.telegrams;
        sum.rejected += link.rejected;
        sum.reconnects += link.reconnects;
        if (link.error != LinkError::None) {
            sum.error = link.error;
            sum.detail = link.detail;
        }
    }
    m_state.link = sum;
}

void LiveSum::addTimes(const Meters &meters)
{
    m_state.profile = meters.front()->state().profile;
    m_state.lastTelegram.reset();
    m_state.stale = false;
    m_state.damaged = false;
    m_period = {};
    for (const LiveReading *meter : meters) {
        const LiveState &state = meter->state();
        m_period = std::max(m_period, meter->period());
        m_utcOffset = meter->utcOffset();
        m_state.stale = m_state.stale || state.stale;
        m_state.damaged = m_state.damaged || state.damaged;
        if (!state.lastTelegram) {
            // One was never heard: there is no sum yet.
            m_state.lastTelegram.reset();
            m_state.stale = false;
            m_state.damaged = false;
            return;
        }
        if (!m_state.lastTelegram || state.lastTelegram->sinceBoot < m_state.lastTelegram->sinceBoot)
            m_state.lastTelegram = state.lastTelegram;
    }
    m_state.meterTime = std::chrono::floor<std::chrono::seconds>(m_state.lastTelegram->utc);
}

void LiveSum::addPower(const Meters &meters, bool heard)
{
    std::optional<Decimal> sum = m_state.lastTelegram ? std::optional(Decimal()) : std::nullopt;
    std::optional<ArrivalTime> newest;
    for (const LiveReading *meter : meters) {
        sum = added(sum, meter->state().watts);
        const auto &last = meter->state().lastTelegram;
        if (last && (!newest || last->sinceBoot > newest->sinceBoot))
            newest = last;
    }
    m_state.watts = sum;
    if (!sum || !heard || m_state.stale)
        return;
    m_power.add(std::chrono::floor<std::chrono::seconds>(newest->sinceBoot).count(), sum->plotValue());
    m_state.exports = m_state.exports || sum->isNegative();
    keepExtremes(std::chrono::floor<std::chrono::seconds>(newest->utc));
}

void LiveSum::keepExtremes(UtcSeconds at)
{
    const auto today = localDay(at, m_state.zone());
    if (m_day != today) {
        m_day = today;
        m_state.highestImport.reset();
        m_state.highestExport.reset();
    }
    keepExtreme(m_state, at);
}

void LiveSum::addRegisters(const Meters &meters)
{
    m_state.registers.clear();
    m_state.todayFrom.reset();
    if (!m_state.lastTelegram)
        return;
    addRegister(meters, false);
    addRegister(meters, true);
    for (const LiveReading *meter : meters) {
        // They count from the same moment or from the latest of theirs.
        const auto &from = meter->state().todayFrom;
        if (from && (!m_state.todayFrom || *from > *m_state.todayFrom))
            m_state.todayFrom = from;
    }
}

void LiveSum::addRegister(const Meters &meters, bool isExport)
{
    std::optional<RegisterState> sum;
    for (const LiveReading *meter : meters) {
        const auto total = totalOf(meter->state(), isExport);
        // A meter that never exports has no such counter and adds nothing.
        if (!total && isExport)
            continue;
        if (!total || (sum && sum->unitExponent != total->unitExponent))
            return;
        if (!sum) {
            sum = total;
            continue;
        }
        const auto value = Decimal::sum(sum->value, total->value);
        if (!value)
            return;
        sum->value = *value;
        sum->today = added(sum->today, total->today);
    }
    if (sum)
        m_state.registers.push_back(*sum);
}

} // namespace meterscope::ui
