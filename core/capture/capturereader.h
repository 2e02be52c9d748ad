// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "capture/capturerecord.h"
#include "capture/recordbatch.h"

#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meterscope {

namespace capture {
class BlockUnpacker;
class PosixFile;
} // namespace capture

/// Reads a capture (docs/CAPTURE.md) and the journal beside it, also while a writer adds to them. Opening reads the
/// headers of the blocks alone; a record costs the unpacking of its block, of which a few are kept. For one thread.
class CaptureReader
{
public:
    CaptureReader();
    ~CaptureReader();
    CaptureReader(const CaptureReader &) = delete;
    CaptureReader &operator=(const CaptureReader &) = delete;

    /// Whether the file begins like a capture; false for one that cannot be read.
    [[nodiscard]] static bool isCapture(const std::string &path);

    [[nodiscard]] CaptureFault open(const std::string &path);
    /// Takes in what was added since. Records keep their index.
    void refresh();

    /// As the file says; the line's name may be empty.
    [[nodiscard]] const std::string &line() const { return m_line; }
    [[nodiscard]] UtcMillis created() const { return m_created; }

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::uint64_t telegrams() const { return m_telegrams; }
    /// Records that the numbering says were there and the file holds no longer, with blocks whose header is damaged.
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }
    /// Arrival of all records; nullopt when there are none.
    [[nodiscard]] std::optional<UtcMillis> earliest() const;
    [[nodiscard]] std::optional<UtcMillis> latest() const;

    /// A record by its index, 0 to count() - 1, valid until the next call. nullopt: its block is damaged, or the file
    /// cannot be read any more; fault() says which.
    [[nodiscard]] std::optional<CaptureRecord> record(std::uint64_t index);
    [[nodiscard]] const CaptureFault &fault() const { return m_fault; }
    /// The first record behind the block of this one: where to go on when record() gave nothing.
    [[nodiscard]] std::uint64_t nextBlock(std::uint64_t index) const;
    /// Index of the first record that arrived at `time` or later; count() when there is none.
    [[nodiscard]] std::uint64_t indexAt(UtcMillis time);

private:
    struct Block
    {
        std::uint64_t offset; ///< of its header
        std::uint64_t begin; ///< index of its first record
        UtcMillis earliest;
        UtcMillis latest;
    };
    struct Unpacked
    {
        std::uint64_t offset;
        capture::RecordBatch batch;
    };

    void scanBlocks();
    void readJournal();
    [[nodiscard]] std::vector<Block>::const_iterator blockOf(std::uint64_t index) const;
    [[nodiscard]] const capture::RecordBatch *unpacked(const Block &block);

    std::unique_ptr<capture::PosixFile> m_file;
    std::unique_ptr<capture::BlockUnpacker> m_unpacker;
    std::string m_path;
    std::string m_line;
    UtcMillis m_created {};
    std::vector<Block> m_blocks; ///< in the file
    std::uint64_t m_end = 0; ///< behind the last of them
    std::uint64_t m_inFile = 0; ///< records in them
    std::uint64_t m_telegramsInFile = 0;
    std::uint64_t m_nextNumber = 0;
    std::uint64_t m_missing = 0;
    capture::RecordBatch m_journal; ///< behind them
    std::uint64_t m_journalFirst = 0; ///< number of its first record while it is read
    std::uint64_t m_count = 0;
    std::uint64_t m_telegrams = 0;
    std::list<Unpacked> m_cache; ///< used last first
    CaptureFault m_fault;
};

} // namespace meterscope
