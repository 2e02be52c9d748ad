// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/shapememory.h"

#include <algorithm>

namespace meterscope {

bool ShapeMemory::recall(Protocol protocol, std::span<const std::uint8_t> telegram, Snapshot &out)
{
    const auto fits = [&](const TelegramShape &shape) {
        return shape.protocol() == protocol && shape.fill(telegram, out);
    };
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(), fits);
    if (found == m_shapes.end())
        return false;
    m_credit = std::min(m_credit + kCreditOfHit, kMostCredit);
    if (found != m_shapes.begin())
        std::iter_swap(m_shapes.begin(), found);
    return true;
}

bool ShapeMemory::comesAgain(Protocol protocol, std::size_t size)
{
    m_credit = std::min(m_credit + kCreditOfMiss, kMostCredit);
    const auto isSame = [&](const Miss &miss) { return miss.size == size && miss.protocol == protocol; };
    const auto found = std::find_if(m_misses.begin(), m_misses.end(), isSame);
    if (found != m_misses.end()) {
        if (m_credit < kCost)
            return false;
        *found = {};
        return true;
    }
    m_misses[m_nextMiss] = { protocol, size };
    m_nextMiss = (m_nextMiss + 1) % m_misses.size();
    return false;
}

void ShapeMemory::remember(const ParseTree &tree, const Snapshot &readings, std::size_t firstIssue)
{
    m_credit -= std::min(m_credit, kCost);
    if (m_shapes.size() < kMostShapes)
        m_shapes.emplace_back();
    // The newest in front: what comes next is most likely like it.
    if (m_shapes.back().learn(tree, readings, firstIssue))
        std::iter_swap(m_shapes.begin(), m_shapes.end() - 1);
}

} // namespace meterscope
