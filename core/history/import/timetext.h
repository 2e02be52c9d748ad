// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace meterscope::history {

/// Reads times of CSV files: 2026-10-25, 25-10-2026 or 25.10.2026; behind a blank or T perhaps 02:00, 02:00:00 or
/// 02:00:00.123; behind that perhaps Z, +01, +01:00 or +0100. Without an offset it is the wall clock of `zone`; a day
/// alone is its midnight.
class TimeText
{
public:
    explicit TimeText(const ZoneRule &zone)
        : m_zone(zone)
    { }

    /// Milliseconds since 1970 UTC; nullopt for any other text and for times that do not exist.
    [[nodiscard]] std::optional<std::int64_t> read(std::string_view text) const;
    /// The same for rows that follow each other: a wall clock of the repeated hour of autumn that lies before
    /// `previousMs` is of its second pass.
    [[nodiscard]] std::optional<std::int64_t> readAfter(std::string_view text, std::int64_t previousMs) const;

private:
    [[nodiscard]] std::optional<std::int64_t> resolve(std::string_view text, bool *ambiguous) const;

    ZoneRule m_zone;
};

} // namespace meterscope::history
