// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Drives the connection assistant in the real window over pseudo-terminals that are described as USB cables, and saves
/// a picture of each situation in light and dark into `folder`. Uses a database and settings of its own that are gone
/// afterwards. Missing rights cannot be pictured by root, who may read everything: said on standard error. Returns the
/// program's exit code: 0, or 2 when a picture could not be written.
[[nodiscard]] int takeAssistantShots(const QString &folder);

} // namespace meterscope
