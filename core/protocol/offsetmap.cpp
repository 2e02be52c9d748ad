// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/offsetmap.h"

#include <algorithm>

namespace meterscope {

void OffsetMap::clear()
{
    m_shift = 0;
    m_removals.clear();
}

void OffsetMap::addRemoval(std::uint32_t logical, std::uint32_t count)
{
    if (count == 0)
        return;
    if (!m_removals.empty() && m_removals.back().logical == logical) {
        m_removals.back().total += count;
        return;
    }
    const std::uint32_t before = m_removals.empty() ? 0 : m_removals.back().total;
    m_removals.push_back({ logical, before + count });
}

std::uint32_t OffsetMap::toRaw(std::uint32_t logical) const
{
    // The bytes left out stood before the logical byte at that offset, so they count for it already.
    const auto behind = std::upper_bound(m_removals.begin(), m_removals.end(), logical,
                                         [](std::uint32_t value, const Removal &r) { return value < r.logical; });
    const std::uint32_t removed = behind == m_removals.begin() ? 0 : std::prev(behind)->total;
    return logical + m_shift + removed;
}

ByteRange OffsetMap::toRaw(ByteRange logical) const
{
    if (isIdentity())
        return logical;
    const std::uint32_t begin = toRaw(logical.offset);
    if (logical.empty())
        return { begin, 0 };
    // Counted from the last byte, so that escape bytes behind the range do not become part of it.
    return ByteRange::between(begin, toRaw(logical.end() - 1) + 1);
}

} // namespace meterscope
