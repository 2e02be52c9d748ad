// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relay.h"

#include <QString>

namespace meterscope::ui {

/// "Serving 127.0.0.1:2001, 2 clients", or why not; empty while it is off.
[[nodiscard]] QString relayStatusText(const RelayStatus &status);
/// Only programs of this computer can reach that address.
[[nodiscard]] bool isOwnComputerOnly(const QString &address);

} // namespace meterscope::ui
