// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `simulate`: a simulated meter on a pseudo-terminal or into a file.
[[nodiscard]] int runSimulate(const QStringList &arguments);

} // namespace meterscope::cli
