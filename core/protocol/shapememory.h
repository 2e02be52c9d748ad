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
/// until a telegram of that length comes again soon, and is done rarely where it has brought nothing: a line with a
/// text that changes every time must not cost more than one without a memory. Not thread-safe.
class ShapeMemory
{
public:
    /// The readings of `telegram` (logical bytes), as the grammar would append them to `out`; false when no shape fits
    /// and the grammar must read it.
    [[nodiscard]] bool recall(Protocol protocol, std::span<const std::uint8_t> telegram, Snapshot &out);

    /// To be asked once for each telegram that was not recalled: whether it is worth remembering.
    [[nodiscard]] bool comesAgain(Protocol protocol, std::size_t size);
    /// As TelegramShape::learn() takes them.
    void remember(const ParseTree &tree, const Snapshot &readings, std::size_t firstIssue);

private:
    /// Some meters send two or three kinds of telegram in turn, and an archive may hold several meters. Each shape that
    /// does not fit costs a look at 64 bytes.
    static constexpr std::size_t kMostShapes = 8;

    // What remembering has brought, in 64ths of a telegram: the overhead of remembering in vain stays near 1 %.
    static constexpr unsigned kCreditOfHit = 64;
    static constexpr unsigned kCreditOfMiss = 1;
    static constexpr unsigned kCost = 16 * kCreditOfHit;
    static constexpr unsigned kMostCredit = kMostShapes * kCost;

    struct Miss
    {
        Protocol protocol = Protocol::Dsmr;
        std::size_t size = 0; ///< 0: none
    };

    std::vector<TelegramShape> m_shapes; ///< the one that fitted last in front
    std::array<Miss, kMostShapes> m_misses {}; ///< the latest, in a ring
    std::size_t m_nextMiss = 0;
    unsigned m_credit = kMostCredit;
};

} // namespace meterscope
