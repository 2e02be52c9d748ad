// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portdescription.h"

#include <optional>
#include <string>
#include <vector>

namespace meterscope {

/// The serial ports of this machine. Acquisition thread.
class PortList
{
public:
    virtual ~PortList() = default;
    /// What is there now, sorted by path. `access` is not looked at here: see listPorts().
    [[nodiscard]] virtual std::vector<PortDescription> ports() const = 0;
};

/// Where the port of these settings is now: the one with its USB serial number, whatever it is called today; else the
/// path as given. Where several ports have that number (cheap chips share one), the path decides among them. A serial
/// number that is nowhere gives nullopt: another cable may have taken over the name.
[[nodiscard]] std::optional<std::string> locatePort(const LinkSettings &settings,
                                                    const std::vector<PortDescription> &ports);

} // namespace meterscope
