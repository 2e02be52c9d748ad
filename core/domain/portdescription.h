// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <cstdint>
#include <string>

namespace meterscope {

/// Why a person may not open a port, and so what mends it.
enum class PortRights : std::uint8_t
{
    Granted,
    GroupNotJoined, ///< the port's group may: join it
    LoginPending, ///< the group is joined, but this session began before that
    NoRule, ///< no group that can be joined may: a udev rule is missing
};

/// A serial port as it can be offered to a person.
struct PortDescription
{
    std::string path; ///< canonical: /dev/ttyUSB0
    std::string description; ///< product
    std::string manufacturer;
    std::string usbSerial;
    std::uint16_t vendorId = 0; ///< 0 where unknown
    std::uint16_t productId = 0;
    LinkError access = LinkError::None; ///< NoPermission or Busy where it cannot be opened now
    std::string accessDetail; ///< group that owns it, or the program that holds it, if they can be told
    PortRights rights = PortRights::Granted;
    std::string typedAs {}; ///< the name that a person gave for it, where nobody listed it; may be a symlink
    std::int32_t holder = 0; ///< number of the process that holds it, 0 where unknown

    bool operator==(const PortDescription &) const = default;
};

/// The same cable, whatever its port is called now: by USB ids and serial number, else by path.
[[nodiscard]] inline bool isSamePort(const PortDescription &a, const PortDescription &b)
{
    if (a.usbSerial.empty() && b.usbSerial.empty())
        return a.path == b.path;
    return a.vendorId == b.vendorId && a.productId == b.productId && a.usbSerial == b.usbSerial;
}

} // namespace meterscope
