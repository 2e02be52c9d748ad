// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `ports`: serial ports with what is known of them.
[[nodiscard]] int runPorts(const QStringList &arguments);

} // namespace meterscope::cli
