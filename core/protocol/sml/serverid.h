// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace meterscope::sml {

/// Appends a server id as it is printed on the meter: "1 ISK 00 12345678" for the ten octets of DIN 43863-5 (length 09
/// or 0a, medium, three letters, fabrication block in hex, serial number), else all octets in lower-case hex.
void appendServerId(std::string_view octets, std::string &out);

} // namespace meterscope::sml
