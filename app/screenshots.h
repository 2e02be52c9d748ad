// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Opens the real window on simulated meters behind pseudo-terminals, brings it into every state that people meet (see
/// kScenes) and saves a picture of each into `folder` (made if need be). What wants a display of twice the density is
/// taken by this program started once more. Uses databases and settings of its own that are gone afterwards. Returns
/// the program's exit code: 0, or 2 when a state was not reached or a picture could not be written.
[[nodiscard]] int takeScreenshots(const QString &folder);

} // namespace meterscope
