// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/parsesink.h"

#include <cstdint>
#include <span>

namespace meterscope::dsmr {

class ObisCache;

/// Parses one P1 telegram, '/' to the line end behind the checksum, logical bytes (parity masked, decrypted).
/// Never fails: what cannot be read becomes an issue and parsing goes on with the next line.
/// The frame's checksum verdict is the scanner's; only its field is reported here.
/// `codes` changes nothing but the time it takes: keep one for the telegrams of one thread.
void parse(std::span<const std::uint8_t> telegram, ParseSink &sink, ObisCache *codes = nullptr);

} // namespace meterscope::dsmr
