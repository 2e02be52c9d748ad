// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QString>

namespace meterscope::ui {

/// What the meter says it is: identification line or server id; "Meter" where it says nothing.
[[nodiscard]] QString meterName(const Snapshot &telegram);
/// "DSMR 5.0", "DSMR" (before 4.0 no version is sent), "SML".
[[nodiscard]] QString dialectText(const Snapshot &telegram);

} // namespace meterscope::ui
