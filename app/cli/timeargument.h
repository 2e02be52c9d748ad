// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <QString>

#include <optional>

namespace meterscope::cli {

/// A moment as typed: 2026-11-20 (midnight), 2026-11-20T18:30 or with seconds; with Z it is UTC, else the time of this
/// machine's zone. "now" is now. nullopt for anything else.
[[nodiscard]] std::optional<UtcSeconds> parseTimeArgument(const QString &text);

} // namespace meterscope::cli
