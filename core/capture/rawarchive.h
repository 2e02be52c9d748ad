// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "capture/captureredaction.h"
#include "domain/ids.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace meterscope {

namespace capture {
class PosixFile;
}

struct RawArchiveOptions
{
    std::string folder; ///< made when it is not there; its parent must be
    std::uint64_t limitBytes = 0; ///< what the folder may hold; at least kSmallestLimit is taken
};

/// A folder of captures: what every attached line sent, byte for byte. A file holds one line and is named after its
/// beginning and the line, so that their names sort by time; the oldest go when the folder is full. One process writes
/// into a folder. Blocks while it writes; for a thread of its own.
class RawArchive
{
public:
    static constexpr std::uint64_t kSmallestLimit = 16 * 1024 * 1024;

    explicit RawArchive(RawArchiveOptions options);
    ~RawArchive(); ///< closes
    RawArchive(const RawArchive &) = delete;
    RawArchive &operator=(const RawArchive &) = delete;

    /// Paths of the captures in a folder, the one that begins first first; also while a process writes into it.
    [[nodiscard]] static std::vector<std::string> filesIn(const std::string &folder);

    /// Takes the folder's lock and seals what a killed process left. InUse: another process writes.
    [[nodiscard]] CaptureFault open();
    void close();
    [[nodiscard]] bool isOpen() const;

    /// `line`: stable name ("usb:A9X1"). A line goes on in its newest file.
    void attach(SourceId source, const std::string &line);
    /// Bytes of a source that was not attached are passed over. A fault is told once for each piece of bytes and does
    /// not end anything: the next ones are tried again.
    [[nodiscard]] CaptureFault push(SourceId source, std::span<const std::uint8_t> bytes, const ArrivalTime &arrived);
    /// The line was interrupted: an unfinished telegram will not be finished.
    [[nodiscard]] CaptureFault interrupt(SourceId source);
    /// The line was closed; its file is sealed.
    [[nodiscard]] CaptureFault detach(SourceId source);
    void setLimit(std::uint64_t bytes);
    /// Takes records out of all files, those being written included: the lines go on behind what is left. An open
    /// archive only; what is pushed meanwhile is the caller's to keep back, as with every call.
    [[nodiscard]] RedactionResult redact(const Redaction &what, const RedactionProgress &progress);

    [[nodiscard]] std::uint64_t bytes() const; ///< on the disk
    [[nodiscard]] std::uint64_t records() const { return m_records; } ///< kept since open()
    [[nodiscard]] std::uint64_t lost() const; ///< records that could not be kept

private:
    class Line;

    void listFiles();
    void adoptJournal(const std::string &journal);
    [[nodiscard]] CaptureFault redactFile(const std::string &name, const Redaction &what, RedactionResult &result);
    void makeRoom();
    [[nodiscard]] std::uint64_t fileLimit() const;

    RawArchiveOptions m_options;
    std::unique_ptr<capture::PosixFile> m_lock;
    std::map<SourceId, std::unique_ptr<Line>> m_lines;
    std::map<std::string, std::uint64_t> m_files; ///< name -> size, of those that no line writes
    std::uint64_t m_records = 0;
    std::uint64_t m_lost = 0;
};

} // namespace meterscope
