// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

[[nodiscard]] int runInspect(const QStringList &arguments);

} // namespace meterscope::cli
