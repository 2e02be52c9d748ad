// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/portlist.h"

namespace meterscope {

/// QSerialPortInfo, which asks udev; where that sees nothing, sysfs.
class SystemPortList final : public PortList
{
public:
    [[nodiscard]] std::vector<PortDescription> ports() const override;
};

} // namespace meterscope
