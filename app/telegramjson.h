// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QByteArray>

namespace meterscope {

/// The telegram as `meterscope-cli decode` prints it: one line of JSON (docs/DECODE.md).
[[nodiscard]] QByteArray telegramJson(const Snapshot &telegram);

} // namespace meterscope
