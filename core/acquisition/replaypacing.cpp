// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/replaypacing.h"

#include "domain/profile.h"

#include <algorithm>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

std::optional<std::int64_t> clockOf(const Snapshot &telegram)
{
    if (telegram.meterTime)
        return telegram.meterTime->time_since_epoch().count();
    if (telegram.clock.form == MeterTime::Form::SecondIndex)
        return telegram.clock.seconds;
    return std::nullopt;
}

milliseconds lineTime(const Snapshot &telegram)
{
    constexpr std::uint32_t bitsPerByte = 10; // start, eight (or seven and parity), stop
    const std::uint32_t baud = telegram.profile ? telegram.profile->baudRate : k115200_8N1.baudRate;
    return milliseconds(std::int64_t(telegram.length) * bitsPerByte * 1000 / baud);
}

} // namespace

milliseconds ReplayPacing::gapBefore(const Snapshot &telegram)
{
    const auto clock = clockOf(telegram);
    const auto before = m_lastSeconds;
    m_lastSeconds = clock;
    if (m_first) {
        m_first = false;
        return milliseconds(0);
    }
    milliseconds gap(telegram.profile ? telegram.profile->intervalSeconds * 1000 : 1000);
    if (clock && before && *clock >= *before)
        gap = std::chrono::seconds(*clock - *before);
    gap = std::clamp(gap, std::min(lineTime(telegram), kLongest), kLongest);
    return gap * 100 / std::max<std::uint32_t>(m_percent, 1);
}

} // namespace meterscope
