// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/portlist.h"

#include <QFileInfo>
#include <QList>
#include <QPair>
#include <QString>

#include <vector>

namespace meterscope {

/// Pseudo-terminals described as USB cables, which is what no operating system does: for pictures and for tests. Each
/// is a symlink, as PseudoTerminal makes them, and the serial number of its cable; a symlink that is not there is a
/// cable that is not plugged in. Any thread.
class TerminalPorts final : public PortList
{
public:
    using Cables = QList<QPair<QString, QString>>; ///< symlink, serial number

    explicit TerminalPorts(const Cables &cables)
        : m_cables(cables)
    { }
    [[nodiscard]] std::vector<PortDescription> ports() const override
    {
        std::vector<PortDescription> found;
        for (const auto &[link, serial] : m_cables) {
            const QString terminal = QFileInfo(link).symLinkTarget();
            if (terminal.isEmpty())
                continue;
            PortDescription port;
            port.path = terminal.toStdString();
            port.description = "FT232R USB UART";
            port.manufacturer = "FTDI";
            port.usbSerial = serial.toStdString();
            port.vendorId = 0x0403;
            port.productId = 0x6001;
            found.push_back(port);
        }
        return found;
    }

private:
    Cables m_cables;
};

} // namespace meterscope
