// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/parsesink.h"

#include <cstdint>
#include <span>

namespace meterscope::sml {

/// Parses one SML transport frame, start sequence to checksum, logical bytes (escaped runs of 1b already single).
/// Never fails: a broken message is dropped with an issue and its neighbours are kept.
void parse(std::span<const std::uint8_t> frame, ParseSink &sink);

} // namespace meterscope::sml
