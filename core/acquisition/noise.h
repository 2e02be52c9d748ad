// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace meterscope {

/// Bytes of a source that belong to no telegram, as they leave the acquisition thread. Immutable, shared.
struct Noise
{
    SourceId source;
    std::uint64_t offset = 0; ///< in the stream of the source
    std::uint64_t length = 0;
    ArrivalTime received;
    std::shared_ptr<const std::vector<std::uint8_t>> sample; ///< the first bytes, at most kDiscardedSample; never null
};

} // namespace meterscope
