// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstore.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace meterscope::ui {

/// The last telegrams, oldest first: a short summary each, their bytes in blocks. All blocks but the one being filled
/// are packed (zlib): telegrams of one meter resemble each other so much that a tenth of the memory keeps them. Bounded
/// in number and in bytes. Never holds a snapshot or a tree; those are made again for the one a person selects. Not
/// thread-safe; lives in the GUI thread.
class TelegramRing final : public TelegramStore
{
public:
    static constexpr std::size_t kDefaultCapacity = 10'000;
    static constexpr std::size_t kDefaultByteCapacity = std::size_t(64) << 20;

    explicit TelegramRing(std::size_t capacity = kDefaultCapacity, std::size_t byteCapacity = kDefaultByteCapacity);

    [[nodiscard]] std::size_t size() const override { return m_entries.size(); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// Of all telegrams, as they were sent.
    [[nodiscard]] std::size_t byteCount() const { return m_bytes; }
    /// What they take in memory.
    [[nodiscard]] std::size_t storedByteCount() const;

    [[nodiscard]] const TelegramSummary &summary(std::size_t row) const override { return m_entries[row].summary; }
    [[nodiscard]] std::span<const std::uint8_t> bytes(std::size_t row) const override;
    [[nodiscard]] bool isHere(std::size_t row) const override { return row < m_entries.size(); }
    [[nodiscard]] std::optional<std::size_t> rowOf(std::uint64_t number) const override;

    /// How many of the oldest rows must be dropped before `length` more bytes fit.
    [[nodiscard]] std::size_t surplus(std::size_t length) const;
    void dropOldest(std::size_t count);
    /// Numbers must ascend. The caller has dropped the surplus.
    void append(const TelegramSummary &summary, std::span<const std::uint8_t> bytes);
    void clear();

private:
    struct Block
    {
        std::vector<std::uint8_t> bytes; ///< empty once packed
        QByteArray packed; ///< of all but the newest block
        std::size_t entries = 0; ///< rows whose bytes lie here
    };
    struct Entry
    {
        TelegramSummary summary;
        std::uint64_t block = 0; ///< counted from the first block ever
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    Block &blockFor(std::size_t length);
    static void pack(Block &block);

    std::size_t m_capacity;
    std::size_t m_byteCapacity;
    std::size_t m_bytes = 0;
    std::uint64_t m_firstBlock = 0;
    std::deque<Entry> m_entries;
    std::deque<Block> m_blocks;
    /// The packed block that was looked into last: one row is mostly followed by its neighbour.
    mutable QByteArray m_opened;
    mutable std::optional<std::uint64_t> m_openedBlock;
};

} // namespace meterscope::ui
