// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterscope::cli {

/// `decode`: the decode contract of docs/DECODE.md.
[[nodiscard]] int runDecode(const QStringList &arguments);

} // namespace meterscope::cli
