// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Saves pictures of the connection assistant as PNG files in `folder`, light and dark: the choice of a port, a good
/// cable, an inverted one, weak light and the head being moved, meters that must be asked, want a PIN or a key, a port
/// without rights, a busy one; and of the dialog that shares a line. The lines are pseudo-terminals with simulated
/// meters, listed as USB cables; all else is the program's own: rights and holders are asked of the system. Root may
/// read everything, so for the port without rights a program that root has started is nobody for a while. Runs the
/// event loop. 0, or 2 with a line on standard error.
[[nodiscard]] int takeAssistantShots(const QString &folder);

} // namespace meterscope
