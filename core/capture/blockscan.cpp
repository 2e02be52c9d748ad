// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/blockscan.h"

#include <algorithm>

namespace meterscope::capture {

namespace {

constexpr std::size_t kWindow = 1 << 16;

} // namespace

std::optional<BlockHeader> BlockScan::headerAt(std::uint64_t offset) const
{
    std::array<std::uint8_t, kBlockHeader> bytes {};
    if (m_file.read(offset, bytes) != bytes.size())
        return std::nullopt;
    const auto header = decodeBlockHeader(bytes);
    const bool whole = header && offset + kBlockHeader + header->storedSize <= m_file.size();
    return whole ? header : std::nullopt;
}

std::optional<BlockScan::Block> BlockScan::next()
{
    std::optional<Block> block;
    if (const auto header = headerAt(m_position))
        block = Block { m_position, *header };
    else
        block = search();
    if (!block)
        return std::nullopt;
    m_skipped += block->offset - m_end;
    m_position = m_end = block->offset + kBlockHeader + block->header.storedSize;
    return block;
}

/// The next place where a whole block begins.
std::optional<BlockScan::Block> BlockScan::search()
{
    for (std::uint64_t base = m_position + 1;;) {
        const std::vector<std::uint8_t> window = m_file.read(base, kWindow);
        if (window.size() < kBlockHeader)
            return std::nullopt;
        auto at = window.begin();
        while ((at = std::search(at, window.end(), kBlockMagic.begin(), kBlockMagic.end())) != window.end()) {
            const std::uint64_t offset = base + static_cast<std::uint64_t>(at - window.begin());
            if (const auto header = headerAt(offset))
                return Block { offset, *header };
            ++at;
        }
        if (window.size() < kWindow)
            return std::nullopt;
        base += window.size() - (kBlockMagic.size() - 1);
    }
}

} // namespace meterscope::capture
