// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `live`: a meter in the terminal, recorded on the way.
[[nodiscard]] int runLive(const QStringList &arguments);

} // namespace meterscope::cli
