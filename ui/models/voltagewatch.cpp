// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/voltagewatch.h"

namespace meterscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kWindow = 10min;
/// What may be missing of a window that counts.
constexpr std::chrono::seconds kMissing = 60s;

std::optional<std::size_t> slotOf(Phase phase)
{
    switch (phase) {
    case Phase::L1:
        return 0;
    case Phase::L2:
        return 1;
    case Phase::L3:
        return 2;
    default:
        return std::nullopt;
    }
}

} // namespace

void VoltageWatch::clear()
{
    *this = {};
}

void VoltageWatch::add(Phase phase, const Decimal &volts, UtcSeconds at)
{
    const auto slot = slotOf(phase);
    // A conductor without voltage is not connected, or failed: the failure log tells of that.
    if (!slot || volts.isZero() || volts.isNegative())
        return;
    Conductor &conductor = m_conductors[*slot];
    if (!conductor.range)
        conductor.range = VoltageRange { volts, volts };
    if (volts < conductor.range->lowest)
        conductor.range->lowest = volts;
    if (volts > conductor.range->highest)
        conductor.range->highest = volts;
    const auto windowOf = [](UtcSeconds time) { return time.time_since_epoch() / kWindow; };
    if (conductor.count > 0 && windowOf(at) != windowOf(conductor.first))
        closeWindow(conductor);
    if (conductor.count == 0)
        conductor.first = at;
    conductor.last = at;
    conductor.sum += volts.plotValue();
    ++conductor.count;
}

void VoltageWatch::closeWindow(Conductor &conductor)
{
    if (conductor.last - conductor.first >= kWindow - kMissing) {
        const double mean = conductor.sum / conductor.count;
        ++m_means;
        if (mean < kLowest || mean > kHighest)
            ++m_meansOutside;
    }
    conductor.sum = 0;
    conductor.count = 0;
}

std::optional<VoltageRange> VoltageWatch::range(Phase phase) const
{
    const auto slot = slotOf(phase);
    return slot ? m_conductors[*slot].range : std::nullopt;
}

} // namespace meterscope::ui
