// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"
#include "inspect/filtertime.h"

#include <QString>

namespace meterscope::ui {

/// "13:42:05.609": when something arrived, on this computer's wall clock.
[[nodiscard]] QString hostTimeText(UtcMillis utc);
/// This computer's wall clock at that moment.
[[nodiscard]] LocalMillis localMillis(UtcMillis utc);
/// When this computer's wall clock showed that; the first time where it was set back.
[[nodiscard]] UtcMillis utcMillis(LocalMillis local);

} // namespace meterscope::ui
