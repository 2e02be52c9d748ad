// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/portlist.h"

#include <algorithm>

namespace meterscope {

std::optional<std::string> locatePort(const LinkSettings &settings, const std::vector<PortDescription> &ports)
{
    if (settings.usbSerial.empty())
        return settings.path;
    const auto port = std::find_if(ports.begin(), ports.end(), [&](const PortDescription &candidate) {
        return candidate.usbSerial == settings.usbSerial;
    });
    if (port == ports.end())
        return std::nullopt;
    return port->path;
}

} // namespace meterscope
