// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"

#include "history/sqlsession.h"

#include <optional>

namespace meterscope::history {

/// The zone of a database: where its local days begin. That of the profile of its first meter; fixed from then on,
/// since the rollups of the days hang on it. nullopt while there is no meter.
[[nodiscard]] std::optional<ZoneRule> readZone(SqlSession &session);
void writeZone(SqlSession &session, const ZoneRule &zone);

/// Whether both have the same local days.
[[nodiscard]] constexpr bool isSameCalendar(const ZoneRule &a, const ZoneRule &b)
{
    return a.standardOffsetMinutes == b.standardOffsetMinutes && a.daylight == b.daylight;
}

} // namespace meterscope::history
