// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/portlist.h"

namespace meterscope {

/// Reads /sys/class/tty itself, for places where udev sees nothing (sandboxes). Serial ports of the mainboard that have
/// no chip behind them, consoles and pseudo-terminals are left out.
class SysfsPortList final : public PortList
{
public:
    /// Folders of another machine in tests.
    explicit SysfsPortList(std::string classFolder = "/sys/class/tty", std::string deviceFolder = "/dev");
    [[nodiscard]] std::vector<PortDescription> ports() const override;

private:
    std::string m_classFolder;
    std::string m_deviceFolder;
};

} // namespace meterscope
