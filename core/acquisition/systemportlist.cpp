// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/systemportlist.h"

#include "acquisition/sysfsportlist.h"

#include <QSerialPortInfo>

#include <algorithm>

namespace meterscope {

std::vector<PortDescription> SystemPortList::ports() const
{
    std::vector<PortDescription> result;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &info : infos) {
        PortDescription port;
        port.path = info.systemLocation().toStdString();
        port.description = info.description().toStdString();
        port.manufacturer = info.manufacturer().toStdString();
        port.usbSerial = info.serialNumber().toStdString();
        port.vendorId = info.vendorIdentifier();
        port.productId = info.productIdentifier();
        result.push_back(std::move(port));
    }
    std::sort(result.begin(), result.end(),
              [](const PortDescription &a, const PortDescription &b) { return a.path < b.path; });
    return result.empty() ? SysfsPortList().ports() : result;
}

} // namespace meterscope
