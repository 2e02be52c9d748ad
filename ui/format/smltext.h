// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statusword.h"

#include <QString>

#include <cstdint>
#include <span>

namespace meterscope::ui {

/// What a meter means by the attention number it answers a request with (its last two octets, SML 1.04, 6.4.7). Empty
/// for numbers nobody knows.
[[nodiscard]] QString attentionText(std::uint32_t number);

/// "exporting, export on L1, load present, voltage on L1, L2, L3"
[[nodiscard]] QString statusWordText(StatusWord status);

/// What the type-length field at the beginning of an element says (BSI TR-03109-1, Anlage IV Teil b, 6.3): "list of 7",
/// "unsigned integer, 4 octets", "left out". Empty without bytes.
[[nodiscard]] QString smlElementText(std::span<const std::uint8_t> bytes);

} // namespace meterscope::ui
