// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `record`: the raw bytes of a line into a file.
[[nodiscard]] int runRecord(const QStringList &arguments);

} // namespace meterscope::cli
