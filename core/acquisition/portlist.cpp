// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/portlist.h"

namespace meterscope {

std::optional<std::string> locatePort(const LinkSettings &settings, const std::vector<PortDescription> &ports)
{
    if (settings.usbSerial.empty())
        return settings.path;
    std::optional<std::string> found;
    for (const PortDescription &port : ports) {
        if (port.usbSerial == settings.usbSerial && (!found || port.path == settings.path))
            found = port.path;
    }
    return found;
}

} // namespace meterscope
