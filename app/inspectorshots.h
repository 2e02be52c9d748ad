// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Saves pictures of the inspector as PNG files in `folder`, light and dark: a P1 and an SML telegram, a damaged one,
/// bytes between telegrams, a difference, a plot, statistics. The telegrams come from meters on pseudo-terminals, one
/// of which sits on a bad cable, through serial ports that are opened like any. Runs the event loop. 0, or 2 with a
/// line on standard error.
[[nodiscard]] int takeInspectorShots(const QString &folder);

} // namespace meterscope
