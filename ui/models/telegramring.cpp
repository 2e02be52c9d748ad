// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramring.h"

#include <algorithm>
#include <cstring>

namespace meterscope::ui {

namespace {

constexpr std::size_t kBlockSize = std::size_t(256) << 10;

} // namespace

TelegramRing::TelegramRing(std::size_t capacity, std::size_t byteCapacity)
    : m_capacity(std::max<std::size_t>(capacity, 1))
    , m_byteCapacity(byteCapacity)
{ }

std::span<const std::uint8_t> TelegramRing::bytes(std::size_t row) const
{
    const Entry &entry = m_entries[row];
    if (entry.length == 0)
        return {};
    const Block &block = m_blocks[entry.block - m_firstBlock];
    return { block.data.get() + entry.offset, entry.length };
}

std::optional<std::size_t> TelegramRing::rowOf(std::uint64_t number) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), number,
                                        [](const Entry &entry, std::uint64_t n) { return entry.summary.number < n; });
    if (found == m_entries.end() || found->summary.number != number)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_entries.begin());
}

std::size_t TelegramRing::surplus(std::size_t length) const
{
    std::size_t rows = m_entries.size() < m_capacity ? 0 : m_entries.size() - m_capacity + 1;
    std::size_t bytes = m_bytes;
    for (std::size_t row = 0; row < m_entries.size() && (row < rows || bytes + length > m_byteCapacity); ++row) {
        bytes -= m_entries[row].length;
        rows = std::max(rows, row + 1);
    }
    return rows;
}

void TelegramRing::dropOldest(std::size_t count)
{
    for (; count > 0 && !m_entries.empty(); --count) {
        const Entry &entry = m_entries.front();
        m_bytes -= entry.length;
        if (entry.length > 0)
            --m_blocks[entry.block - m_firstBlock].entries;
        m_entries.pop_front();
        // The newest block stays: it is being filled.
        while (m_blocks.size() > 1 && m_blocks.front().entries == 0) {
            if (m_blocks.front().capacity == kBlockSize)
                m_spare = std::move(m_blocks.front());
            m_blocks.pop_front();
            ++m_firstBlock;
        }
    }
}

void TelegramRing::append(const TelegramSummary &summary, std::span<const std::uint8_t> bytes)
{
    Entry entry;
    entry.summary = summary;
    entry.length = bytes.size();
    if (!bytes.empty()) {
        Block &block = blockFor(bytes.size());
        entry.block = m_firstBlock + m_blocks.size() - 1;
        entry.offset = block.used;
        std::memcpy(block.data.get() + block.used, bytes.data(), bytes.size());
        block.used += bytes.size();
        ++block.entries;
        m_bytes += bytes.size();
    }
    m_entries.push_back(std::move(entry));
}

void TelegramRing::clear()
{
    m_entries.clear();
    m_firstBlock += m_blocks.size();
    m_blocks.clear();
    m_bytes = 0;
}

TelegramRing::Block &TelegramRing::blockFor(std::size_t length)
{
    if (!m_blocks.empty() && m_blocks.back().capacity - m_blocks.back().used >= length)
        return m_blocks.back();
    Block fresh;
    if (m_spare.data && length <= m_spare.capacity) {
        fresh = std::exchange(m_spare, Block {});
        fresh.used = 0;
        fresh.entries = 0;
    } else {
        fresh.capacity = std::max(length, kBlockSize);
        fresh.data = std::make_unique_for_overwrite<std::uint8_t[]>(fresh.capacity);
    }
    m_blocks.push_back(std::move(fresh));
    return m_blocks.back();
}

} // namespace meterscope::ui
