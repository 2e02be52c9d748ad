// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portdescription.h"

#include <QString>

namespace meterscope::ui {

/// A port for a list: "FT232R USB UART A9X1 (ttyUSB0)".
[[nodiscard]] QString portText(const PortDescription &port);
/// The product and its serial number, or the device where the port has neither: "FT232R USB UART, A9X1".
[[nodiscard]] QString portName(const PortDescription &port);
/// The rest of what is known, for the line below: "FTDI · 0403:6001 · /dev/ttyUSB0".
[[nodiscard]] QString portDetails(const PortDescription &port);

/// Why a port cannot be opened now, and what mends it.
struct PortObstacle
{
    QString fact; ///< one sentence; empty when it can be opened
    QString remedy; ///< what to do, after the command if there is one
    QString command; ///< to be typed or pasted as it is; may be empty

    bool operator==(const PortObstacle &) const = default;
};
[[nodiscard]] PortObstacle portObstacle(const PortDescription &port);
/// The same as one paragraph.
[[nodiscard]] QString portAccessText(const PortDescription &port);

} // namespace meterscope::ui
