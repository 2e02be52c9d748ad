// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"
#include "domain/unit.h"

#include <cstdint>

namespace meterscope {

/// What a device on a meter's M-Bus counts. The device type is that of EN 13757-3 (0-n:24.1.0; 0 where none was sent),
/// but the unit has the last word: heat meters that report m3 exist, and so do devices without a type.
[[nodiscard]] Quantity mbusQuantity(std::uint8_t deviceType, Unit unit);

} // namespace meterscope
