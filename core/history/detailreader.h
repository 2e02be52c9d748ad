// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/detailblock.h"
#include "history/sqlsession.h"

#include <map>

namespace meterscope::history {

/// Walks the snapshots of a segment in the order of their keys, wherever they are kept: in blocks, and behind the last
/// block in plain rows. A block that is damaged is a fault of the session (Damaged, with the block's key).
///
///     for (reader.start(from, to, kPowerColumns); reader.next();)
///         for (std::size_t row = reader.begin(); row != reader.end(); ++row)
///             use(reader.block(), row);
class DetailReader
{
public:
    explicit DetailReader(SqlSession &session);

    /// Begins with the first snapshot whose key is behind `after`, up to and with `last`; both of one segment.
    void start(std::int64_t after, std::int64_t last, ColumnSet wanted);
    /// The next piece; false behind the last one and after a fault.
    [[nodiscard]] bool next();
    void finish();

    [[nodiscard]] const DetailBlock &block() const { return m_block; }
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] std::size_t end() const { return m_end; }

    /// Key of the first and last snapshot of a segment, 0 when it has none.
    [[nodiscard]] std::int64_t firstId(std::int64_t segment);
    [[nodiscard]] std::int64_t lastId(std::int64_t segment);

private:
    [[nodiscard]] bool nextBlock();
    [[nodiscard]] bool nextRows();
    [[nodiscard]] Statement &rowStatement();

    SqlSession &m_session;
    Statement m_blocks;
    Statement m_lastBlock;
    Statement m_firstBlock;
    Statement m_firstRow;
    Statement m_lastRow;
    std::map<ColumnSet, Statement> m_rows; ///< by the columns they select
    BlockDecoder m_decoder;
    DetailBlock m_block;
    Statement *m_running = nullptr; ///< plain rows
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_after = 0;
    std::int64_t m_last = 0;
    ColumnSet m_wanted = 0;
    enum class Stage : std::uint8_t
    {
        Blocks,
        Rows,
        Done,
    };
    Stage m_stage = Stage::Done;
};

} // namespace meterscope::history
