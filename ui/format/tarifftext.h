// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QString>

namespace meterscope::ui {

/// "T1"
[[nodiscard]] QString tariffCode(int tariff);
/// What the tariff is called in the profile's country: "low" for T1 in the Netherlands, "day" in Belgium. Empty where
/// it is just a number.
[[nodiscard]] QString tariffName(const Profile *profile, int tariff);
/// "T1 low"
[[nodiscard]] QString tariffLabel(const Profile *profile, int tariff);

} // namespace meterscope::ui
