// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Opens the real window on the simulated meter, waits until there is something to see, and saves a picture of every
/// page in light and dark into `folder` (made if need be). Uses a database and settings of its own that are gone
/// afterwards. Returns the program's exit code: 0, or 2 when a picture could not be written.
[[nodiscard]] int takeScreenshots(const QString &folder);

} // namespace meterscope
