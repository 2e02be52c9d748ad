// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/lineclassifier.h"

namespace meterscope {

/// What a window that proves nothing comes closest to: the frequencies of byte values that a UART with the receiver's
/// settings makes of every kind of telegram under every fault. They are computed once for each settings, from composed
/// telegrams, through UartLine. Confidence is Medium where one verdict leaves all others far behind, else Low.
[[nodiscard]] LineFinding closestSignature(const LineSample &sample, const LineFigures &figures);

} // namespace meterscope
