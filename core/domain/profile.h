// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerule.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace meterscope {

struct Snapshot;

/// What a tariff register is called in a country.
enum class TariffMeaning : std::uint8_t
{
    Plain, ///< just its number
    Low,
    Normal,
    Day,
    Night,
    High,
};

/// One country's reading of a telegram. Rows of a constexpr table.
struct Profile
{
    std::string_view id; ///< "nl", "be", ... as in --profile
    TariffMeaning tariff1 = TariffMeaning::Plain;
    TariffMeaning tariff2 = TariffMeaning::Plain;
    ZoneRule zone = kCentralEurope;
    std::uint32_t baudRate = 115200;
    std::uint8_t dataBits = 8;
    char parity = 'N'; ///< 'N' or 'E'
    std::uint16_t intervalSeconds = 1; ///< expected time between telegrams
    bool quarterHourDemand = false; ///< the grid fee follows quarter-hour peaks (BE)
};

[[nodiscard]] std::span<const Profile> profiles();
/// The row with that id; null when there is none.
[[nodiscard]] const Profile *findProfile(std::string_view id);
/// The profile that this telegram alone shows (decode contract, rule 15); never null.
[[nodiscard]] const Profile *detectProfile(const Snapshot &telegram);

} // namespace meterscope
