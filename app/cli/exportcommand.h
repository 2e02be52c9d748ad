// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `export`: recorded history as CSV.
[[nodiscard]] int runExport(const QStringList &arguments);

} // namespace meterscope::cli
