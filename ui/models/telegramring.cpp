// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramring.h"

#include <algorithm>
#include <utility>

namespace meterscope::ui {

namespace {

/// Larger ones pack better, but take longer to look into.
constexpr std::size_t kBlockSize = std::size_t(128) << 10;
constexpr int kFastest = 1; // of zlib's levels; the others take longer for little

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
    if (block.packed.isEmpty())
        return std::span(block.bytes).subspan(entry.offset, entry.length);
    if (m_openedBlock != entry.block) {
        m_opened = qUncompress(block.packed);
        m_openedBlock = entry.block;
    }
    return std::span(reinterpret_cast<const std::uint8_t *>(m_opened.constData()), std::size_t(m_opened.size()))
        .subspan(entry.offset, entry.length);
}

std::size_t TelegramRing::storedByteCount() const
{
    std::size_t sum = std::size_t(m_opened.size());
    for (const Block &block : m_blocks)
        sum += block.bytes.capacity() + std::size_t(block.packed.size());
    return sum;
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
        entry.offset = block.bytes.size();
        block.bytes.insert(block.bytes.end(), bytes.begin(), bytes.end());
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
    m_opened.clear();
    m_openedBlock.reset();
    m_bytes = 0;
}

/// Room for `length` more bytes in the newest block, or a new one.
TelegramRing::Block &TelegramRing::blockFor(std::size_t length)
{
    if (!m_blocks.empty() && m_blocks.back().bytes.capacity() - m_blocks.back().bytes.size() >= length)
        return m_blocks.back();
    Block fresh;
    if (!m_blocks.empty()) {
        pack(m_blocks.back());
        std::vector<std::uint8_t> emptied = std::exchange(m_blocks.back().bytes, {});
        emptied.clear();
        if (emptied.capacity() == kBlockSize) // not that of a telegram larger than a block
            fresh.bytes = std::move(emptied);
    }
    fresh.bytes.reserve(std::max(length, kBlockSize));
    return m_blocks.emplace_back(std::move(fresh));
}

void TelegramRing::pack(Block &block)
{
    block.packed = qCompress(block.bytes.data(), qsizetype(block.bytes.size()), kFastest);
    block.packed.squeeze();
}

} // namespace meterscope::ui
