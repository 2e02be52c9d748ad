// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `probe`: listens at a port and says what is on it, or what is wrong.
[[nodiscard]] int runProbe(const QStringList &arguments);

} // namespace meterscope::cli
