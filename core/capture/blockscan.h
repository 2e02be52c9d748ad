// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/captureformat.h"
#include "capture/posixfile.h"

#include <cstdint>
#include <optional>

namespace meterscope::capture {

/// Walks over the blocks of a file by their headers. A stretch that holds no block (bytes overwritten) is passed over;
/// a block that was torn by a crash is where the walk ends.
class BlockScan
{
public:
    /// Begins at `from`; the file must outlive the walk.
    BlockScan(const PosixFile &file, std::uint64_t from)
        : m_file(file)
        , m_position(from)
        , m_end(from)
    { }

    struct Block
    {
        std::uint64_t offset = 0; ///< of the header
        BlockHeader header;
    };
    /// The next whole block; nullopt at the end.
    [[nodiscard]] std::optional<Block> next();
    /// Behind the last whole block.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    /// Bytes before end() that were passed over.
    [[nodiscard]] std::uint64_t skipped() const { return m_skipped; }

private:
    [[nodiscard]] std::optional<BlockHeader> headerAt(std::uint64_t offset) const;
    [[nodiscard]] std::optional<Block> search();

    const PosixFile &m_file;
    std::uint64_t m_position;
    std::uint64_t m_end;
    std::uint64_t m_skipped = 0;
};

} // namespace meterscope::capture
