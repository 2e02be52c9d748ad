// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailreader.h"

#include <map>

namespace meterscope::history {

/// State of a block; the column `sealed`.
enum class BlockState : std::int64_t
{
    RowsKept = 0, ///< of the newest weeks: its snapshots are plain rows too
    Sealed = 1, ///< its snapshots are in the block alone
    Unsealed = 2, ///< a person wanted its rows back; not sealed again until told
};

/// Writes snapshots and moves them into blocks. Every function works in the open transaction of the session.
///
/// A segment's snapshots are in blocks up to the end of its last block, and plain rows from there on. The rows of a
/// block stay beside it for some weeks, for the people who look with SQLite; the program reads the block.
class DetailWriter
{
public:
    explicit DetailWriter(SqlSession &session);

    /// The first key of that millisecond that is free.
    [[nodiscard]] std::int64_t freeId(std::int64_t segment, std::int64_t ms, std::int64_t newestId);
    /// `bulk`: it may be gathered into a block that flush() writes.
    void write(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
               const std::optional<std::int64_t> &tariff, const StoredValues &values, bool bulk);
    void flush();
    /// Forgets what it knows of the database: after a transaction that did not come through, or a change beside it.
    void reset();

    /// Copies the oldest kBlockSnapshots rows behind the last block of a segment into a block, when the newest of them
    /// came before `beforeMs`; with `evenIfFew`, as many as did. False when there are none.
    [[nodiscard]] bool makeBlock(std::int64_t segment, std::int64_t beforeMs, bool evenIfFew);
    /// Drops the rows of one block that ends before `beforeMs`, once the block was read back and holds the same. False
    /// when there is none.
    [[nodiscard]] bool sealBlock(std::int64_t beforeMs);
    /// Brings back the rows of the first sealed block of the segment that holds keys in [from, to]. False when there
    /// is none.
    [[nodiscard]] bool unsealBlock(std::int64_t from, std::int64_t to);
    /// Lets what was unsealed be sealed again.
    void sealAgain();
    /// Removes the snapshots with keys in [from, to], of one segment; returns their number.
    std::int64_t remove(std::int64_t from, std::int64_t to);

    [[nodiscard]] DetailReader &reader() { return m_reader; }

private:
    struct Place
    {
        std::int64_t firstId = 0; ///< 0: no block holds it
        BlockState state = BlockState::Sealed;
    };
    [[nodiscard]] std::int64_t blockedTo(std::int64_t segment);
    [[nodiscard]] Place blockFor(std::int64_t id);
    [[nodiscard]] bool readBlock(std::int64_t firstId, DetailBlock &block);
    [[nodiscard]] std::size_t readRows(std::int64_t from, std::int64_t to, std::int64_t limit, DetailBlock &block);
    void writeBlock(const DetailBlock &block, BlockState state);
    void insertRow(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                   const std::optional<std::int64_t> &tariff, const StoredValues &values);
    void insertRows(const DetailBlock &block);
    void addLate(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                 const std::optional<std::int64_t> &tariff, const StoredValues &values);
    DetailBlock &gather(std::int64_t segment);
    void writeGathered(DetailBlock &block);
    [[nodiscard]] std::int64_t overlapping(Statement &statement, std::int64_t from, std::int64_t to);

    SqlSession &m_session;
    DetailReader m_reader;
    Statement m_insertRow;
    Statement m_selectRows;
    Statement m_deleteRows;
    Statement m_newestOfMs;
    Statement m_replaceBlock;
    Statement m_deleteBlock;
    Statement m_lastBlock;
    Statement m_blockAt;
    Statement m_blockFrom;
    Statement m_blockData;
    Statement m_blockToSeal;
    Statement m_sealedBlock;
    Statement m_anyBlock;
    Statement m_setState;
    BlockEncoder m_encoder;
    BlockDecoder m_decoder;
    QVariantList m_row;
    std::map<std::int64_t, std::int64_t> m_blockedTo; ///< by segment
    std::map<std::int64_t, DetailBlock> m_gathered; ///< by segment; written before the transaction ends
};

} // namespace meterscope::history
