// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "capture/capturerecord.h"
#include "capture/recordbatch.h"

#include <cstdint>
#include <memory>
#include <string>

namespace meterscope {

namespace capture {
class BlockPacker;
class PosixFile;
} // namespace capture

struct CaptureWriterOptions
{
    std::string line; ///< stable name of the line, for a file that is made
    UtcMillis created {}; ///< for a file that is made
    /// Every record is in a file when append() returns. Without it only whole blocks and what finish() seals are: for
    /// files that are written at once.
    bool journal = true;
    std::size_t blockBytes = 0; ///< records of a sealed block; 0: as usual
};

/// Writes a capture (docs/CAPTURE.md): `path` with sealed, compressed blocks, and `path`-journal with the records
/// since. What a killed process leaves behind is whole up to the last record that append() took. For one thread.
class CaptureWriter
{
public:
    CaptureWriter(std::string path, CaptureWriterOptions options);
    ~CaptureWriter(); ///< closes without sealing: a journal stays
    CaptureWriter(const CaptureWriter &) = delete;
    CaptureWriter &operator=(const CaptureWriter &) = delete;

    /// Makes the file, or goes on behind the last whole record of one that is there. What a crash tore is cut off.
    [[nodiscard]] CaptureFault open();
    /// After a fault the record is kept in memory and goes out with the next call that succeeds, except TooLong.
    /// Records wait in memory up to a few blocks; what is more than that is counted by lost().
    [[nodiscard]] CaptureFault append(const CaptureRecord &record);
    /// Seals what is open, syncs, takes the journal away and closes.
    [[nodiscard]] CaptureFault finish();

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool isOpen() const;
    /// Records in the files and in memory.
    [[nodiscard]] std::uint64_t count() const { return m_sealed + m_open.count(); }
    /// Size of both files.
    [[nodiscard]] std::uint64_t bytes() const { return m_end + m_journalEnd; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    /// Records that are in memory only.
    [[nodiscard]] std::uint64_t unsaved() const { return m_open.count() - m_journaled; }

    [[nodiscard]] static std::string journalPath(const std::string &path) { return path + "-journal"; }

private:
    [[nodiscard]] CaptureFault openJournal(std::span<const std::uint8_t> header);
    [[nodiscard]] CaptureFault writeJournal();
    [[nodiscard]] CaptureFault seal();

    std::string m_path;
    CaptureWriterOptions m_options;
    std::unique_ptr<capture::PosixFile> m_file;
    std::unique_ptr<capture::PosixFile> m_journal;
    std::unique_ptr<capture::BlockPacker> m_sealer;
    std::unique_ptr<capture::BlockPacker> m_journalPacker;
    capture::RecordBatch m_open; ///< not sealed yet
    std::size_t m_journaled = 0; ///< records of m_open that are in the journal
    std::uint64_t m_sealed = 0; ///< number of the first record of m_open
    std::uint64_t m_end = 0; ///< of the file
    std::uint64_t m_journalBegin = 0; ///< behind the journal's header
    std::uint64_t m_journalEnd = 0;
    std::uint64_t m_lost = 0;
};

} // namespace meterscope
