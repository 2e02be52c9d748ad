// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `history`: rows, sizes, checks, backup, deletion and import of the recorded history.
[[nodiscard]] int runHistory(const QStringList &arguments);

} // namespace meterscope::cli
