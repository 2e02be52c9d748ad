// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/captureformat.h"
#include "capture/recordbatch.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct ZSTD_DCtx_s;

namespace meterscope::capture {

/// zstd's level for blocks that stay, measured with a day of a simulated three-phase meter (docs/CAPTURE.md).
inline constexpr int kSealedLevel = 9;

/// Turns records into blocks. A meter's telegrams have the same bytes at the same places, so records of one length are
/// laid out place by place ("planes": the first byte of each, then the second of each ...), as differences from the
/// record before, and zstd sees mostly zeros.
class BlockPacker
{
public:
    /// `level` of zstd, 1 to 19.
    explicit BlockPacker(int level);

    /// A whole block, header and zstd frame, valid until the next call; the records are `from` up to `to` (exclusive,
    /// at least one) of the batch, the first of them has the number `number`. Empty when there is no memory.
    [[nodiscard]] std::span<const std::uint8_t> pack(const RecordBatch &batch, std::size_t from, std::size_t to,
                                                     std::uint64_t number);

private:
    [[nodiscard]] std::size_t compress();

    int m_level;
    std::vector<std::uint8_t> m_plain;
    std::vector<std::uint8_t> m_block;
};

/// Turns blocks back into records.
class BlockUnpacker
{
public:
    BlockUnpacker();
    ~BlockUnpacker();
    BlockUnpacker(const BlockUnpacker &) = delete;
    BlockUnpacker &operator=(const BlockUnpacker &) = delete;

    /// Appends the records of a block to `batch`; false, and nothing appended, when the block is damaged. `stored`: the
    /// bytes behind the header.
    [[nodiscard]] bool unpack(const BlockHeader &header, std::span<const std::uint8_t> stored, RecordBatch &batch);

private:
    ZSTD_DCtx_s *m_context;
    std::vector<std::uint8_t> m_plain;
};

} // namespace meterscope::capture
