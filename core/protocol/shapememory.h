// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/telegramshape.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// The shapes of the telegrams that came last. Remembering one costs as much as reading some ten telegrams, so it waits
/// until a telegram of that length comes again soon. Not thread-safe.
class ShapeMemory
{
public:
    /// The readings of `telegram` (logical bytes), as the grammar would append them to `out`; false when no shape fits
    /// and the grammar must read it.
    [[nodiscard]] bool recall(Protocol protocol, std::span<const std::uint8_t> telegram, Snapshot &out);

    /// To be asked once for each telegram that was not recalled: whether it is worth remembering.
    [[nodiscard]] bool comesAgain(Protocol protocol, std::size_t size);
    void remember(TelegramShape &&shape);

private:
    /// Some meters send two or three kinds of telegram in turn, and an archive may hold several meters. Each shape that
    /// does not fit costs a look at 64 bytes.
    static constexpr std::size_t kMostShapes = 8;

    struct Miss
    {
        Protocol protocol = Protocol::Dsmr;
        std::size_t size = 0; ///< 0: none
    };

    std::vector<TelegramShape> m_shapes; ///< the one that fitted last in front
    std::array<Miss, kMostShapes> m_misses {}; ///< the latest, in a ring
    std::size_t m_nextMiss = 0;
};

} // namespace meterscope
